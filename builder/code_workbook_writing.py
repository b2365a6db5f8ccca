"""Writes the code map as a workbook that analysts fill in: a row for each code, outcome and team, with drop-downs."""

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from builder.code_map import CodeMap
from builder.code_rows import CodeRow, Kind, Standing, as_shown, looks
from builder.code_workbook_sheets import (
    AS_DOWNLOADED,
    BY_RULES,
    PLACES,
    README,
    RESERVED,
    SHEETS,
    Column,
    Sheet,
    goal_choices,
)
from builder.rule_words import rule_words, team_words, unique_labels
from builder.service_map import ServiceMap

_BLUE, _BLACK, _GREY, _YELLOW = "#1d70b8", "#0b0c0c", "#505a5f", "#fff7bf"  # the GOV.UK palette
_TABLE_STYLE = "Table Style Light 9"
# So many of the rules that decide a row are told; the rest is counted.
_MOST_RULES_TOLD = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a row could be: a node id, how sure (0 to 1), and why."""

    node: str
    confidence: float
    reason: str


Suggested = Mapping[tuple[str, ...], Suggestion]


def write_code_workbook(
    rows: Sequence[CodeRow], service_map: ServiceMap, code_map: CodeMap, suggested: pd.DataFrame | None = None
) -> bytes:
    """The workbook (.xlsx): the same bytes every time. `suggested` has the columns of `builder.suggest.SUGGESTIONS`.

    Every text is written as text, never as a formula, whatever it begins with.
    """
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": "Journey Map: codes", "created": datetime(2024, 1, 1)})
    writer = _Writer(book, service_map, code_map, _by_row(suggested))
    writer.read_me()
    for sheet in SHEETS:
        writer.table(sheet, [row for row in rows if row.kind == sheet.kind])
    writer.places()
    writer.as_downloaded(rows)
    book.worksheets()[1].activate()
    book.close()
    return made.getvalue()


def goal_cells(sheet: Sheet, standing: Standing, labels: Mapping[str, str]) -> list[str]:
    """What stands in the columns to be filled in for a row that goes where it goes."""
    size = len(sheet.goals)
    if sheet.kind == "teams":
        words = [BY_RULES, BY_RULES] if standing.fixed else [*standing.to]
    elif standing.fixed or len(standing.to) > size - 1:
        words = [BY_RULES]
    elif standing.to:
        words = [labels.get(node, node) for node in standing.to]
    else:
        words = [sheet.aside, *([""] * (size - 2)), standing.ignore] if standing.ignore else []
    return [as_shown(word) if word else "" for word in [*words, *([""] * (size - len(words)))]]


def _by_row(suggested: pd.DataFrame | None) -> dict[tuple[str, ...], Suggestion]:
    """Suggestions by the key of the row that they are about."""
    found: dict[tuple[str, ...], Suggestion] = {}
    if suggested is None:
        return found
    columns = ("source", "code", "outcome", "node", "confidence", "reason")
    for source, code, outcome, node, confidence, reason in zip(*(suggested[name] for name in columns), strict=True):
        names = (source, code, outcome) if outcome else (source, code)
        if node:
            found.setdefault(tuple(map(looks, names)), Suggestion(node, confidence, reason))
    return found


class _Writer:
    """Writes sheets into one workbook, whose formats it makes once each."""

    def __init__(self, book: Any, service_map: ServiceMap, code_map: CodeMap, suggested: Suggested) -> None:
        self._book = book
        self._map = service_map
        self._codes = code_map
        self._labels = unique_labels(service_map, RESERVED)
        self._suggested = suggested
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._lists = {sheet.kind: list(goal_choices(sheet, service_map, self._labels)) for sheet in SHEETS}

    def _format(self, **looks_like: Any) -> Any:
        key = tuple(sorted(looks_like.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format({"valign": "top", "font_color": _BLACK, **looks_like})
        return self._formats[key]

    def _style(self, column: Column) -> Any:
        if column.style == "goal":
            return self._format(num_format="@", bg_color=_YELLOW, border=1, border_color="#d8dde3", text_wrap=True)
        if column.style == "count":
            return self._format(num_format="#,##0", font_color=_GREY)
        if column.style == "day":
            return self._format(num_format="d mmm yyyy", font_color=_GREY, align="left")
        if column.style == "said":
            return self._format(num_format="@", font_color=_GREY, text_wrap=True)
        return self._format(num_format="@", text_wrap=True)

    def table(self, kind: Sheet, rows: Sequence[CodeRow]) -> None:
        """A sheet with one table: headings in sight, filters, drop-downs on what is to be filled in."""
        sheet = self._book.add_worksheet(kind.name)
        sheet.set_tab_color(_BLUE)
        sheet.freeze_panes(1, len(kind.names))
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        header = self._format(bold=True, font_color="#ffffff", bg_color=_BLUE, text_wrap=True)
        columns = kind.columns
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
        headings = [{"header": column.heading, "header_format": header} for column in columns]
        last = max(len(rows), 1)
        sheet.add_table(0, 0, last, len(columns) - 1, {"name": kind.name, "columns": headings, "style": _TABLE_STYLE})
        styles = [self._style(column) for column in columns]
        for number, row in enumerate(rows, start=1):
            for place, (cell, style) in enumerate(zip(self._cells(kind, row), styles, strict=True)):
                self._put(sheet, number, place, cell, style)
        sheet.ignore_errors({"number_stored_as_text": f"A1:{xl_col_to_name(len(columns) - 1)}{last + 1}"})
        for place, column in enumerate(columns):
            self._drop_down(sheet, kind, place, column, last)

    def _cells(self, kind: Sheet, row: CodeRow) -> list[str | float | date | None]:
        said: list[str | float | date | None] = []
        if kind.kind != "teams":
            one = self._suggested.get(row.key) if row.standing == Standing() else None
            said = [self._labels.get(one.node, one.node), f"{one.confidence:.0%}", one.reason] if one else ["", "", ""]
        goals = goal_cells(kind, row.standing, self._labels)
        counts = (float(row.activities), float(row.children), row.first, row.last)
        return [*row.names, *counts, *goals, *said, self._decided_by(kind, row)]

    def _decided_by(self, kind: Sheet, row: CodeRow) -> str:
        told = []
        for number in row.standing.rules[:_MOST_RULES_TOLD]:
            if kind.kind == "teams":
                told.append(team_words(self._codes.teams[number]))
            else:
                rules = self._codes.rules if kind.kind == "codes" else self._codes.outcomes
                told.append(rule_words(rules[number], self._labels, outcome=kind.kind == "outcomes"))
        more = len(row.standing.rules) - len(told)
        return "; then ".join(told) + (f"; and {more:,} more" if more else "")

    def _put(self, sheet: Any, row: int, column: int, cell: str | float | date | None, style: Any) -> None:
        if cell is None or cell == "":
            sheet.write_blank(row, column, None, style)
        elif isinstance(cell, str):
            sheet.write_string(row, column, as_shown(cell), style)
        elif isinstance(cell, date):
            sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), style)
        else:
            sheet.write_number(row, column, cell, style)

    def _drop_down(self, sheet: Any, kind: Sheet, place: int, column: Column, last: int) -> None:
        """A list to choose from, or else words about the column. Nothing is forbidden: reading says what is wrong."""
        rule: dict[str, Any] = {
            "validate": "any",
            "input_title": column.heading,
            "input_message": column.says[:255],
        }
        if column.style == "goal" and kind.kind != "teams" and column is not kind.goals[-1]:
            at = xl_col_to_name(_AT[kind.kind])
            rule |= {"validate": "list", "source": f"='{PLACES}'!${at}$2:${at}${len(self._lists[kind.kind]) + 1}"}
            rule |= {"error_type": "warning", "error_title": column.heading}
            rule["error_message"] = "This is not in the list. Keep it all the same?"
        sheet.data_validation(1, place, last, place, rule)

    def places(self) -> None:
        """The lists behind the drop-downs, on a sheet of their own that stays out of sight."""
        sheet = self._book.add_worksheet(PLACES)
        sheet.hide()
        style = self._format(num_format="@")
        for kind, at in _AT.items():
            sheet.write_string(0, at, f"For the sheet {kind.capitalize()}")
            for number, word in enumerate(self._lists[kind], start=1):
                sheet.write_string(number, at, as_shown(word), style)

    def as_downloaded(self, rows: Iterable[CodeRow]) -> None:
        """What every row said when it was downloaded, so that only what a person changed is taken back."""
        sheet = self._book.add_worksheet(AS_DOWNLOADED)
        sheet.very_hidden()
        style = self._format(num_format="@")
        by_kind = {sheet_of.kind: sheet_of for sheet_of in SHEETS}
        for number, row in enumerate(rows):
            kind = by_kind[row.kind]
            counts = [str(row.activities), str(row.children)]
            names = [*row.names, *([""] * (3 - len(row.names)))]
            cells = [kind.name, *names, *counts, *goal_cells(kind, row.standing, self._labels)]
            for place, cell in enumerate(cells):
                self._put(sheet, number, place, cell, style)

    def read_me(self) -> None:
        """The first sheet: how to fill in the others, and what each column means."""
        sheet = self._book.add_worksheet(README)
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 22)
        sheet.set_column(1, 1, 105)
        heading = self._format(bold=True, font_size=14, font_color=_BLUE)
        strong, words = self._format(bold=True, text_wrap=True), self._format(text_wrap=True)
        title = self._format(bold=True, font_size=20)
        sheet.write_string(0, 0, f"Journey Map: codes for the map {as_shown(self._map.name)}", title)
        row = 2
        for title, text in _GUIDANCE:
            sheet.write_string(row, 0, title, strong)
            sheet.write_string(row, 1, text, words)
            row += 1
        for kind in SHEETS:
            row += 1
            sheet.write_string(row, 0, f"Sheet {kind.name}", heading)
            for column in kind.columns:
                row += 1
                sheet.write_string(row, 0, column.heading, strong)
                sheet.write_string(row, 1, column.says, words)
            row += 1
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)


_AT: dict[Kind, int] = {"codes": 0, "outcomes": 1}
_GUIDANCE = (
    (
        "What this is",
        "Every code, outcome and team of the loaded data, most frequent first. It holds counts and "
        "no child's record; small counts are why it stays inside the authority.",
    ),
    (
        "Fill in",
        "The yellow columns: choose a place from the list. A code that goes to several places has the further ones "
        "beside it. 'Left out' and 'No way out' need a reason. Teams get a service and a locality in your own words.",
    ),
    ("Blank", "A row whose yellow cells are blank is not mapped; clearing the cells takes a code off the map again."),
    (
        "By rules",
        f"A row that says {BY_RULES} is decided by rules with dates or conditions, told in the last column. Leave it "
        "as it is; such rules are changed on the page Codes, under Rules.",
    ),
    (
        "Deleted rows",
        "A row that you delete stays as it was: it is not unmapped. So you may keep only the rows you work on, sort, "
        "filter, and add columns of your own.",
    ),
    (
        "Leave alone",
        "The headings, and the columns that say which row it is. Rows cannot be added: a rule for a code that has not "
        "come yet is made on the page Codes, under Rules. Counts and suggestions are to be read; changes there are "
        "not taken.",
    ),
    (
        "Give it back",
        "Save it as a workbook and load it on the page Codes, under In Excel. You see what would change before "
        "anything is taken. What does not fit is said with its sheet and row, and then nothing is taken.",
    ),
)
