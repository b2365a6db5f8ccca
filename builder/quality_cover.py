"""The days that each source covers, and the stretches between them for which it holds nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from builder.cleaning.report import SourceReport
from builder.cleaning.told_by import ALSO, SEPARATOR
from builder.quality_names import not_loaded_words, source_name


@dataclass(frozen=True, slots=True)
class Covered:
    """The days of one source: from its first start to its as-of day. `last` is the last date in it; `gaps` are
    stretches, by first and last day, for which it holds nothing."""

    source: str
    first: date
    last: date
    as_of: date
    gaps: tuple[tuple[date, date], ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """A sentence for each gap."""
        return tuple(not_loaded_words(self.source, first, last) for first, last in self.gaps)


def covered(
    reports: Sequence[SourceReport], activities: pd.DataFrame, gaps: Mapping[str, Sequence[tuple[str, str]]]
) -> tuple[Covered, ...]:
    """What every source covers, in the order of the reports; those without a date are left out.

    `activities` has the columns ACTIVITIES: a report speaks of the newest load alone, while a source may have been
    loaded in several, and what another source tells too may be kept under that one's name. `gaps` are those of
    `player.gaps`, as ISO dates.
    """
    of_source = _by_teller(activities).groupby("source")
    days = of_source.agg(first=("start", "min"), start=("start", "max"), end=("end", "max"))
    told: list[Covered] = []
    for report in reports:
        first, last = [report.first], [report.last]
        if report.name in days.index:
            row = days.loc[report.name]
            first.append(_day(row["first"]))
            last += [_day(row["start"]), _day(row["end"])]
        # An end after the as-of day is planned, shown as open, or told by a source merged with this one.
        last = [day for day in last if day and day <= (report.as_of or day)] or first
        firsts, lasts = [day for day in first if day], [day for day in last if day]
        if not firsts or not lasts or report.as_of is None:
            continue
        stretches = tuple(
            (date.fromisoformat(since), date.fromisoformat(until)) for since, until in gaps.get(report.name, ())
        )
        told.append(Covered(report.name, min(firsts), max(lasts), report.as_of, stretches))
    return tuple(told)


def _by_teller(activities: pd.DataFrame) -> pd.DataFrame:
    """`source`, `start`, `end` of all activities, once for each source that tells them; the end may be another's."""
    columns = ["source", "start", "end"]
    if ALSO not in activities:
        return activities[columns]
    shared = activities.loc[activities[ALSO] != "", [*columns, ALSO]]
    others = shared.assign(source=shared[ALSO].str.split(SEPARATOR)).explode("source")
    return pd.concat([activities[columns], others[["source", "start"]]], ignore_index=True)


def cover_table(covers: Sequence[Covered]) -> pd.DataFrame:
    """For a person: columns Source, From, To (the as-of day), Nothing loaded for."""
    return pd.DataFrame(
        {
            "Source": pd.Series([source_name(cover.source) for cover in covers], dtype="str"),
            "From": pd.Series([pd.Timestamp(cover.first) for cover in covers], dtype="datetime64[s]"),
            "To": pd.Series([pd.Timestamp(cover.as_of) for cover in covers], dtype="datetime64[s]"),
            "Nothing loaded for": pd.Series(
                ["; ".join(_stretch(words) for words in cover.words) for cover in covers], dtype="str"
            ),
        }
    )


def _stretch(words: str) -> str:
    return words.partition(" loaded for ")[2]


def _day(moment: Any) -> date | None:
    return None if pd.isna(moment) else moment.date()
