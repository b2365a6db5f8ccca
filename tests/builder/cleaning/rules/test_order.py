"""What came before or after what it must not."""

import pandas as pd
import pytest

from builder.cleaning.rules.all_rules import broken_rules
from tests.builder.cleaning.rules.life import flagged, life

_CASE = ("Referral|2024-03-01", "CIN episode|2024-03-01|2024-08-01|RC1")


@pytest.mark.parametrize("kind", ["Assessment", "Section 47", "ICPC", "CIN plan", "Child protection plan"])
def test_an_activity_of_the_census_before_the_referral_of_its_case_is_flagged(kind: str) -> None:
    code = "activity-before-referral"
    assert flagged(code, *_CASE, f"{kind}|2023-12-01|2024-01-20") == [2]
    assert flagged(code, *_CASE, f"{kind}|2024-03-01|2024-04-20") == []


def test_in_annex_a_only_what_is_a_month_before_a_referral_is_flagged() -> None:
    code, case = "activity-before-referral", ("Referral|2024-03-01|||A|Annex A 3",)
    assert flagged(code, *case, "Assessment|2024-01-30|2024-04-01", source="Annex A 4") == [1]
    # The referral of a plan that began long ago is in no list.
    assert flagged(code, *case, "Child protection plan|2024-01-29|open", source="Annex A 7") == []
    # An earlier referral may have opened the case.
    known = (*case, "Referral|2023-06-01|||A|Annex A 3")
    assert flagged(code, *known, "Assessment|2024-02-20|2024-04-01", source="Annex A 4") == []


def test_an_activity_after_the_closure_of_its_case_is_flagged() -> None:
    code = "activity-after-closure"
    assert flagged(code, *_CASE, "Assessment|2024-08-02|2024-09-01") == [2]
    assert flagged(code, *_CASE, "Assessment|2024-08-01|2024-09-01") == []
    assert flagged(code, *_CASE, "Assessment|2024-09-15|2024-10-01", "Referral|2024-09-10") == []


def test_between_two_cases_an_activity_belongs_to_the_nearer() -> None:
    second = ("Referral|2024-10-01", "CIN episode|2024-10-01|open")
    near_first, near_second = "Assessment|2024-08-03|2024-08-20", "Assessment|2024-09-28|2024-11-01"
    assert flagged("activity-after-closure", *_CASE, *second, near_first, near_second) == [4]
    assert flagged("activity-before-referral", *_CASE, *second, near_first, near_second) == [5]


def test_an_activity_on_a_referral_without_further_action_is_flagged() -> None:
    code, nfa = "activity-on-referral-nfa", "Referral|2024-03-01||Referral NFA? = Yes"
    assert flagged(code, nfa, "Assessment|2024-03-02|2024-03-20") == [1]
    assert flagged(code, nfa, "Section 47|2024-04-15") == [1]
    assert flagged(code, nfa, "Section 47|2024-04-16") == []
    assert flagged(code, nfa, "Referral|2024-03-05||Referral NFA? = No", "Assessment|2024-03-06|2024-03-20") == []
    assert flagged(code, nfa, "CIN episode|2024-02-01|2024-05-01|RC1", "Assessment|2024-03-06|2024-03-20") == []


def test_a_plan_in_a_case_closed_after_assessment_is_flagged() -> None:
    code = "activity-on-case-closed-after-assessment"
    eight, other = "CIN episode|2024-03-01|2024-08-01|RC8", "CIN episode|2024-03-01|2024-08-01|RC1"
    assert flagged(code, eight, "CIN plan|2024-05-01|2024-07-01", "Assessment|2024-03-02|2024-04-01") == [1]
    assert flagged(code, other, "CIN plan|2024-05-01|2024-07-01") == []
    assert flagged(code, eight, "CIN plan|2024-09-01|open") == []


def test_an_open_assessment_of_a_closed_case_is_flagged() -> None:
    code = "closed-case-open-assessment"
    assert flagged(code, *_CASE, "Assessment|2024-05-01|open") == [2]
    assert flagged(code, *_CASE, "Assessment|2024-05-01|2024-09-01") == []
    assert flagged(code, "CIN episode|2024-03-01|open", "Assessment|2024-05-01|open") == []


def test_an_enquiry_of_a_closed_case_without_an_answer_is_flagged() -> None:
    code = "closed-case-open-section-47"
    assert flagged(code, *_CASE, "Section 47|2024-05-01") == [2]
    assert flagged(code, *_CASE, "Section 47|2024-05-01||ICPC unnecessary") == []
    assert flagged(code, *_CASE, "Section 47|2024-05-01|2024-05-15") == []
    assert flagged(code, *_CASE, "Section 47|2024-05-01", "ICPC|2024-05-15") == []


def test_what_starts_after_a_death_is_flagged() -> None:
    lives = life("Referral|2024-03-01", "Contact|2024-03-02", "Referral|2024-03-02|||B")
    died = pd.Series({"A": pd.Timestamp("2024-03-01")})
    assert broken_rules(lives, died=died)["activity-after-death"].tolist() == [1]


def test_a_referral_more_than_forty_weeks_before_birth_is_flagged_and_an_unborn_child_is_not() -> None:
    born = pd.Series({"A": pd.Timestamp("2024-10-08")})
    # 280 days before 8 October 2024 is 2 January 2024.
    lives = life("Referral|2024-01-01", "Referral|2024-01-02", "Referral|2023-01-01|||B")
    assert broken_rules(lives, born=born)["referral-long-before-birth"].tolist() == [0]


def test_a_plan_on_another_day_than_its_conference_is_flagged() -> None:
    code, plan = "plan-not-at-conference", "Child protection plan|2024-05-20|open"
    assert flagged(code, plan, "ICPC|2024-05-20||plan") == []
    assert flagged(code, plan, "ICPC|2024-05-13||plan") == [0]
    assert flagged(code, plan, "ICPC|2024-06-04||plan") == [0]
    assert flagged(code, plan, "ICPC|2024-05-13||no plan") == []
    assert flagged(code, plan, "ICPC|2024-04-04||plan") == []
    assert flagged(code, plan) == []


def test_what_authorities_call_them_in_their_own_extracts_is_known() -> None:
    plans = ["CP plan|2024-01-10|2024-03-01", "cp  PLAN|2024-02-29|2024-05-01"]
    assert flagged("cp-plans-overlap", *plans, source="events") == [1]
