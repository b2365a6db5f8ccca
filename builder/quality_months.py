"""Activities by the month in which they began, and the months that fall out of line: a broken feed shows as a cliff.

Sources that are merged event by event (Annex A, the CIN census, the SSDA903, the Standard Safeguarding Dataset) keep
one row of what two of them tell. A month is therefore judged by what any of them tells under the same code; or a month
of Annex A that the census tells better would look broken.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from builder.quality_cover import Covered
from builder.quality_names import month_words, subject

# One row a source, code and month: how many activities began in it. `month` is its first day.
MONTHS: dict[str, str] = {"source": "str", "code": "str", "month": "datetime64[s]", "activities": "int64"}
# Every month of one source from the first to the last asked for. `elsewhere` counts the activities of the same codes
# that were kept from a source merged with it; `state` is "whole", "part" (only some of its days are covered) or
# "not loaded".
SERIES: dict[str, str] = {"month": "datetime64[s]", "activities": "int64", "elsewhere": "int64", "state": "str"}

# A month is marked when it holds under a third of the median of the loaded months round it: up to half a year on
# either side, three at least. Where fewer than 12 a month are usual chance alone empties months.
_BESIDE = 6
_FEWEST = 3
_USUAL = 12
# A first start by this day lets the month count as whole: the first days of a month hold a holiday or a weekend.
_FIRST_DAYS = 4


@dataclass(frozen=True, slots=True)
class Dip:
    """A month that holds far fewer than the months round it. `code` is "" for the source as a whole."""

    source: str
    code: str
    month: date
    activities: int
    usual: float

    @property
    def words(self) -> str:
        """In one sentence: "Referrals: 4 in August 2024, usually 60 a month"."""
        what = subject(self.source) + (f", {self.code}" if self.code else "")
        count = f"{self.activities:,}" if self.activities else "none"
        return f"{what}: {count} in {month_words(self.month)}, usually {round(self.usual):,} a month"


def by_month(activities: pd.DataFrame) -> pd.DataFrame:
    """MONTHS of ACTIVITIES (`builder.tables`), in order of source, code and month."""
    month = activities["start"].to_numpy().astype("datetime64[M]").astype("datetime64[s]")
    told = activities[["source", "code"]].assign(month=month)
    counted = told.groupby(["source", "code", "month"], sort=True).size().rename("activities").reset_index()
    return counted.astype(MONTHS)


def merged_with_others(source: str) -> bool:
    """Whether a source's events are merged with those of other sources."""
    return source.startswith(("Annex A ", "SSD ", "SSD_")) or source in ("CIN census", "SSDA903")


def series(months: pd.DataFrame, cover: Covered, first: date, last: date, code: str = "") -> pd.DataFrame:
    """SERIES of one source (of one `code` of it, or of all) for the months from that of `first` to that of `last`."""
    every = pd.date_range(_month(first), _month(last), freq="MS", unit="s")
    own = (months["source"] == cover.source) & ((months["code"] == code) | (code == ""))
    other = np.zeros(len(months), dtype=bool)
    if merged_with_others(cover.source):
        family = months["source"].map(merged_with_others).to_numpy(dtype=bool)
        other = family & (months["source"] != cover.source).to_numpy() & months["code"].isin(months["code"][own])
    table = pd.DataFrame(
        {"month": every, "activities": _counts(months[own], every), "elsewhere": _counts(months[other], every)}
    )
    table["state"] = _states(every, cover)
    table.loc[table["state"] == "not loaded", "elsewhere"] = 0
    return table.astype(SERIES)


def dips(months: pd.DataFrame, covers: Sequence[Covered]) -> tuple[Dip, ...]:
    """The months that are marked, of every source as a whole and of each of its codes, in the order of their months.

    A code is left out where the source holds no other.
    """
    family = months["source"].map(merged_with_others).to_numpy(dtype=bool)
    found = []
    for cover in covers:
        own = (months["source"] == cover.source).to_numpy()
        if not own.any():
            continue
        told = own
        if merged_with_others(cover.source):
            told = own | (family & months["code"].isin(months["code"][own]).to_numpy())
        every = pd.date_range(_month(cover.first), _month(cover.as_of), freq="MS", unit="s")
        table = months[told].groupby(["code", "month"])["activities"].sum().unstack(fill_value=0)
        counts = table.reindex(columns=every, fill_value=0).to_numpy(dtype=np.float64)
        codes = ["", *table.index] if len(table) > 1 else [""]
        whole = np.array(_states(every, cover)) == "whole"
        rows, places, usual = _low(np.vstack([counts.sum(axis=0), *counts[: len(codes) - 1]]), whole)
        found += [
            Dip(cover.source, codes[row], every[place].date(), int(count), float(median))
            for row, place, count, median in zip(rows, places, *usual, strict=True)
        ]
    return tuple(sorted(found, key=lambda dip: (dip.month, dip.source, dip.code)))


def _low(counts: np.ndarray, whole: np.ndarray) -> tuple[np.ndarray, np.ndarray, tuple[np.ndarray, np.ndarray]]:
    """The months that are marked: row and column in `counts`, then what they hold and what is usual.

    `counts` has a row for each series and a column for each month; `whole` says which months are wholly loaded.
    """
    known = np.where(whole, counts, np.nan)
    padded = np.pad(known, ((0, 0), (_BESIDE, _BESIDE)), constant_values=np.nan)
    beside = np.lib.stride_tricks.sliding_window_view(padded, 2 * _BESIDE + 1, axis=1)
    asked = whole & (np.delete(~np.isnan(beside), _BESIDE, axis=2).sum(axis=2) >= _FEWEST)
    usual = np.zeros(counts.shape)
    usual[asked] = np.nanmedian(np.delete(beside[asked], _BESIDE, axis=1), axis=1)
    rows, places = np.nonzero(asked & (usual >= _USUAL) & (counts * 3 < usual))
    return rows, places, (counts[rows, places], usual[rows, places])


def _counts(months: pd.DataFrame, every: pd.DatetimeIndex) -> np.ndarray:
    counts: np.ndarray = months.groupby("month")["activities"].sum().reindex(every, fill_value=0).to_numpy()
    return counts


def _states(every: pd.DatetimeIndex, cover: Covered) -> list[str]:
    """What is covered of each month."""
    first, last = _month(cover.first), _month(cover.as_of)
    begun = cover.first.day <= _FIRST_DAYS
    over = (pd.Timestamp(cover.as_of) + pd.Timedelta(days=1)).day == 1
    states = np.full(len(every), "whole", dtype=object)
    states[every == first] = "whole" if begun else "part"
    if not over:
        states[every == last] = "part"
    states[(every < first) | (every > last)] = "not loaded"
    for since, until in cover.gaps:
        states[(every >= _month(since)) & (every <= pd.Timestamp(until))] = "not loaded"
    return [str(state) for state in states]


def _month(day: date) -> pd.Timestamp:
    return pd.Timestamp(day.year, day.month, 1)
