"""Writes a map as a workbook that people like to review: tables with filters, drop-downs, colours as colours."""

import io
import re
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from builder.map_sheets import (
    EDGES,
    KIND_MEANINGS,
    KIND_WORDS,
    LANES,
    NAME_OF_THE_MAP,
    NODES,
    NOTES,
    README,
    SHEETS,
    STANDARD_WORDS,
    Column,
    Sheet,
)
from builder.problem import Problem, Refused
from builder.raw_fields import shown
from builder.service_map import UNITS, Node, ServiceMap

# Excel's own limit for a cell, which it counts in the two-byte units of UTF-16.
LONGEST = 32_767
_BLUE, _BLACK, _GREY = "#1d70b8", "#0b0c0c", "#505a5f"  # the GOV.UK palette
# A workbook writes a character that XML forbids as _x0001_, and text that looks like that in a disguise of its own.
_ESCAPE = re.compile(r"(?=_x[0-9A-Fa-f]{4}_)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
_NOWHERE = re.compile("[\ud800-\udfff\ufffe\uffff]")

Cell = str | float | None


def write_map_workbook(service_map: ServiceMap) -> bytes:
    """The map as .xlsx, unfinished maps too: the same bytes every time.

    The map's name stands on the sheet "Read me". Raises `Refused` for text that a cell cannot hold.
    """
    rows: dict[str, list[list[Cell]]] = {
        NODES.key: [_node(node) for node in service_map.nodes],
        EDGES.key: [[e.from_id, None, e.to_id, None, e.bend or None] for e in service_map.edges],
        LANES.key: [[lane.id, lane.label, lane.colour] for lane in service_map.lanes],
        NOTES.key: [[note.text, note.x, note.y] for note in service_map.notes],
    }
    if problems := _unwritable(service_map.name, rows):
        raise Refused(problems)
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"title": "Journey Map: a map for review", "created": datetime(2024, 1, 1)})
    writer = _Writer(book)
    writer.read_me(service_map.name)
    for sheet in SHEETS:
        writer.table(sheet, rows[sheet.key], service_map)
    book.close()
    return made.getvalue()


def _node(node: Node) -> list[Cell]:
    target = node.target
    return [
        node.id,
        node.label,
        KIND_WORDS.get(node.kind, ""),
        node.lane,
        node.x,
        node.y,
        STANDARD_WORDS.get(node.standard, ""),
        float(target.days) if target else None,
        target.unit if target else "",
        target.from_id if target else "",
        node.colour,
        node.description,
    ]


def _unwritable(name: str, rows: dict[str, list[list[Cell]]]) -> list[Problem]:
    """Every text that a cell cannot hold, with its place."""
    texts = [(name, "the name of the map")]
    for sheet in SHEETS:
        for entry in rows[sheet.key]:
            called = f" of {shown(entry[0])}" if isinstance(entry[0], str) else ""
            for column, cell in zip(sheet.columns, entry, strict=True):
                if isinstance(cell, str):
                    texts.append((cell, f"the {column.heading.casefold()}{called} (sheet {sheet.name})"))
    problems = []
    for text, place in texts:
        if len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST:
            problems.append(Problem("cell-too-long", place, f"{LONGEST:,}", len(text)))
        elif _NOWHERE.search(text) or (_CONTROL.search(text) and _pieces(text)):
            problems.append(Problem("cell-unwritable", place, shown(ascii(text)[1:-1])))
    return problems


def _pieces(text: str) -> list[str]:
    """The pieces in which a text has to be written because xlsxwriter would garble it whole; none for nearly all texts.

    It takes "<r>…</r>" for markup of its own, and of two disguises that share a sign it puts only one on.
    """
    places = [found.start() for found in _ESCAPE.finditer(text)]
    markup = text.startswith("<r>") and text.endswith("</r>")
    if not markup and all(later - first != 6 for first, later in pairwise(places)):
        return []
    cuts = {cut for place in places for cut in (place, place + 6)} | ({3} if markup else set())
    edges = sorted(cuts | {0, len(text)})
    return [text[start:end] for start, end in pairwise(edges)]


