"""The quality report as a workbook, made in memory: what to mend, in rows that can be handed back."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
import xlsxwriter

from builder.cleaning.report import SourceReport
from builder.dated_notes import DatedNote, note_words
from builder.quality_blanks import Blank
from builder.quality_cover import Covered
from builder.quality_findings import Found, by_team, in_words, rule_name, team_rows, to_hand_back
from builder.quality_months import Dip, series
from builder.quality_names import source_name

# A sheet holds 1,048,576 rows, of which the first is the headings.
MOST_ROWS = 1_048_575
_BLUE, _BLACK = "#1d70b8", "#0b0c0c"
# What a spreadsheet takes for a formula when it stands at the beginning of a cell.
_RISKY = ("=", "+", "-", "@", "\t", "\r")
OWN_IDS = "The children's own ids are as they stood in the files that were just loaded."
NO_IDS = (
    "Own ids are never stored, so that this sheet has none for what was loaded earlier. Load the files again and "
    "download the report before closing the page; or find the rows in the file by their numbers."
)


@dataclass(frozen=True)
class Report:
    """What the workbook tells. `set_aside` has SET_ASIDE and may have `id`, the child's own id ("" not known)."""

    project: str
    made: datetime
    reports: Sequence[SourceReport]
    found: Sequence[Found]
    findings: pd.DataFrame
    set_aside: pd.DataFrame
    covers: Sequence[Covered]
    months: pd.DataFrame
    dips: Sequence[Dip]
    blanks: dict[str, tuple[Blank, ...]]
    notes: Sequence[DatedNote] = ()


def report_workbook(report: Report) -> bytes:
    """The report as .xlsx with the sheets Sources, Problems, By team, Set aside and Months; nothing touches the disk.

    All text is written as text, and what could be taken for a formula is marked as text (quote prefix) too, so that it
    stays text when the sheet is copied on or saved as CSV in Excel.
    """
    made = io.BytesIO()
    writer = _Writer(made, f"Journey Map: quality report of {report.project}")
    writer.sheet("Sources", *_sources(report))
    writer.sheet("Problems", *_problems(report))
    writer.sheet("By team", *_teams(report.findings))
    writer.sheet("Set aside", *_set_aside(report.set_aside))
    writer.sheet("Months", *_months(report))
    writer.close()
    return made.getvalue()


def team_workbook(findings: pd.DataFrame, set_aside: pd.DataFrame, team: str, made: datetime) -> bytes:
    """The rows of one team (as `builder.quality_findings.by_team` names it) for handing back, as .xlsx.

    `findings` has FINDINGS, `set_aside` SET_ASIDE and, while the load is in memory, `id`: own ids of rows set aside.
    """
    out = io.BytesIO()
    rows = team_rows(to_hand_back(findings), team)
    ids = _own_ids(rows, set_aside)
    told = [in_words(code) for code in rows["code"]]
    columns: dict[str, Sequence[Any]] = {
        "Source": [source_name(name) for name in rows["source"]],
        "File": rows["load"].tolist(),
        "Row in the file": rows["row"].tolist(),
        "Child (pseudonym)": rows["child"].tolist(),
        **({"Child's own id": ids} if any(ids) else {}),
        "What": [kind for kind, _, _ in told],
        "Rule": [name for _, name, _ in told],
        "What to do": [advice for _, _, advice in told],
    }
    writer = _Writer(out, f"Journey Map: rows to look at, {team}")
    lines = [f"Rows to look at: {team}", f"Made on {made.day} {made:%B %Y}. {OWN_IDS if any(ids) else ''}".strip()]
    writer.sheet("Rows", lines, columns)
    writer.close()
    return out.getvalue()


