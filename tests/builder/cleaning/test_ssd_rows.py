"""The Standard Safeguarding Dataset from its tables to activities, children and a report; all worked out by hand."""

from datetime import date, datetime

import pytest

from builder.loading import Loaded
from tests.builder.files import annex_a, codes, events, loaded, report
from tests.builder.ssd_files import ssd

_REFERRAL = {"referral_id": "r1", "person_id": "1", "referral_date": "2024-01-06 00:00:00.000", "referral_nfa": "N"}


def _attribute(result: Loaded, name: str) -> list[str]:
    return result.children[f"attr:{name}"].tolist()


def test_one_life_told_by_every_table_up_to_the_plan() -> None:
    result = loaded(
        ssd("person", {"person_id": "1", "sex": "F", "ethnicity": "WBRI", "dob": "2014-05-20 00:00:00.000"}),
        ssd(
            "contacts",
            {
                "contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05 09:30:00.000",
                "contact_source_code": "6", "contact_source_desc": "Police",
                "contact_outcome_json": '{"NEW_REFERRAL_FLAG":"Y","NFA_FLAG":"N","COMMENTS":"Anna was seen"}',
            },
        ),
        ssd(
            "cin_episodes",
            _REFERRAL | {"referral_outcome_json": '{"SINGLE_ASSESSMENT_FLAG":"T","STRATEGY_DISCUSSION_FLAG":"1"}',
                         "cin_primary_need_code": "N1", "close_date": "2024-09-30", "close_reason": "RC7"},
        ),
        ssd("cin_assessments", {"assessment_id": "a1", "person_id": "1", "assessment_start_date": "2024-01-08",
                                "assessment_auth_date": "2024-02-20", "assessment_outcome_nfa": "N",
                                "assessment_outcome_json": '{"PROV_OF_SERVICES_FLAG":"Y"}'}),
        ssd("s47_enquiry", {"s47_enquiry_id": "s1", "person_id": "1", "s47_start_date": "2024-01-10",
                            "s47_end_date": "2024-01-20", "s47_nfa": "N",
                            "s47_outcome_json": '{"OUTCOME_CP_CONFERENCE_FLAG":"Y"}'}),
        ssd("initial_cp_conference", {"icpc_id": "i1", "person_id": "1", "icpc_date": "2024-01-29",
                                      "icpc_outcome_cp_flag": "Y", "icpc_outcome_json": '{"CP_FLAG":"Y"}'}),
        ssd("cp_plans", {"cp_plan_id": "p1", "person_id": "1", "cp_plan_start_date": "2024-01-29",
                         "cp_plan_end_date": "2024-09-30", "cp_plan_initial_category": "NEG",
                         "cp_plan_latest_category": "EMO"}),
        ssd("cp_reviews", {"cp_review_id": "v1", "cp_plan_id": "p1", "cp_review_date": "2024-04-25",
                           "cp_review_outcome_continue_cp": "Y"}),
    )  # fmt: skip
    assert events(result) == [
        ("SSD cin assessments", "Assessment", "Provision of services (s17)", "2024-01-08", "2024-02-20"),
        ("SSD cin episodes", "CIN episode", "RC7", "2024-01-06", "2024-09-30"),
        (
            "SSD cin episodes",
            "Referral",
            "Referral NFA? = No; Strategy discussion and/or s47; Assessment required",
            "2024-01-06",
            "",
        ),
        ("SSD contacts", "Contact", "CIN Referral", "2024-01-05", ""),
        ("SSD cp plans", "Child protection plan", "", "2024-01-29", "2024-09-30"),
        ("SSD cp reviews", "CP review", "Plan to continue", "2024-04-25", ""),
        ("SSD initial cp conference", "ICPC", "plan", "2024-01-29", ""),
        ("SSD s47 enquiry", "Section 47", "Initial CP Conference", "2024-01-10", "2024-01-20"),
    ]
    assert [source.set_aside for source in result.sources] == [0] * 8
    contact = result.activities[result.activities["code"] == "Contact"]
    assert contact["attr:source"].tolist() == ["6: Police"]
    assert contact["age"].tolist() == [9]
    assert (_attribute(result, "gender"), _attribute(result, "ethnicity")) == (["Female"], ["WBRI"])
    assert (_attribute(result, "primary_need"), _attribute(result, "abuse_category")) == (["N1"], ["Emotional abuse"])
    assert "Anna" not in "".join(result.activities["outcome"])


