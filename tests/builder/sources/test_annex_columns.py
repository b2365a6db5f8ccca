"""Annex A as .ods, as one CSV a list, and with columns of an authority's own."""

from datetime import datetime

import pytest

from builder.importing import import_files
from builder.loading import Preview, Upload, preview
from tests.builder.files import HEADINGS, codes, events, loaded, report, workbook
from tests.builder.ods import ods

_BORN = datetime(2014, 5, 20)
_CHILD = ["a) Male", "a) WBRI", _BORN, 9]
# One row of each list from the id on, behind the columns that all lists have.
_ROWS: dict[int, list[object]] = {
    1: [datetime(2024, 3, 5), "q) 6: Police"],
    2: [datetime(2024, 3, 6), datetime(2024, 3, 20), "School"],
    3: [datetime(2024, 3, 7), "q) 6: Police", "b) No", "North", "A Worker"],
    4: [datetime(2024, 3, 8), datetime(2024, 4, 20), "a) Yes", "North", "A Worker"],
    5: [datetime(2024, 3, 9), "b) No", datetime(2024, 3, 25), "a) Yes"],
    6: [datetime(2024, 3, 7), None, None, "b) Child Protection plan", "North"],
    7: [datetime(2024, 3, 25), None, "North"],
    8: [datetime(2024, 4, 28), None, None, datetime(2024, 4, 28), "U4", "AB1 2CD"],
}
_EVENTS = [
    ("Annex A 1", "Contact", "", "2024-03-05", ""),
    ("Annex A 2", "Early help assessment", "", "2024-03-06", "2024-03-20"),
    ("Annex A 3", "Referral", "Referral NFA? = No", "2024-03-07", ""),
    ("Annex A 4", "Assessment", "Requires support? = Yes", "2024-03-08", "2024-04-20"),
    ("Annex A 5", "Section 47", "", "2024-03-09", "2024-03-25"),
    ("Annex A 5", "ICPC", "plan", "2024-03-25", ""),
    ("Annex A 6", "CIN episode", "", "2024-03-07", ""),
    ("Annex A 7", "Child protection plan", "", "2024-03-25", ""),
    ("Annex A 8", "In care", "", "2024-04-28", ""),
]
_SHEETS = {
    f"List_{number}": [[f"List {number}"], HEADINGS[number], ["007", *_CHILD, *row]] for number, row in _ROWS.items()
}


def test_an_ods_return_is_read_from_end_to_end_with_ids_and_dates_as_they_stand() -> None:
    result = loaded(("return.ods", ods({"Front_Sheet": [["Annex A"]], **_SHEETS})))
    assert events(result) == _EVENTS
    assert [(source.rows, source.used) for source in result.sources] == [(1, 1)] * 8
    assert result.children["birth_month"].dt.strftime("%Y-%m").tolist() == ["2014-05"]
    as_excel = loaded(("return.xlsx", workbook(_SHEETS)))
    columns = ["child", "source", "code", "outcome", "start", "end", "team", "row"]
    assert result.activities[columns].equals(as_excel.activities[columns])


# Names of files met in practice (domain.md 1.1, "Sheet names met").
_NAMES = {
    1: "contacts.csv", 2: "LA early help.csv", 3: "Referrals 2024.csv", 4: "list 4.csv", 5: "S47 and ICPC.csv",
    6: "children in need.csv", 7: "cpp.csv", 8: "children in care.csv",
}  # fmt: skip


def _csv(number: int, title: bool) -> bytes:
    cells = [f"{cell:%d/%m/%Y}" if isinstance(cell, datetime) else cell for cell in ["007", *_CHILD, *_ROWS[number]]]
    lines = [[f"List {number}"]] * title + [HEADINGS[number], cells]
    return "\r\n".join(",".join("" if cell is None else f'"{cell}"' for cell in row) for row in lines).encode("cp1252")


@pytest.mark.parametrize("title", [True, False])
def test_one_csv_a_list_says_the_same_as_the_workbook(title: bool) -> None:
    result = loaded(*[(name, _csv(number, title)) for number, name in _NAMES.items()])
    assert events(result) == _EVENTS
    # The files of one return were cut on one day.
    assert {source.as_of.isoformat() for source in result.sources if source.as_of} == {"2024-04-28"}


