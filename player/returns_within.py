"""How many children come back within 3, 6 and 12 months of leaving, by Kaplan-Meier."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.facts import DAY, Facts, Ints

# Months as days: a quarter of a year, half a year, a year.
WITHIN = {3: 91, 6: 182, 12: 365}
# With fewer children still watched at that time nothing is said.
_FEWEST = 10
_Z = 1.959964


@dataclass(frozen=True, slots=True, eq=False)
class Leavings:
    """One entry for each child: the first leaving in the period. `child`: child number; `days`: to the coming back or,
    where `returned` is False, to the end of what is watched. `fading`: left by no exit within `link_days` of the
    as-of day, so that the child may only be waiting."""

    child: Ints
    days: Ints
    returned: np.ndarray
    fading: int


def leavings(facts: Facts, chosen: Chosen) -> Leavings:
    """Each child's first leaving in the period.

    A child has left when a pass is over: all its visits have ended, and so have those of the passes before. It comes
    back with the first visit of the next pass; a child whose next pass began before has not left. Watched up to
    the last as-of day of what feeds the entries (nobody is seen to come back after it).
    """
    table = _passes(facts)
    child, first, until = table["child"].to_numpy(), table["begun"].to_numpy(), table["until"].to_numpy()
    so_far = pd.Series(until).groupby(child).cummax().to_numpy()
    still = pd.Series(table["open"].to_numpy()).groupby(child).cummax().to_numpy()
    later = np.append(child[1:] == child[:-1], False) if len(child) else np.zeros(0, dtype=bool)
    following = np.where(later, np.append(first[1:], 0), 0) if len(child) else first
    gone = ~still & ~(later & (following < so_far)) & chosen.during(so_far)
    if chosen.children is not None:
        gone &= chosen.children[child]
    watched = _watched_until(facts)
    gone &= so_far <= watched
    rows = np.flatnonzero(gone)
    rows = rows[~pd.Series(child[rows]).duplicated().to_numpy()]
    end = np.where(later[rows], np.minimum(following[rows], watched), watched)
    returned = later[rows] & (following[rows] <= watched)
    days = end // DAY - so_far[rows] // DAY
    fading = table["recent"].to_numpy()[rows] & ~returned
    return Leavings(child[rows], days, returned, int(fading.sum()))


def returns_within(facts: Facts, chosen: Chosen) -> pd.DataFrame:
    """One row for each of 3, 6, 12 months. Columns: `months`, `days`, `children` (who left), `returned` (seen to come
    back in that time), `watched` (of the others, watched for at least that long), `share`, `low`, `high`.

    `share` is 1 minus the Kaplan-Meier estimate (statsmodels' `SurvfuncRight`), so that children not yet watched long
    enough count for as long as they were; naive shares would take them for successes. The interval is of 95%, on the
    log(-log) scale. Blank where fewer than 10 children are still watched at that time.
    """
    left = leavings(facts, chosen)
    rows = []
    for months, limit in WITHIN.items():
        share = low = high = np.nan
        watched = int((left.days >= limit).sum())
        if watched >= _FEWEST:
            share, low, high = _kaplan_meier(left, limit, watched)
        rows.append(
            {
                "months": months,
                "days": limit,
                "children": len(left.child),
                "returned": int((left.returned & (left.days <= limit)).sum()),
                "watched": int((~left.returned & (left.days >= limit)).sum()),
                "share": share,
                "low": low,
                "high": high,
            }
        )
    return pd.DataFrame(rows)


def _kaplan_meier(left: Leavings, limit: int, watched: int) -> tuple[float, float, float]:
    # It takes a second or two to be imported, and few pages need it.
    from statsmodels.duration.survfunc import SurvfuncRight

    # Days count from 1: a child who comes back on the day itself came back within a day. statsmodels leaves out
    # times of 0.
    curve = SurvfuncRight(left.days + 1, left.returned.astype("int64"))
    at = int(np.searchsorted(curve.surv_times, limit + 1, side="right")) - 1
    if at < 0:
        return 0.0, 0.0, _none_seen(watched)
    stays, error = float(curve.surv_prob[at]), float(curve.surv_prob_se[at])
    if stays >= 1:
        return 0.0, 0.0, _none_seen(watched)
    if stays <= 0:
        return 1.0, np.nan, 1.0
    reach = _Z * error / (stays * abs(np.log(stays)))
    return 1 - stays, 1 - stays ** np.exp(-reach), 1 - stays ** np.exp(reach)


def _none_seen(children: int) -> float:
    """The upper end of the interval when none of so many came back: 1 - 0.025^(1/n), Clopper and Pearson."""
    return float(1 - 0.025 ** (1 / max(children, 1)))


def _passes(facts: Facts) -> pd.DataFrame:
    """One row for each pass, by child and number: `child`, `pass`, `begun`, `until`, `open`, `recent`."""
    visits = pd.DataFrame(
        {
            "child": facts.child,
            "pass": facts.pass_,
            "begun": facts.begun,
            "until": facts.until,
            "open": facts.open,
            "recent": facts.fate == 2,
        }
    )
    how = {"begun": "min", "until": "max", "open": "max", "recent": "max"}
    return visits.groupby(["child", "pass"], sort=True).agg(how).reset_index()


def _watched_until(facts: Facts) -> int:
    entry = np.array([node.kind == "entry" for node in facts.service_map.nodes], dtype=bool)
    at = entry[facts.node] if len(facts.node) else np.zeros(0, dtype=bool)
    return int(facts.known_to[at].max()) if at.any() else facts.as_of_end