def test_care_is_told_by_episodes_placements_and_legal_statuses() -> None:
    result = loaded(
        ssd(
            "cla_episodes",
            {"cla_episode_id": "e1", "person_id": "2", "cla_id": "L1", "cla_episode_start_date": "2024-03-01",
             "cla_episode_start_reason": "S", "cla_episode_ceased": "2024-04-01", "cla_episode_ceased_reason": "X1"},
            {"cla_episode_id": "e2", "person_id": "2", "cla_id": "L1", "cla_episode_start_date": "2024-04-01",
             "cla_episode_start_reason": "P", "cla_episode_ceased": "2024-06-01",
             "cla_episode_ceased_reason": "E4A - Returned home"},
        ),
        # The placements name the period of care only: its table says whose it is.
        ssd(
            "cla_placement",
            {"cla_placement_id": "q1", "cla_id": "L1", "cla_placement_start_date": "2024-03-01",
             "cla_placement_type": "U4", "cla_placement_end_date": "2024-04-01"},
            {"cla_placement_id": "q2", "cla_id": "L1", "cla_placement_start_date": "2024-04-01",
             "cla_placement_type": "K2", "cla_placement_end_date": "2024-06-01"},
        ),
        ssd(
            "legal_status",
            {"legal_status_id": "l1", "person_id": "2", "legal_status": "V2 - Section 20",
             "legal_status_start_date": "2024-03-01", "legal_status_end_date": "2024-06-01"},
        ),
    )  # fmt: skip
    assert events(result) == [
        ("SSD cla episodes", "In care", "E4A", "2024-03-01", "2024-06-01"),
        ("SSD cla placement", "Placement", "", "2024-03-01", "2024-04-01"),
        ("SSD cla placement", "Placement", "E4A", "2024-04-01", "2024-06-01"),
        ("SSD legal status", "Legal status", "", "2024-03-01", "2024-06-01"),
    ]
    assert result.activities["child"].nunique() == 1
    assert (_attribute(result, "latest_placement"), _attribute(result, "legal_status")) == (["K2"], ["V2"])


def test_short_breaks_are_no_time_in_care() -> None:
    result = loaded(
        ssd("cla_episodes", {"cla_episode_id": "e1", "person_id": "2", "cla_episode_start_date": "2024-03-01",
                             "cla_episode_start_reason": "S", "cla_episode_ceased": "2024-03-03",
                             "cla_episode_ceased_reason": "E8"}),
        ssd("legal_status", {"legal_status_id": "l1", "person_id": "2", "legal_status": "V4",
                             "legal_status_start_date": "2024-03-01", "legal_status_end_date": "2024-03-03"}),
    )  # fmt: skip
    assert [event[1] for event in events(result)] == ["Short breaks", "Legal status"]


def test_a_plan_without_a_person_is_its_referrals_childs_and_one_that_leads_nowhere_is_set_aside() -> None:
    result = loaded(
        ssd("cin_episodes", _REFERRAL),
        ssd("cin_plans", {"cin_plan_id": "p1", "referral_id": "r1", "cin_plan_start_date": "2024-02-20"},
            {"cin_plan_id": "p2", "referral_id": "r9", "cin_plan_start_date": "2024-02-21"},
            {"cin_plan_id": "p3", "cin_plan_start_date": "2024-02-22"}),
    )  # fmt: skip
    assert [event for event in events(result) if event[1] == "CIN plan"] == [
        ("SSD cin plans", "CIN plan", "", "2024-02-20", "")
    ]
    found = report(result, "SSD cin plans")
    assert (found.rows, found.used, found.reasons) == (3, 1, {"ssd-no-link": 1, "no-child": 1})
    assert next(one.words for one in found.problems if one.code == "ssd-no-link") == (
        "1 row of ssd_cin_plans.csv names no child, and no loaded table has the referral, plan or episode that is "
        "named."
    )


def test_a_conference_finds_its_child_by_the_enquiry_that_finds_it_by_the_referral() -> None:
    result = loaded(
        ssd("initial_cp_conference", {"icpc_id": "i1", "s47_enquiry_id": "s1", "icpc_date": "2024-01-29",
                                      "icpc_outcome_cp_flag": "N", "icpc_transfer_in": "Y"}),
        ssd("s47_enquiry", {"s47_enquiry_id": "s1", "referral_id": "r1", "s47_start_date": "2024-01-10"}),
        ssd("cin_episodes", _REFERRAL),
    )  # fmt: skip
    assert ("SSD initial cp conference", "Transfer-in conference", "no plan", "2024-01-29", "") in events(result)
    assert result.activities["child"].nunique() == 1


def test_an_id_that_two_children_share_leads_to_neither() -> None:
    result = loaded(
        ssd("cin_episodes", _REFERRAL, _REFERRAL | {"person_id": "2"}),
        ssd("cin_plans", {"cin_plan_id": "p1", "referral_id": "r1", "cin_plan_start_date": "2024-02-20"}),
    )
    assert report(result, "SSD cin plans").reasons == {"ssd-link-unclear": 1}


