"""What overlaps what, and what is open twice."""

import pytest

from tests.builder.cleaning.rules.life import flagged

_KINDS = [
    ("cp-plans-overlap", "Child protection plan"),
    ("cin-plans-overlap", "CIN plan"),
    ("cin-episodes-overlap", "CIN episode"),
    ("assessments-overlap", "Assessment"),
    ("section-47s-overlap", "Section 47"),
]


@pytest.mark.parametrize(("code", "kind"), _KINDS)
def test_the_second_of_two_that_overlap_is_flagged(code: str, kind: str) -> None:
    assert flagged(code, f"{kind}|2024-01-10|2024-03-01", f"{kind}|2024-02-29|2024-05-01") == [1]


@pytest.mark.parametrize(("code", "kind"), _KINDS)
def test_one_that_starts_on_the_day_on_which_the_last_ended_does_not_overlap(code: str, kind: str) -> None:
    assert flagged(code, f"{kind}|2024-01-10|2024-03-01", f"{kind}|2024-03-01|2024-05-01") == []


@pytest.mark.parametrize(("code", "kind"), _KINDS)
def test_those_of_two_children_or_two_sources_never_overlap(code: str, kind: str) -> None:
    one, two = f"{kind}|2024-01-10|2024-03-01", f"{kind}|2024-02-01|2024-05-01"
    assert flagged(code, one, f"{two}||B") == []
    assert flagged(code, one, f"{two}|||an extract") == []
    assert flagged(code, one, f"{two}|||Annex A 4") == [1]


def test_one_inside_a_long_one_overlaps_though_another_stands_between() -> None:
    plans = ["CIN plan|2023-01-01|2024-06-01", "CIN plan|2023-02-01|2023-03-01", "CIN plan|2023-05-01|2023-06-01"]
    assert flagged("cin-plans-overlap", *plans) == [1, 2]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("cp-plans-open-twice", "Child protection plan"),
        ("cin-plans-open-twice", "CIN plan"),
        ("cin-episodes-open-twice", "CIN episode"),
        ("assessments-open-twice", "Assessment"),
    ],
)
def test_two_that_are_open_are_both_flagged_and_one_is_none(code: str, kind: str) -> None:
    closed = f"{kind}|2024-01-01|2024-02-01"
    assert flagged(code, f"{kind}|2024-03-01|open", closed, f"{kind}|2024-05-01|open") == [0, 2]
    assert flagged(code, f"{kind}|2024-03-01|open", closed) == []


def test_an_end_after_the_as_of_day_is_open() -> None:
    plans = ["CIN plan|2024-03-01|2025-01-31", "CIN plan|2024-04-01|open"]
    assert flagged("cin-plans-open-twice", *plans) == [0, 1]


def test_an_open_episode_before_a_later_one_is_flagged() -> None:
    lines = ["CIN episode|2024-01-01|open", "CIN episode|2024-03-01|2024-05-01", "CIN episode|2024-06-01|open"]
    assert flagged("cin-episode-open-not-latest", *lines) == [0]
    assert flagged("cin-episode-open-not-latest", lines[1], lines[2]) == []


def test_two_enquiries_without_conference_within_fifteen_working_days_are_flagged() -> None:
    first, soon = "Section 47|2024-01-01", "Section 47|2024-01-22"
    assert flagged("section-47s-open-twice", first, soon) == [0, 1]
    assert flagged("section-47s-open-twice", first, "Section 47|2024-01-23") == []
    assert flagged("section-47s-open-twice", first, "Section 47|2024-01-05||ICPC unnecessary") == []
    assert flagged("section-47s-open-twice", first, "Section 47|2024-01-05|2024-01-19") == []


def test_a_child_in_need_plan_beside_a_child_protection_plan_is_flagged() -> None:
    protection = "Child protection plan|2024-03-01|2024-06-01"
    assert flagged("both-plans-at-once", "CIN plan|2024-01-01|2024-03-02", protection) == [0]
    assert flagged("both-plans-at-once", "CIN plan|2024-05-31|open", protection) == [0]
    assert flagged("both-plans-at-once", "CIN plan|2024-01-01|2024-03-01", protection) == []
    assert flagged("both-plans-at-once", "CIN plan|2024-06-01|open", protection) == []
