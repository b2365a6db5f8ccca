"""From files to activities, children and a report: everything that an import does before a map is looked at.

No raw id, name or date of birth leaves this module; nothing is written to disk.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from builder.cleaning.accounting import Parts
from builder.cleaning.annex_a_rows import annex_a_rows
from builder.cleaning.assembling import assemble
from builder.cleaning.cin_census_rows import census_rows
from builder.cleaning.event_rows import event_rows
from builder.cleaning.outcome_rows import outcome_rows
from builder.cleaning.raw import EVENT_LOGS, RAW_ACTIVITIES, RAW_PEOPLE, Raw, aside, frame, problem
from builder.cleaning.rekeying import rekeyed
from builder.cleaning.report import SourceReport
from builder.cleaning.series import Join
from builder.cleaning.ssd_rows import ssd_rows
from builder.cleaning.ssd_sheet import Given as GivenSsd
from builder.cleaning.ssda903_rows import Given, ssda903_rows
from builder.heartbeat import with_heartbeat
from builder.newer_load import Differences
from builder.problem import Problem, Refused
from builder.recipes import Fit, Recipe, same_series, series_name
from builder.sources.annex_a import AnnexList
from builder.sources.annex_columns import added_columns, choices
from builder.sources.cin_census import Census
from builder.sources.id_file import IdTable, new_ids
from builder.sources.new_ids import with_new_ids
from builder.sources.offers import Offer, offers
from builder.sources.outcomes import OutcomeTable
from builder.sources.reading import EventLog, Reading, Unknown, read_file, read_tables, stem_of
from builder.sources.roles import find_headings, guess_roles
from builder.sources.ssd import SsdTable
from builder.sources.ssda903 import Ssda903Table
from builder.tables import ACTIVITIES, CHILDREN, FINDINGS, OUTCOMES, empty

__all__ = ["Earlier", "Loaded", "Preview", "SourceReport", "Upload", "load", "preview"]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as a person gave it: its name and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the project holds already: ACTIVITIES, CHILDREN and OUTCOMES (`builder.tables`)."""

    activities: pd.DataFrame
    children: pd.DataFrame
    outcomes: pd.DataFrame = field(default_factory=lambda: empty(OUTCOMES))


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the project holds after an import.

    `activities` and `children` are earlier and new together (ACTIVITIES, CHILDREN); `set_aside` (SET_ASIDE), `sources`
    and `findings` (FINDINGS) are about this import; `as_of` is the as-of day of the newest source, None where nothing
    has a date. `set_aside` also has `id`, the child's own id as it came ("" for none): it never leaves memory.
    `differences` from what the project held before are told by `builder.importing`. `outcomes` (OUTCOMES), earlier and
    new together, are those of files of outcomes. `recipes` are how the event logs of this import were read, `joins` how
    they joined what was held of them. `renamed` says which pseudonym of the project became which, by lists of old and
    new ids; `columns` which columns of an authority's own were chosen for lists of Annex A.
    """

    activities: pd.DataFrame
    children: pd.DataFrame
    set_aside: pd.DataFrame
    sources: tuple[SourceReport, ...]
    as_of: date | None
    findings: pd.DataFrame = field(default_factory=lambda: empty(FINDINGS))
    differences: Differences | None = None
    outcomes: pd.DataFrame = field(default_factory=lambda: empty(OUTCOMES))
    recipes: tuple[Recipe, ...] = ()
    joins: tuple[Join, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file seems to be, for a person to look at before importing; kept in memory only.

    `kind` is "annex-a", "event-log" or another of `builder.sources.reading.FileKind`. For an event log: `headings`, the
    first `rows` as they stand, the guessed `roles` (role to heading), what may be marked as an `attributes`, and
    `problems` that would refuse it as it is; `fit` is the recipe of an earlier file that it is read by. `lists` names
    the lists of a return, or the one source that another file is; `added` are the columns that an authority added to
    each list of Annex A, by the list's name, and `outcomes` those of them that are read as its outcome.
    """

    name: str
    source: str
    kind: str
    lists: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    roles: dict[str, str]
    attributes: tuple[Offer, ...]
    problems: tuple[Problem, ...]
    fit: Fit | None = None
    added: Mapping[str, tuple[Offer, ...]] = field(default_factory=dict)
    outcomes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def _silent(_fraction: float, _words: str) -> None:
    """Progress that nobody watches."""


