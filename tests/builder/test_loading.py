"""From files to activities: Annex A, event logs, dirt, and what becomes of every row."""

from datetime import date, datetime
from pathlib import Path

import pandas as pd
import pytest

from builder.loading import SourceReport, Upload, preview
from builder.problem import Refused
from builder.tables import ACTIVITIES, CHILDREN, SET_ASIDE
from tests.builder.files import HEADINGS, annex_a, codes, csv, events, loaded, report, workbook


def _refusal(text: str, name: str = "extract.csv", **options: object) -> list[str]:
    with pytest.raises(Refused) as refused:
        csv(text, name, **options)
    return [problem.code for problem in refused.value.problems]


# The public samples.


def test_every_row_of_all_lists_of_the_sample_return_is_accounted_for(samples: Path) -> None:
    result = loaded(("annex-a-2019.xlsx", (samples / "annex-a-2019.xlsx").read_bytes()))
    found = {source.name: (source.rows, source.used, source.set_aside, source.activities) for source in result.sources}
    assert found == {
        "Annex A 1": (5, 5, 0, 5),
        "Annex A 2": (5, 5, 0, 5),
        "Annex A 3": (6, 6, 0, 6),
        "Annex A 4": (5, 5, 0, 5),
        "Annex A 5": (5, 5, 0, 8),
        "Annex A 6": (5, 5, 0, 5),
        "Annex A 7": (7, 7, 0, 7),
        "Annex A 8": (5, 5, 0, 5),
        "Annex A 9": (6, 6, 0, 0),
        "Annex A 10": (5, 5, 0, 31),
        "Annex A 11": (5, 0, 5, 0),
    }
    assert result.as_of == date(2021, 2, 16)
    assert report(result, "Annex A 11").reasons == {"not-a-child-list": 5}


def test_an_almost_empty_return_on_the_2019_template_names_every_list(samples: Path) -> None:
    result = loaded(("annex-a-2015-01.xlsx", (samples / "annex-a-2015-01.xlsx").read_bytes()))
    assert {source.name: source.rows for source in result.sources} == {
        **{f"Annex A {number}": 0 for number in range(1, 12)},
        "Annex A 3": 5,
    }
    assert set(result.activities["outcome"]) == {"Referral NFA? = Yes", "Referral NFA? = No"}
    assert result.activities["row"].tolist().sort() == [3, 4, 5, 6, 7].sort()


def test_the_sepsis_log_is_read_whole_though_one_case_is_called_na(samples: Path) -> None:
    result = loaded(("sepsis.csv", (samples / "sepsis.csv").read_bytes()))
    assert (len(result.children), len(result.activities)) == (1050, 15214)
    assert result.activities["code"].nunique() == 16
    assert result.as_of == date(2015, 6, 5)
    assert not result.activities["has_end"].any()
    assert [name for name in result.activities if name.startswith("attr:")] == []


def test_a_column_of_family_numbers_is_found_by_its_heading_and_ties_siblings_together() -> None:
    rows = "1,F7,Contact,2024-03-05\n2,F7,Contact,2024-03-05\n3,F8,Contact,2024-03-05\n"
    for heading in ("Family ID", "Family identifier", "Household ref", "Sibling group no."):
        children = csv(f"Child ID,{heading},Activity,Start\n{rows}").children
        family = children["attr:family"]
        assert len(family) == 3 and family.value_counts().tolist() == [2, 1]
        assert not family.isin(["F7", "F8"]).any()
    for heading in ("Family name", "Family support worker", "Family"):
        assert "attr:family" not in csv(f"Child ID,{heading},Activity,Start\n{rows}").children


# The forms of what comes back.


def test_the_tables_have_the_columns_and_dtypes_of_their_contracts() -> None:
    result = csv("Child ID,Activity,Start\n1,Contact,2024-03-05\n,Contact,2024-03-05\n")
    for table, contract in (
        (result.activities, ACTIVITIES),
        (result.children, CHILDREN),
        (result.set_aside, SET_ASIDE),
    ):
        assert {name: str(dtype) for name, dtype in table[list(contract)].dtypes.items()} == contract


