"""Days that are due, counted by hand with a calendar of England's bank holidays."""

import json
from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd
import pytest

from builder.placing import place
from builder.service_map import Target
from builder.settings import Settings
from player.facts import facts
from player.journeys import journeys
from player.payload import payload
from player.targets import due_days, targets
from tests.player.cases.histories import MOMENT, OPEN, activities
from tests.player.test_flows import _CODES, _MAP


def _due(day: str, days: int, unit: str = "working") -> str:
    begun = np.array([np.datetime64(day, "D").astype(np.int64)])
    return str(due_days(begun, Target(days, unit))[0].astype("datetime64[D]"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "days", "due"),
    [
        # July 2024 has 22 working days after the 1st, August 21 (the 26th is a holiday): 2 in September are left.
        ("2024-07-01", 45, "2024-09-03"),
        # Good Friday is 29 March, Easter Monday 1 April.
        ("2024-03-14", 15, "2024-04-08"),
        # Over Christmas: 3-24 December 2024 are 16, the 27th, 30th and 31st 19, 2-31 January 41, 3-6 February 45.
        ("2024-12-02", 45, "2025-02-06"),
        # Over Easter: 4-28 March 2024 are 19, 2-30 April 40, 1-3 May 43, the 6th is a holiday, the 7th and 8th 45.
        ("2024-03-01", 45, "2024-05-08"),
        # From a Saturday the Monday is the first working day.
        ("2024-03-02", 1, "2024-03-04"),
        # Christmas Day and Boxing Day are left out, and New Year's Day.
        # The 27th, 30th and 31st are three; New Year's Day adds none.
        ("2024-12-24", 3, "2025-01-01"),
        ("2024-12-24", 4, "2025-01-02"),
        # Three from Tuesday 16 January are up on Friday the 19th; the weekend adds none.
        ("2024-01-16", 3, "2024-01-21"),
    ],
)
def test_working_days_leave_out_weekends_and_bank_holidays(day: str, days: int, due: str) -> None:
    assert _due(day, days) == due


def test_calendar_days_are_counted_as_they_come() -> None:
    assert _due("2024-02-28", 10, "calendar") == "2024-03-09"


def _found(target: Target, *histories: list[tuple[str, str, str, str]]) -> list[tuple[str, str, str]]:
    nodes = tuple(replace(node, target=target if node.id == "assessment" else None) for node in _MAP.nodes)
    service_map = replace(_MAP, nodes=nodes)
    table = pd.concat([activities(rows, f"C{n}") for n, rows in enumerate(histories)], ignore_index=True)
    found = targets(journeys(place(table, service_map, _CODES), service_map, Settings()))
    day = [str(date(1970, 1, 1) + pd.Timedelta(days=due)) for due in found["due"]]
    until = [str(date(1970, 1, 1) + pd.Timedelta(days=due)) for due in found["until"]]
    return list(zip(day, until, found["state"].astype("str"), strict=True))


_FROM_REFERRAL = Target(45, "working", "referral")


def test_an_assessment_is_due_45_working_days_after_its_referral() -> None:
    met = [("REFERRAL", "2024-07-01", MOMENT, ""), ("Assessment", "2024-07-03", "2024-09-03", "")]
    late = [("REFERRAL", "2024-07-01", MOMENT, ""), ("Assessment", "2024-07-03", "2024-09-04", "")]
    assert _found(_FROM_REFERRAL, met, late) == [
        ("2024-09-03", "2024-09-03", "met"),
        ("2024-09-03", "2024-09-04", "beyond"),
    ]


def test_the_last_referral_counts_and_not_one_that_came_after() -> None:
    rows = [
        ("REFERRAL", "2023-01-02", MOMENT, ""),
        ("REFERRAL", "2024-07-01", MOMENT, ""),
        ("Assessment", "2024-07-01", "2024-07-20", ""),
        ("REFERRAL", "2024-09-02", MOMENT, ""),
    ]
    assert _found(_FROM_REFERRAL, rows) == [("2024-09-03", "2024-07-20", "met")]


def test_what_is_open_is_held_against_its_as_of_day() -> None:
    # As of 30 June 2025. From 22 April 45 working days are up on 26 June (holidays: 5 and 26 May), from 25 April
    # on 1 July.
    beyond = [("REFERRAL", "2025-04-22", MOMENT, ""), ("Assessment", "2025-04-22", OPEN, "")]
    within = [("REFERRAL", "2025-04-25", MOMENT, ""), ("Assessment", "2025-04-25", OPEN, "")]
    assert [state for _, _, state in _found(_FROM_REFERRAL, beyond, within)] == ["open and beyond", "open"]


def test_another_childs_referral_starts_nothing() -> None:
    rows = [("Assessment", "2024-07-03", "2024-09-03", "")]
    assert [state for _, _, state in _found(_FROM_REFERRAL, [("REFERRAL", "2024-07-01", MOMENT, "")], rows)] == [
        "not known"
    ]


def test_from_its_own_start_a_visit_without_an_end_column_says_nothing() -> None:
    rows = [("Assessment", "2024-03-01", MOMENT, ""), ("Assessment", "2024-07-01", "2024-07-12", "")]
    assert [state for _, _, state in _found(Target(10, "calendar"), rows)] == ["not known", "beyond"]


def test_a_map_without_targets_has_none() -> None:
    table = activities([("Assessment", "2024-03-01", "2024-04-01", "")])
    assert targets(journeys(place(table, _MAP, _CODES), _MAP, Settings())).empty


def test_what_ends_on_a_weekend_has_taken_no_more_working_days_than_by_the_friday() -> None:
    # From Tuesday 16 January 2024 three working days are up on Friday 19; Monday 22 is the fourth.
    sunday = [("Assessment", "2024-01-16", "2024-01-21", "")]
    monday = [("Assessment", "2024-01-16", "2024-01-22", "")]
    assert [state for _, _, state in _found(Target(3, "working"), sunday, monday)] == ["met", "beyond"]
    assert [state for _, _, state in _found(Target(3, "calendar"), sunday, monday)] == ["beyond", "beyond"]


def test_the_stage_is_told_the_same_end_of_the_target_as_flow_counts() -> None:
    # The stage finds a visit beyond from the minute after its last day inside: not before Monday 22 January here.
    nodes = tuple(
        replace(node, target=Target(3, "working") if node.id == "assessment" else None) for node in _MAP.nodes
    )
    service_map = replace(_MAP, nodes=nodes)
    table = activities([("Assessment", "2024-01-16", "2024-01-21", "")])
    placed = place(table, service_map, _CODES)
    made = journeys(placed, service_map, Settings())
    data = payload("p", made, table[["child"]].assign(key="", birth_month=pd.NaT), fed=placed.coverage.fed)
    header = json.loads(data[8 : 8 + int.from_bytes(data[4:8], "little")])
    column = header["columns"]["due.at"]
    start = 8 + int.from_bytes(data[4:8], "little") + column["offset"]
    at = np.frombuffer(data, dtype="<i4", count=1, offset=start)[0]
    assert pd.Timestamp(header["start"]) + pd.Timedelta(minutes=int(at)) == pd.Timestamp("2024-01-22")
    assert not facts(made, placed.coverage.fed).late.any()