def test_an_id_that_stands_twice_for_one_child_is_told() -> None:
    result = loaded(ssd("cin_episodes", _REFERRAL, _REFERRAL | {"referral_date": "2024-03-06"}))
    assert codes(result, "SSD cin episodes")["ssd-id-twice"] == 1
    assert report(result, "SSD cin episodes").used == 2


@pytest.mark.parametrize(
    ("cell", "outcome"),
    [
        ('{"NFA_FLAG":"Y","ADVICE_FLAG":"Y"}', "Information and Advice; NFA"),
        ('{"ADVICE_FLAG":"Y","NFA_FLAG":"Y"}', "Information and Advice; NFA"),
        ('{"OUTCOME_NFA_FLAG":true,"TOTAL_NO_OF_OUTCOMES":1}', "NFA"),
        ('{"NFA_FLAG":"","NUMBER_OF_OUTCOMES":1,"COMMENTS":"Y"}', ""),
        ('[{"OUTCOME":"EH Referral"}]', "EH Referral"),
        ('["EH Referral", "Information and Advice"]', "Information and Advice; EH Referral"),
        # Words where JSON should be.
        ("EH Referral", "EH Referral"),
        ("NULL", ""),
        # A flag that this version of the dataset does not name.
        ('{"FAMILY_HUB_FLAG":"Y"}', "Family hub"),
    ],
)
def test_outcomes_are_read_from_json_flags_in_one_order_and_without_comments(cell: str, outcome: str) -> None:
    contact = {"contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05", "contact_outcome_json": cell}
    assert loaded(ssd("contacts", contact)).activities["outcome"].tolist() == [outcome]


def test_json_that_a_comment_broke_is_told_and_its_flags_are_read() -> None:
    cell = '{"NFA_FLAG": "Y", "MISSING_FLAG": "N", "COMMENTS": "mum said "hello" "}'
    contact = {"contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05", "contact_outcome_json": cell}
    result = loaded(ssd("contacts", contact))
    assert result.activities["outcome"].tolist() == ["NFA"]
    assert codes(result, "SSD contacts") == {"ssd-outcome-broken": 1}
    assert report(result, "SSD contacts").used == 1


def test_what_no_one_needs_any_more_is_said_in_the_words_of_annex_a() -> None:
    result = loaded(
        ssd("cin_episodes", _REFERRAL | {"referral_nfa": "Y"}),
        ssd("cin_assessments", {"assessment_id": "a1", "person_id": "1", "assessment_start_date": "2024-01-08",
                                "assessment_auth_date": "2024-02-20", "assessment_outcome_nfa": "Y",
                                "assessment_outcome_json": '{"NFA_FLAG":"Y"}'}),
    )  # fmt: skip
    assert [event[1:3] for event in events(result)] == [
        ("Assessment", "Requires support? = No"),
        ("Referral", "Referral NFA? = Yes"),
    ]


def test_rows_about_nobody_twice_or_without_a_date_are_set_aside_with_their_reasons() -> None:
    one = {"contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05"}
    result = loaded(
        ssd(
            "contacts",
            one,
            one,
            one | {"contact_id": "c2", "person_id": "-1"},
            one | {"contact_id": "c3", "contact_date": "soon"},
            one | {"contact_id": "c4", "contact_date": "1900-01-01 00:00:00.000"},
            one | {"contact_id": "c5", "contact_date": "2924-01-05"},
        )
    )
    found = report(result, "SSD contacts")
    assert (found.rows, found.used) == (6, 1)
    assert found.reasons == {
        "ssd-row-twice": 1,
        "no-child": 1,
        "date-unreadable": 1,
        "no-date": 1,
        "date-out-of-range": 1,
    }
    assert codes(result, "SSD contacts")["ssd-date-placeholder"] == 1
    aside = result.set_aside.set_index("row")["id"]
    assert (aside[3], aside[4], aside[5]) == ("1", "", "1")