def load(
    uploads: Sequence[Upload],
    *,
    secret: bytes,
    earlier: Earlier | None = None,
    as_of: date | None = None,
    roles: Mapping[str, Any] | None = None,
    recipes: Sequence[Recipe] = (),
    joins: Mapping[str, str] | str | None = None,
    today: date,
    progress: Callable[[float, str], None] = _silent,
    leading_zeros: str = "apart",
) -> Loaded:
    """Reads, cleans, pseudonymises and merges files into what the project holds.

    `roles` overrides the guessed roles of event logs: role to heading (None: no such column), `attributes` a list of
    headings; or the same keyed by the name of a file or source. `recipes` are how earlier event logs were read, `joins`
    says how a newer one joins its source ("replaces" or "adds", for all or by source; otherwise by the days that it
    covers, `builder.cleaning.series`). `as_of` is the as-of day of all; without it, each return has its own and the
    event logs of one import share one. `progress` is told the fraction done and what is being done, and at least every
    second that it goes on. `leading_zeros` "one" takes ids that differ only by zeros in front as one child's, "apart"
    does not.

    Raises `Refused` with everything that is wrong with the files; nothing is then imported.
    """

    def work(progress: Callable[[float, str], None]) -> Loaded:
        parts, made = _parts(uploads, roles, recipes, as_of, today, progress)
        progress(0.6, "Putting the activities together")
        before = earlier or Earlier(empty(ACTIVITIES), empty(CHILDREN))
        held = rekeyed(before.activities, before.children, before.outcomes, parts.new_ids, secret)
        whole = assemble(
            parts,
            held.activities,
            held.children,
            held.outcomes,
            secret=secret,
            as_of=as_of,
            today=today,
            progress=progress,
            joins=joins,
            leading_zeros=leading_zeros,
        )
        progress(1.0, "Done")
        return Loaded(
            whole.activities,
            whole.children,
            whole.set_aside,
            whole.sources,
            whole.as_of,
            whole.findings,
            outcomes=whole.outcomes,
            recipes=made,
            joins=whole.joins,
            renamed=held.renamed,
            columns=choices(roles),
        )

    return work(progress) if progress is _silent else with_heartbeat(work, progress)


def own_ids(
    uploads: Sequence[Upload],
    *,
    roles: Mapping[str, Any] | None = None,
    recipes: Sequence[Recipe] = (),
    today: date,
    progress: Callable[[float, str], None] = _silent,
) -> pd.Series:
    """Every child's own id in these files, once, as text: for looking children up, never to be kept.

    Raises `Refused` as `load` does.
    """
    parts, _ = _parts(uploads, roles, recipes, None, today, progress)
    ids: pd.Series = pd.concat([table["child"] for raw in parts.raws for table in (raw.activities, raw.people)])
    return ids.drop_duplicates()


def _parts(
    uploads: Sequence[Upload],
    roles: Mapping[str, Any] | None,
    recipes: Sequence[Recipe],
    as_of: date | None,
    today: date,
    progress: Callable[[float, str], None],
) -> tuple[Parts, tuple[Recipe, ...]]:
    """The files read and cleaned, each table by itself, still with the children's own ids; and how they were read."""
    if not uploads:
        raise Refused([Problem("upload-none")])
    readings = _read_all(uploads, roles, recipes, progress)
    _check_names(readings)
    readings = _by_series(readings)
    ids = new_ids(
        [(table, reading.name) for reading in readings for table in reading.tables if isinstance(table, IdTable)]
    )
    raws: list[Raw] = []
    returns: list[int] = []
    care: list[tuple[int, Given]] = []
    dataset: list[tuple[int, GivenSsd]] = []
    for number, reading in enumerate(readings):
        progress(0.35 + 0.25 * number / len(readings), f"Cleaning {reading.name}")
        for place, arrived in enumerate(reading.tables):
            table = with_new_ids(arrived, ids)
            if isinstance(table, IdTable):
                continue
            if isinstance(table, Ssda903Table):
                care.append((number, Given(table, reading.name, f"SSDA903 {number} {place}")))
                continue
            if isinstance(table, SsdTable):
                dataset.append((number, GivenSsd(table, reading.name)))
                continue
            raws.append(_raw(table, reading, _group(number, reading, readings), today))
            returns.append(number)
    # An episode of one year's file ends in the next year's: they are read together.
    raws += ssda903_rows([given for _, given in care], today=today, as_of=as_of)
    returns += [number for number, _ in care]
    # A row of one table of the dataset may name its child by the id of another table.
    raws += ssd_rows([given for _, given in dataset], today=today)
    returns += [number for number, _ in dataset]
    # Lists of ids came with this import, but in no return.
    raws += ids.raws
    returns += [len(readings)] * len(ids.raws)
    logs = [(reading.name, table) for reading in readings for table in reading.tables if isinstance(table, EventLog)]
    return Parts(tuple(raws), tuple(returns), ids.by_old), tuple(log.recipe(name) for name, log in logs)


