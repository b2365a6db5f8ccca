"""Sheets and headings of Annex A in the variants that were met."""

import pandas as pd
import pytest

from builder.sources.annex_a import columns_of, list_named, recognise
from builder.sources.headings import normal
from builder.sources.table import Table


def _table(sheet: str, *rows: list[str]) -> Table:
    cells = pd.DataFrame(list(rows), dtype="str")
    cells.index = pd.RangeIndex(1, len(cells) + 1)
    return Table("a.xlsx", sheet, cells)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("List_1", 1), ("List 2", 2), ("list_03", 3), ("List_10", 10), ("List 11: Adopters", 11),
        ("Contacts", 1), ("Early Help", 2), ("Referrals", 3), ("Assessments", 4), ("Early help assessments", 2),
        ("Sec47 and ICPC", 5), ("s47", 5), ("Children in Need", 6), ("CIN", 6), ("Child Protection", 7), ("CPP", 7),
        ("Children in Care", 8), ("LAC", 8), ("Care leavers", 9), ("Adoption", 10), ("Front_Sheet", None),
        ("List 12", None),
    ],
)  # fmt: skip
def test_a_sheets_name_says_its_list(name: str, number: int | None) -> None:
    assert list_named(name) == number


def test_a_heading_is_compared_without_case_space_and_marks() -> None:
    assert normal(" Was the child’s\xa0plan\nended? ") == "was the child s plan ended"
    assert normal("Date Ceased to be Looked After ") == "date ceased to be looked after"


@pytest.mark.parametrize("number", range(1, 12))
def test_the_template_of_each_list_is_recognised_whatever_the_sheet_is_called(number: int) -> None:
    headings = [column.heading for column in columns_of(number)]
    found = recognise(
        _table("Sheet1", [f"List {number}", *[""] * (len(headings) - 1)], headings, ["x"] * len(headings))
    )
    assert found is not None and found.number == number
    assert found.columns == {column.part: place for place, column in enumerate(columns_of(number))}
    assert found.extract.data.index.tolist() == [3]


@pytest.mark.parametrize(
    ("sheet", "headings", "number"),
    [
        ("x", ["LAchildID", "Sex", "Ethnicity", "DOB", "contact_dttm"], 1),
        ("x", ["Child ID", "Gender", "Date of birth", "eha_startdate", "eha_completeddate"], 2),
        ("x", ["Person ID", "Gender", "Date of Birth", "refrl_start_dttm", "Referral Source"], 3),
        ("x", ["Child's ID", "Age", "assessmentstartdate", "dateofauthorisation"], 4),
        ("x", ["Child Unique ID", "Age", "Section 47 Enquiry Start Date", "ICPC date", "cpdate"], 5),
        ("x", ["Child Unique ID", "cinstartdate", "cinclosuredate", "Case status"], 6),
        ("CPP", ["Child Unique ID", "start_dttm2", "end_dttm2"], 7),
        ("x", ["Child Unique ID", "Age", "startdaterecentcareepisode", "dateceasedlac"], 8),
    ],
)  # fmt: skip
def test_older_and_local_headings_are_recognised(sheet: str, headings: list[str], number: int) -> None:
    found = recognise(_table(sheet, headings, ["x"] * len(headings)))
    assert found is not None and found.number == number


def test_an_event_list_is_no_list_of_annex_a_however_it_is_called() -> None:
    assert (
        recognise(
            _table("List 1", ["Child ID", "Activity", "Date of contact", "Gender"], ["1", "A", "2024-01-01", "F"])
        )
        is None
    )


def test_a_codes_sheet_is_no_list() -> None:
    headings = ["Gender", "Ethnicity", "Contact Source", "Primary Need Code", "Case status", "Reason for Closure"]
    assert recognise(_table("Codes_used", headings, ["Preferred code"] * 6)) is None