class _Writer:
    """Writes sheets into one workbook, whose formats it makes once each."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def _format(self, **looks: Any) -> Any:
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format({"valign": "top", "font_color": _BLACK, **looks})
        return self._formats[key]

    def _style(self, column: Column, cell: Cell = None) -> Any:
        if column.style == "number":
            return self._format()
        if column.style == "shown":
            return self._format(italic=True, font_color=_GREY, text_wrap=True)
        if column.style == "colour" and cell:
            return self._format(num_format="@", bg_color=cell, font_color=_legible(str(cell)))
        return self._format(num_format="@", text_wrap=column.style == "wrapped")

    def _put(self, sheet: Any, row: int, column: int, cell: Cell, style: Any) -> None:
        if cell is None or cell == "":
            sheet.write_blank(row, column, None, style)
        elif isinstance(cell, str):
            pieces = _pieces(cell)
            if pieces:
                runs = [run for piece in pieces[1:] for run in (self._format(), piece)]
                sheet.write_rich_string(row, column, pieces[0], *runs, style)
            else:
                sheet.write_string(row, column, cell, style)
        elif float(f"{cell:.16G}") == cell:
            sheet.write_number(row, column, cell, style)
        else:
            # xlsxwriter writes 16 digits; the few numbers that need 17 go in as text, which is read as exactly.
            sheet.write_string(row, column, repr(cell), style)

    def table(self, kind: Sheet, rows: list[list[Cell]], service_map: ServiceMap) -> None:
        """A sheet with one table: headings in sight, filters, drop-downs that reach beyond the last row."""
        sheet = self._book.add_worksheet(kind.name)
        sheet.set_tab_color(_BLUE)
        sheet.freeze_panes(1, 2 if kind is NODES else 0)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        labels = {node.id: node.label for node in service_map.nodes}
        header = self._format(bold=True, font_color="#ffffff", bg_color=_BLUE, text_wrap=True)
        columns: list[dict[str, Any]] = []
        for place, column in enumerate(kind.columns):
            sheet.set_column(place, place, column.width, self._style(column))
            columns.append({"header": column.heading, "header_format": header})
            if column.style == "shown":
                columns[-1]["formula"] = _label_formula(kind, kind.columns[place - 1])
        last = len(kind.columns) - 1
        sheet.add_table(0, 0, max(len(rows), 1), last, {"name": kind.name, "columns": columns, "style": _TABLE_STYLE})
        for number, entry in enumerate(rows, start=1):
            for place, (column, cell) in enumerate(zip(kind.columns, entry, strict=True)):
                if column.style == "shown":
                    label = _CONTROL.sub(" ", labels.get(str(entry[place - 1]), ""))
                    sheet.write_formula(number, place, columns[place]["formula"], self._style(column), label)
                else:
                    self._put(sheet, number, place, cell, self._style(column, cell))
        sheet.ignore_errors({"number_stored_as_text": f"A1:{xl_col_to_name(last)}{kind.drop_downs_to}"})
        for place, column in enumerate(kind.columns):
            self._drop_down(sheet, kind, place, column)

    def _drop_down(self, sheet: Any, kind: Sheet, place: int, column: Column) -> None:
        """A list to choose from, or else words about the column. Nothing is forbidden: reading says what is wrong."""
        says = {"input_title": column.heading, "input_message": column.says[:255]}
        rule: dict[str, Any] = {"validate": "any", **says}
        if source := _source(kind, column):
            rule = {"validate": "list", "source": source, "error_type": "warning", **says}
            rule |= {"error_title": column.heading, "error_message": "This is not in the list. Keep it all the same?"}
        sheet.data_validation(1, place, kind.drop_downs_to - 1, place, rule)

    def read_me(self, name: str) -> None:
        """The first sheet: the map's name, how to review, what each column means, and the lists to choose from."""
        sheet = self._book.add_worksheet(README)
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 26)
        sheet.set_column(1, 1, 90)
        sheet.set_column(2, 2, 3)
        sheet.set_column(3, 3, 36)
        sheet.set_column(4, 4, 70)
        title = self._format(bold=True, font_size=20)
        heading = self._format(bold=True, font_size=14, font_color=_BLUE)
        strong, words = self._format(bold=True, text_wrap=True), self._format(text_wrap=True)
        sheet.write_string(0, 0, "Journey Map: a map for review", title)
        sheet.write_string(1, 0, NAME_OF_THE_MAP, strong)
        self._put(sheet, 1, 1, name, self._format(num_format="@", text_wrap=True, border=1, bg_color="#fff7bf"))
        row = 3
        for entry in _GUIDANCE:
            sheet.write_string(row, 0, entry[0], strong if entry[1] else heading)
            sheet.write_string(row, 1, entry[1], words)
            row += 1
        for kind in SHEETS:
            row += 1
            sheet.write_string(row, 0, f"Sheet {kind.name}", heading)
            for column in kind.columns:
                row += 1
                sheet.write_string(row, 0, column.heading, strong)
                sheet.write_string(row, 1, column.says, words)
            row += 1
        sheet.write_string(0, 3, "Kinds", heading)
        for number, kind_id in enumerate(KIND_WORDS, start=1):
            sheet.write_string(number, 3, KIND_WORDS[kind_id], words)
            sheet.write_string(number, 4, KIND_MEANINGS[kind_id], words)
        sheet.write_string(_STANDARDS_AT - 1, 3, "Standard", heading)
        sheet.write_column(_STANDARDS_AT, 3, STANDARD_WORDS.values(), words)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)