def test_tables_about_children_give_attributes() -> None:
    result = loaded(
        ssd("contacts", {"contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05"},
            {"contact_id": "c2", "person_id": "2", "contact_date": "2024-01-06"}),
        ssd("person", {"person_id": "1", "gender": "01 - Man / Boy / Male"}, {"person_id": "2", "sex": "U"}),
        ssd("disability", {"table_id": "d1", "person_id": "1", "disability_code": "NONE"},
            {"table_id": "d2", "person_id": "1", "disability_code": "AUT"},
            {"table_id": "d3", "person_id": "2", "disability_code": "NONE"}),
        ssd("immigration_status", {"immigration_status_id": "m1", "person_id": "1", "immigration_status": "UASC"},
            {"immigration_status_id": "m2", "person_id": "2", "immigration_status": "Leave to remain"}),
        ssd("family", {"table_id": "f1", "family_id": "F7", "person_id": "1"},
            {"table_id": "f2", "family_id": "F7", "person_id": "2"}),
        ssd("involvements",
            {"involvements_id": "o1", "person_id": "1", "professional_team": "7",
             "involvement_start_date": "2023-01-01"},
            {"involvements_id": "o2", "person_id": "1", "professional_team": "8",
             "involvement_start_date": "2024-01-01",
             "involvement_end_date": "2024-02-01"}),
        ssd("department", {"team_id": "7", "team_name": "North"}, {"team_id": "8", "team_name": "South"}),
        ssd("missing", {"table_id": "x1", "person_id": "2", "missing_episode_start_date": "2024-03-01",
                        "missing_episode_end_date": "2024-03-02"}),
        ssd("care_leavers", {"table_id": "k1", "person_id": "2", "care_leaver_eligibility": "Relevant"}),
    )  # fmt: skip
    children = result.children.assign(boy=result.children["attr:gender"] == "Male").sort_values("boy")
    second, first = children.to_dict("records")
    assert [first[f"attr:{name}"] for name in ("disability", "uasc", "team", "missing")] == ["Yes", "Yes", "North", ""]
    assert [second[f"attr:{name}"] for name in ("disability", "uasc", "team", "missing")] == ["No", "", "", "Yes"]
    assert first["attr:family"] == second["attr:family"] != "F7"
    assert second["attr:care_leaver"] == "Relevant"
    assert report(result, "SSD immigration status").reasons == {"ssd-not-uasc": 1}
    assert report(result, "SSD involvements").reasons == {"ssd-not-latest": 1}
    assert [event[1] for event in events(result)] == ["Contact", "Contact", "Missing episode"]


def test_every_dated_step_of_permanence_is_a_moment() -> None:
    row = {"table_id": "t1", "person_id": "1", "adm_decision_date": "2024-01-02", "matched_date": "2024-03-04",
           "permanence_order_date": "2024-05-06", "permanence_order_type": "Adoption"}  # fmt: skip
    other = {"table_id": "t2", "person_id": "2", "permanence_order_date": "2024-06-07", "permanence_order_type": "SGO"}
    assert [event[1:4] for event in events(loaded(ssd("permanence", row, other)))] == [
        ("Decision to place for adoption", "", "2024-01-02"),
        ("Matched with adopters", "", "2024-03-04"),
        ("Adoption order", "", "2024-05-06"),
        ("Permanence order", "SGO", "2024-06-07"),
    ]


def test_a_newer_load_takes_the_place_of_the_one_before() -> None:
    old = ssd("contacts", {"contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05"})
    new = ssd("contacts", {"contact_id": "c2", "person_id": "2", "contact_date": "2024-02-05"})
    assert [event[3] for event in events(loaded(new, earlier=loaded(old)))] == ["2024-02-05"]


def test_a_row_that_two_files_of_a_table_hold_counts_once_with_what_the_later_file_says() -> None:
    row = {"assessment_id": "a1", "person_id": "1", "assessment_start_date": "2024-01-08"}
    old = ssd("cin_assessments", row, name="ssd_cin_assessments 2023.csv")
    new = ssd("cin_assessments", row | {"assessment_auth_date": "2024-02-20"}, name="ssd_cin_assessments 2024.csv")
    for files in ((old, new), (new, old)):
        result = loaded(*files)
        assert [event[3:] for event in events(result)] == [("2024-01-08", "2024-02-20")]
        found = report(result, "SSD cin assessments")
        assert (found.rows, found.used, found.reasons) == (2, 1, {"already-held": 1})


