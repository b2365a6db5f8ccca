"""What stands beside the country, on a dozen small journeys worked out by hand; as-of day 30 June 2025.

Working days by hand: the holidays of spring 2024 are 29 March, 1 April, 6 May and 27 May.
"""

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.country import country_years, default_year, ours
from player.country_found import found_in
from player.country_judged import judged
from player.country_measures import BY_ID
from player.journeys import journeys
from player.payload import Cover
from tests.player.cases.histories import MOMENT, OPEN, activities

_FOLDER = Path(__file__).parent / "cases"
_STANDARDS = {
    "referral": "referral",
    "assessment": "assessment",
    "s47": "s47",
    "icpc": "icpc",
    "cp": "cp_plan",
    "nfa": "nfa",
}
_TEXT = (_FOLDER / "map.yaml").read_text(encoding="utf-8")
for _node, _standard in _STANDARDS.items():
    _TEXT = _TEXT.replace(f"- {{id: {_node}, ", f"- {{id: {_node}, standard: {_standard}, ")
_MAP = read_map(_TEXT)
_CODES = read_codes((_FOLDER / "codes.yaml").read_text(encoding="utf-8"), _MAP)
# Another child's contact of long ago, so that what is loaded begins then.
_LONG_AGO = {"Z": [("CONTACT", "2021-01-04", MOMENT, "")]}


def _judged(histories, *, covers=(), as_ofs=None, service_map=_MAP, sources=None):
    tables = [activities(rows, name, (sources or {}).get(name)) for name, rows in histories.items()]
    placed = place(pd.concat(tables, ignore_index=True), service_map, _CODES)
    made = journeys(placed, service_map, Settings())
    return judged(found_in(made, placed, covers, as_ofs or {}), Settings().link_days)


def _one(histories, measure, year, children=None, **more):
    (found,) = ours(_judged({**_LONG_AGO, **histories}, **more)[measure], BY_ID[measure], year, children)
    return found


def _shares(histories, measure, year, **more):
    found = _one(histories, measure, year, **more)
    return found.part, found.whole


def test_a_referral_without_further_action_is_one_of_those_whose_outcome_is_known():
    made = {
        "A": [("REFERRAL", "2024-05-01", MOMENT, "NFA")],
        "B": [("REFERRAL", "2024-05-02", MOMENT, "NFA")],
        "C": [("REFERRAL", "2024-05-03", MOMENT, "early help")],
        "D": [("REFERRAL", "2024-05-07", MOMENT, ""), ("Assessment", "2024-05-08", "2024-06-03", "NFA")],
        "E": [("REFERRAL", "2024-05-08", MOMENT, ""), ("STRATEGY", "2024-05-08", MOMENT, "")],
        # Neither an outcome nor anything after it.
        "F": [("REFERRAL", "2024-05-09", MOMENT, "")],
        # The year before.
        "G": [("REFERRAL", "2024-03-31", MOMENT, "NFA")],
    }
    found = _one(made, "referral_nfa", 2025)
    assert (found.part, found.whole, found.value) == (2, 5, 0.4)
    assert found.left == ((1, "without an outcome and with nothing after"),)
    assert _shares(made, "referral_nfa", 2024) == (1, 1)


def test_without_a_single_outcome_no_further_action_cannot_be_told_and_is_not_0():
    made = {
        "A": [("REFERRAL", "2024-05-01", MOMENT, ""), ("Assessment", "2024-05-02", "2024-06-03", "")],
        "B": [("REFERRAL", "2024-05-02", MOMENT, "")],
    }
    found = _one(made, "referral_nfa", 2025)
    assert (found.value, found.whole) == (None, 0)
    assert found.why == "The referrals loaded have no outcomes: whether anything was done cannot be told."


def test_the_outcome_of_a_referral_that_is_still_open_is_not_known_yet():
    made = {
        "A": [("REFERRAL", "2024-05-01", OPEN, "NFA")],
        "B": [("REFERRAL", "2024-05-02", "2024-05-03", "NFA")],
        "C": [("REFERRAL", "2024-05-02", "2024-05-03", "early help")],
    }
    assert _shares(made, "referral_nfa", 2025) == (1, 2)


