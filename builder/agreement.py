"""Does it agree with our return? Each measure counted twice, set beside the figure that the authority published."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from builder.agreement_counts import Counted, from_files, from_map, lighter, telling
from builder.agreement_cover import Days, cover_warnings, joined, within
from builder.agreement_measures import MEASURES, Measure
from builder.agreement_words import apart, map_words, set_aside_words
from builder.placing import Placed
from builder.published import Published, period_key
from builder.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class Agreement:
    """One measure for its period or day.

    `files` and `drawn` are the two counts, None where nothing that is loaded tells it: then `no_files` and `no_map` say
    why. `by_source` are the files' figures by source. `differences` and `warnings` are sentences.
    """

    measure: Measure
    when: str
    files: int | None
    drawn: int | None
    published: int | None
    by_source: Mapping[str, int]
    no_files: str = ""
    no_map: str = ""
    differences: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is compared: ACTIVITIES, SET_ASIDE, the sources that were loaded, what each covers, what was published;
    and, once there is a map, the map and what was placed on it."""

    activities: pd.DataFrame
    set_aside: pd.DataFrame
    loaded: Collection[str]
    covered: Mapping[str, tuple[Days, ...]]
    published: Published
    service_map: ServiceMap | None = None
    placed: Placed | None = None


def prepared(told: Told) -> Told:
    """The same, made quick to count in; once for any number of periods and days."""
    placed = told.placed
    if placed is not None:
        placed = replace(placed, visits=lighter(placed.visits))
    return replace(told, activities=lighter(told.activities), placed=placed)


def agreements(told: Told, period: Days, day: date) -> tuple[Agreement, ...]:
    """Every measure, in the order of MEASURES: those of a period for `period`, the others for the end of `day`."""
    return tuple(agreement(told, measure, period if measure.in_period else (day, day)) for measure in MEASURES)


def agreement(told: Told, measure: Measure, days: Days) -> Agreement:
    """One measure for the days from the first to the last; for a measure on a day both are that day."""
    when = period_key(*days) if measure.in_period else days[0].isoformat()
    published = told.published.get(measure.id, {}).get(when)
    sources = telling(measure, told.activities, told.loaded)
    files, no_files = _files(told, measure, sources, days)
    drawn, no_map, feeding = _drawn(told, measure, sources, days)
    differences = _differences(told, measure, sources, files, drawn, published)
    warnings = cover_warnings(sources, told.covered, days) if files is not None else ()
    if not warnings and drawn is not None:
        warnings = cover_warnings(feeding, told.covered, days)
    if drawn is not None and drawn.estimated:
        warnings = (*warnings, f"{drawn.estimated:,} on the map with an estimated start.")
    return Agreement(
        measure,
        when,
        files.figure if files else None,
        drawn.figure if drawn else None,
        published,
        files.by_source if files else {},
        no_files,
        no_map,
        differences,
        warnings,
    )


def _files(told: Told, measure: Measure, sources: Sequence[str], days: Days) -> tuple[Counted | None, str]:
    if not sources:
        return None, "No source that is loaded tells this."
    if not _covers(told, sources, days):
        return None, " ".join(cover_warnings(sources, told.covered, days))
    return from_files(measure, told.activities, sources, *days), ""


def _drawn(
    told: Told, measure: Measure, telling_it: Sequence[str], days: Days
) -> tuple[Counted | None, str, tuple[str, ...]]:
    """The map's count, why there is none, and the sources that feed it."""
    if told.service_map is None or told.placed is None:
        return None, "There is no map to count on yet.", ()
    nodes = {node.id for node in told.service_map.nodes if node.standard in measure.standards}
    if not nodes:
        return None, "No place on the map has this meaning.", ()
    visits = told.placed.visits
    found = set(visits.loc[visits["node"].isin(nodes), "source"].unique().tolist())
    feeding = tuple(sorted(found)) or tuple(telling_it)
    if not nodes & told.placed.coverage.fed:
        return None, "Nothing that is loaded feeds the places with this meaning.", ()
    if not _covers(told, feeding, days):
        return None, "What feeds these places covers none of these days.", ()
    return from_map(measure, told.placed, told.service_map, *days), "", feeding


def _covers(told: Told, sources: Sequence[str], days: Days) -> bool:
    return bool(within(joined(part for source in sources for part in told.covered.get(source, ())), days))


def _differences(
    told: Told,
    measure: Measure,
    sources: Sequence[str],
    files: Counted | None,
    drawn: Counted | None,
    published: int | None,
) -> tuple[str, ...]:
    words = []
    if published is not None:
        for name, counted in (("Files", files), ("Map", drawn)):
            if counted is not None:
                words.append(f"{name}: {apart(counted.figure, published, 'published')}.")
    if files is not None and drawn is not None and files.figure != drawn.figure:
        assert told.placed is not None
        placed = told.placed.visits["activity"].unique().tolist()
        parts = map_words(measure, files, drawn, told.activities, told.placed.coverage, placed)
        why = f": {', '.join(parts)}" if parts else ""
        words.append(f"Map: {apart(drawn.figure, files.figure, 'the files')}{why}.")
    if files is not None and published is not None and files.figure != published:
        words += set_aside_words(sources, told.set_aside)
    return tuple(words)


def agreement_table(found: Sequence[Agreement]) -> pd.DataFrame:
    """For a download: one row a measure; figures are whole numbers, "no data" or, where none was published, ""."""
    return pd.DataFrame(
        [
            {
                "Measure": one.measure.label,
                "Counted": "in the period" if one.measure.in_period else "on the day",
                "First day": one.when.split("/")[0],
                "Last day": one.when.split("/")[-1],
                "From the files": "no data" if one.files is None else one.files,
                "From the map": "no data" if one.drawn is None else one.drawn,
                "Published": "" if one.published is None else one.published,
                "Difference in words": " ".join(one.differences),
                "Warnings": " ".join(text for text in (one.no_files, one.no_map, *one.warnings) if text),
                "By source": "; ".join(f"{source}: {figure}" for source, figure in one.by_source.items()),
                "Definition": one.measure.definition,
            }
            for one in found
        ]
    )
