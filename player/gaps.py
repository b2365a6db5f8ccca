"""Stretches for which a source holds nothing though it did before and does again: a return that was not loaded."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from builder.quality_months import by_month, merged_with_others

# A stretch is told when it is at least this many whole months long, when the half-years on both sides let this many
# starts be expected in it, and when these half-years hold so many a month: quiet months of a rare activity are no gap,
# nor are the years between the few care periods and plans of long ago that a return still names.
_MONTHS = 2
_EXPECTED = 12
_BESIDE = 6
_RARE = 2


def gaps(activities: pd.DataFrame) -> dict[str, tuple[tuple[str, str], ...]]:
    """For each source its stretches of whole months without any start, as first and last day (ISO dates).

    Takes ACTIVITIES (`builder.tables`). Sources without a gap are left out. What a source merged with this one tells
    under the same code fills a month too: Annex A's referrals are not missing while the census tells them.
    """
    return gaps_of(by_month(activities))


def gaps_of(months: pd.DataFrame) -> dict[str, tuple[tuple[str, str], ...]]:
    """The same from MONTHS (`builder.quality_months`)."""
    month = months["month"].dt.year.to_numpy() * 12 + months["month"].dt.month.to_numpy() - 1
    count = months["activities"].to_numpy()
    merged = months["source"].map(merged_with_others).to_numpy(dtype=bool)
    found = {}
    for source in months["source"].unique().tolist():
        own = (months["source"] == source).to_numpy()
        told = own | (merged & months["code"].isin(months["code"][own]).to_numpy()) if merged[own][0] else own
        first, last = int(month[own].min()), int(month[own].max())
        told = told & (month >= first) & (month <= last)
        whole = np.bincount(month[told] - first, count[told])
        alone = np.bincount(month[own] - first, count[own])
        stretches = tuple(
            (_day(first + since), _day(first + until, last=True)) for since, until in _empty(whole, alone)
        )
        if stretches:
            found[str(source)] = stretches
    return found


def _empty(whole: np.ndarray, alone: np.ndarray) -> Iterator[tuple[int, int]]:
    """Runs of empty months that chance does not explain: from, up to and without.

    `whole` counts what fills a month, `alone` what the source itself says of it: it is asked for no more than it gives.
    """
    filled = np.flatnonzero(whole)
    for before, after in zip(filled[:-1].tolist(), filled[1:].tolist(), strict=True):
        length = after - before - 1
        beside = np.concatenate([alone[max(0, before - _BESIDE + 1) : before + 1], alone[after : after + _BESIDE]])
        if length >= _MONTHS and beside.mean() >= _RARE and beside.mean() * length >= _EXPECTED:
            yield before + 1, after


def _day(month: int, *, last: bool = False) -> str:
    """The first day of a month counted from year 0, or the last of the one before."""
    day = np.datetime64(f"{month // 12:04d}-{month % 12 + 1:02d}-01")
    return str(day - 1 if last else day)
