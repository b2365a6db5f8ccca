"""Children who went a way that only few went: who could be known by it."""

import pandas as pd

from player.legs import TRAVEL


def rare_children(legs: pd.DataFrame, small_group: int) -> frozenset[str]:
    """The children to leave out so that every way that is left, from one place (or the gate) to another, was gone by
    more than `small_group` children. `legs` has the columns of `player.legs`.

    Leaving a child out can make another way rare, so it goes on until none is.
    """
    went = legs.loc[legs["kind"] == TRAVEL, ["child", "from", "to"]].drop_duplicates()
    left = went
    while True:
        children = left.groupby(["from", "to"], observed=True)["child"].transform("size")
        rare = left.loc[children <= small_group, "child"].unique()
        if not len(rare):
            return frozenset(went["child"].unique()) - frozenset(left["child"].unique())
        left = left[~left["child"].isin(rare)]
