"""What a project holds of children who have a new id now, put under the pseudonym of that id.

Only pseudonyms are held, but the pseudonym of an old id can be worked out again from the id and the secret.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from builder.cleaning.children import merge_children
from builder.pseudonyms import hashes, pseudonyms


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """ACTIVITIES, CHILDREN and OUTCOMES of a project under new pseudonyms; `renamed` says which pseudonym became
    which."""

    activities: pd.DataFrame
    children: pd.DataFrame
    outcomes: pd.DataFrame
    renamed: Mapping[str, str] = field(default_factory=dict)


def rekeyed(
    activities: pd.DataFrame,
    children: pd.DataFrame,
    outcomes: pd.DataFrame,
    by_old: Mapping[str, str],
    secret: bytes,
) -> Rekeyed:
    """The project's children whose old id is in `by_old` (old id to new) under the new one.

    A child who is held under both ids becomes one: what is known of the new id wins, an event that both tell counts
    once.
    """
    same = Rekeyed(activities, children, outcomes)
    if not by_old or not len(children):
        return same
    old_keys = hashes(list(by_old), secret)
    held = children["key"].isin(old_keys)
    if not held.any():
        return same
    new_key = dict(zip(old_keys, hashes(list(by_old.values()), secret), strict=True))
    known = dict(zip(old_keys, by_old.values(), strict=True))
    moving = children[held]
    staying = children[~held]
    ids = moving["key"].map(known).astype("str")
    names = pseudonyms(ids, secret, known=staying)
    moved = moving.assign(child=names["child"], key=moving["key"].map(new_key).astype("str"))
    renamed = dict(zip(moving["child"].tolist(), moved["child"].tolist(), strict=True))
    # Several old ids of one child: each fills what the others leave blank.
    for turn in sorted(set(moved.groupby("key").cumcount().tolist())):
        one = moved[moved.groupby("key").cumcount() == turn].reset_index(drop=True)
        staying = merge_children(one, staying, pd.Series(False, index=one.index))
    return Rekeyed(
        _once(activities, renamed),
        staying,
        outcomes.assign(child=_named(outcomes["child"], renamed)),
        renamed,
    )


def _named(child: pd.Series, renamed: Mapping[str, str]) -> pd.Series:
    return child.map(renamed).fillna(child).astype("str")


def _once(activities: pd.DataFrame, renamed: Mapping[str, str]) -> pd.DataFrame:
    """The activities under the new names; what several ids of a child all tell is kept as often as one has it."""
    was = activities["child"]
    table = activities.assign(child=_named(was, renamed))
    mine = table[table["child"].isin(set(renamed.values()))].assign(was=was)
    event = ["child", "source", "code", "start"]
    mine = mine.assign(closed=mine["end"].notna())
    mine = mine.sort_values([*event, "was", "closed", "as_of", "row"], kind="stable", ascending=False)
    mine["turn"] = mine.groupby([*event, "was"]).cumcount()
    mine = mine.sort_values([*event, "turn", "closed", "as_of"], kind="stable")
    extra = mine.index[mine.duplicated([*event, "turn"], keep="last").to_numpy()]
    return table.drop(index=extra).reset_index(drop=True)