def test_what_annex_a_and_the_dataset_both_tell_is_one_event() -> None:
    book = annex_a(
        list_3=[("1", datetime(2024, 1, 6), "6: Police", "No", "North", "A Worker")],
        list_4=[("1", datetime(2024, 1, 8), None, None, "North", "A Worker")],
        list_6=[("1", datetime(2024, 1, 6), None, None, "c) Child in need plan", "North")],
    )
    tables = [
        ssd("cin_episodes", _REFERRAL),
        ssd("cin_assessments", {"assessment_id": "a1", "person_id": "1", "assessment_start_date": "2024-01-08 10:00",
                                "assessment_auth_date": "2024-02-20"}),
        ssd("cin_plans", {"cin_plan_id": "p1", "person_id": "1", "cin_plan_start_date": "2024-02-27"}),
    ]  # fmt: skip
    together = loaded(("a.xlsx", book), *tables, as_of=date(2024, 3, 31))
    told = [event[1:2] + event[3:] for event in events(together) if event[1] != "CIN episode"]
    assert sorted(told) == [
        ("Assessment", "2024-01-08", "2024-02-20"),
        ("CIN plan", "2024-02-27", ""),
        ("Referral", "2024-01-06", ""),
    ]
    kept = together.activities.set_index("code")
    # The referral is Annex A's, the assessment that has ended the dataset's, with the team that only Annex A tells.
    assert (kept.loc["Referral", "source"], kept.loc["Assessment", "source"]) == ("Annex A 3", "SSD cin assessments")
    assert kept.loc["Assessment", "team"] == "North"
    rows = {source.name: (source.rows, source.used + source.set_aside) for source in together.sources}
    assert all(all_rows == accounted for all_rows, accounted in rows.values())
    assert report(together, "Annex A 4").reasons == {"already-held": 1}
    # In whatever order they come: one after the other is the same.
    earlier = loaded(*tables, as_of=date(2024, 3, 31))
    later = loaded(("a.xlsx", book), earlier=earlier, as_of=date(2024, 3, 31))
    assert sorted(event[1:2] + event[3:] for event in events(later) if event[1] != "CIN episode") == sorted(told)


def test_what_is_recorded_after_a_death_is_told() -> None:
    result = loaded(
        ssd("person", {"person_id": "1", "dob": "2014-05-20", "death_date": "2024-01-01"}),
        ssd("contacts", {"contact_id": "c1", "person_id": "1", "contact_date": "2024-01-05"}),
    )
    assert codes(result, "SSD contacts") == {"activity-after-death": 1}


_CARE = {"cla_episode_id": "e1", "person_id": "2", "cla_id": "L1", "cla_episode_start_date": "2024-03-01",
         "cla_episode_start_reason": "S", "cla_episode_ceased": "2024-06-10",
         "cla_episode_ceased_reason": "E4A"}  # fmt: skip
_PLACEMENT = {"cla_placement_id": "q1", "cla_id": "L1", "cla_placement_start_date": "2024-03-01",
              "cla_placement_type": "U4", "cla_placement_end_date": "2024-06-10"}  # fmt: skip


def test_care_that_the_return_and_the_dataset_tell_counts_once_and_ends_as_the_later_one_says() -> None:
    episodes = b"CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n2,01/03/2024,S,V2,N1,U4,PR1,,\n"
    result = loaded(
        ("903.csv", episodes), ssd("cla_episodes", _CARE), ssd("cla_placement", _PLACEMENT), as_of=date(2024, 7, 1)
    )
    told = result.activities.sort_values("code")
    assert list(zip(told["code"], told["source"], told["end"].dt.strftime("%Y-%m-%d").fillna(""), strict=True)) == [
        ("In care", "SSD cla episodes", "2024-06-10"),
        ("Legal status", "SSDA903", ""),
        ("Placement", "SSD cla placement", "2024-06-10"),
    ]
    assert told["attr:also_told_by"].tolist() == ["SSDA903", "", "SSDA903"]
    rows = [(source.name, source.rows, source.used + source.set_aside) for source in result.sources]
    assert rows == [("SSD cla episodes", 1, 1), ("SSD cla placement", 1, 1), ("SSDA903", 1, 1)]


def test_what_a_return_tells_too_stays_when_a_newer_load_of_the_dataset_has_it_no_more() -> None:
    book = annex_a(list_4=[("1", datetime(2024, 1, 8), None, None, "North", "A Worker")])
    ended = {"assessment_id": "a1", "person_id": "1", "assessment_start_date": "2024-01-08",
             "assessment_auth_date": "2024-02-20"}  # fmt: skip
    other = {"assessment_id": "a2", "person_id": "3", "assessment_start_date": "2024-03-08"}
    both = loaded(("a.xlsx", book), ssd("cin_assessments", ended), as_of=date(2024, 3, 31))
    assert len(both.activities) == 1
    again = loaded(ssd("cin_assessments", ended, other), earlier=both, as_of=date(2024, 4, 30))
    assert [event[3:] for event in events(again)] == [("2024-01-08", "2024-02-20"), ("2024-03-08", "")]
    gone = loaded(ssd("cin_assessments", other), earlier=again, as_of=date(2024, 5, 31))
    assert [event[3:] for event in events(gone)] == [("2024-01-08", "2024-02-20"), ("2024-03-08", "")]
