"""The quality report as a workbook: what stands in it, that no cell is a formula, that none of it touches the disk."""

import io
import sys
from datetime import date, datetime
from typing import Any

import openpyxl
import pandas as pd
import pytest

from builder.cleaning.report import SourceReport
from builder.dated_notes import DatedNote
from builder.problem import Problem
from builder.quality_blanks import Blank
from builder.quality_cover import Covered
from builder.quality_findings import found
from builder.quality_months import MONTHS, Dip
from builder.quality_workbook import Report, report_workbook, team_workbook, with_own_ids
from builder.tables import FINDINGS, SET_ASIDE, empty

RISKY = "=cmd|'/C calc'!A0"


def _set_aside(**more: Any) -> pd.DataFrame:
    rows = [("Annex A 3", "a.xlsx", 4, "no-child"), ("Annex A 3", "a.xlsx", 9, "no-date")]
    return pd.DataFrame(rows, columns=list(SET_ASIDE)).astype(SET_ASIDE).assign(**more)


def _report(**more: Any) -> Report:
    problems = (Problem("no-child", "Annex A 3"), Problem("no-date", "Annex A 3"))
    source = SourceReport(
        "Annex A 3", ("a.xlsx",), 60, 58, 2, 3, 58, date(2024, 1, 3), None, date(2024, 6, 30), {}, problems
    )
    findings = pd.DataFrame([("Annex A 3", "a.xlsx", 9, "no-date", "KT4-7QX-M2", RISKY)], columns=list(FINDINGS))
    months = pd.DataFrame(
        {"source": "Annex A 3", "code": "Referral", "month": pd.Timestamp("2024-02-01"), "activities": [58]}
    )
    told: dict[str, Any] = {
        "project": "Newtown",
        "made": datetime(2025, 7, 1, 9, 30),
        "reports": (source,),
        "found": found((source,), findings.astype(FINDINGS)),
        "findings": findings.astype(FINDINGS),
        "set_aside": _set_aside(),
        "covers": (Covered("Annex A 3", date(2024, 1, 3), date(2024, 6, 20), date(2024, 6, 30)),),
        "months": months.astype(MONTHS),
        "dips": (Dip("Annex A 3", "", date(2024, 4, 1), 0, 60.0),),
        "blanks": {"Annex A 3": (Blank("outcome", 4, 58), Blank("team", 58, 58))},
        "notes": (DatedNote(date(2024, 4, 1), "+New front door"),),
    }
    return Report(**{**told, **more})


def _sheets(data: bytes) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def _table(rows: list[list[Any]], first: str) -> list[dict[str, Any]]:
    """The rows below the headings, the first of which is `first`, by heading."""
    top = next(place for place, row in enumerate(rows) if row[0] == first)
    return [dict(zip(rows[top], row, strict=True)) for row in rows[top + 1 :]]


def test_the_workbook_has_a_sheet_for_each_part_of_the_report() -> None:
    sheets = _sheets(report_workbook(_report()))
    assert list(sheets) == ["Sources", "Problems", "By team", "Set aside", "Months"]
    source = _table(sheets["Sources"], "Source")[0]
    assert source["Source"] == "Annex A 3: Referrals"
    assert (source["Rows"], source["Used"], source["Set aside"], source["Repaired"]) == (60, 58, 2, 3)
    assert (source["First date"], source["As of"]) == (datetime(2024, 1, 3), datetime(2024, 6, 30))
    assert (source["Blank outcomes"], source["Blank teams"], source["Blank ages"]) == (4, 58, None)
    assert [row["Rule"] for row in _table(sheets["Problems"], "Source")] == ["No child", "No date"]
    assert _table(sheets["By team"], "Team") == [{"Team": RISKY, "Rows": 1, "No date": 1}]


def test_months_that_are_not_loaded_are_blank_and_marked_ones_say_why() -> None:
    months = _table(_sheets(report_workbook(_report()))["Months"], "Source")
    assert [row["Activities"] for row in months] == [0, 58, 0, 0, 0, 0]
    assert [row["Covered"] for row in months] == ["whole"] * 6
    assert months[3]["Marked"] == "Referrals: none in April 2024, usually 60 a month"
    assert months[0]["Month"] == datetime(2024, 1, 1)


