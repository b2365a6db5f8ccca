"""What an authority may give to another: counts and times by standard stage, so rounded that no child is among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import reduce

import numpy as np
import pandas as pd

from builder.disclosure import HIDDEN, least_told, rounded, small_of, stands_for
from builder.service_map import STANDARDS, Node, ServiceMap
from player.exchange_safe import Part, Told, keeps_open, tellable
from player.exchange_stays import NOTHING, UNSTAGED, Stays, stage_numbers, stays
from player.facts import DAY, Bools, Facts, facts
from player.payload import Cover
from player.play import Play

NOTHING_RECORDED = "nothing_recorded"
# The newest so many financial years are told.
MOST_YEARS = 5
WHOLE, IN_PART = "whole", "in part"
# Annex A is a window: contacts and referrals are of its months only. The other lists name who was open in them as well,
# however long ago that began, and say nothing of those who had left before.
_WINDOWED = ("Annex A 1", "Annex A 3")
_ALSO_OPEN = tuple(f"Annex A {number}" for number in (2, 4, 5, 6, 7, 8, 9, 10))
_WINDOW_DAYS = 182
_EPOCH = date(1970, 1, 1)

Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Figures:
    """One stage in one year. Counts are `builder.disclosure.rounded` with zeros hidden. `begun`: stays that began;
    `children`: who began them; `timed`: stays that ended and have a length; `median_days`, `p90_days` of these, whole
    days, None where too few stand behind them. `cover`: `WHOLE` or `IN_PART`, what is loaded of the year."""

    begun: Told
    children: Told
    timed: Told
    median_days: int | None = None
    p90_days: int | None = None
    cover: str = WHOLE


@dataclass(frozen=True, slots=True)
class Year:
    """A year from 1 April to 31 March. `stages` holds those of which something is loaded. `moves`: of the stays that
    began in it, how many went on from one stage to another first, or to `NOTHING_RECORDED`; only what may be told."""

    first: date
    last: date
    stages: Mapping[str, Figures]
    moves: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Stage:
    """How one authority records a stage. `places`: labels of its map; `recorded`: any of them has data; `way_out`:
    children leave the map there, so that it has no length and nothing after it."""

    places: tuple[str, ...]
    recorded: bool
    way_out: bool


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a file holds. `as_of`: the day each source was cut. `mapped`, `off_map`: per cent of activities on the map,
    and of moves that no drawn way carries, from rounded counts, None where these are hidden. `left_out`: places without
    a standard stage. `open`: stays open on `open_day`."""

    authority: str
    made: date
    as_of: Mapping[str, date]
    small_group: int
    link_days: float
    mapped: int | None
    off_map: int | None
    left_out: tuple[str, ...]
    stages: Mapping[str, Stage]
    years: tuple[Year, ...]
    open_day: date | None = None
    open: Mapping[str, Told] = field(default_factory=dict)


def exchange(shown: Play, authority: str, made: date) -> Exchange:
    """The counts and times of all children of a project, as they may leave it."""
    return of_facts(
        facts(shown.journeys, shown.placed.coverage.fed),
        shown.covers,
        authority,
        made,
        as_of={source.name: source.as_of for source in shown.project.file.sources if source.as_of},
        mapped=(shown.placed.coverage.mapped, shown.placed.coverage.activities),
        off_map=(shown.journeys.counts.off_map_moves, shown.journeys.counts.moves),
    )


def of_facts(
    found: Facts,
    covers: Sequence[Cover],
    authority: str,
    made: date,
    *,
    as_of: Mapping[str, date],
    mapped: tuple[int, int] = (0, 0),
    off_map: tuple[int, int] = (0, 0),
) -> Exchange:
    """The same from the facts, the days that the sources cover, and two pairs of a part and its whole."""
    small = small_of(found.settings.small_group)
    told = stays(found)
    stages = recorded_stages(found.service_map, found.fed)
    days = _days_by_stage(found, covers)
    last = found.as_of
    end = last.year if (last.month, last.day) <= (3, 31) else last.year + 1
    years = [
        _year(told, date(year - 1, 4, 1), date(year, 3, 31), stages, days, last, small)
        for year in range(end - MOST_YEARS + 1, end + 1)
    ]
    years = [year for year in years if year.stages]
    return Exchange(
        authority=one_line(authority),
        made=made,
        as_of={one_line(source): day for source, day in as_of.items()},
        small_group=small,
        link_days=found.settings.link_days,
        mapped=_per_cent(*mapped, small),
        off_map=_per_cent(*off_map, small),
        left_out=tuple(one_line(node.label) for node in unstaged(found.service_map)),
        stages=stages,
        years=tuple(years),
        open_day=last if years else None,
        open=_open(told, stages, years[-1], small) if years else {},
    )


