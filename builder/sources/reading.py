"""A file as it arrived, read: the tables it holds, and what each of them is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Literal

from builder.problem import Problem, Refused
from builder.sources.annex_a import AnnexList, child_column_of_unknown, recognise, recognise_by_name
from builder.sources.cin_census import Census, read_census
from builder.sources.delimited import read_delimited
from builder.sources.kind import kind_of
from builder.sources.outcomes import OutcomeTable, recognise_outcomes
from builder.sources.parquet import read_parquet
from builder.sources.roles import Roles, choose_roles, find_headings, mapping_for
from builder.sources.ssd import SsdTable, recognise_ssd
from builder.sources.ssda903 import Ssda903Table, recognise_903
from builder.sources.table import Extract, Table
from builder.sources.workbook import read_workbook


@dataclass(frozen=True, slots=True)
class EventLog:
    """A table that is an event log, under the name of its source, with the role of each column."""

    source: str
    extract: Extract
    roles: Roles


@dataclass(frozen=True, slots=True)
class Unknown:
    """A sheet of a workbook that is a return, or another known set of tables, but none of its tables.

    `reason` is the code that says so: why its rows are set aside.
    """

    extract: Extract
    reason: str = "list-unknown"


# What a table of a file may turn out to be: each kind of source adds its own, here and in `builder.loading`.
Arrived = AnnexList | EventLog | Unknown | Census | Ssda903Table | OutcomeTable | SsdTable
FileKind = Literal["annex-a", "event-log", "cin-census", "ssda903", "outcomes", "ssd"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file holds. `kind` says what the file is as a whole; `sheets`: its tables were sheets of a workbook.

    All tables of a file were cut on one day. Event logs of one import share theirs (`builder.loading`).
    """

    name: str
    kind: FileKind
    sheets: bool
    tables: tuple[Arrived, ...]


def read_tables(name: str, data: bytes) -> list[Table]:
    """The tables of a file of any kind. Raises `Refused` with what is wrong with it."""
    kind = kind_of(name, data)
    if kind == "cin-census":
        # It is no table: what is wrong with it is all that there is to say.
        read_census(name, data)
        return []
    if kind == "workbook":
        tables = read_workbook(name, data)
        if not any(len(table.cells) for table in tables):
            raise Refused([Problem("workbook-empty", name)])
        return tables
    return read_parquet(name, data) if kind == "parquet" else read_delimited(name, data)


def read_file(name: str, data: bytes, roles: Mapping[str, Any] | None = None) -> Reading:
    """What a file holds: the lists of an Annex A return, a census, files of the SSDA903, tables of the Standard
    Safeguarding Dataset, outcomes, or event logs.

    Raises `Refused`.

    `roles` is a whole roles file: one mapping for every event log, or one for each name of a file or source.
    """
    if kind_of(name, data) == "cin-census":
        return Reading(name, "cin-census", False, (read_census(name, data),))
    tables = read_tables(name, data)
    stem = stem_of(name)
    if re.fullmatch(r"Annex A \d+|CIN census|SSDA903|SSD .*", stem):
        # A list or table of a return has this name; an event log that is called so gets another.
        stem += " (file)"
    mapping = mapping_for(roles, name, stem)
    if mapping is None or not _fits_events(tables, mapping):
        if care := _all_of(tables, recognise_903, "ssda903-sheet-unknown"):
            return Reading(name, "ssda903", bool(tables[0].sheet), care)
        if dataset := _all_of(tables, recognise_ssd, "ssd-sheet-unknown"):
            return Reading(name, "ssd", bool(tables[0].sheet), dataset)
        outcomes, others = _outcomes_apart(tables)
        if outcomes:
            return _with_outcomes(name, stem, outcomes, others)
        lists = _annex_a(tables)
        if lists:
            return Reading(name, "annex-a", bool(tables[0].sheet), lists)
    return Reading(name, "event-log", bool(tables[0].sheet), _event_logs(name, stem, tables, mapping))