# Columns of an authority's own.

_OWN = [*HEADINGS[3], "Sub-team", "Decision", "Social worker e-mail"]


def _book(*rows: tuple[str, str, str]) -> bytes:
    base = [datetime(2024, 3, 7), "q) 6: Police", "b) No", "North", "A Worker"]
    return workbook({"List_3": [_OWN, *[[row[0], *_CHILD, *base, row[1], row[2], "x@example.org"] for row in rows]]})


_RETURN = ("a.xlsx", _book(("1", "Duty", "Assess"), ("2", "Court", "Close")))


def _shown() -> Preview:
    return preview(Upload(*_RETURN))


def test_added_columns_are_offered_with_their_warnings_and_those_of_the_template_are_not() -> None:
    offered = _shown().added["Annex A 3"]
    assert [(offer.heading, offer.values) for offer in offered] == [
        ("Sub-team", 2),
        ("Decision", 2),
        ("Social worker e-mail", 1),
    ]
    assert [one.code for one in offered[2].warnings][:1] == ["attribute-email"]


def test_nothing_is_offered_of_a_return_that_keeps_to_the_template() -> None:
    assert preview(Upload("a.xlsx", workbook({"List_7": _SHEETS["List_7"]}))).added == {}


def test_without_a_choice_added_columns_are_left_out() -> None:
    activities = loaded(_RETURN).activities
    assert "attr:Sub-team" not in activities
    assert activities["outcome"].tolist() == ["Referral NFA? = No"] * 2


def test_chosen_columns_become_attributes_and_outcome() -> None:
    roles = {"Annex A 3": {"attributes": ["Sub-team"], "outcome": "Decision"}}
    result = loaded(_RETURN, roles=roles)
    told = result.activities.sort_values("row")
    assert told["attr:Sub-team"].tolist() == ["Duty", "Court"]
    assert told["outcome"].tolist() == ["Referral NFA? = No; Assess", "Referral NFA? = No; Close"]
    assert sorted(result.children["attr:Sub-team"]) == ["Court", "Duty"]


def test_a_choice_is_kept_with_the_project_for_the_next_return(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    roles = {"Annex A 3": {"attributes": ["Sub-team"]}}
    project, _ = import_files(tmp_path / "work", "P", [Upload(*_RETURN)], roles=roles)
    assert project.file.roles == roles
    project, _ = import_files(tmp_path / "work", "P", [Upload("b.xlsx", _book(("3", "Duty", "")))])
    assert sorted(project.activities()["attr:Sub-team"]) == ["Court", "Duty", "Duty"]
    assert project.file.roles == roles


def test_what_differs_between_a_childs_rows_is_said_of_the_activities_only() -> None:
    book = ("a.xlsx", _book(("1", "Duty", ""), ("1", "Court", "")))
    result = loaded(book, roles={"Annex A 3": {"attributes": ["sub team"]}})
    assert sorted(result.activities["attr:Sub-team"]) == ["Court", "Duty"]
    assert "attr:Sub-team" not in result.children


def test_an_outcome_column_can_be_refused() -> None:
    headings = [*HEADINGS[1], "Contact outcome"]
    book = workbook({"List_1": [headings, ["1", *_CHILD, datetime(2024, 3, 5), "", "NFA"]]})
    assert preview(Upload("a.xlsx", book)).outcomes == {"Annex A 1": ("Contact outcome",)}
    assert loaded(("a.xlsx", book)).activities["outcome"].tolist() == ["NFA"]
    refused = loaded(("a.xlsx", book), roles={"Annex A 1": {"attributes": [], "outcome": None}})
    assert refused.activities["outcome"].tolist() == [""]


def test_a_chosen_column_that_next_months_return_lacks_is_told() -> None:
    result = loaded(_RETURN, roles={"Annex A 3": {"attributes": ["Locality", "Sub-team"]}})
    assert codes(result, "Annex A 3")["list-column-absent"] == 1
    words = [one.words for one in report(result, "Annex A 3").problems if one.code == "list-column-absent"]
    assert words == [
        "a.xlsx, sheet 'List_3' has no column headed 'Locality', which was chosen for this list; it is blank for this "
        "file."
    ]
    assert "attr:Sub-team" in result.activities
