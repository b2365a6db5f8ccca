"""Which tables are taken for tables of the Standard Safeguarding Dataset, and what happens to those that are wrong."""

import random

import pytest

from builder.loading import Upload, preview
from builder.problem import Refused
from builder.sources.reading import read_file
from builder.sources.ssd import SsdTable, table_named
from tests.builder.files import loaded, report, workbook
from tests.builder.ssd_files import HEADINGS, ssd

_CONTACT = {"contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05"}


def _table(name: str, data: bytes) -> SsdTable:
    found = read_file(name, data).tables[0]
    assert isinstance(found, SsdTable)
    return found


@pytest.mark.parametrize("table", sorted(HEADINGS))
def test_a_table_is_known_by_its_headings_whatever_its_file_is_called(table: str) -> None:
    _, data = ssd(table, {"person_id": "1"})
    found = _table("export 17.csv", data)
    assert found.source == f"SSD {table.replace('_', ' ')}"
    assert found.known == (table != "address")
    assert found.missing == ()


@pytest.mark.parametrize("table", sorted(set(HEADINGS) - {"address"}))
def test_without_prefixes_the_name_of_the_file_tells(table: str) -> None:
    _, data = ssd(table, {"person_id": "1"}, prefixed=False)
    assert _table(f"2024-05 ssd_{table} v2.csv", data).source == f"SSD {table.replace('_', ' ')}"


@pytest.mark.parametrize(
    "table",
    ["contacts", "cin_assessments", "s47_enquiry", "initial_cp_conference", "cin_plans", "cp_plans", "cla_episodes"],
)
def test_without_prefixes_and_name_the_tables_own_id_and_most_headings_tell(table: str) -> None:
    _, data = ssd(table, {"person_id": "1"}, prefixed=False)
    assert _table("export.csv", data).source == f"SSD {table.replace('_', ' ')}"


def test_headings_of_earlier_versions_and_any_case_are_known() -> None:
    found = _table("x.csv", b"CONT_CONTACT_ID,Cont Person Id,cont_contact_start,cont_contact_source\n1,1,2024-01-05,\n")
    assert sorted(found.columns) == ["child", "id", "source_code", "start"]


def test_an_event_list_is_no_table_of_the_dataset() -> None:
    data = b"person_id,activity,start_date,end_date,outcome\n1,Visit,2024-01-05,,\n"
    assert read_file("visits.csv", data).kind == "event-log"


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("ssd_contacts", "contacts"),
        ("SSD CIN Episodes (2)", "cin episodes"),
        ("dbo.ssd_cla_placement_2024", "cla placement"),
        ("contacts", ""),
        ("ssd_something", ""),
    ],
)
def test_a_name_says_which_table_it_is(name: str, table: str) -> None:
    assert table_named(name) == table


def test_a_preview_names_the_table() -> None:
    name, data = ssd("contacts", _CONTACT)
    shown = preview(Upload(name, data))
    assert (shown.kind, shown.lists) == ("ssd", ("SSD contacts",))


def test_a_workbook_may_hold_the_tables_and_a_sheet_that_is_none_is_told() -> None:
    book = workbook(
        {
            "ssd_contacts": [["cont_contact_id", "cont_person_id", "cont_contact_date"], ["c1", "1", "2024-01-05"]],
            "Notes": [["Person", "Remark"], ["1", "x"], ["2", "y"]],
        }
    )
    result = loaded(("dataset.xlsx", book))
    assert report(result, "SSD contacts").used == 1
    assert report(result, "Notes").reasons == {"ssd-sheet-unknown": 2}
    assert report(result, "Notes").problems[0].words == (
        "2 rows of dataset.xlsx, sheet 'Notes' were not used: the sheet is none of the tables of the Standard "
        "Safeguarding Dataset."
    )


def test_tables_that_say_nothing_that_is_shown_are_told() -> None:
    result = loaded(ssd("contacts", _CONTACT), ssd("address", {"table_id": "1", "person_id": "1"}))
    assert report(result, "SSD address").reasons == {"ssd-other-table": 1}


# Wrong files: a message each.