def preview(upload: Upload, recipes: Sequence[Recipe] = ()) -> Preview:
    """What a file seems to be. Raises `Refused` only where it cannot be read at all."""
    stem = stem_of(upload.name)
    problems: tuple[Problem, ...] = ()
    try:
        reading = read_file(upload.name, upload.data, None, recipes)
    except Refused as refused:
        tables = [table for table in read_tables(upload.name, upload.data) if len(table.cells)]
        first = EventLog(stem, extract := find_headings(tables[0]), guess_roles(extract), stem)
        problems = refused.problems
    else:
        if reading.kind != "event-log":
            lists = tuple(table.source for table in reading.tables if not isinstance(table, Unknown))
            annex_a = [table for table in reading.tables if isinstance(table, AnnexList)]
            return Preview(
                *(upload.name, stem, reading.kind, lists, (), (), {}, (), ()),
                added={table.source: found for table in annex_a if (found := added_columns(table))},
                outcomes={
                    table.source: tuple(table.extract.headings[place] for place in table.outcomes) for table in annex_a
                },
            )
        assert isinstance(reading.tables[0], EventLog)
        first = reading.tables[0]
    extract = first.extract
    return Preview(
        name=upload.name,
        source=first.source,
        kind="event-log",
        lists=(),
        headings=extract.headings,
        rows=tuple(tuple(row) for row in extract.data.head(5).to_numpy().tolist()),
        roles={role: extract.headings[place] for role, place in first.roles.taken().items()},
        attributes=offers(extract, first.roles),
        problems=problems,
        fit=first.fit,
    )


def _read_all(
    uploads: Sequence[Upload],
    roles: Mapping[str, Any] | None,
    recipes: Sequence[Recipe],
    progress: Callable[[float, str], None],
) -> list[Reading]:
    """All files read, workbooks two at a time (each in a process of its own). Raises `Refused` for all that fail."""
    progress(0.0, f"Reading {uploads[0].name}" if len(uploads) == 1 else f"Reading {len(uploads)} files")
    readings: list[Reading] = []
    problems: list[Problem] = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        waiting = [pool.submit(read_file, upload.name, upload.data, roles, recipes) for upload in uploads]
        for number, (upload, future) in enumerate(zip(uploads, waiting, strict=True)):
            try:
                readings.append(future.result())
            except Refused as refused:
                problems += refused.problems
            progress(0.35 * (number + 1) / len(uploads), f"Read {upload.name}")
    if problems:
        raise Refused(problems)
    return readings


def _check_names(readings: Sequence[Reading]) -> None:
    """Two event logs of one name would be one source. Raises `Refused`."""
    names = [table.called for reading in readings for table in reading.tables if isinstance(table, EventLog)]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise Refused([Problem("upload-same-source", value=f"'{name}'", count=names.count(name)) for name in twice])


def _by_series(readings: list[Reading]) -> list[Reading]:
    """Lists of events that come for the first time, several of one series at once, made one source: twelve months."""
    logs = [table for reading in readings for table in reading.tables if isinstance(table, EventLog)]
    fresh = [log for log in logs if log.source == log.called]
    names: dict[str, str] = {}
    for log in fresh:
        alike = [
            other
            for other in fresh
            if other.called != log.called
            and same_series(other.called, log.called)
            and set(other.extract.normal) == set(log.extract.normal)
        ]
        if alike:
            names[log.called] = series_name(min(one.called for one in (log, *alike)))
    return [
        replace(
            reading,
            tables=tuple(
                replace(table, source=names[table.called])
                if isinstance(table, EventLog) and table.source == table.called and table.called in names
                else table
                for table in reading.tables
            ),
        )
        for reading in readings
    ]


def _group(number: int, reading: Reading, readings: Sequence[Reading]) -> str:
    """What was cut on the same day: a workbook's lists; lists that came as files of their own; all event logs.

    Every other file, such as a year of a census, was cut on a day of its own.
    """
    if reading.kind == "event-log":
        return EVENT_LOGS
    if reading.sheets or reading.kind != "annex-a":
        return f"return {number}"
    files = [other for other in readings if other.kind == "annex-a" and not other.sheets]
    lists = [table.number for other in files for table in other.tables if isinstance(table, AnnexList)]
    return "files of one return" if len(lists) == len(set(lists)) else f"return {number}"


def _raw(
    table: AnnexList | EventLog | Unknown | Census | OutcomeTable, reading: Reading, group: str, today: date
) -> Raw:
    if isinstance(table, AnnexList):
        return annex_a_rows(table, load=reading.name, group=group, this_year=today.year)
    if isinstance(table, EventLog):
        return event_rows(
            table.extract, table.roles, source=table.source, load=reading.name, group=group, this_year=today.year
        )
    if isinstance(table, OutcomeTable):
        return outcome_rows(table, load=reading.name, group=f"outcomes of {reading.name}", this_year=today.year)
    if isinstance(table, Census):
        return census_rows(table, load=reading.name, group=group, today=today)
    rows = table.extract.data.index.to_numpy()
    reasons = np.full(len(rows), table.reason, dtype=object)
    return Raw(
        source=table.extract.sheet,
        load=reading.name,
        group=group,
        rows=len(rows),
        activities=frame({}, RAW_ACTIVITIES, 0),
        people=frame({}, RAW_PEOPLE, 0),
        set_aside=aside(rows, reasons),
        problems=tuple(problem(table.reason, table.extract.place, rows, reasons != "")),
    )
