"""Opens a workbook that may hold a map, and finds the map's sheets and columns in it, wherever they stand."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field

from builder.map_sheets import EDGES, LANES, NAME_OF_THE_MAP, NODES, NOTES, README, SHEETS, Sheet, plain
from builder.problem import Problem, Refused
from builder.service_map import MOST_EDGES, MOST_NODES
from builder.sheet_headings import WITHIN, headings_in
from builder.sources.kind import kind_of
from builder.sources.table import Table
from builder.sources.workbook import read_workbook

# The largest map allowed, with every text as long as a cell can hold, unpacks to some 70 MB.
MOST_MB = 100
_MOST = {NODES.key: MOST_NODES, LANES.key: MOST_NODES, NOTES.key: MOST_NODES, EDGES.key: MOST_EDGES}


@dataclass(slots=True)
class Entries:
    """The rows of one sheet: each row's cells by the key of their column, and its number in the spreadsheet."""

    called: str
    cells: list[dict[str, str]] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MapSheets:
    """A workbook's map as text: its name, the rows by the key of their list, and warnings."""

    name: str
    entries: dict[str, Entries]
    problems: tuple[Problem, ...]


def map_sheets(data: bytes, name: str) -> MapSheets:
    """The sheets of a map's workbook. Raises `Refused` for a file that is none, saying what was looked for."""
    _refuse_large(data, name)
    _refuse_other_kinds(data, name)
    tables = read_workbook(name, data)
    problems: list[Problem] = []
    found = {sheet.key: _entries(sheet, tables, name, problems) for sheet in SHEETS}
    if not _any_called(NODES, tables) or not _any_called(EDGES, tables):
        raise Refused([_no_map(tables, name)])
    if any(entries is None for entries in found.values()):
        raise Refused([problem for problem in problems if problem.severity == "error"])
    entries = {key: kept for key, kept in found.items() if kept is not None}
    if many := [
        Problem("too-many", f"sheet {kept.called}", f"{_MOST[key]:,}", len(kept.cells))
        for key, kept in entries.items()
        if len(kept.cells) > _MOST[key]
    ]:
        raise Refused(many)
    return MapSheets(_map_name(tables, name, problems), entries, tuple(problems))


def _refuse_large(data: bytes, name: str) -> None:
    """Before anything is unpacked for good: what the archive says of its size, and whether that is true."""
    size = len(data)
    honest = True
    if data.startswith(b"PK") and size <= MOST_MB << 20:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                size = sum(part.file_size for part in packed.infolist())
                honest = size > MOST_MB << 20 or packed.testzip() is None
        except Exception:  # zipfile raises a dozen kinds on damaged and locked archives; `kind_of` says which it is.
            return
    if size > MOST_MB << 20:
        raise Refused([Problem("map-workbook-large", name, f"{size / (1 << 20):,.0f} MB", MOST_MB)])
    if not honest:
        raise Refused([Problem("workbook-damaged", name, "its parts do not fit")])


def _refuse_other_kinds(data: bytes, name: str) -> None:
    try:
        kind = kind_of(name, data)
    except Refused as refused:
        (problem,) = refused.problems
        if problem.code in ("upload-empty", "workbook-password", "workbook-damaged"):
            raise
        words = problem.value if problem.code == "upload-wrong-kind" else "an XML file"
        raise Refused([Problem("map-not-workbook", name, words)]) from None
    if kind != "workbook":
        words = "a Parquet file" if kind == "parquet" else "a text file"
        raise Refused([Problem("map-not-workbook", name, words)])


def _any_called(sheet: Sheet, tables: Sequence[Table]) -> list[Table]:
    """The tables that have a sheet's name, the likeliest first."""
    names = [plain(name) for name in (sheet.name, *sheet.also_called)]
    called = [table for table in tables if plain(table.sheet) in names]
    return sorted(called, key=lambda table: names.index(plain(table.sheet)))


def _no_map(tables: Sequence[Table], name: str) -> Problem:
    """What was looked for in a workbook that is none of ours, and what it has instead."""
    wanted = " and ".join(
        f"a sheet '{sheet.name}' with the headings {listed(sheet.needed)}" for sheet in (NODES, EDGES)
    )
    its = [table.sheet for table in tables if len(table.cells)]
    if not its:
        return Problem("map-sheets-missing", name, f"it is empty, and a map has {wanted}")
    more = f" and {len(its) - 12:,} more" if len(its) > 12 else ""
    has = f"the sheet{'s' if len(its) > 1 else ''} {listed(its[:12])}{more}"
    return Problem("map-sheets-missing", name, f"it has {has}, and a map has {wanted}")


def _entries(sheet: Sheet, tables: Sequence[Table], name: str, problems: list[Problem]) -> Entries | None:
    """The rows of a sheet; None where it is not there or lacks headings that it needs."""
    called = _any_called(sheet, tables)
    if not called:
        if sheet in (NODES, EDGES):
            return None
        problems.append(Problem("map-sheet-missing", name, f"'{sheet.name}'"))
        return Entries(sheet.name)
    table = called[0]
    place = f"sheet {table.sheet}"
    names = {plain(heading): heading for heading in sheet.headings} | {"color": "Colour"}
    below, columns = headings_in(table.cells, names, sheet.needed)
    lacking = [heading for heading in sheet.needed if heading not in columns]
    if lacking:
        problems.append(Problem("map-headings-missing", f"{name}, {place}", listed(lacking)))
        return None
    if absent := [heading for heading in sheet.headings if heading not in columns]:
        problems.append(Problem("map-column-missing", place, listed(absent)))
    problems += [Problem("heading-repeated", place, f"'{heading}'") for heading, at in columns.items() if len(at) > 1]
    keys = [(columns[column.heading][0], column.key) for column in sheet.columns if column.heading in columns]
    entries = Entries(table.sheet)
    cells = table.cells.iloc[below:]
    for number, row in zip(cells.index, cells.itertuples(index=False), strict=True):
        entry = {key: str(row[at]) for at, key in keys if key}
        if any(cell.strip() for cell in entry.values()):
            entries.cells.append(entry)
            entries.rows.append(int(number))
    return entries


def _map_name(tables: Sequence[Table], name: str, problems: list[Problem]) -> str:
    """What stands to the right of the words "Name of the map", on the sheet Read me or another that is not a list."""
    lists = [table.sheet for sheet in SHEETS for table in _any_called(sheet, tables)]
    others = [table for table in tables if table.sheet not in lists]
    for table in sorted(others, key=lambda table: plain(table.sheet) != plain(README)):
        for row in table.cells.head(WITHIN).itertuples(index=False):
            cells = [str(cell) for cell in row]
            for at, cell in enumerate(cells):
                if plain(cell) == plain(NAME_OF_THE_MAP):
                    return cells[at + 1] if at + 1 < len(cells) else ""
    problems.append(Problem("map-name-missing", name))
    return ""


def listed(words: Sequence[str]) -> str:
    """ "'Id', 'Label' and 'X'"."""
    quoted = [f"'{word}'" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
