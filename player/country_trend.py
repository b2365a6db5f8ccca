"""What stands beside the country, month by month or quarter by quarter: with the limits and the gaps of any trend."""

from datetime import date

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.country_judged import Judged
from player.country_measures import MEASURES, CountryMeasure
from player.facts import Ints
from player.grouped import counted, percentiles
from player.trend import EARLY, GAP, PART, WHOLE, Trend, periods
from player.xmr import xmr

_EPOCH = date(1970, 1, 1)
COLUMNS = ("period", "value", "part", "of", "state")
# Lengths of plans are five figures a month: too many for one line.
FOLLOWED: dict[str, CountryMeasure] = {one.id: one for one in MEASURES if one.kind != "bands"}


def country_trend(told: Judged, measure: CountryMeasure, chosen: Chosen, *, by: str = "month") -> Trend:
    """A share (0 to 1) or the median working days over the period, of the children chosen.

    `Trend.table` has the columns `COLUMNS`: `part` and `of` are the counts of a share (of days `part` is `of`). A month
    for which the measure cannot be told at all is `GAP`; one that is covered in part, or cut by the period, is `PART`;
    one that reaches into the days too recent to know is `EARLY`, and shown for no more than that.
    """
    span = _span(told, chosen)
    if span is None:
        return Trend(pd.DataFrame(columns=list(COLUMNS)), xmr(np.array([])))
    first, last = span
    starts = periods(first, last, by)
    count = len(starts) - 1
    days = starts.astype("int64")
    inside = (told.day >= (first - _EPOCH).days) & (told.day <= (last - _EPOCH).days)
    if chosen.children is not None:
        inside &= chosen.children[told.child]
    at = np.searchsorted(days, told.day[inside], side="right") - 1
    of = counted(at, count)
    if measure.kind == "days":
        part = of
        (value,) = percentiles(at, told.days[inside], count, (0.5,))
    else:
        part = counted(at[told.hit[inside]], count)
        value = np.where(of > 0, part / np.maximum(of, 1), np.nan)
    state = _states(told, chosen, days)
    gap = state == GAP
    value = np.where(gap, np.nan, value)
    table = pd.DataFrame(
        {
            "period": starts[:-1].astype("datetime64[s]"),
            "value": value,
            "part": np.where(gap, 0, part),
            "of": np.where(gap, 0, of),
            "state": state,
        }
    )
    return Trend(table, xmr(value, state == WHOLE, floor=0.0))


def _span(told: Judged, chosen: Chosen) -> tuple[date, date] | None:
    """The days to show: those covered, as far as the period goes."""
    if not told.covered:
        return None
    first = max(told.covered[0][0], chosen.first or told.covered[0][0])
    last = min(told.covered[-1][1], chosen.last or told.covered[-1][1])
    return (first, last) if first <= last else None


def _states(told: Judged, chosen: Chosen, days: Ints) -> np.ndarray:
    """What of each month is there; `days`: first days and the first day after, since 1970."""
    since, until = days[:-1], days[1:] - 1
    there = np.zeros(len(since), dtype="int64")
    for first, last in told.covered:
        low = max((first - _EPOCH).days, (chosen.first - _EPOCH).days if chosen.first else (first - _EPOCH).days)
        high = min((last - _EPOCH).days, (chosen.last - _EPOCH).days if chosen.last else (last - _EPOCH).days)
        there += np.maximum(np.minimum(until, high) - np.maximum(since, low) + 1, 0)
    state = np.array([WHOLE] * len(since), dtype=object)
    state[there < until - since + 1] = PART
    if told.since_recent is not None:
        state[until >= told.since_recent] = EARLY
    state[there == 0] = GAP
    return state
