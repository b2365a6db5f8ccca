"""Start and end of each row put in order: which rows can be used, which are moments, what was repaired."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.cleaning.dates import Dates

_NAT = np.datetime64("NaT", "s")


@dataclass(frozen=True, slots=True)
class Spans:
    """One entry a row: `start` and `end` (datetime64[s]), `has_end`, `reason` ("" where the row can be used).

    `repairs` gives for each repair's code the rows it touched, as a boolean array.
    """

    start: np.ndarray
    end: np.ndarray
    has_end: np.ndarray
    reason: np.ndarray
    repairs: dict[str, np.ndarray]


def spans(start: Dates, end: Dates | None) -> Spans:
    """Starts and ends by the rules of playback.md, "From activities to visits", 2.

    A blank end is open. Without an end column, with an end before the start or one that nobody can read, it is a moment
    (`has_end` False: no duration is known). An end without a start is a moment at that end. An end that is far in the
    future or before 1900 is a placeholder: the activity is open.
    """
    starts = start.values.to_numpy()
    size = len(starts)
    none = np.zeros(size, dtype=bool)
    if end is None:
        reason = _reason(np.isnat(starts), start.unreadable, start.out_of_range)
        return Spans(starts, np.full(size, _NAT), none, reason, {})
    ends = end.values.to_numpy()
    only_end = np.isnat(starts) & ~np.isnat(ends)
    starts = np.where(only_end, ends, starts)
    started = ~np.isnat(starts)
    # A date without a time on the day of a start that has one is that same day, not the midnight before.
    midnight = ends == ends.astype("datetime64[D]").astype("datetime64[s]")
    same_day = starts.astype("datetime64[D]") == ends.astype("datetime64[D]")
    ends = np.where(same_day & midnight, np.maximum(starts, ends), ends)
    with np.errstate(invalid="ignore"):
        before = started & ~only_end & (ends < starts)
    unreadable = started & end.unreadable
    out_of_range = started & end.out_of_range
    moment = only_end | before | unreadable
    reason = _reason(~started, start.unreadable | end.unreadable, start.out_of_range | end.out_of_range)
    repairs = {
        "end-without-start": only_end,
        "end-before-start": before,
        "end-unreadable": unreadable,
        "end-out-of-range": out_of_range,
    }
    return Spans(
        start=starts,
        end=np.where(moment, _NAT, ends),
        has_end=~moment,
        reason=reason,
        repairs={code: rows for code, rows in repairs.items() if rows.any()},
    )


def _reason(unusable: np.ndarray, unreadable: np.ndarray, out_of_range: np.ndarray) -> np.ndarray:
    """Why a row without any usable date cannot be used."""
    reasons = np.full(len(unusable), "", dtype=object)
    reasons[unusable] = "no-date"
    reasons[unusable & out_of_range] = "date-out-of-range"
    reasons[unusable & unreadable] = "date-unreadable"
    return reasons


def moments(values: pd.Series) -> Spans:
    """Moments at these dates, all of them usable."""
    starts = values.to_numpy()
    size = len(starts)
    return Spans(starts, np.full(size, _NAT), np.zeros(size, dtype=bool), np.full(size, "", dtype=object), {})
