"""A list of events that comes again: the newer extract replaces the earlier one or adds to it, no event counts twice.

An event is known by its child, code and the day of its start.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import numpy as np
import pandas as pd

from builder.cleaning.merging import number

How = Literal["replaces", "adds"]
WAYS: tuple[How, ...] = ("replaces", "adds")
# Of the days that both cover, the newer extract is taken at its word where it tells this share of the earlier one's
# events again: what it does not tell is gone from the system. Where it tells fewer, it is a part of a list only.
_SPEAKS = 0.8


@dataclass(frozen=True, slots=True)
class Join:
    """How a list of events joined what the project held of its source.

    `held` and `new` are the days of the first and last start, None where there is no start; `told_again` is how many of
    the `held_events` the new extract has too. `default`: what is done when nobody says.
    """

    source: str
    how: How
    default: How
    held: tuple[date, date] | None
    new: tuple[date, date] | None
    held_events: int
    told_again: int

    def to_json(self) -> dict[str, Any]:
        """What `import --json` prints."""
        days = {name: [day.isoformat() for day in getattr(self, name) or ()] for name in ("held", "new")}
        return {
            "name": self.source,
            "how": self.how,
            **days,
            "held_events": self.held_events,
            "told_again": self.told_again,
        }


@dataclass(frozen=True, slots=True)
class Joined:
    """Which rows of what is held stay, and which of the new ones are taken (boolean arrays); how each source joined."""

    stays: np.ndarray
    taken: np.ndarray
    joins: tuple[Join, ...]


def join_series(
    held: pd.DataFrame, new: pd.DataFrame, sources: Sequence[str], wanted: Mapping[str, str] | str | None = None
) -> Joined:
    """Joins the lists of events `sources` to what is held; other sources stay as they are and are taken whole.

    `held` has ACTIVITIES, `new` also `return`, the number of the file. `wanted` says "replaces" or "adds" for all or by
    source. Without it a list replaces when it covers the days of the earlier one: when it begins no later, and ends no
    sooner or is a file of the same name. It adds when it begins after, or is an older one. Of one event told by both,
    the extract with the later as-of day is believed, the new one where they are equal.
    """
    stays, taken = np.ones(len(held), dtype=bool), np.ones(len(new), dtype=bool)
    joins: list[Join] = []
    for source in sources:
        ours = np.flatnonzero((held["source"] == source).to_numpy())
        theirs = np.flatnonzero((new["source"] == source).to_numpy())
        before, after = held.iloc[ours], new.iloc[theirs]
        event = _events(before, after)
        told, tells = event[: len(ours)], event[len(ours) :]
        taken[theirs] = _latest_file(after, tells)
        if not len(ours):
            continue
        days, now = _days(before), _days(after)
        default: How = "replaces" if days and now and _covers(now, days, before, after) else "adds"
        asked = wanted if isinstance(wanted, str) else (wanted or {}).get(source)
        how: How = "replaces" if asked == "replaces" else "adds" if asked == "adds" else default
        again = np.isin(told, tells)
        if how == "replaces":
            stays[ours] = False
        elif len(theirs):
            older = (before["as_of"] > after["as_of"].max()).to_numpy()
            stays[ours] = older | ~(again | _gone(before, days, now, again))
            taken[theirs] &= ~np.isin(tells, told[older])
        joins.append(Join(source, how, default, days, now, len(ours), int(again.sum())))
    return Joined(stays, taken, tuple(joins))


def _covers(now: tuple[date, date], held: tuple[date, date], before: pd.DataFrame, after: pd.DataFrame) -> bool:
    again = set(after["load"].unique()) <= set(before["load"].unique())
    return now[0] <= held[0] and (now[1] >= held[1] or again)


def _events(before: pd.DataFrame, after: pd.DataFrame) -> np.ndarray:
    """A number for each event, of both tables under each other."""
    columns = ["child", "code", "start"]
    whole = pd.concat([before[columns], after[columns]], ignore_index=True)
    return number(whole["child"], whole["code"], whole["start"].dt.floor("D"))


def _latest_file(new: pd.DataFrame, event: np.ndarray) -> np.ndarray:
    """Which rows are of the file that reaches furthest, of all files of the import that tell their event."""
    files = new["return"]
    if files.nunique() < 2:
        return np.ones(len(new), dtype=bool)
    reach = new.groupby("return")["start"].max().reset_index().sort_values(["start", "return"])["return"].tolist()
    rank = files.map({file: place for place, file in enumerate(reach)})
    latest = rank.groupby(event).transform("max")
    answer: np.ndarray = (rank == latest).to_numpy()
    return answer


def _gone(
    before: pd.DataFrame, days: tuple[date, date] | None, now: tuple[date, date] | None, again: np.ndarray
) -> np.ndarray:
    """Which held rows start within the days of a newer list that is taken at its word for them."""
    if days is None or now is None:
        return np.zeros(len(before), dtype=bool)
    start = before["start"].dt.floor("D")
    both = ((start >= pd.Timestamp(now[0])) & (start <= pd.Timestamp(now[1]))).to_numpy()
    speaks = both.any() and again[both].mean() >= _SPEAKS
    return both if speaks else np.zeros(len(before), dtype=bool)


def _days(table: pd.DataFrame) -> tuple[date, date] | None:
    first, last = table["start"].min(), table["start"].max()
    return None if pd.isna(first) else (first.date(), last.date())
