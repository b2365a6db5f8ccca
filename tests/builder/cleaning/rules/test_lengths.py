"""What lasted too long or too short, people too old, and working days."""

import numpy as np
import pytest

from builder.cleaning.rules.all_rules import RULES, broken_rules
from builder.cleaning.rules.working_days import working_days
from builder.wording.date_logic import WORDS
from tests.builder.cleaning.rules.life import flagged, life


def test_a_plan_of_one_day_is_flagged() -> None:
    assert flagged("cp-plan-of-one-day", "Child protection plan|2024-05-01|2024-05-01") == [0]
    assert flagged("cp-plan-of-one-day", "Child protection plan|2024-05-01|2024-05-02") == []
    assert flagged("cin-plan-of-one-day", "CIN plan|2024-05-01|2024-05-01") == [0]
    assert flagged("cin-plan-of-one-day", "CIN plan|2024-05-01|open") == []


def test_an_assessment_open_for_more_than_45_working_days_is_flagged() -> None:
    # From 28 October to 31 December 2024 are 46 weekdays, two of them bank holidays: 44 working days.
    assert flagged("assessment-open-too-long", "Assessment|2024-10-28|open") == []
    assert flagged("assessment-open-too-long", "Assessment|2024-10-25|open") == []
    assert flagged("assessment-open-too-long", "Assessment|2024-10-24|open") == [0]
    assert flagged("assessment-open-too-long", "Assessment|2024-01-24|2024-12-30") == []


def test_an_enquiry_without_an_answer_after_fifteen_working_days_is_flagged() -> None:
    code = "section-47-without-conference"
    # From 6 December to 31 December 2024 are 17 weekdays, two of them bank holidays.
    assert flagged(code, "Section 47|2024-12-06") == []
    assert flagged(code, "Section 47|2024-12-05") == [0]
    assert flagged(code, "Section 47|2024-11-05||ICPC unnecessary") == []
    assert flagged(code, "Section 47|2024-11-05|2024-11-19") == []
    assert flagged(code, "Section 47|2024-11-05", "ICPC|2024-12-20") == []


def test_people_of_25_and_older_are_flagged_and_unborn_children_are_not() -> None:
    lives = life(*["Contact|2024-01-01"] * 4)
    lives["age"] = lives["age"].mask([True] * 4, [-1, 24, 25, 26])
    assert broken_rules(lives) == {"over-25": pytest.approx(np.array([2, 3]))}


def test_working_days_leave_out_weekends_and_bank_holidays() -> None:
    def count(start: str, end: str) -> int:
        return int(working_days(np.array([start], "datetime64[D]"), np.array([end], "datetime64[D]"))[0])

    assert count("2024-03-04", "2024-03-05") == 1
    assert count("2024-03-01", "2024-03-04") == 1
    # Good Friday 29 March and Easter Monday 1 April 2024.
    assert count("2024-03-28", "2024-04-02") == 1
    # Christmas Day 2022 was a Sunday: kept on Tuesday the 27th, after Boxing Day.
    assert count("2022-12-23", "2022-12-28") == 1
    # The Queen's funeral; the coronation; Victory in Europe, for which the first Monday was given up.
    assert count("2022-09-16", "2022-09-20") == 1
    assert count("2023-05-05", "2023-05-09") == 1
    assert count("2020-05-01", "2020-05-08") == 4


def test_every_rule_has_words() -> None:
    assert set(RULES) <= set(WORDS)
    assert {WORDS[code].severity for code in RULES} == {"warning", "note"}


def test_a_clean_life_breaks_no_rule() -> None:
    lines = [
        "Contact|2024-03-01",
        "Referral|2024-03-01||Referral NFA? = No",
        "CIN episode|2024-03-01|open",
        "Assessment|2024-03-02|2024-04-20|Requires support? = Yes",
        "Section 47|2024-04-21|2024-05-05",
        "ICPC|2024-05-05||plan",
        "Child protection plan|2024-05-05|2024-11-05",
        "CIN plan|2024-11-05|open",
    ]
    assert broken_rules(life(*lines)) == {}
