"""A file of outcomes joined to the rows of Annex A: what fits, what does not, what stays; all worked out by hand."""

from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

from builder.cleaning.outcome_lists import codes_named
from builder.importing import import_files
from builder.loading import Earlier, Loaded, Upload, load, preview
from tests.builder.files import SECRET, TODAY, annex_a, codes, events, report


def _day(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d")


_RETURN = (
    "annex a.xlsx",
    annex_a(
        list_1=[
            ("1", _day("2024-01-05"), "Police"),
            ("1", _day("2024-01-05"), "School"),
            ("2", _day("2024-06-30"), ""),
        ],
        list_3=[("1", _day("2024-01-08"), "", "No", "", ""), ("2", _day("2024-02-01"), "", None, "", "")],
        list_4=[("1", _day("2024-01-10"), _day("2024-02-02"), "Yes", "", "")],
        list_5=[("1", _day("2024-02-02"), "No", _day("2024-02-14"), "Yes")],
    ),
)


def _file(
    *rows: str, name: str = "outcomes.csv", headings: str = "Child ID,List or activity,Date,Outcome"
) -> tuple[str, bytes]:
    return name, "\n".join([headings, *rows]).encode("utf-8")


def _loaded(*files: tuple[str, bytes], earlier: Loaded | None = None) -> Loaded:
    held = Earlier(earlier.activities, earlier.children, earlier.outcomes) if earlier else None
    return load([Upload(*file) for file in files], secret=SECRET, today=TODAY, earlier=held)


def _outcomes(result: Loaded) -> list[tuple[str, str, str]]:
    """Code, start and outcome of every activity, by start and code."""
    return sorted((start, code, outcome) for _, code, outcome, start, _ in events(result))


_ROWS = (
    "1,List 3: Referrals,08/01/2024,Assessment",
    "1,Referral,08/01/2024,Strategy discussion; assessment",
    "2,3,01/02/2024,No further action",
    "1,List 4,10/01/2024,Requires support? = Yes",
    "1,List 5: Conferences,14/02/2024,Child protection plan",
    "2,List 1: Contacts,30/06/2024,Early help",
)
_JOINED = [
    ("2024-01-05", "Contact", ""),
    ("2024-01-05", "Contact", ""),
    # Two rows are about this referral: what both say is said once, behind what Annex A says itself.
    ("2024-01-08", "Referral", "Referral NFA? = No; Assessment; Strategy discussion"),
    # The same as Annex A's own.
    ("2024-01-10", "Assessment", "Requires support? = Yes"),
    ("2024-02-01", "Referral", "No further action"),
    ("2024-02-02", "Section 47", ""),
    ("2024-02-14", "ICPC", "plan; Child protection plan"),
    ("2024-06-30", "Contact", "Early help"),
]


def test_outcomes_are_joined_to_the_rows_of_their_child_list_and_date() -> None:
    result = _loaded(_RETURN, _file(*_ROWS))
    assert _outcomes(result) == _JOINED
    found = report(result, "Outcomes")
    assert (found.rows, found.used, found.set_aside, found.activities) == (6, 6, 0, 0)
    assert len(result.children) == 2


def test_a_row_that_fits_nothing_is_set_aside_and_named() -> None:
    rows = (
        "1,List 3,09/01/2024,Assessment",
        "7,List 3,08/01/2024,Assessment",
        "1,List 4,08/01/2024,Assessment",
        "1,,08/01/2024,Assessment",
        "1,Lunch,08/01/2024,Assessment",
        "1,List 9,08/01/2024,Assessment",
        "1,List 3,,Assessment",
        "1,List 3,soon,Assessment",
        "1,List 3,08/01/2024,",
        ",List 3,08/01/2024,Assessment",
        "1,List 3,08/01/2024,Assessment",
    )
    result = _loaded(_RETURN, _file(*rows))
    found = report(result, "Outcomes")
    assert (found.rows, found.used, found.set_aside) == (11, 1, 10)
    assert found.reasons == {
        "date-unreadable": 1,
        "no-child": 1,
        "no-date": 1,
        "outcome-blank": 1,
        "outcome-list-unknown": 2,
        "outcome-no-list": 1,
        "outcome-unmatched": 3,
    }
    unmatched = result.set_aside[result.set_aside["reason"] == "outcome-unmatched"]
    assert (unmatched["row"].tolist(), unmatched["id"].tolist()) == ([2, 3, 4], ["1", "7", "1"])
    flagged = result.findings[result.findings["code"] == "outcome-unmatched"]
    assert flagged["row"].tolist() == [2, 3, 4]
    # A child whom only the outcomes know is no child of the project.
    assert len(result.children) == 2


def test_a_row_that_fits_two_events_of_one_day_goes_to_both_and_is_flagged() -> None:
    result = _loaded(_RETURN, _file("1,Contact,05/01/2024,Referral"))
    assert _outcomes(result)[:2] == [("2024-01-05", "Contact", "Referral"), ("2024-01-05", "Contact", "Referral")]
    assert codes(result, "Outcomes") == {"outcome-two-events": 1, "dates-fit-both-orders": 1}
    assert report(result, "Outcomes").used == 1


def test_it_does_not_matter_which_comes_first_nor_how_often() -> None:
    outcomes = _file(*_ROWS)
    first = _loaded(outcomes)
    assert report(first, "Outcomes").reasons == {"outcome-unmatched": 6}
    assert len(first.children) == len(first.activities) == 0
    assert _outcomes(_loaded(_RETURN, earlier=first)) == _JOINED
    late = _loaded(outcomes, earlier=_loaded(_RETURN))
    assert _outcomes(late) == _JOINED
    assert _outcomes(_loaded(_RETURN, earlier=late)) == _JOINED
    assert _outcomes(_loaded(outcomes, earlier=late)) == _JOINED


def test_a_later_return_that_closes_the_row_keeps_the_outcome() -> None:
    first = ("a.xlsx", annex_a(list_4=[("1", _day("2024-01-10"), None, None, "", "")]))
    second = ("b.xlsx", annex_a(list_4=[("1", _day("2024-01-10"), _day("2024-02-02"), "Yes", "", "")]))
    held = _loaded(_file("1,Assessment,10/01/2024,Child in need plan"), earlier=_loaded(first))
    assert events(held) == [("Annex A 4", "Assessment", "Child in need plan", "2024-01-10", "")]
    assert events(_loaded(second, earlier=held)) == [
        ("Annex A 4", "Assessment", "Requires support? = Yes; Child in need plan", "2024-01-10", "2024-02-02")
    ]


def test_the_same_file_corrected_takes_the_place_of_the_one_before_and_another_one_is_added() -> None:
    held = _loaded(_file("2,Referral,01/02/2024,Assessment"), earlier=_loaded(_RETURN))
    other = _loaded(_file("2,Contact,30/06/2024,Early help", name="july.csv"), earlier=held)
    assert [event for event in _outcomes(other) if event[2] in ("Assessment", "Early help")] == [
        ("2024-02-01", "Referral", "Assessment"),
        ("2024-06-30", "Contact", "Early help"),
    ]
    corrected = _loaded(_file("2,Referral,01/02/2024,No further action"), earlier=other)
    assert ("2024-02-01", "Referral", "No further action") in _outcomes(corrected)
    assert ("2024-06-30", "Contact", "Early help") in _outcomes(corrected)


def test_an_event_that_only_the_census_tells_gets_its_outcome_too() -> None:
    census = (
        "census.xml",
        b"<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year>"
        b"<ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers>"
        b"<LAchildID>1</LAchildID></ChildIdentifiers><CINdetails><CINreferralDate>2023-10-02</CINreferralDate>"
        b"<ReferralNFA>1</ReferralNFA></CINdetails></Child></Children></Message>",
    )
    result = _loaded(_RETURN, census, _file("1,List 3,02/10/2023,Information and advice"))
    assert ("2023-10-02", "Referral", "Referral NFA? = Yes; Information and advice") in _outcomes(result)


def test_free_text_is_left_out() -> None:
    long = "the family was visited and told at length of everything that could be done for them by us or others"
    result = _loaded(_RETURN, _file(f"1,List 3,08/01/2024,{long}"))
    assert report(result, "Outcomes").reasons == {"outcome-not-kept": 1}
    assert codes(result, "Outcomes")["outcome-free-text"] == 1
    assert not result.activities["outcome"].str.contains("family").any()


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("3", ("Referral",)),
        ("List 3", ("Referral",)),
        ("list_3", ("Referral",)),
        ("Annex A 4", ("Assessment",)),
        ("List 5", ("Section 47", "ICPC")),
        ("List 5: Section 47 enquiries", ("Section 47",)),
        ("List 5: Conferences", ("ICPC",)),
        ("List 5: Section 47 enquiries and ICPCs", ("Section 47", "ICPC")),
        ("S47", ("Section 47",)),
        ("ICPC", ("ICPC",)),
        ("Child and family assessment", ("Assessment",)),
        ("Early help assessment", ("Early help assessment",)),
        ("List 6: Children in need", ("CIN episode", "CIN plan")),
        ("Child in need plan", ("CIN plan",)),
        ("List 8: Children in care", ("In care",)),
        ("Placement order", ("Placement order",)),
        ("List 9", ()),
        ("List 12", ()),
        ("Lunch", ()),
    ],
)
def test_a_list_may_be_named_in_many_ways(cell: str, meant: tuple[str, ...]) -> None:
    assert codes_named(cell) == meant