def _said(name: str, data: bytes) -> list[str]:
    try:
        return [found.code for source in loaded((name, data)).sources for found in source.problems]
    except Refused as refused:
        return [found.code for found in refused.problems]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("ssd_contacts.csv", b"", "upload-empty"),
        ("ssd_contacts.csv", b"cont_contact_id,cont_person_id,cont_contact_date\n", "list-empty"),
        ("ssd_contacts.csv", b"cont_contact_id,cont_person_id\n1,1\n", "ssd-lacks-columns"),
        ("ssd_contacts.csv", b"cont_contact_id,cont_contact_date\n1,2024-01-05\n", "ssd-lacks-columns"),
        ("ssd_disability.csv", b"disa_table_id,disa_person_id\n1,1\n", "ssd-lacks-columns"),
        ("ssd_family.csv", b"fami_table_id,fami_person_id\n1,1\n", "ssd-lacks-columns"),
        ("ssd_contacts.csv", b"cont_contact_id,cont_person_id,cont_contact_date\n1,NULL,2024-01-05\n", "no-child"),
        ("ssd_contacts.csv", b"cont_contact_id,cont_person_id,cont_contact_date\n1,1,NULL\n", "no-date"),
        ("ssd_contacts.csv", b"cont_contact_id,cont_person_id,cont_contact_date\n1,1,(a date)\n", "date-unreadable"),
        ("ssd_contacts.csv", b"cont_contact_id,cont_person_id,cont_contact_date\n1,1,2999-01-05\n",
         "date-out-of-range"),
        ("ssd_cp_reviews.csv", b"cppr_cp_review_id,cppr_person_id,cppr_cp_review_due,cppr_cp_review_date\n"
         b"1,1,2024-01-05,\n", "ssd-review-due"),
        ("ssd_cin_plans.csv", b"cinp_cin_plan_id,cinp_referral_id,cinp_cin_plan_start_date\n1,7,2024-01-05\n",
         "ssd-no-link"),
        ("ssd_cla_episodes.csv", b"clae_person_id,clae_cla_episode_start_date,clae_cla_episode_ceased\n"
         b"1,2024-03-05,2024-03-01\n", "episode-ends-before-start"),
        ("ssd_cla_placement.csv", b"clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date\n"
         b"1,2024-03-05,2024-03-01\n", "end-before-start"),
        ("ssd_legal_status.csv", b"lega_person_id,lega_legal_status,lega_legal_status_start_date\n1,,2024-03-05\n",
         "ssd-says-nothing"),
        ("ssd_permanence.csv", b"perm_person_id,perm_matched_date,perm_placement_order_date\n1,2024-03-05,x\n",
         "step-date-unreadable"),
    ],
)  # fmt: skip
def test_each_wrong_file_has_its_message(name: str, data: bytes, code: str) -> None:
    assert code in _said(name, data)


def test_rows_are_used_or_set_aside_whatever_happens_to_a_file() -> None:
    tables = [
        ssd("contacts", _CONTACT, _CONTACT | {"contact_id": "c2", "contact_outcome_json": '{"NFA_FLAG":"Y"}'}),
        ssd("cp_plans", {"cp_plan_id": "p1", "person_id": "1", "cp_plan_start_date": "2024-01-29"}),
        ssd("cla_episodes", {"cla_episode_id": "e1", "person_id": "1", "cla_episode_start_date": "2024-03-01"}),
        ssd("involvements", {"involvements_id": "o1", "person_id": "1", "professional_team": "7"}),
        ssd("person", {"person_id": "1", "dob": "2014-05-20"}),
    ]
    chance = random.Random(7)
    for turn in range(60):
        name, data = tables[turn % len(tables)]
        broken = bytearray(data)
        for _ in range(chance.randint(1, 8)):
            place = chance.randrange(len(broken))
            broken[place : place + chance.randint(0, 3)] = chance.choice([b"", b",", b'"', b"\n", b"0", b"{", b"\xff"])
        try:
            result = loaded((name, bytes(broken)))
        except Refused as refused:
            assert all(problem.words for problem in refused.problems)
            continue
        for source in result.sources:
            assert source.rows == source.used + source.set_aside
            assert all(problem.words for problem in source.problems)
