"""Opens a workbook of codes and finds its sheets and columns, wherever they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from builder.code_rows import looks
from builder.code_workbook_sheets import AS_DOWNLOADED, SHEETS, Sheet
from builder.map_sheets import plain
from builder.problem import Problem, Refused
from builder.raw_fields import shown
from builder.sheet_headings import headings_in
from builder.sources.kind import kind_of
from builder.sources.table import Table
from builder.sources.workbook import read_workbook


@dataclass(frozen=True, slots=True)
class CellRow:
    """A row as it was filled in: which row it is about, the cells to be filled in, the counts (None: no column)."""

    place: str
    number: int
    names: tuple[str, ...]
    goals: tuple[str, ...]
    counts: tuple[str | None, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """By what it is found among the codes."""
        return tuple(map(looks, self.names))


@dataclass(frozen=True, slots=True)
class Before:
    """A row as it was downloaded."""

    goals: tuple[str, ...]
    counts: tuple[str, ...]


@dataclass(slots=True)
class Cells:
    """All that a workbook says: the rows of each sheet that it has; what each was when it was downloaded (None where
    the workbook does not say any more); and problems so far."""

    rows: dict[str, list[CellRow]] = field(default_factory=dict)
    before: dict[tuple[str, tuple[str, ...]], Before] | None = None
    problems: list[Problem] = field(default_factory=list)


def read_cells(data: bytes, name: str) -> Cells:
    """The cells of a workbook of codes. Raises `Refused` for a file that is none."""
    try:
        kind = kind_of(name, data)
    except Refused as refused:
        wrong = [problem.value for problem in refused.problems if problem.code == "upload-wrong-kind"]
        if not wrong:
            raise
        raise Refused([Problem("codes-not-workbook", name, wrong[0])]) from None
    if kind != "workbook":
        words = {"parquet": "a Parquet file", "text": "a text file"}.get(kind, "an XML file")
        raise Refused([Problem("codes-not-workbook", name, words)])
    tables = read_workbook(name, data)
    cells = Cells(before=_before(tables))
    found = {sheet.kind: table for sheet in SHEETS if (table := _called(sheet.name, tables)) is not None}
    if not found:
        raise Refused([Problem("codes-sheets-missing", name, "Codes, Outcomes or Teams")])
    for sheet in SHEETS:
        if sheet.kind in found:
            cells.rows[sheet.kind] = _rows(sheet, found[sheet.kind], cells.problems)
        else:
            cells.problems.append(Problem("codes-sheet-absent", f"sheet {sheet.name}"))
    return cells


def _called(name: str, tables: Sequence[Table]) -> Table | None:
    return next((table for table in tables if plain(table.sheet) == plain(name)), None)


def _rows(sheet: Sheet, table: Table, problems: list[Problem]) -> list[CellRow]:
    called = f"sheet {table.sheet}"
    headings = [*sheet.needed, "Activities", "Children"]
    below, columns = headings_in(table.cells, {plain(heading): heading for heading in headings}, sheet.needed)
    wrong = [Problem("codes-heading-missing", called, shown(one)) for one in sheet.needed if one not in columns]
    wrong += [
        Problem("codes-heading-twice", called, shown(one)) for one in sheet.needed if len(columns.get(one, ())) > 1
    ]
    problems += wrong
    if wrong:
        return []
    rows = []
    size = len(sheet.names)
    cells = table.cells.iloc[below:]
    for number, row in zip(cells.index, cells.itertuples(index=False), strict=True):
        given = [str(row[columns[one][0]]) for one in sheet.needed]
        counts = tuple(str(row[columns[one][0]]) if one in columns else None for one in headings[len(sheet.needed) :])
        if any(cell.strip() for cell in given):
            place = f"{called}, row {number:,}"
            rows.append(CellRow(place, int(number), tuple(given[:size]), tuple(given[size:]), counts))
    return rows


def _before(tables: Sequence[Table]) -> dict[tuple[str, tuple[str, ...]], Before] | None:
    """What stands on the hidden sheet: kind, three names, two counts, the cells to be filled in."""
    table = _called(AS_DOWNLOADED, tables)
    if table is None:
        return None
    by_name = {sheet.name: sheet for sheet in SHEETS}
    found: dict[tuple[str, tuple[str, ...]], Before] = {}
    for row in table.cells.itertuples(index=False):
        cells = [str(cell) for cell in row]
        sheet = by_name.get(cells[0])
        if sheet is not None:
            cells += [""] * (6 + len(sheet.goals) - len(cells))
            key = tuple(map(looks, cells[1 : 1 + len(sheet.names)]))
            found[sheet.kind, key] = Before(tuple(cells[6 : 6 + len(sheet.goals)]), tuple(cells[4:6]))
    return found