def recorded_stages(service_map: ServiceMap, fed: frozenset[str]) -> dict[str, Stage]:
    """The standard stages that a map has, in their order. `fed`: ids of the places that have data."""
    found = {}
    for stage in STANDARDS:
        nodes = [node for node in service_map.nodes if node.standard == stage]
        if nodes:
            exits = all(node.kind == "exit" for node in nodes)
            has_data = any(node.id in fed for node in nodes)
            found[stage] = Stage(tuple(one_line(node.label) for node in nodes), has_data, exits)
    return found


def one_line(text: str) -> str:
    """Text as such a file holds it: one line of at most 200 characters that can be seen."""
    seen = "".join(mark if mark.isprintable() else " " for mark in text)
    return " ".join(seen.split())[:200] or "?"


def unstaged(service_map: ServiceMap) -> tuple[Node, ...]:
    """The places of a map that no standard stage is said for."""
    return tuple(node for node in service_map.nodes if not node.standard)


def _year(
    told: Stays,
    first: date,
    last: date,
    stages: Mapping[str, Stage],
    days: Mapping[str, Sequence[Span]],
    as_of: date,
    small: int,
) -> Year:
    since, until = (first - _EPOCH).days * DAY, ((last - _EPOCH).days + 1) * DAY
    began = (told.begun >= since) & (told.begun < until)
    ended = ~told.open & (told.ended >= since) & (told.ended < until)
    figures = {}
    for stage, how in stages.items():
        cover = _cover(days.get(stage, ()), first, last)
        if how.recorded and cover:
            figures[stage] = _figures(told, STANDARDS.index(stage), began, ended, cover, small)
    return Year(first, last, figures, _moves(told, began, figures, small))


def _figures(told: Stays, number: int, began: Bools, ended: Bools, cover: str, small: int) -> Figures:
    own = told.stage == number
    timed = own & ended & ~np.isnan(told.days)
    counts = [int((own & began).sum()), len(np.unique(told.child[own & began])), int(timed.sum())]
    begun, children, lengths = as_told(counts, small)
    median = p90 = None
    # Which of them is told hangs on the told figure alone, so that it says nothing more of the count behind it.
    if lengths != HIDDEN and int(lengths) > least_told(small):
        median = round(float(np.median(told.days[timed])))
        if int(lengths) >= 10 * small + 5:
            p90 = round(float(np.percentile(told.days[timed], 90)))
    return Figures(begun, children, lengths, median, p90, cover)


