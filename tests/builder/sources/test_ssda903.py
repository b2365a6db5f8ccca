"""Files of the SSDA903 return are known by their headings, whatever they are called."""

from pathlib import Path

import pytest

from builder.sources.delimited import read_delimited
from builder.sources.reading import read_file
from builder.sources.ssda903 import Ssda903Table, recognise_903
from tests.builder.files import loaded, report, workbook


def _known(text: str) -> Ssda903Table | None:
    return recognise_903(read_delimited("x.csv", text.encode("utf-8"))[0])


_EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        ("episodes", _EPISODES),
        ("episodes", "URN,rec,dec,Place Provider,place,cin,ls,rne,decom,child,ours"),
        ("episodes", " Child , Decom,PLACE,LS"),
        ("header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"),
        ("header", "ethnic,dob,sex,child"),
        ("uasc", "CHILD,SEX,DOB,DUC"),
        ("other", "CHILD,DOB,MISSING,MIS_START,MIS_END"),
        ("other", "CHILD,DOB,REVIEW,REVIEW_CODE"),
        ("other", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON"),
        ("other", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM"),
    ],
)
def test_a_file_is_known_by_its_headings(kind: str, headings: str) -> None:
    found = _known(f"{headings}\n{'1,' * headings.count(',')}1\n")
    assert found is not None and found.kind == kind and found.source == "SSDA903"


@pytest.mark.parametrize(
    "headings",
    ["Child ID,Activity,Start", "Child,Start,End,Service", "CHILD,DOB,SEX,Start date", "Person,DECOM,RNE,LS,CIN"],
)
def test_other_tables_are_none_of_its_files(headings: str) -> None:
    assert _known(f"{headings}\n{'1,' * headings.count(',')}1\n") is None


def test_columns_are_found_in_any_order_and_lines_above_the_headings_do_not_count() -> None:
    found = _known("Return for 2024,,,,\ndec,PLACE,child,ls,Decom\n,U6,1,C2,01/05/2023\n")
    assert found is not None
    assert found.columns == {"CHILD": 2, "DECOM": 4, "LS": 3, "PLACE": 1, "DEC": 0}
    assert found.missing == ("RNE", "REC")
    assert found.extract.data.index.tolist() == [3]


def test_the_samples_of_2020_are_read(samples: Path) -> None:
    kinds = {}
    for name in ("ssda903-2020-episodes.csv", "ssda903-2020-header.csv"):
        found = recognise_903(read_delimited(name, (samples / name).read_bytes())[0])
        assert found is not None
        kinds[found.kind] = (len(found.extract.data), found.missing)
    assert kinds == {"episodes": (5, ()), "header": (5, ())}


def test_a_sheet_of_a_return_that_is_none_of_its_files_is_told_with_its_rows() -> None:
    book = workbook(
        {
            "Episodes": [["CHILD", "DECOM", "RNE", "LS", "PLACE"], ["1", "01/05/2023", "S", "V2", "U4"]],
            "Checks": [["Check", "Result"], ["142", "passed"], ["148", "passed"]],
            "Blank": [],
        }
    )
    result = loaded(("903.xlsx", book))
    assert [(source.name, source.rows, source.used) for source in result.sources] == [
        ("Checks", 2, 0),
        ("SSDA903", 1, 1),
    ]
    assert report(result, "Checks").problems[0].words == (
        "2 rows of 903.xlsx, sheet 'Checks' were not used: the sheet is none of the files of the SSDA903 return."
    )


def test_a_file_with_headings_of_the_return_that_is_none_of_its_files_is_told_with_its_rows() -> None:
    episodes = b"CHILD,DECOM,RNE,LS,PLACE\n1,01/05/2023,S,V2,U4\n"
    odd = b"CHILD,DOB,SEX,PLACE\n1,20/05/2014,1,U4\n2,21/05/2014,2,U4\n"
    result = loaded(("a.csv", episodes), ("b.csv", odd))
    found = report(result, "SSDA903")
    assert (found.rows, found.used, found.reasons) == (3, 1, {"ssda903-file-unknown": 2})


def test_a_list_of_events_that_also_has_headings_of_the_return_stays_one() -> None:
    data = b"Child,Activity,Start,End,Outcome,Team,DOB,Sex,Place\n1,Visit,2024-03-05,,,,2014-05-20,F,Home\n"
    assert read_file("visits.csv", data, {"child": "Child"}).kind == "event-log"