def test_rows_set_aside_carry_own_ids_only_while_the_load_is_in_memory() -> None:
    sheets = _sheets(report_workbook(_report(set_aside=_set_aside(id=["0012", ""]))))
    rows = _table(sheets["Set aside"], "Source")
    assert [row["Child's own id"] for row in rows] == ["0012", None]
    assert [row["Row in the file"] for row in rows] == [4, 9]
    assert "Keep this workbook as safe as the files themselves" in str(sheets["Set aside"])
    later = _sheets(report_workbook(_report()))["Set aside"]
    assert "Own ids are never stored" in str(later)
    assert [row["Child's own id"] for row in _table(later, "Source")] == [None, None]


def test_own_ids_are_given_only_to_the_very_rows_of_the_load_in_memory() -> None:
    stored = _set_aside()
    loaded = stored.assign(id=["0012", "7"])
    loaded.loc[1, "row"] = 10
    assert with_own_ids(stored, loaded)["id"].tolist() == ["0012", ""]
    assert with_own_ids(stored, None)["id"].tolist() == ["", ""]
    assert with_own_ids(stored, stored)["id"].tolist() == ["", ""]


@pytest.mark.parametrize("risky", ["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "=HYPERLINK(1)"])
def test_what_could_be_taken_for_a_formula_is_text_for_good(risky: str) -> None:
    data = report_workbook(_report(set_aside=_set_aside(id=[risky, ""])))
    cells = [cell for row in openpyxl.load_workbook(io.BytesIO(data))["Set aside"].iter_rows() for cell in row]
    cell = next(cell for cell in cells if str(cell.value or "").strip() == risky.strip())
    assert cell.data_type == "s"
    assert cell.quotePrefix


def test_no_cell_of_the_workbook_is_a_formula() -> None:
    for sheet in openpyxl.load_workbook(io.BytesIO(report_workbook(_report()))):
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}


def test_one_teams_rows_are_handed_back_with_own_ids_where_they_are_known() -> None:
    rows = [("Annex A 3", "a.xlsx", 9, "no-date", "KT4-7QX-M2", "North")]
    rows += [("Annex A 4", "a.xlsx", 3, "end-before-start", "AAA-AAA-A1", "North")]
    rows += [("Annex A 4", "a.xlsx", 4, "end-before-start", "AAA-AAA-A2", "South")]
    findings = pd.DataFrame(rows, columns=list(FINDINGS)).astype(FINDINGS)
    data = team_workbook(findings, _set_aside(id=["", "0012"]), "North", datetime(2025, 7, 1))
    told = _table(_sheets(data)["Rows"], "Source")
    assert [(row["Row in the file"], row["Child's own id"], row["Rule"]) for row in told] == [
        (9, "0012", "No date"),
        (3, None, "End before start"),
    ]
    without = _sheets(team_workbook(findings, _set_aside(), "North", datetime(2025, 7, 1)))["Rows"]
    assert "Child's own id" not in _table(without, "Source")[0]


def test_an_empty_report_is_a_workbook_all_the_same() -> None:
    nothing = {"reports": (), "found": (), "covers": (), "dips": (), "blanks": {}, "notes": ()}
    data = report_workbook(
        _report(**nothing, findings=empty(FINDINGS), set_aside=empty(SET_ASIDE), months=empty(MONTHS))
    )
    assert list(_sheets(data)) == ["Sources", "Problems", "By team", "Set aside", "Months"]


def test_nothing_of_the_workbook_is_written_to_disk() -> None:
    opened: list[tuple[str, str]] = []
    watching = True

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if watching and event in ("open", "os.mkdir", "tempfile.mkstemp", "tempfile.mkdtemp"):
            opened.append((event, str(arguments)))

    # A hook cannot be taken off again; it is told to stop listening instead.
    sys.addaudithook(hear)
    try:
        report_workbook(_report(set_aside=_set_aside(id=["0012", "7"])))
        team_workbook(_report().findings, _set_aside(id=["0012", "7"]), RISKY, datetime(2025, 7, 1))
    finally:
        watching = False
    assert [event for event in opened if "'r'" not in event[1] and "'rb'" not in event[1]] == []
