"""The days for which a source would hold an event if there was one, and the year that is compared by default."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd

from builder.quality_names import days_words

Days = tuple[date, date]
_SIX_MONTHS = 6
# Lists that hold their window's events only: an earlier start means a longer window. In list 4 an open assessment may
# have begun long ago, so that its authorisations say it; the snapshots (6 to 8) hold starts of any age.
_BY_START = {"Annex A 1", "Annex A 2", "Annex A 3", "Annex A 5"}
_BY_END = {"Annex A 4"}


def windows(activities: pd.DataFrame, as_ofs: Mapping[str, date | None]) -> dict[str, tuple[Days, ...]]:
    """For each source the stretches it covers, in order and joined where they meet.

    `activities` has the columns ACTIVITIES; `as_ofs` gives the as-of day of each source's newest load, so that a load
    without any activity counts. A list of Annex A covers the six months to its as-of day (Ofsted's guidance on Annex A,
    lists 1 to 8), or from its first event where that is earlier; a census or an SSDA903 return from the 1 April before
    its as-of day; any other source from its first start.
    """
    groups = activities.groupby(["source", "as_of"], observed=True).agg(start=("start", "min"), end=("end", "min"))
    found: dict[str, list[Days]] = {}
    for row in groups.reset_index().to_dict("records"):
        source, as_of = str(row["source"]), row["as_of"].date()
        found.setdefault(source, []).append((_first(source, as_of, _day(row["start"]), _day(row["end"])), as_of))
    for source, day in as_ofs.items():
        if day is not None:
            found.setdefault(source, []).append((_first(source, day, None, None), day))
    return {source: joined(stretches) for source, stretches in found.items()}


def _first(source: str, as_of: date, start: date | None, end: date | None) -> date:
    told = None
    if source.startswith("Annex A "):
        first = six_months_to(as_of)
        told = start if source in _BY_START else end if source in _BY_END else None
    elif source in ("CIN census", "SSDA903"):
        first = year_start(as_of)
    else:
        first, told = as_of, start
    return first if told is None else min(first, told)


def _day(moment: Any) -> date | None:
    return None if pd.isna(moment) else moment.date()


def six_months_to(as_of: date) -> date:
    """The first of the six months that end on a day: 1 October 2024 for 31 March 2025, 16 January for 15 July."""
    after = pd.Timestamp(as_of) + pd.Timedelta(days=1)
    first: date = (after - pd.DateOffset(months=_SIX_MONTHS)).date()
    return first


def year_start(day: date) -> date:
    """The 1 April on or before a day."""
    return date(day.year if day.month >= 4 else day.year - 1, 4, 1)


def joined(stretches: Iterable[Days]) -> tuple[Days, ...]:
    """Stretches in order, those that touch or overlap made one."""
    whole: list[Days] = []
    for first, last in sorted(stretches):
        if whole and first <= whole[-1][1] + timedelta(days=1):
            whole[-1] = (whole[-1][0], max(whole[-1][1], last))
        else:
            whole.append((first, last))
    return tuple(whole)


def within(stretches: Sequence[Days], period: Days) -> tuple[Days, ...]:
    """The parts of the stretches that lie in a period."""
    cut = [(max(first, period[0]), min(last, period[1])) for first, last in stretches]
    return tuple((first, last) for first, last in cut if first <= last)


def cover_warnings(sources: Sequence[str], covered: Mapping[str, tuple[Days, ...]], period: Days) -> tuple[str, ...]:
    """What these sources leave uncovered of a period, in words; nothing where together they cover it whole."""
    together = joined(stretch for source in sources for stretch in covered.get(source, ()))
    if within(together, period) == (period,):
        return ()
    told = []
    for source in sources:
        parts = within(covered.get(source, ()), period)
        if parts:
            told.append(f"{source} covers {' and '.join(days_words(*part) for part in parts)} only.")
        else:
            told.append(f"{source} covers none of these days.")
    return tuple(told)


def default_period(covered: Mapping[str, tuple[Days, ...]]) -> Days | None:
    """The last whole financial year (1 April to 31 March) that the data covers; None where there is no data.

    That is the latest that some source covers whole; where none does, the latest that ended by the last covered day;
    where none has, the one under way.
    """
    stretches = [stretch for parts in covered.values() for stretch in parts]
    if not stretches:
        return None
    first, last = min(start for start, _ in stretches), max(end for _, end in stretches)
    years = [(date(year, 4, 1), date(year + 1, 3, 31)) for year in range(year_start(first).year, last.year + 1)]
    ended = [year for year in years if year[1] <= last]
    whole = [year for year in ended if within(joined(stretches), year) == (year,)]
    if whole:
        return whole[-1]
    return ended[-1] if ended else (year_start(last), date(year_start(last).year + 1, 3, 31))
