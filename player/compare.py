"""Two or more groups of children side by side: do they truly differ?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.facts import NOTHING_AFTER, TOO_RECENT, Bools, Facts, Floats, Ints
from player.grouped import counted

# With fewer children on either side an interval says nothing: too small says too small.
FEWEST = 10
_Z = 1.959964
_ALPHA = 0.05
COLUMNS = [
    *("measure", "label", "cohort", "children", "value", "against", "difference", "low", "high", "p", "adjusted"),
    *("differs", "note"),
]
TOO_SMALL = "too small"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to compare: a place's median days ("days") or share over target ("over"), or the share that goes from
    it `to` a place (its position), or to "nothing recorded after" ("share")."""

    what: str
    node: int
    to: int | None = None
    label: str = ""


def compare(
    facts: Facts, chosen: Chosen, cohorts: Sequence[Bools], names: Sequence[str], asked: Sequence[Asked], small: int = 5
) -> pd.DataFrame:
    """Every measure of every cohort, each but the first with its difference from the first; columns `COLUMNS`.

    Each child counts once, by the first of its visits to the place that ended in the period: visits of one child are
    not independent, and a child who came often would weigh more. So a median here may differ from the one on the
    map. For shares of what followed, that visit's continuation; visits too recent to know are left out.

    - medians: the difference with the interval of Price and Bonett (2002, "Distribution-free confidence intervals for
      difference and ratio of medians", Journal of Statistical Computation and Simulation 72), which takes the
      variance of a median from two order statistics;
    - shares: Newcombe's interval by the score, and the score test (statsmodels, `confint_proportions_2indep` and
      `test_proportions_2indep`).

    `adjusted` is the p value after Holm's method (statsmodels, `multipletests`) over all comparisons of the table.
    `differs` says whether it is below 0.05. Where either side has fewer than 10 children, or not more than `small`,
    there is no difference and the `note` says "too small"; where the cohort itself has so few, no value either.
    """
    rows = []
    for one in asked:
        child, value = _first_of_each(facts, chosen, one)
        sides = [value[cohort[child]] for cohort in cohorts]
        for number, (name, side) in enumerate(zip(names, sides, strict=True)):
            few = max(FEWEST, small + 1)
            row = {"measure": one.what, "label": one.label, "cohort": name, "children": len(side), "note": ""}
            if len(side) < few:
                row["note"] = TOO_SMALL
            else:
                row["value"] = float(np.median(side)) if one.what == "days" else float(side.mean())
            if number and len(side) >= few and len(sides[0]) >= few:
                row["against"] = names[0]
                row.update(zip(("difference", "low", "high", "p"), _difference(one, side, sides[0]), strict=True))
            elif number:
                row["note"] = TOO_SMALL
            rows.append(row)
    table = pd.DataFrame(rows, columns=COLUMNS)
    tested = table["p"].notna().to_numpy()
    table["differs"] = False
    if tested.any():
        from statsmodels.stats.multitest import multipletests

        holds, adjusted, _, _ = multipletests(table.loc[tested, "p"].to_numpy(float), alpha=_ALPHA, method="holm")
        table.loc[tested, "adjusted"] = adjusted
        table.loc[tested, "differs"] = holds
    return table


def _first_of_each(facts: Facts, chosen: Chosen, one: Asked) -> tuple[Ints, Floats]:
    """The child number and the value of each child's first visit to the place that ended in the period."""
    which = chosen.ended(facts) & (facts.node == one.node)
    if one.what == "days":
        which &= ~np.isnan(facts.days)
        value = facts.days
    elif one.what == "over":
        which &= ~np.isnan(facts.spent)
        value = facts.late.astype("float64")
    else:
        which &= facts.fate != TOO_RECENT
        if one.to is None:
            value = (facts.fate == NOTHING_AFTER).astype("float64")
        else:
            went = np.zeros(len(facts.node))
            went[facts.previous[facts.moved & (facts.node == one.to) & (facts.came == one.node)]] = 1
            value = went
    rows = np.flatnonzero(which)
    order = rows[np.lexsort((rows, facts.ended[rows], facts.child[rows]))]
    child = facts.child[order]
    first = np.append(True, child[1:] != child[:-1])[: len(order)]
    return child[first], value[order][first]


def _difference(one: Asked, side: Floats, other: Floats) -> tuple[float, float, float, float]:
    if one.what == "days":
        return median_difference(side, other)
    from statsmodels.stats.proportion import confint_proportions_2indep, test_proportions_2indep

    hits, count = int(side.sum()), len(side)
    others, whole = int(other.sum()), len(other)
    low, high = confint_proportions_2indep(hits, count, others, whole, method="newcomb", compare="diff")
    if hits + others in (0, count + whole):
        return 0.0, float(low), float(high), 1.0
    p = float(test_proportions_2indep(hits, count, others, whole, method="score", compare="diff").pvalue)
    return hits / count - others / whole, float(low), float(high), p


def median_difference(one: Floats, other: Floats) -> tuple[float, float, float, float]:
    """The difference of two medians, its 95% interval and p value, by Price and Bonett (2002)."""
    from scipy.stats import norm

    difference = float(np.median(one) - np.median(other))
    error = float(np.sqrt(_median_variance(one) + _median_variance(other)))
    if error == 0:
        return difference, difference, difference, 1.0 if difference == 0 else 0.0
    p = 2 * float(norm.sf(abs(difference) / error))
    return difference, difference - _Z * error, difference + _Z * error, p


def _median_variance(values: Floats) -> float:
    """The variance of a sample's median from two order statistics about it: ((y[n-c+1] - y[c]) / 2z)²."""
    from scipy.stats import binom, norm

    values = np.sort(values)
    count = len(values)
    at = max(1, round((count + 1) / 2 - np.sqrt(count)))
    beyond = float(binom.cdf(at - 1, count, 0.5))
    z = float(norm.ppf(1 - beyond))
    spread = float(values[count - at] - values[at - 1])
    return (spread / (2 * z)) ** 2


def case_mix(numbers: Ints, values: Sequence[str], cohorts: Sequence[Bools], names: Sequence[str]) -> pd.DataFrame:
    """Of what each cohort consists: a row a value of an attribute, a column a cohort, shares that sum to 1.

    `numbers` gives each child's place among `values` (-1: not told, left out).
    """
    columns: dict[str, Floats] = {}
    for name, cohort in zip(names, cohorts, strict=True):
        held = numbers[cohort]
        sizes = counted(held[held >= 0], len(values))
        columns[name] = sizes / max(int(sizes.sum()), 1)
    return pd.DataFrame(columns, index=pd.Index([value or "not recorded" for value in values]))