def test_a_list_of_events_is_not_taken_for_outcomes() -> None:
    events_file = _file(
        "1,Referral,08/01/2024,Assessment", name="front door.csv", headings="Child ID,Activity,Date,Outcome"
    )
    assert preview(Upload(*events_file)).kind == "event-log"
    assert preview(Upload("outcomes 2024.csv", events_file[1])).kind == "outcomes"
    named = _file("1,List 3,08/01/2024,Assessment", name="front door.csv", headings="Child ID,Activity,Date,Outcome")
    assert preview(Upload(*named)).kind == "outcomes"


def test_the_report_of_outcomes_is_brought_up_to_date_when_the_return_comes(tmp_path: Path) -> None:
    rows = (*_ROWS, "9,List 3,08/01/2024,Assessment")
    project, _ = import_files(tmp_path, "P", [Upload(*_file(*rows))], today=TODAY)
    assert project.file.sources[0].reasons == {"outcome-unmatched": 7}
    project, _ = import_files(tmp_path, "P", [Upload(*_RETURN)], today=TODAY)
    found = next(source for source in project.file.sources if source.name == "Outcomes")
    assert (found.rows, found.used, found.set_aside, found.reasons) == (7, 6, 1, {"outcome-unmatched": 1})
    assert project.set_aside().query("source == 'Outcomes'")["row"].tolist() == [8]
    assert project.findings().query("code == 'outcome-unmatched'")["row"].tolist() == [8]
    kept = project.outcomes()
    assert pd.Series(kept["matches"]).tolist() == [1, 1, 1, 1, 1, 1, 0]
    # Pseudonyms only.
    assert kept["child"].str.len().min() == 10
