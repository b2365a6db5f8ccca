"""Two authorities side by side by standard stage: every line shows both or none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import pandas as pd

from builder.disclosure import HIDDEN
from builder.service_map import STANDARDS
from player.exchange import WHOLE, Exchange, Year
from player.exchange_safe import Told
from player.exchange_words import stage_words

COLUMNS = ["stage", "what", "ours", "theirs", "why"]
_PER = "referral"


@dataclass(frozen=True, slots=True)
class Side:
    """One authority in one year; `name` as it is to be called."""

    name: str
    told: Exchange
    year: Year


@dataclass(frozen=True, slots=True)
class _Value:
    """A figure in words, or why there is none."""

    words: str = ""
    why: str = ""


def beside(ours: Side, theirs: Side) -> pd.DataFrame:
    """One row a figure that either has, at least one a stage, in the order of the stages; columns `COLUMNS` (text).

    `ours` and `theirs` are both blank where one is missing, hidden, or of another stretch of time; `why` says which.
    """
    rows = []
    for stage in STANDARDS:
        if stage not in ours.told.stages and stage not in theirs.told.stages:
            continue
        for place, (what, one, other) in enumerate(_figures(ours, theirs, stage)):
            shown = bool(one.words and other.words)
            if place and not one.words and not other.words:
                continue
            reasons = [f"{why} ({side.name})" for side, why in ((ours, one.why), (theirs, other.why)) if why]
            if one.why == other.why:
                reasons = [f"{one.why} (both)"]
            rows.append(
                {
                    "stage": stage_words(stage),
                    "what": what,
                    "ours": one.words if shown else "",
                    "theirs": other.words if shown else "",
                    "why": "" if shown else "; ".join(reasons),
                }
            )
    return pd.DataFrame(rows, columns=COLUMNS)


def _figures(ours: Side, theirs: Side, stage: str) -> Iterator[tuple[str, _Value, _Value]]:
    def both(of: Callable[[Side], _Value]) -> tuple[_Value, _Value]:
        return of(ours), of(theirs)

    missing = both(lambda side: _Value(why=_missing(side, stage)))
    if any(one.why for one in missing):
        yield ("Stays begun", *missing)
        return
    yield ("Stays begun", *both(lambda side: _count(side, stage, side.year.stages[stage].begun)))
    yield ("Children", *both(lambda side: _count(side, stage, side.year.stages[stage].children)))
    if stage != _PER:
        yield ("Stays begun for 100 referrals", *both(lambda side: _per(side, stage)))
    if not (ours.told.stages[stage].way_out or theirs.told.stages[stage].way_out):
        yield ("Median days", *both(lambda side: _days(side.year.stages[stage].median_days)))
        yield ("9 in 10 within, days", *both(lambda side: _days(side.year.stages[stage].p90_days)))
        yield ("Open on the last as-of day", *both(lambda side: _open(side, stage)))
    onward = [to for side in (ours, theirs) for source, to in side.year.moves if source == stage]
    for to in dict.fromkeys(onward):
        yield (f"→ {stage_words(to)}, of stays begun", *both(partial(_share, stage=stage, to=to)))


def _missing(side: Side, stage: str) -> str:
    held = side.told.stages.get(stage)
    if held is None:
        return "no such stage on the map"
    if not held.recorded:
        return "nothing recorded"
    return "" if stage in side.year.stages else "nothing loaded of this year"


def _count(side: Side, stage: str, count: Told) -> _Value:
    if side.year.stages[stage].cover != WHOLE:
        return _Value(why="only part of the year is loaded")
    return _Value(why="too few") if count == HIDDEN else _Value(f"{int(count):,}")


def _per(side: Side, stage: str) -> _Value:
    of, one = side.year.stages.get(_PER), side.year.stages[stage]
    if of is None:
        return _Value(why="no referrals")
    if (of.cover, one.cover) != (WHOLE, WHOLE):
        return _Value(why="only part of the year is loaded")
    if HIDDEN in (of.begun, one.begun):
        return _Value(why="too few")
    return _Value(f"{100 * int(one.begun) / int(of.begun):,.0f}")


def _days(days: int | None) -> _Value:
    return _Value(why="no length, or too few with one") if days is None else _Value(f"{days:,}")


def _open(side: Side, stage: str) -> _Value:
    if side.year != side.told.years[-1]:
        # It is of the last day alone: beside an earlier year it would seem to be of that year's end.
        return _Value()
    count = side.told.open.get(stage)
    if count is None or count == HIDDEN:
        return _Value(why="too few, or not told")
    return _Value(f"{int(count):,}")


def _share(side: Side, stage: str, to: str) -> _Value:
    begun, moves = side.year.stages[stage].begun, side.year.moves.get((stage, to))
    if begun == HIDDEN or moves is None:
        return _Value(why="too few, or not told")
    return _Value(f"{min(100, round(100 * moves / int(begun)))}%")


def differences(ours: Side, theirs: Side) -> list[str]:
    """How the two record differently, in sentences: what must be known before a line is read."""
    said = []
    sides = (ours, theirs)
    if ours.year.first != theirs.year.first:
        said.append(f"The years differ: {_year(ours)} at {ours.name}, {_year(theirs)} at {theirs.name}.")
    for side, other in (sides, sides[::-1]):
        alone = [stage_words(stage) for stage in side.told.stages if stage not in other.told.stages]
        if alone:
            said.append(f"On the map of {side.name} only: {', '.join(alone)}.")
        silent = [stage_words(stage) for stage, one in side.told.stages.items() if not one.recorded]
        if silent:
            said.append(f"On the map of {side.name}, with nothing loaded for them: {', '.join(silent)}.")
        parts = [stage_words(stage) for stage, one in side.year.stages.items() if one.cover != WHOLE]
        if parts:
            which = "every stage" if len(parts) == len(side.year.stages) else ", ".join(parts)
            said.append(f"Of {_year(side)} only part is loaded at {side.name}: {which}.")
        if side.told.left_out:
            said.append(f"Left out at {side.name}, as no standard stage fits: {', '.join(side.told.left_out)}.")
        if side.told.mapped is not None and side.told.mapped < 100:
            said.append(f"{side.told.mapped}% of the activities of {side.name} are on its map.")
    for stage, one in ours.told.stages.items():
        held = theirs.told.stages.get(stage)
        if held and one.way_out != held.way_out:
            leaves, stays = (ours, theirs) if one.way_out else (theirs, ours)
            said.append(f"{stage_words(stage)}: a way out at {leaves.name}, followed further at {stays.name}.")
    days = [side.told.open_day for side in sides]
    if days[0] != days[1] and all(days) and all(side.year == side.told.years[-1] for side in sides):
        words = [f"{day.day} {day:%B %Y} at {side.name}" for side, day in zip(sides, days, strict=True) if day]
        said.append(f"What is open is of different days: {', '.join(words)}.")
    for what, mine, yours in (
        ("Nothing recorded after: said after so many days without anything", *(s.told.link_days for s in sides)),
        ("The largest small group", *(s.told.small_group for s in sides)),
    ):
        if mine != yours:
            said.append(f"{what}: {mine:g} at {ours.name}, {yours:g} at {theirs.name}.")
    return said


def best_year(told: Exchange, other: Exchange) -> Year:
    """The year of a file to begin with: the newest that both have whole in some stage, else that both have, else its
    newest."""
    of_other = {year.first: year for year in other.years}
    common = [year for year in told.years if year.first in of_other]
    whole = [
        year
        for year in common
        if any(
            one.cover == WHOLE
            and stage in of_other[year.first].stages
            and of_other[year.first].stages[stage].cover == WHOLE
            for stage, one in year.stages.items()
        )
    ]
    return (whole or common or list(told.years))[-1]


def recorded_as(ours: Side, theirs: Side) -> pd.DataFrame:
    """Of which places each makes up a stage: columns `stage`, `ours`, `theirs` (labels, joined by commas)."""
    rows = [
        {
            "stage": stage_words(stage),
            **{
                key: ", ".join(side.told.stages[stage].places) if stage in side.told.stages else ""
                for key, side in (("ours", ours), ("theirs", theirs))
            },
        }
        for stage in STANDARDS
        if stage in ours.told.stages or stage in theirs.told.stages
    ]
    return pd.DataFrame(rows, columns=["stage", "ours", "theirs"])


def _year(side: Side) -> str:
    return year_words(side.year)


def year_words(year: Year) -> str:
    """A year as "2023-24"."""
    return f"{year.first.year}-{year.last.year % 100:02d}"