_TABLE_STYLE = "Table Style Light 9"
_STANDARDS_AT = len(KIND_WORDS) + 3
_GUIDANCE = (
    ("How to review this map", ""),
    (
        "Read",
        "Nodes are the places on the map, edges are the ways between them, lanes are teams or service areas, notes are "
        "text on the map. Each has a sheet, one row each, in the map's own order.",
    ),
    (
        "Change",
        "Change what is in the cells, add rows at the end, delete rows whole. Where there is a list, pick from it.",
    ),
    (
        "Keep",
        "Leave the ids as they are, also when a label changes: codes, data and the other sheets find a place by "
        "its id. Leave the headings as they are. Columns and sheets of your own are not read and do no harm.",
    ),
    (
        "Give it back",
        "Save the workbook and load it on the page Map, under the map as a file. Everything that does not fit is said "
        "at once, with its sheet and row, and nothing is taken until all of it fits.",
    ),
)


def _source(kind: Sheet, column: Column) -> str | Sequence[str] | None:
    if column.key == "kind":
        return list(KIND_WORDS.values())
    if column.key == "standard":
        return f"='{README}'!$D${_STANDARDS_AT + 1}:$D${_STANDARDS_AT + len(STANDARD_WORDS)}"
    if column.key == "unit":
        return list(UNITS)
    if column.key == "lane":
        return _ids(LANES)
    if column.key in ("from", "to") and kind in (NODES, EDGES):
        return _ids(NODES)
    return None


def _ids(kind: Sheet) -> str:
    """The ids of a sheet, as many as there are now, so that the list ends with the last of them."""
    return f"=OFFSET({kind.name}!$A$2,0,0,MAX(1,COUNTA({kind.name}!$A$2:$A${kind.drop_downs_to})),1)"


def _label_formula(kind: Sheet, beside: Column) -> str:
    """The label of the place whose id stands in the column beside, in rows that are added too."""
    last = NODES.drop_downs_to
    own = f"{kind.name}[[#This Row],[{beside.heading}]]"
    return f'=_xlfn.IFNA(INDEX({NODES.name}!$B$2:$B${last},MATCH({own},{NODES.name}!$A$2:$A${last},0)),"")'


def _legible(colour: str) -> str:
    """Black or white, whichever stands out more on a colour (WCAG 2.2's contrast ratio)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#ffffff" if 1.05 / (light + 0.05) > (light + 0.05) / 0.05 else "#000000"