def _moves(told: Stays, began: Bools, figures: Mapping[str, Figures], small: int) -> dict[tuple[str, str], int]:
    """The moves that may be told beside the figures of their year."""
    kept = began & (told.next != UNSTAGED)
    ways, counts = np.unique(told.stage[kept] * (NOTHING + 1) + told.next[kept], return_counts=True)
    names = [*STANDARDS, NOTHING_RECORDED]
    parts, wholes = [], {}
    for way, count in zip(ways.tolist(), as_told(counts.tolist(), small), strict=True):
        source, to = names[way // (NOTHING + 1)], names[way % (NOTHING + 1)]
        if source in figures and count != HIDDEN:
            mine = (("out", source), ("ended", source), ("in", to))
            parts.append(Part((source, to), count, mine))
    for stage, one in figures.items():
        wholes[("out", stage)] = one.begun
        # That who went on within a year also ended, or arrived, within it need not be so; it may be guessed.
        if _could_hold(parts, ("ended", stage), one.timed, small):
            wholes[("ended", stage)] = one.timed
        if _could_hold(parts, ("in", stage), one.begun, small):
            wholes[("in", stage)] = one.begun
    allowed = tellable(parts, wholes, small)
    return {part.name: int(part.told) for part in parts if part.name in allowed}


def _could_hold(parts: Sequence[Part], name: tuple[str, str], whole: Told, small: int) -> bool:
    least = sum(stands_for(part.told, small)[0] for part in parts if name in part.wholes)
    return least <= stands_for(whole, small)[1]


def _open(told: Stays, stages: Mapping[str, Stage], year: Year, small: int) -> dict[str, Told]:
    """Stays open on the last as-of day, where the year before it cannot be narrowed by them."""
    found: dict[str, Told] = {}
    for stage, how in stages.items():
        if how.way_out or stage not in year.stages:
            continue
        number = STANDARDS.index(stage)
        (count,) = as_told([int((told.newest & (told.stage == number)).sum())], small)
        one = year.stages[stage]
        onward = [moves for (source, _), moves in year.moves.items() if source == stage]
        if _stands_beside(count, onward, one.begun, small) and _stands_beside(count, [one.timed], one.begun, small):
            found[stage] = count
    return found


def _stands_beside(count: Told, others: Sequence[Told], whole: Told, small: int) -> bool:
    """Whether guesses that they make up the whole, or fit into it, tell nothing or are seen to be wrong."""
    ranges = [stands_for(one, small) for one in [count, *others]]
    low, high = stands_for(whole, small)
    least, most = sum(one for one, _ in ranges), sum(one for _, one in ranges)
    widest = max(top - one for one, top in ranges)
    fits = least > high or keeps_open([count, *others], whole, small)
    makes_up = most < low or least > high or (most >= high and most - widest >= low)
    return fits and makes_up


def as_told(counts: Sequence[int], small: int) -> list[Told]:
    """Counts as a file for another authority tells them: a true 0 is hidden too."""
    return list(rounded(pd.Series(counts, dtype="Int64"), small, zero=False))


def _per_cent(part: int, whole: int, small: int) -> int | None:
    one, of = as_told([part, whole], small)
    return None if HIDDEN in (one, of) else min(100, round(100 * int(one) / int(of)))


def _days_by_stage(found: Facts, covers: Sequence[Cover]) -> dict[str, list[Span]]:
    """For each stage the stretches of days that any of its sources covers; for one that only outcomes of other visits
    lead to (a way out), those that all of the stages before it have in common."""
    spans = {cover.source: _spans(cover, covers) for cover in covers}
    numbers = stage_numbers(found)[found.node] if len(found.node) else found.node
    told: dict[str, list[Span]] = {}
    derived: dict[str, list[str]] = {}
    for number in np.unique(numbers[numbers != UNSTAGED]).tolist():
        own = numbers == number
        joined = {found.sources[one] for one in np.unique(found.source[own]).tolist()}
        names = {name for one in joined for name in one.split("; ")} & set(spans)
        if names:
            told[STANDARDS[number]] = _joined([span for name in sorted(names) for span in spans[name]])
        else:
            before = found.previous[own]
            origins = np.unique(numbers[before[before >= 0]])
            derived[STANDARDS[number]] = [STANDARDS[one] for one in origins[origins != UNSTAGED].tolist()]
    for stage, leading in derived.items():
        held = [told[one] for one in leading if one in told]
        told[stage] = reduce(_common, held) if held else []
    return told


def _spans(cover: Cover, covers: Sequence[Cover]) -> list[Span]:
    since, until = date.fromisoformat(cover.first), date.fromisoformat(cover.as_of)
    if cover.source in _ALSO_OPEN:
        windows = [date.fromisoformat(one.first) for one in covers if one.source in _WINDOWED]
        since = max(since, min(windows, default=until - timedelta(days=_WINDOW_DAYS)))
    spans = []
    for first, last in cover.gaps:
        spans.append((since, date.fromisoformat(first) - timedelta(days=1)))
        since = max(since, date.fromisoformat(last) + timedelta(days=1))
    return [(first, last) for first, last in [*spans, (since, until)] if first <= last]


def _common(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    """The days that lie in both."""
    both = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
    return [(first, last) for first, last in both if first <= last]


def _joined(spans: Sequence[Span]) -> list[Span]:
    """The days in any of the spans, as stretches that do not touch."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + timedelta(days=1):
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _cover(spans: Sequence[Span], first: date, last: date) -> str:
    """What is loaded of a year: `WHOLE`, `IN_PART` or "" for nothing."""
    days = sum(max((min(until, last) - max(since, first)).days + 1, 0) for since, until in spans)
    return "" if not days else WHOLE if days == (last - first).days + 1 else IN_PART