def test_a_report_survives_being_stored_without_any_value() -> None:
    source = csv("Child ID,Activity,Start\n1,Contact,2024-03-05\nX9,Contact,secret\n").sources[0]
    stored = source.to_json()
    assert "secret" not in str(stored) and "X9" not in str(stored)
    assert SourceReport.from_json(stored).to_json() == stored


def test_no_id_name_or_birthday_is_left_in_what_is_kept() -> None:
    book = annex_a(list_3=[("777001", datetime(2024, 3, 1), "6: Police", "Yes", "North", "Jo Bloggs")])
    result = loaded(("a.xlsx", book))
    whole = result.activities.to_csv() + result.children.to_csv() + result.set_aside.to_csv()
    assert not any(text in whole for text in ("777001", "Bloggs", "2014-05-20"))
    assert result.children["birth_month"].tolist() == [pd.Timestamp("2014-05-01")]


# Annex A, list by list.


def _d(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d")


def test_referrals_say_nfa_in_one_spelling() -> None:
    answers = ["a) Yes", "Y", "NFA", "b) No", "0", "FA", "Further action", "U", "c) Unknown", None, "true"]
    book = annex_a(list_3=[(place, _d("2024-03-01"), "", answer, "", "") for place, answer in enumerate(answers)])
    result = loaded(("a.xlsx", book)).activities.sort_values("row")
    yes, no = "Referral NFA? = Yes", "Referral NFA? = No"
    assert result["outcome"].tolist() == [yes, yes, yes, no, no, no, no, "", "", "", yes]


def test_an_assessment_keeps_the_authoritys_own_words() -> None:
    answers = ["a) Yes", "CS Close Case", None]
    book = annex_a(
        list_4=[(place, _d("2024-03-01"), _d("2024-04-01"), answer, "", "") for place, answer in enumerate(answers)]
    )
    result = loaded(("a.xlsx", book)).activities.sort_values("row")
    assert result["outcome"].tolist() == ["Requires support? = Yes", "CS Close Case", ""]


def test_a_section_47_ends_at_its_conference_and_is_never_open() -> None:
    book = annex_a(
        list_5=[
            ("1", _d("2024-03-01"), "No", _d("2024-03-18"), "a) Yes"),
            ("2", _d("2024-03-02"), "a) Yes", None, None),
            ("3", None, "No", _d("2024-03-20"), "No"),
            ("4", _d("2024-03-04"), "No", _d("2026-03-20"), None),
            ("5", None, "Yes", None, None),
        ]
    )
    result = loaded(("a.xlsx", book))
    assert events(result) == [
        ("Annex A 5", "Section 47", "", "2024-03-01", "2024-03-18"),
        ("Annex A 5", "Section 47", "ICPC unnecessary", "2024-03-02", ""),
        ("Annex A 5", "Section 47", "", "2024-03-04", ""),
        ("Annex A 5", "ICPC", "plan", "2024-03-18", ""),
        ("Annex A 5", "ICPC", "no plan", "2024-03-20", ""),
    ]
    assert result.activities.set_index(["code", "start"])["has_end"].to_dict() == {
        ("Section 47", _d("2024-03-01")): True,
        ("Section 47", _d("2024-03-02")): False,
        ("Section 47", _d("2024-03-04")): False,
        ("ICPC", _d("2024-03-18")): False,
        ("ICPC", _d("2024-03-20")): False,
    }
    five = report(result, "Annex A 5")
    assert (five.rows, five.used, five.reasons) == (5, 4, {"no-date": 1})
    assert codes(result, "Annex A 5")["later-date-after-as-of"] == 1


def test_a_placement_counts_only_if_it_covers_the_whole_period() -> None:
    book = annex_a(
        list_8=[
            ("1", _d("2024-03-01"), None, None, _d("2024-03-01"), "a) U1: Foster placement - relatives", "A1 1AA"),
            ("2", _d("2024-03-01"), _d("2024-05-01"), "k) E4a: Returned home", _d("2024-04-01"), "K2", "nope"),
            ("3", _d("2024-03-01"), _d("2024-05-01"), "Went home", _d("2024-03-01"), "p) K2: Children’s Homes", ""),
        ]
    )
    result = loaded(("a.xlsx", book)).activities.sort_values("row")
    assert result["attr:placement"].tolist() == ["U1", "", "K2"]
    assert result["outcome"].tolist() == ["", "E4A", "Went home"]
    assert result["code"].tolist() == ["In care"] * 3


def test_outcome_columns_that_the_authority_added_are_joined() -> None:
    headings = [*HEADINGS[1], "Contact Outcome", "Outcome 2", "Outcome date"]
    row = ["1", "F", "WBRI", "20/05/2014", 10, "05/03/2024", "q) 6: Police"]
    book = workbook({"Contacts": [headings, [*row, "EH Referral", "Advice", "06/03/2024"], [*row, "NFA", None, None]]})
    result = loaded(("a.xlsx", book))
    assert sorted(result.activities["outcome"]) == ["EH Referral; Advice", "NFA"]
    assert set(result.activities["attr:source"]) == {"6: Police"}


def test_sheets_are_known_by_their_headings_whatever_they_are_called() -> None:
    body = [HEADINGS[7], ["1", "F", "WBRI", "20/05/2014", 10, "05/03/2024", None, "North"]]
    result = loaded(
        ("a.xlsx", workbook({"Sheet1": [["CP plans, extracted by J Smith"], [None], *body], "Notes": [["x"]]}))
    )
    assert events(result) == [("Annex A 7", "Child protection plan", "", "2024-03-05", "")]
    assert result.activities["row"].tolist() == [4]


def test_a_list_that_lacks_its_columns_is_set_aside_and_the_rest_is_read() -> None:
    book = workbook(
        {
            "List 1": [HEADINGS[1], ["1", "F", "WBRI", None, 10, "05/03/2024", ""]],
            "List 7": [[*HEADINGS[7][:5], "Allocated Team"], ["1", "F", "WBRI", None, 10, "North"]],
            "List 8": [],
        }
    )
    result = loaded(("a.xlsx", book))
    assert (report(result, "Annex A 1").used, report(result, "Annex A 7").reasons) == (1, {"list-lacks-columns": 1})
    assert codes(result, "Annex A 7") == {"list-lacks-columns": 1}
    assert report(result, "Annex A 8").rows == 0


def test_a_sheet_of_children_that_is_no_list_is_named_and_counted() -> None:
    book = workbook(
        {
            "List 1": [HEADINGS[1], ["1", "F", "WBRI", None, 10, "05/03/2024", ""]],
            "Extra": [["Child Unique ID", "Gender", "Ethnicity", "Remarks"], ["1", "F", "WBRI", "x"]],
        }
    )
    assert report(loaded(("a.xlsx", book)), "Extra").reasons == {"list-unknown": 1}


def test_ages_are_whole_years_at_the_start_and_minus_one_before_birth() -> None:
    text = "Child ID,Date of Birth,Activity,Start\n" + "\n".join(
        f"{child},20/05/2014,Contact,{start}"
        for child, start in enumerate(["19/05/2024", "20/05/2024", "01/02/2014", "20/05/2014"])
    )
    result = csv(f"{text}\n9,,Contact,01/01/2024\n").activities.sort_values("row")
    assert result["age"].tolist() == [9, 10, -1, 0, pd.NA]


# Event logs: dirt.

_DIRTY = (
    "Extract of open cases;;;;;\r\nrun on 30 June;;;;;\r\n\r\n"
    "Person ID;Event;Date started;Date ended;Outcome;Allocated Team;Social Worker\r\n"
    " 007 ;Contact;05/03/2024;05/03/2024;NFA;North;Jo Bloggs\r\n"
    "NA;Contact;06/03/2024;;;North;\r\n"
    ";Contact;06/03/2024;;;North;\r\n"
    "12.0;Assessment;17/03/2024;01/03/2024;;\xa0South ;\r\n"
    "12;Assessment;;20/04/2024;;South;\r\n"
    "12;Assessment;;;;South;\r\n"
    "12;Assessment;soon;;;South;\r\n"
    "12;Plan;01/05/2024;not yet;;South;\r\n"
    "12;Plan;01/05/2024;31/12/9999;;South;\r\n"
    "Person ID;Event;Date started;Date ended;Outcome;Allocated Team;Social Worker\r\n"
    "\r\n"
    "Total;9;;;;;\r\n"
)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_dirty_extract_is_read_whatever_its_delimiter_and_encoding(delimiter: str, encoding: str) -> None:
    result = loaded(("cases.csv", _DIRTY.replace(";", delimiter).encode(encoding)))
    source = report(result, "cases")
    assert (source.rows, source.used, source.set_aside, source.repaired) == (11, 6, 5, 4)
    assert source.reasons == {"no-child": 1, "no-date": 1, "date-unreadable": 1, "heading-row": 1, "totals-row": 1}
    assert codes(result, "cases") == {
        "date-unreadable": 1,
        "end-before-start": 1,
        "end-out-of-range": 1,
        "end-unreadable": 1,
        "end-without-start": 1,
        "heading-row": 1,
        "no-child": 1,
        "no-date": 1,
        "totals-row": 1,
    }
    table = result.activities.sort_values("row")
    assert table["row"].tolist() == [5, 6, 8, 9, 12, 13]
    assert table["start"].dt.strftime("%m-%d").tolist() == ["03-05", "03-06", "03-17", "04-20", "05-01", "05-01"]
    assert table["has_end"].tolist() == [True, True, False, False, False, True]
    assert table["end"].notna().tolist() == [True, False, False, False, False, False]
    assert table["child"].nunique() == 3
    assert sorted(set(table["team"])) == ["North", "South"]
    assert result.as_of == date(2024, 5, 1)


def test_ids_that_differ_only_in_zeros_in_front_are_kept_apart_and_counted() -> None:
    text = "Child ID,Activity,Start\n0000007,Contact,2024-03-05\n7,Contact,2024-03-06\n8,Contact,2024-03-06\n"
    result = csv(text)
    assert result.activities["child"].nunique() == 3
    assert codes(result, "extract")["ids-leading-zeros"] == 1


def test_an_id_that_lost_its_zeros_is_noticed_against_an_earlier_import() -> None:
    first = csv("Child ID,Activity,Start\n0000007,Contact,2024-03-05\n", "one.csv")
    second = csv("Child ID,Activity,Start\n7,Contact,2024-03-06\n", "two.csv", earlier=first)
    assert codes(second, "two")["ids-leading-zeros"] == 1


def test_equal_rows_within_one_file_are_kept_and_flagged() -> None:
    text = "Child ID,Activity,Start,Note\n1,Contact,05/03/2024,a\n1,Contact,05/03/2024,a\n1,Contact,05/03/2024,b\n"
    result = csv(text)
    assert len(result.activities) == 3
    assert codes(result, "extract")["equal-rows"] == 1


def test_start_and_complete_rows_become_one_activity() -> None:
    text = (
        "case:concept:name,concept:name,lifecycle:transition,time:timestamp\n"
        "1,Assessment,start,2024-03-05 09:00:00\n"
        "1,Assessment,complete,2024-04-05 10:30:00\n"
        "1,Contact,complete,2024-03-01 08:00:00\n"
        "1,Plan,start,2024-05-01 08:00:00\n"
        "1,Plan,suspend,2024-05-02 08:00:00\n"
    )
    result = csv(text)
    assert events(result) == [
        ("extract", "Contact", "", "2024-03-01", ""),
        ("extract", "Assessment", "", "2024-03-05", "2024-04-05"),
        ("extract", "Plan", "", "2024-05-01", ""),
    ]
    source = report(result, "extract")
    assert (source.rows, source.used, source.activities, source.repaired) == (5, 4, 3, 1)
    assert source.reasons == {"lifecycle-other": 1}
    assert result.activities.set_index("code")["has_end"].to_dict() == {
        "Contact": False,
        "Assessment": True,
        "Plan": True,
    }


def test_times_of_day_are_kept_and_a_date_ends_on_its_own_day() -> None:
    text = (
        "Child ID,Activity,Start,End\n1,Contact,2024-03-05 09:30,2024-03-05\n"
        "2,Contact,2024-03-05 09:30,2024-03-05 10:15\n"
    )
    table = csv(text).activities.sort_values("row")
    assert table["end"].dt.strftime("%H:%M").tolist() == ["09:30", "10:15"]
    assert table["has_end"].all()


# The as-of day.


def test_the_as_of_day_is_the_last_past_date_and_never_a_planned_one() -> None:
    text = (
        "Child ID,Activity,Start,End\n1,Plan,05/03/2024,01/09/2026\n2,Plan,13/04/2024,\n3,Visit,14/02/2026,\n"
        "4,Plan,01/01/2024,02/05/2024\n"
    )
    result = csv(text)
    source = report(result, "extract")
    assert result.as_of == date(2024, 5, 2)
    assert source.reasons == {"starts-after-as-of": 1}
    assert codes(result, "extract")["end-after-as-of"] == 1
    assert source.repaired == 1
    assert events(result)[1] == ("extract", "Plan", "", "2024-03-05", "2026-09-01")


def test_an_as_of_day_that_is_given_holds_for_all_and_sets_later_starts_aside() -> None:
    result = csv("Child ID,Activity,Start\n1,A,2024-03-05\n1,B,2024-03-06\n", as_of=date(2024, 3, 5))
    assert result.as_of == date(2024, 3, 5)
    assert report(result, "extract").reasons == {"starts-after-as-of": 1}


def test_each_return_has_its_own_as_of_day_and_event_logs_share_one() -> None:
    book = annex_a(list_1=[("1", _d("2024-03-05"), "")])
    logs = [(f"{name}.csv", f"Child ID,Activity,Start\n1,{name},{day}\n".encode()) for name, day in
            (("a", "2024-01-01"), ("b", "2024-02-02"))]  # fmt: skip
    result = loaded(("book.xlsx", book), *logs)
    assert [(source.name, source.as_of) for source in result.sources] == [
        ("Annex A 1", date(2024, 3, 5)),
        ("a", date(2024, 2, 2)),
        ("b", date(2024, 2, 2)),
    ]
    assert result.as_of == date(2024, 3, 5)


# Sources that come again; several files.


def test_a_new_import_of_an_event_log_replaces_its_rows_and_its_children() -> None:
    first = csv("Child ID,Activity,Start\n1,A,2024-03-05\n2,A,2024-03-06\n")
    other = csv("Child ID,Activity,Start\n3,A,2024-03-05\n", "other.csv", earlier=first)
    again = csv("Child ID,Activity,Start\n1,B,2024-03-05\n", earlier=other)
    assert sorted(event[:2] for event in events(again)) == [("extract", "B"), ("other", "A")]
    assert len(again.children) == 2


def test_two_event_logs_of_one_name_are_refused() -> None:
    text = b"Child ID,Activity,Start\n1,A,2024-03-05\n"
    with pytest.raises(Refused, match="2 of the files are called 'a'"):
        loaded(("a.csv", text), ("a.txt", text))


def test_all_files_that_fail_are_named_at_once() -> None:
    with pytest.raises(Refused) as refused:
        loaded(("a.csv", b""), ("b.pdf", b"%PDF-1.7"), ("c.csv", b"Child ID,Activity,Start\n1,A,2024-03-05\n"))
    assert [problem.place for problem in refused.value.problems] == ["a.csv", "b.pdf"]


# Roles.


def test_every_other_column_is_left_out_until_it_is_marked() -> None:
    text = (
        "Child ID,Activity,Start,District,Worker\n1,A,2024-03-05,East,Jo\n1,B,2024-03-06,East,Al\n"
        "2,A,2024-03-06,West,Jo\n"
    )
    assert [name for name in csv(text).activities if name.startswith("attr:")] == []
    marked = csv(text, roles={"attributes": ["District", "Worker"]})
    assert set(marked.activities["attr:District"]) == {"East", "West"}
    assert sorted(marked.children["attr:District"]) == ["East", "West"]
    assert "attr:Worker" not in marked.children


def test_roles_that_are_given_override_the_guess() -> None:
    text = "Child ID,Activity,Start,Stage,Moved\n1,A,2024-03-05,Triage,2024-04-05\n"
    for roles in ({"activity": "Stage", "start": "moved"}, {"extract": {"activity": "Stage", "start": "Moved"}},
                  {"Extract.csv": {"activity": "Stage", "start": "Moved"}}):  # fmt: skip
        assert events(csv(text, roles=roles)) == [("extract", "Triage", "", "2024-04-05", "")]


def test_a_role_that_is_not_there_is_refused() -> None:
    text = "Child ID,Activity,Start\n1,A,2024-03-05\n"
    assert _refusal(text, roles={"child": "Pupil"}) == ["role-heading-missing"]
    assert _refusal(text, roles={"colour": "Activity", "child": "Child ID"}) == ["role-unknown"]


def test_a_role_can_be_taken_away() -> None:
    text = "Child ID,Activity,Start,End\n1,A,2024-03-05,2024-04-05\n"
    assert not csv(text, roles={"end": None}).activities["has_end"].any()


def test_families_are_pseudonymised_like_children() -> None:
    text = "Child ID,Activity,Start,Household\n1,A,2024-03-05,F9\n2,A,2024-03-05,F9\n3,A,2024-03-05,F8\n"
    families = csv(text, roles={"family": "Household"}).children["attr:family"]
    assert families.nunique() == 2
    assert families.str.fullmatch("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{2}").all()


def test_a_preview_shows_what_a_file_seems_to_be_and_warns_of_what_may_identify() -> None:
    rows = "".join(f"{n},A,0{n % 9 + 1}/03/2024,Anna Berg{n},AB{n % 10} 1AB,{n}@x.org,{n % 3}\n" for n in range(60))
    shown = preview(Upload("x.csv", f"Child ID,Activity,Start,Full name,PC,Mail,Band\n{rows}".encode()))
    assert shown.kind == "event-log"
    assert shown.roles == {"child": "Child ID", "activity": "Activity", "start": "Start"}
    assert len(shown.rows) == 5
    warned = {offer.heading: [warning.code for warning in offer.warnings] for offer in shown.attributes}
    assert warned == {
        "Full name": ["attribute-name", "attribute-many-values"],
        "PC": ["attribute-postcode"],
        "Mail": ["attribute-email", "attribute-many-values"],
        "Band": [],
    }


def test_a_preview_of_a_return_names_its_lists() -> None:
    shown = preview(Upload("a.xlsx", annex_a(list_1=[("1", _d("2024-03-05"), "")], list_7=[])))
    assert (shown.kind, shown.lists) == ("annex-a", ("Annex A 1", "Annex A 7"))


def test_a_preview_of_a_file_that_lacks_a_date_says_so() -> None:
    shown = preview(Upload("x.csv", b"Child ID,Activity\n1,A\n"))
    assert [problem.code for problem in shown.problems] == ["no-date-column"]


# Refusals.


def test_a_file_without_child_or_date_is_refused_with_what_was_found() -> None:
    with pytest.raises(Refused) as refused:
        csv("Colour,Size\nred,small\n")
    assert [problem.code for problem in refused.value.problems] == ["no-child-column", "no-date-column"]
    assert "its headings are 'Colour', 'Size'" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "upload-empty"),
        ("\n\n", "upload-empty"),
        ("Child ID\n1\n2\n", "upload-one-column"),
        ("Child ID,Start\n", "upload-no-rows"),
        ("Child ID,Start\n1,\x002024\n", "upload-not-text"),
    ],
)
def test_a_csv_that_cannot_be_used_is_refused(text: str, code: str) -> None:
    assert _refusal(text) == [code]


def test_progress_rises_to_one() -> None:
    told: list[tuple[float, str]] = []
    csv("Child ID,Activity,Start\n1,A,2024-03-05\n", progress=lambda fraction, words: told.append((fraction, words)))
    assert [fraction for fraction, _ in told] == sorted(fraction for fraction, _ in told)
    assert told[-1] == (1.0, "Done")