def with_own_ids(set_aside: pd.DataFrame, loaded: pd.DataFrame | None) -> pd.DataFrame:
    """SET_ASIDE as the project stores it, with `id` from the rows of the load in memory that are the very same."""
    if loaded is None or "id" not in loaded:
        return set_aside.assign(id=pd.Series("", index=set_aside.index, dtype="str"))
    keys = ["source", "load", "row", "reason"]
    known = loaded.drop_duplicates(keys)[[*keys, "id"]]
    joined = set_aside.merge(known, on=keys, how="left")
    return joined.assign(id=joined["id"].fillna("").astype("str"))


_Sheet = tuple[list[str], Mapping[str, Sequence[Any]]]


def _sources(report: Report) -> _Sheet:
    days = {cover.source: cover for cover in report.covers}
    reports = report.reports
    blanks = [{one.part: one for one in report.blanks.get(source.name, ())} for source in reports]

    def blank(part: str) -> list[Any]:
        return [one[part].blank if part in one else None for one in blanks]

    lines = [f"Quality report of {report.project}", f"Made on {report.made.day} {report.made:%B %Y}"]
    lines += [f"Dated note: {note_words(note)}" for note in report.notes]
    return lines, {
        "Source": [source_name(one.name) for one in reports],
        "Rows": [one.rows for one in reports],
        "Used": [one.used for one in reports],
        "Set aside": [one.set_aside for one in reports],
        "Repaired": [one.repaired for one in reports],
        "Activities": [one.activities for one in reports],
        "First date": [days[one.name].first if one.name in days else None for one in reports],
        "Last date": [days[one.name].last if one.name in days else None for one in reports],
        "As of": [one.as_of for one in reports],
        "Nothing loaded for": ["; ".join(days[one.name].words) if one.name in days else "" for one in reports],
        "Blank outcomes": blank("outcome"),
        "Blank teams": blank("team"),
        "Blank ages": blank("age"),
        "Blank ends (open)": blank("end"),
        "Files": ["; ".join(one.files) for one in reports],
    }


def _problems(report: Report) -> _Sheet:
    told = report.found
    return ["What the rules found, the worst first"], {
        "Source": [source_name(one.source) for one in told],
        "What": [in_words(one.code)[0] for one in told],
        "Rule": [rule_name(one.code) for one in told],
        "How often": [one.count for one in told],
        "In words": [one.words for one in told],
        "What to do": [one.advice for one in told],
        "Examples (pseudonym, file and row)": ["; ".join(one.examples) for one in told],
    }


def _teams(findings: pd.DataFrame) -> _Sheet:
    table = by_team(to_hand_back(findings))
    lines = [
        "Rows to mend or look at, by team and rule; a row that names no team counts for the child's latest known team"
    ]
    return lines, {
        "Team": table.index.tolist(),
        "Rows": table["rows"].tolist(),
        **{rule_name(code): table[code].tolist() for code in table.columns if code != "rows"},
    }


def _set_aside(rows: pd.DataFrame) -> _Sheet:
    ids = rows["id"].tolist() if "id" in rows else [""] * len(rows)
    told = {code: in_words(code) for code in rows["reason"].unique().tolist()}
    lines = ["Rows that could not be used, and why", OWN_IDS if any(ids) else NO_IDS]
    if any(ids):
        lines.append("Keep this workbook as safe as the files themselves: it names children by their own ids.")
    if len(rows) > MOST_ROWS - 10:
        lines.append(f"The first {MOST_ROWS - 10:,} of {len(rows):,} rows; more than that no sheet can hold.")
        rows, ids = rows.iloc[: MOST_ROWS - 10], ids[: MOST_ROWS - 10]
    return lines, {
        "Source": [source_name(name) for name in rows["source"].tolist()],
        "File": rows["load"].tolist(),
        "Row in the file": rows["row"].tolist(),
        "Child's own id": ids,
        "Why": [told[code][1] for code in rows["reason"].tolist()],
        "What to do": [told[code][2] for code in rows["reason"].tolist()],
    }


