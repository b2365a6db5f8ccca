"""A file as it arrived, read: the tables it holds, and what each of them is."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any, Literal

from builder.problem import Problem, Refused
from builder.recipes import Fit, Recipe, fitting, same_series
from builder.sources.annex_a import AnnexList, child_column_of_unknown, recognise, recognise_by_name
from builder.sources.annex_columns import with_choice
from builder.sources.cin_census import Census, read_census
from builder.sources.delimited import read_delimited
from builder.sources.id_file import IdTable, recognise_ids
from builder.sources.kind import kind_of
from builder.sources.outcomes import OutcomeTable, recognise_outcomes
from builder.sources.parquet import read_parquet
from builder.sources.roles import BESIDE_ROLES, Roles, choose_roles, find_headings, guess_roles, mapping_for
from builder.sources.ssd import SsdTable, recognise_ssd
from builder.sources.ssda903 import Ssda903Table, recognise_903
from builder.sources.table import Extract, Table
from builder.sources.workbook import read_workbook


@dataclass(frozen=True, slots=True)
class EventLog:
    """A table that is an event log, under the name of its source, with the role of each column.

    `called` is the name that the file gives it; `fit` the recipe of an earlier file that it was read by.
    """

    source: str
    extract: Extract
    roles: Roles
    called: str = ""
    fit: Fit | None = None

    def recipe(self, file: str) -> Recipe:
        """How it was read, for the next file of its kind."""
        headings = self.extract.headings
        taken = {role: headings[place] for role, place in self.roles.taken().items()}
        return Recipe(self.source, file, headings, taken, tuple(headings[place] for place in self.roles.attributes))


@dataclass(frozen=True, slots=True)
class Unknown:
    """A sheet of a workbook that is a return, or another known set of tables, but none of its tables.

    `reason` is the code that says so: why its rows are set aside.
    """

    extract: Extract
    reason: str = "list-unknown"


# What a table of a file may turn out to be: each kind of source adds its own, here and in `builder.loading`.
Arrived = AnnexList | EventLog | Unknown | Census | Ssda903Table | OutcomeTable | SsdTable | IdTable
FileKind = Literal["annex-a", "event-log", "cin-census", "ssda903", "outcomes", "ssd", "ids"]


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


def read_file(
    name: str, data: bytes, roles: Mapping[str, Any] | None = None, recipes: Sequence[Recipe] = ()
) -> Reading:
    """What a file holds: the lists of an Annex A return, a census, files of the SSDA903, tables of the Standard
    Safeguarding Dataset, old and new ids, outcomes, or event logs.

    Raises `Refused`.

    `roles` is a whole roles file: one mapping for every event log, or one for each name of a file or source. `recipes`
    are those of earlier event logs; what `roles` says goes before them.
    """
    if kind_of(name, data) == "cin-census":
        return Reading(name, "cin-census", False, (read_census(name, data),))
    return _reading_of(name, read_tables(name, data), roles, recipes)


def _reading_of(name: str, tables: list[Table], roles: Mapping[str, Any] | None, recipes: Sequence[Recipe]) -> Reading:
    """What these tables of a file are together. Raises `Refused`."""
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
        if ids := _ids_apart(name, tables, roles, recipes):
            return ids
        outcomes, others = _outcomes_apart(tables)
        if outcomes:
            return _with_outcomes(name, stem, outcomes, others, roles, recipes)
        lists = _annex_a(tables, roles)
        if lists:
            return Reading(name, "annex-a", bool(tables[0].sheet), lists)
    return Reading(name, "event-log", bool(tables[0].sheet), _event_logs(name, stem, tables, mapping, recipes))


def _ids_apart(
    name: str, tables: list[Table], roles: Mapping[str, Any] | None, recipes: Sequence[Recipe]
) -> Reading | None:
    """A file with lists of old and new ids, and whatever it has beside them; None where it has none."""
    found = [(table, recognise_ids(table)) for table in tables]
    ids = tuple(known for _, known in found if known is not None)
    if not ids:
        return None
    others = [table for table, known in found if known is None and len(table.cells)]
    alone = Reading(name, "ids", bool(tables[0].sheet), ids)
    if not others:
        return alone
    try:
        beside = _reading_of(name, others, roles, recipes)
    except Refused:
        # Guidance, and sheets that were left blank.
        return alone
    return replace(beside, tables=(*beside.tables, *ids))


def _outcomes_apart(tables: list[Table]) -> tuple[tuple[OutcomeTable, ...], list[Table]]:
    """The lists of outcomes among these tables that have rows, and the tables that are none."""
    found = [(table, recognise_outcomes(table)) for table in tables]
    outcomes = tuple(known for _, known in found if known is not None and len(known.extract.data))
    return outcomes, [table for table, known in found if known is None]


def _with_outcomes(
    name: str,
    stem: str,
    outcomes: tuple[OutcomeTable, ...],
    others: list[Table],
    roles: Mapping[str, Any] | None,
    recipes: Sequence[Recipe],
) -> Reading:
    """A file with lists of outcomes, and the lists of Annex A or the event logs that it has beside them."""
    sheets = bool(outcomes[0].extract.sheet)
    lists = _annex_a(others, roles)
    if lists:
        return Reading(name, "annex-a", sheets, (*lists, *outcomes))
    try:
        return Reading(name, "event-log", sheets, (*_event_logs(name, stem, others, None, recipes), *outcomes))
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


def _annex_a(tables: list[Table], roles: Mapping[str, Any] | None) -> tuple[Arrived, ...]:
    """The lists of a return in the order of its sheets, with the added columns chosen; nothing where none is one."""
    alone = len(tables) == 1 and not tables[0].sheet
    found = [recognise(table, whole_file=alone) for table in tables]
    if not any(found):
        return ()
    answer: list[Arrived] = []
    for table, known in zip(tables, found, strict=True):
        if known is None:
            known = recognise_by_name(table)
        if known is not None:
            answer.append(with_choice(known, roles))
            continue
        stray = child_column_of_unknown(table)
        if stray is not None and len(stray.data):
            answer.append(Unknown(stray))
    return tuple(answer)


def _event_logs(
    name: str, stem: str, tables: list[Table], mapping: Mapping[str, Any] | None, recipes: Sequence[Recipe]
) -> tuple[EventLog, ...]:
    """The event logs of a file: every sheet that has a child and a date. Raises `Refused` where there is none."""
    logs: list[EventLog] = []
    problems: list[Problem] = []
    wanted = [str(heading) for role, heading in (mapping or {}).items() if role not in BESIDE_ROLES and heading]
    full = [table for table in tables if len(table.cells)]
    for table in full:
        extract = find_headings(table, wanted)
        if len([heading for heading in extract.headings if heading]) < 2 and len(full) > 1:
            continue
        if not len(extract.data):
            problems.append(Problem("upload-no-rows", extract.place))
            continue
        fit = fit_of(recipes, extract, stem if len(full) == 1 else f"{stem} {table.sheet}")
        try:
            logs.append(EventLog(stem, extract, choose_roles(extract, _as_last_time(fit, mapping)), stem, fit))
        except Refused as refused:
            problems += refused.problems
    if logs:
        if len(logs) > 1:
            logs = [replace(log, called=f"{stem} {log.extract.sheet}") for log in logs]
        return tuple(replace(log, source=_source(log, mapping, len(logs) > 1)) for log in logs)
    if not problems:
        problems.append(Problem("workbook-no-table", name, "no sheet has a row of headings"))
    raise Refused(problems)


def fit_of(recipes: Sequence[Recipe], extract: Extract, called: str) -> Fit | None:
    """The recipe that fits a table; None where none does."""
    if not recipes:
        return None
    guessed = {role: extract.headings[place] for role, place in guess_roles(extract).taken().items()}
    return fitting(recipes, extract.headings, called, guessed)


def _as_last_time(fit: Fit | None, mapping: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """What a person says about the roles, over what was so last time."""
    if fit is None:
        return mapping
    before: dict[str, Any] = {**fit.roles, "attributes": list(fit.attributes)}
    given = mapping or {}
    named = {heading for role, heading in given.items() if role not in BESIDE_ROLES and heading}
    # A column that a person gives another role loses the one it had.
    freed = {role: None for role, heading in fit.roles.items() if heading in named}
    return {**before, **freed, **given}


def _source(log: EventLog, mapping: Mapping[str, Any] | None, several: bool) -> str:
    """The source that a list belongs to: as a person says, else that of its series, else by its own name."""
    if mapping and mapping.get("source") and not several:
        return str(mapping["source"])
    last = log.fit.recipe if log.fit is not None else None
    if last is not None and (same_series(log.called, last.source) or same_series(log.called, stem_of(last.file))):
        return last.source
    return log.called
