"""Stretches for which a source holds nothing though it did before and does again: a return that was not loaded."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

# A stretch is told when it is at least this many whole months long, and when the half-years on both sides let this many
# starts be expected in it: quiet months of a rare activity are not a gap.
_MONTHS = 2
_EXPECTED = 12
_BESIDE = 6


def gaps(activities: pd.DataFrame) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each source its stretches of whole months without any start, as first and last day (ISO dates).

    Takes ACTIVITIES (`builder.tables`). Sources without a gap are left out.
    """
    start = activities["start"]
    month = (start.dt.year * 12 + start.dt.month - 1).to_numpy()
    found = {}
    for source, rows in activities.groupby("source").indices.items():
        first = int(month[rows].min())
        counts = np.bincount(month[rows] - first)
        told = tuple((_day(first + since), _day(first + until, last=True)) for since, until in _empty(counts))
        if told:
            found[str(source)] = told
    return found


def _empty(counts: np.ndarray) -> Iterator[tuple[int, int]]:
    """Runs of empty months that chance does not explain: from, up to and without."""
    filled = np.flatnonzero(counts)
    for before, after in zip(filled[:-1].tolist(), filled[1:].tolist(), strict=True):
        length = after - before - 1
        beside = np.concatenate([counts[max(0, before - _BESIDE + 1) : before + 1], counts[after : after + _BESIDE]])
        if length >= _MONTHS and beside.mean() * length >= _EXPECTED:
            yield before + 1, after


def _day(month: int, *, last: bool = False) -> str:
    """The first day of a month counted from year 0, or the last of the one before."""
    day = np.datetime64(f"{month // 12:04d}-{month % 12 + 1:02d}-01")
    return str(day - 1 if last else day)