def test_while_the_last_days_still_wait_for_outcomes_a_refusal_there_does_not_count_either():
    # link_days is 60: from 1 May 2025 on it may be too early. B was refused at once, C may yet be assessed.
    made = {
        "A": [("REFERRAL", "2025-04-30", MOMENT, "early help")],
        "B": [("REFERRAL", "2025-05-01", MOMENT, "NFA")],
        "C": [("REFERRAL", "2025-06-02", MOMENT, "")],
    }
    found = _one(made, "referral_nfa", 2026)
    assert (found.part, found.whole, found.left) == (0, 1, ((2, "too recent to know"),))
    # Where every one of these days is answered nothing waits.
    del made["C"]
    assert _shares(made, "referral_nfa", 2026) == (1, 2)


def test_day_365_makes_a_re_referral_and_day_366_does_not():
    # From 10 April 2023 to 9 April 2024 are 365 days (29 February among them), from there to 10 April 2025 366.
    made = {"A": [("REFERRAL", day, MOMENT, "") for day in ("2023-04-10", "2024-04-09", "2025-04-10", "2025-05-12")]}
    assert _shares(made, "re_referral", 2024) == (0, 1)
    assert _shares(made, "re_referral", 2025) == (1, 1)
    assert _shares(made, "re_referral", 2026) == (1, 2)


def test_a_siblings_referral_is_no_previous_one_and_two_of_a_child_on_a_day_are_one():
    made = {
        "A": [("REFERRAL", "2024-06-03", MOMENT, ""), ("REFERRAL", "2024-06-03", MOMENT, "NFA")],
        "A's sister": [("REFERRAL", "2024-06-03", MOMENT, "")],
        # On the last day of what is loaded.
        "B": [("REFERRAL", "2025-06-30", MOMENT, "")],
    }
    assert _shares(made, "re_referral", 2025) == (0, 2)
    assert _shares(made, "re_referral", 2026) == (0, 1)


def test_a_referral_without_12_loaded_months_before_it_cannot_be_judged():
    made = {"A": [("REFERRAL", "2024-05-01", MOMENT, ""), ("REFERRAL", "2024-09-02", MOMENT, "")]}
    # Loaded from 1 September 2023: only what is referred from 31 August 2024 on has 365 days before it.
    long_ago = {"Z": [("CONTACT", "2023-09-01", MOMENT, "")]}
    (found,) = ours(_judged({**long_ago, **made})["re_referral"], BY_ID["re_referral"], 2025)
    assert (found.part, found.whole) == (1, 1)
    assert found.left == ((1, "without 12 months loaded before them"),)
    assert found.loaded == ((date(2024, 8, 31), date(2025, 3, 31)),)
    # With less than a year there is no figure at all.
    (found,) = ours(_judged({"A": made["A"][1:]})["re_referral"], BY_ID["re_referral"], 2025)
    assert (found.value, found.why) == (
        None,
        "Less than 12 months of referrals are loaded: whether there was one before cannot be told.",
    )


def test_a_gap_in_what_is_loaded_cuts_the_look_back():
    made = {"A": [("REFERRAL", day, MOMENT, "") for day in ("2022-05-02", "2023-06-01", "2024-05-01")]}
    covers = [Cover("S", "2021-01-04", "2025-06-30", "2025-06-30", (("2022-07-01", "2022-12-31"),))]
    # 1 June 2023 looks back into the gap; 1 May 2024 does not (from 1 May 2023).
    assert _shares(made, "re_referral", 2024, covers=covers) == (0, 0)
    assert _shares(made, "re_referral", 2025, covers=covers) == (1, 1)


@pytest.mark.parametrize(
    ("completed", "within"),
    [
        # From Wednesday 1 May: 20 working days in May (without the 6th and 27th), 20 in June, 5 by Friday 5 July.
        ("2024-07-05", 1),
        # The weekend after day 45 adds none.
        ("2024-07-07", 1),
        ("2024-07-08", 0),
    ],
)
def test_an_assessment_is_in_time_by_the_45th_working_day_of_the_referral(completed, within):
    made = {"A": [("REFERRAL", "2024-05-01", MOMENT, ""), ("Assessment", "2024-05-02", completed, "")]}
    assert _shares(made, "assessed_in_time", 2025) == (within, 1)