def _months(report: Report) -> _Sheet:
    columns: dict[str, list[Any]] = {name: [] for name in ("Source", "Month", "Activities", "Covered", "Marked")}
    for cover in report.covers:
        months = report.months.loc[report.months["source"] == cover.source, "month"]
        first = min([cover.first, *(month.date() for month in [months.min()] if len(months))])
        table = series(report.months, cover, first, cover.as_of)
        marked = {dip.month: dip.words for dip in report.dips if (dip.source, dip.code) == (cover.source, "")}
        days = [month.date() for month in table["month"]]
        columns["Source"] += [source_name(cover.source)] * len(table)
        columns["Month"] += days
        lost = (table["state"] == "not loaded") & (table["activities"] == 0)
        columns["Activities"] += [None if none else int(n) for n, none in zip(table["activities"], lost, strict=True)]
        columns["Covered"] += table["state"].tolist()
        columns["Marked"] += [marked.get(day, "") for day in days]
    lines = ["Activities by the month in which they began"]
    lines += [dip.words for dip in report.dips if dip.code]
    return lines, columns


def _own_ids(rows: pd.DataFrame, set_aside: pd.DataFrame) -> list[str]:
    """The own id of each row where it was set aside in the load that is still in memory; else ""."""
    if "id" not in set_aside or not len(rows):
        return [""] * len(rows)
    keys = ["source", "load", "row"]
    known = set_aside[set_aside["id"] != ""].drop_duplicates(keys)[[*keys, "id"]]
    return rows[keys].merge(known, on=keys, how="left")["id"].fillna("").astype("str").tolist()


class _Writer:
    """Sheets with words on top and a table below, all text as text."""

    def __init__(self, out: io.BytesIO, title: str) -> None:
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(out, options)
        self._book.set_properties({"title": title, "created": datetime(2024, 1, 1)})
        self._title = self._book.add_format({"bold": True, "font_size": 14, "font_color": _BLACK})
        head = {"bold": True, "font_color": "#ffffff", "bg_color": _BLUE, "text_wrap": True, "valign": "top"}
        self._head = self._book.add_format(head)
        self._day = self._book.add_format({"num_format": "d mmmm yyyy", "align": "left"})
        self._number = self._book.add_format({"num_format": "#,##0"})
        # Marks text as text for good: Excel goes on treating the cell so when it is edited or copied.
        self._text = self._book.add_format({"num_format": "@", "quote_prefix": True})

    def sheet(self, name: str, lines: Sequence[str], columns: Mapping[str, Sequence[Any]]) -> None:
        """One sheet: lines of words, then the columns under their headings, frozen and to be filtered."""
        sheet = self._book.add_worksheet(name)
        for row, line in enumerate(lines):
            self._cell(sheet, row, 0, line, self._title if row == 0 else None)
        top = len(lines) + 1
        rows = len(next(iter(columns.values()))) if columns else 0
        for place, (heading, values) in enumerate(columns.items()):
            self._cell(sheet, top, place, heading, self._head)
            longest = max([len(heading), *(len(str(value)) for value in values[:200] if value is not None)])
            sheet.set_column(place, place, min(max(longest + 2, 10), 70))
            for row, value in enumerate(values, start=top + 1):
                self._cell(sheet, row, place, value)
        sheet.freeze_panes(top + 1, 1)
        if rows:
            sheet.autofilter(top, 0, top + rows, len(columns) - 1)

    def close(self) -> None:
        """Finishes the workbook."""
        self._book.close()

    def _cell(self, sheet: Any, row: int, column: int, value: Any, look: Any = None) -> None:
        if value is None or value == "":
            return
        if isinstance(value, str):
            risky = value.lstrip().startswith(_RISKY) or value.startswith(_RISKY)
            sheet.write_string(row, column, value[:32_767], look or (self._text if risky else None))
        elif isinstance(value, date):
            sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), self._day)
        else:
            sheet.write_number(row, column, value, look or self._number)
