"""A comparison as it may leave, or be shown to others: of rounded counts, so that no interval tells what they hide."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from builder.disclosure import HIDDEN, rounded
from player.compare import TOO_SMALL
from player.facts import Bools, Ints
from player.grouped import counted


def presented(table: pd.DataFrame, small_group: float) -> pd.DataFrame:
    """The table of `player.compare.compare` with values, differences and intervals worked out anew.

    Shares are of rounded counts, their intervals Newcombe's of the same; medians and their intervals are whole days.
    Where a count is hidden there is no value and no difference, and the `note` says "too small". Whether they differ
    stays as the true counts have it.
    """
    told = table.copy()
    told["children"] = rounded(table["children"], small_group)
    for name in ("value", "difference", "low", "high"):
        told[name] = table[name].astype("float64").round() if len(table) else table[name]
    known = table["difference"].notna()
    for _, group in table.groupby("label", sort=False):
        if group["measure"].iloc[0] == "days":
            # Whole days all through: a difference is that of the medians beside it.
            first = told.loc[group.index[0], "value"]
            places = group.index[known[group.index].to_numpy()]
            told.loc[places, "difference"] = told.loc[places, "value"] - first
            continue
        hits = (group["value"].astype("float64") * group["children"]).round()
        parts = rounded(hits, small_group).tolist()
        wholes = rounded(group["children"], small_group).tolist()
        counts = [_pair(part, whole) for part, whole in zip(parts, wholes, strict=True)]
        for place, mine in zip(group.index.tolist(), counts, strict=True):
            against = counts[0] if place != group.index[0] and known[place] else None
            _share(told, place, mine, against)
    return told


def _pair(part: object, whole: object) -> tuple[int, int] | None:
    """A part and its whole as numbers; None where either is hidden or there is none."""
    if not isinstance(part, int) or not isinstance(whole, int) or not whole:
        return None
    return min(part, whole), whole


def _share(told: pd.DataFrame, place: int, mine: tuple[int, int] | None, first: tuple[int, int] | None) -> None:
    columns = ["value", "difference", "low", "high"]
    told.loc[place, columns] = np.nan
    if mine is None:
        told.loc[place, "note"] = TOO_SMALL
        return
    told.loc[place, "value"] = mine[0] / mine[1]
    if first is None:
        return
    from statsmodels.stats.proportion import confint_proportions_2indep

    low, high = confint_proportions_2indep(*mine, *first, method="newcomb", compare="diff")
    told.loc[place, columns[1:]] = [mine[0] / mine[1] - first[0] / first[1], float(low), float(high)]


def presented_mix(
    numbers: Ints, values: Sequence[str], cohorts: Sequence[Bools], names: Sequence[str], small_group: float
) -> pd.DataFrame:
    """`player.compare.case_mix` as whole percentages in words, of rounded counts: "c" where the count is hidden. The
    whole is the sum of the rounded parts, so that it tells nothing that they do not."""
    columns: dict[str, list[str]] = {}
    for name, cohort in zip(names, cohorts, strict=True):
        held = numbers[cohort]
        told = rounded(pd.Series(counted(held[held >= 0], len(values))), small_group).tolist()
        whole = sum(one for one in told if one != HIDDEN)
        columns[name] = [HIDDEN if one == HIDDEN else f"{100 * one / max(whole, 1):.0f}%" for one in told]
    return pd.DataFrame(columns, index=pd.Index([value or "not recorded" for value in values]))