def test_only_the_first_assessment_since_a_referral_has_its_clock():
    made = {
        "A": [
            ("REFERRAL", "2024-05-01", MOMENT, ""),
            ("Assessment", "2024-05-02", "2024-05-20", ""),
            # Of an open case, half a year later.
            ("Assessment", "2024-11-04", "2024-12-02", ""),
        ],
        "B": [("Assessment", "2024-05-02", "2024-05-20", "")],
        # The referral came after the assessment began.
        "C": [("Assessment", "2024-05-02", "2024-06-20", ""), ("REFERRAL", "2024-05-03", MOMENT, "")],
        # Two referrals: the last by the day it began counts, on which day it may be.
        "D": [
            ("REFERRAL", "2023-01-03", MOMENT, ""),
            ("REFERRAL", "2024-05-02", MOMENT, ""),
            ("Assessment", "2024-05-02", "2024-05-20", ""),
        ],
        "E": [("REFERRAL", "2025-05-02", MOMENT, ""), ("Assessment", "2025-05-02", OPEN, "")],
    }
    found = _one(made, "assessed_in_time", 2025)
    assert (found.part, found.whole) == (2, 2)
    assert found.left == ((2, "with no referral loaded before them"), (1, "not the first since the referral"))
    assert _shares(made, "assessed_from_start", 2025) == (5, 5)
    # What is open is not completed.
    assert _one(made, "assessed_from_start", 2026).why == "No assessments in this year."


def test_from_the_start_day_45_is_counted_without_bank_holidays():
    # From Friday 3 May: 4 to the 10th (the 6th is a holiday), 14 to the 24th, 18 to the 31st (the 27th is one), 38 to
    # 28 June, 43 to 5 July, 45 on Tuesday 9 July.
    made = {
        "A": [("Assessment", "2024-05-03", "2024-07-09", "")],
        "B": [("Assessment", "2024-05-03", "2024-07-10", "")],
        "C": [("Assessment", "2024-05-03", "2024-05-03", "")],
        # Friday 3 May to Monday 20 May: 4, then 5 to the 17th, then 1.
        "D": [("Assessment", "2024-05-03", "2024-05-20", "")],
    }
    assert _shares(made, "assessed_from_start", 2025) == (3, 4)
    days = _one(made, "assessment_days", 2025)
    # 0, 10, 45, 46: the median is 27.5, the quartiles 7.5 and 45.25.
    assert (days.value, days.low, days.high, days.whole) == (27.5, 7.5, 45.25, 4)


def test_a_conference_is_in_time_by_the_15th_working_day_of_its_enquiry():
    # From Thursday 14 March 2024: the 15th is 1, the 22nd 6, the 28th 10, then 2 April 11, the 5th 14, the 8th 15.
    made = {
        "A": [("S47", "2024-03-14", "2024-04-08", ""), ("ICPC", "2024-04-08", MOMENT, "")],
        "B": [("S47", "2024-03-14", "2024-04-09", ""), ("ICPC", "2024-04-09", MOMENT, "")],
        # The enquiry that ended that day, and not the later one.
        "C": [
            ("S47", "2024-03-14", "2024-04-09", ""),
            ("S47", "2024-04-02", MOMENT, ""),
            ("ICPC", "2024-04-09", MOMENT, ""),
        ],
        # Without an end of its own the last one begun.
        "D": [
            ("S47", "2024-01-04", MOMENT, ""),
            ("S47", "2024-04-02", MOMENT, ""),
            ("ICPC", "2024-04-09", MOMENT, ""),
        ],
        "E": [("ICPC", "2024-04-09", MOMENT, "")],
        # 183 days before is not its enquiry any more (9 October to 9 April); 182 are.
        "F": [("S47", "2023-10-09", MOMENT, ""), ("ICPC", "2024-04-09", MOMENT, "")],
        "G": [("S47", "2023-10-10", MOMENT, ""), ("ICPC", "2024-04-09", MOMENT, "")],
    }
    found = _one(made, "conference_in_time", 2025)
    # A and D are in time; B, C and G are not.
    assert (found.part, found.whole) == (2, 5)
    assert found.left == ((2, "with no section 47 enquiry loaded before them"),)


def _counts(histories, measure, year, **more):
    found = ours(_judged({**_LONG_AGO, **histories}, **more)[measure], BY_ID[measure], year)
    assert len({one.whole for one in found}) == 1
    return [one.part for one in found], found[0].whole


def test_plans_that_ended_go_by_calendar_months():
    made = {
        "A": [("CP", "2024-01-15", "2024-04-15", "")],
        "B": [("CP", "2024-01-15", "2024-04-16", "")],
        "C": [("CP", "2023-10-15", "2024-04-15", "")],
        "D": [("CP", "2023-10-14", "2024-04-15", "")],
        "E": [("CP", "2023-04-16", "2024-04-15", "")],
        "F": [("CP", "2023-04-15", "2024-04-15", "")],
        "G": [("CP", "2022-04-16", "2024-04-15", "")],
        "H": [("CP", "2022-04-15", "2024-04-15", "")],
        # From 30 November three months are up on 29 February.
        "I": [("CP", "2023-11-30", "2024-02-29", "")],
        "J": [("CP", "2024-01-15", OPEN, "")],
    }
    assert _counts(made, "plans_ended", 2025) == ([1, 2, 2, 2, 1], 8)
    assert _counts(made, "plans_ended", 2024) == ([1, 0, 0, 0, 0], 1)