def _outcomes_apart(tables: list[Table]) -> tuple[tuple[OutcomeTable, ...], list[Table]]:
    """The lists of outcomes among these tables that have rows, and the tables that are none."""
    found = [(table, recognise_outcomes(table)) for table in tables]
    outcomes = tuple(known for _, known in found if known is not None and len(known.extract.data))
    return outcomes, [table for table, known in found if known is None]


def _with_outcomes(name: str, stem: str, outcomes: tuple[OutcomeTable, ...], others: list[Table]) -> Reading:
    """A file with lists of outcomes, and the lists of Annex A or the event logs that it has beside them."""
    sheets = bool(outcomes[0].extract.sheet)
    lists = _annex_a(others)
    if lists:
        return Reading(name, "annex-a", sheets, (*lists, *outcomes))
    try:
        return Reading(name, "event-log", sheets, (*_event_logs(name, stem, others, None), *outcomes))
    except Refused:
        # Guidance, and sheets that were left blank.
        return Reading(name, "outcomes", sheets, outcomes)


def _all_of(
    tables: list[Table], recognise: Callable[[Table], Ssda903Table | SsdTable | None], reason: str
) -> tuple[Arrived, ...]:
    """The tables of a file as one kind of source, with every other sheet that has something in it as unknown; nothing
    where none is recognised."""
    found = [(table, recognise(table)) for table in tables if len(table.cells)]
    if not any(known for _, known in found):
        return ()
    return tuple(known or Unknown(find_headings(table), reason) for table, known in found)


def stem_of(name: str) -> str:
    """The name of a source: the file's name without folder and ending, spaces single."""
    return " ".join(PurePath(name.replace("\\", "/")).stem.split()) or name


def _fits_events(tables: list[Table], mapping: Mapping[str, Any]) -> bool:
    """Whether a mapping of roles is meant for this file: a table has the heading that it names for the child."""
    child = mapping.get("child")
    if not child:
        return True
    return any(str(child) in find_headings(table, [str(child)]).headings for table in tables if len(table.cells))


def _annex_a(tables: list[Table]) -> tuple[Arrived, ...]:
    """The lists of a return, in the order of its sheets; nothing where no table is one."""
    alone = len(tables) == 1 and not tables[0].sheet
    found = [recognise(table, whole_file=alone) for table in tables]
    if not any(found):
        return ()
    answer: list[Arrived] = []
    for table, known in zip(tables, found, strict=True):
        if known is None:
            known = recognise_by_name(table)
        if known is not None:
            answer.append(known)
            continue
        stray = child_column_of_unknown(table)
        if stray is not None and len(stray.data):
            answer.append(Unknown(stray))
    return tuple(answer)


def _event_logs(name: str, stem: str, tables: list[Table], mapping: Mapping[str, Any] | None) -> tuple[EventLog, ...]:
    """The event logs of a file: every sheet that has a child and a date. Raises `Refused` where there is none."""
    logs: list[EventLog] = []
    problems: list[Problem] = []
    wanted = [str(heading) for role, heading in (mapping or {}).items() if role != "attributes" and heading]
    full = [table for table in tables if len(table.cells)]
    for table in full:
        extract = find_headings(table, wanted)
        if len([heading for heading in extract.headings if heading]) < 2 and len(full) > 1:
            continue
        if not len(extract.data):
            problems.append(Problem("upload-no-rows", extract.place))
            continue
        try:
            logs.append(EventLog(stem, extract, choose_roles(extract, mapping)))
        except Refused as refused:
            problems += refused.problems
    if logs:
        if len(logs) > 1:
            logs = [EventLog(f"{stem} {log.extract.sheet}", log.extract, log.roles) for log in logs]
        return tuple(logs)
    if not problems:
        problems.append(Problem("workbook-no-table", name, "no sheet has a row of headings"))
    raise Refused(problems)