def test_plans_at_31_march_are_those_in_force_when_it_ends():
    made = {
        "A": [("CP", "2023-03-31", OPEN, "")],
        "B": [("CP", "2023-04-01", "2024-04-01", "")],
        "C": [("CP", "2024-01-02", "2024-03-31", "")],
        "D": [("CP", "2024-03-31", OPEN, "")],
        "E": [("CP", "2024-04-01", OPEN, "")],
    }
    # A has lasted a year to the day, B a day less, D began that day; C ended on it, E was yet to begin.
    assert _counts(made, "plans_in_force", 2024) == ([1, 0, 1, 1, 0], 3)
    assert _counts(made, "plans_in_force", 2025) == ([0, 0, 1, 1, 1], 3)
    (found, *_) = ours(_judged({**_LONG_AGO, **made})["plans_in_force"], BY_ID["plans_in_force"], 2026)
    assert (found.why, found.value) == ("31 March 2026 is not loaded.", None)


def test_a_place_without_a_meaning_or_without_data_has_no_figure():
    known = _judged(_LONG_AGO)
    assert known["re_referral"].why == "None of the files loaded tells of referrals."
    plain = read_map(_TEXT.replace(", standard: icpc", ""))
    known = _judged({"A": [("ICPC", "2024-04-09", MOMENT, "")]}, service_map=plain)
    assert known["conference_in_time"].why == "No place on the map stands for initial child protection conferences."
    assert country_years(known) == () and default_year(known) is None


def test_an_assessment_whose_source_has_no_end_has_no_length():
    found = _one({"A": [("Assessment", "2024-05-03", MOMENT, "")]}, "assessed_from_start", 2025)
    assert found.why == "No assessment has a length: the place is a way out, or its source gives no end."


def test_a_return_covers_the_six_months_that_its_form_says_and_events_of_other_days_do_not_count():
    # Annex A's list 3 of 30 June 2025 covers from 1 January; of the days before nothing is said.
    made = {"A": [("REFERRAL", "2025-02-03", MOMENT, "NFA"), ("REFERRAL", "2025-05-01", MOMENT, "early help")]}
    known = _judged(made, sources={"A": ["Annex A 3"] * 2}, as_ofs={"Annex A 3": date(2025, 6, 30)})
    assert known["referral_nfa"].covered == ((date(2025, 1, 1), date(2025, 6, 30)),)
    (found,) = ours(known["referral_nfa"], BY_ID["referral_nfa"], 2025)
    assert (found.part, found.whole, found.whole_year) == (1, 1, False)
    assert found.loaded == ((date(2025, 1, 1), date(2025, 3, 31)),)
    assert country_years(known) == (2025, 2026)
    (found,) = ours(known["referral_nfa"], BY_ID["referral_nfa"], 2024)
    assert found.why == "No referrals are loaded for this year."


def test_a_group_of_children_is_counted_alone():
    made = {
        "A": [("REFERRAL", "2024-05-01", MOMENT, "NFA")],
        "B": [("REFERRAL", "2024-05-02", MOMENT, "early help")],
    }
    # Children are numbered by name: A, B, Z.
    assert _shares(made, "referral_nfa", 2025, children=np.array([True, False, False])) == (1, 1)


def test_a_share_has_wilsons_interval():
    # Wilson (1927), 15 of 50 at 95%: 0.1910 to 0.4375.
    made = {
        f"C{number:02}": [("REFERRAL", "2024-05-01", MOMENT, "NFA" if number < 15 else "early help")]
        for number in range(50)
    }
    found = _one(made, "referral_nfa", 2025)
    assert (found.part, found.whole) == (15, 50)
    assert found.low == pytest.approx(0.1910, abs=0.0001)
    assert found.high == pytest.approx(0.4375, abs=0.0001)


def test_the_year_shown_first_is_the_last_whole_one_that_was_published_too():
    known = _judged({**_LONG_AGO, "A": [("REFERRAL", "2024-05-01", MOMENT, "NFA")]})
    assert country_years(known) == (2021, 2022, 2023, 2024, 2025, 2026)
    assert default_year(known) == 2025
    assert default_year(known, (2023, 2024)) == 2024
    assert default_year(known, (2019,)) == 2025
