"""Re-referrals and the other rates month by month, worked out by hand; what is not loaded stays a gap."""

from datetime import date

import numpy as np

from player.chosen import Chosen
from player.country_measures import BY_ID
from player.country_trend import country_trend
from player.payload import Cover
from player.trend import EARLY, GAP, PART, WHOLE
from tests.player.cases.histories import MOMENT
from tests.player.test_country import _LONG_AGO, _judged


def _months(histories, measure, first, last, *, by="month", children=None, **more):
    known = _judged({**_LONG_AGO, **histories}, **more)[measure]
    made = country_trend(known, BY_ID[measure], Chosen(first, last, children), by=by)
    table = made.table
    values = [None if np.isnan(value) else round(value, 3) for value in table["value"]]
    return values, table["of"].tolist(), table["state"].tolist()


_AGAIN = {
    "A": [("REFERRAL", day, MOMENT, "") for day in ("2023-05-10", "2024-04-02", "2024-06-03")],
    "B": [("REFERRAL", "2024-04-15", MOMENT, "")],
    "C": [("REFERRAL", "2024-06-28", MOMENT, "")],
}


def test_re_referrals_are_followed_by_the_month_of_the_referral():
    # April: A again and B; May: none at all; June: A again and C.
    assert _months(_AGAIN, "re_referral", date(2024, 4, 1), date(2024, 6, 30)) == (
        [0.5, None, 0.5],
        [2, 0, 2],
        [WHOLE] * 3,
    )
    values, of, _ = _months(_AGAIN, "re_referral", date(2024, 4, 1), date(2024, 6, 30), by="quarter")
    assert (values, of) == ([0.5], [4])


def test_a_month_whose_look_back_falls_into_a_gap_is_a_gap_too():
    # Nothing is loaded for March and April 2023: from 1 March 2023 to 29 April 2024 a year back leads there, and the
    # months of the gap themselves hold nothing.
    covers = [Cover("S", "2021-01-04", "2025-06-30", "2025-06-30", (("2023-03-01", "2023-04-30"),))]
    values, of, states = _months(_AGAIN, "re_referral", date(2024, 2, 1), date(2024, 6, 30), covers=covers)
    assert states == [GAP, GAP, PART, WHOLE, WHOLE]
    assert values == [None, None, None, None, 0.5]
    assert of == [0, 0, 0, 0, 2]


def test_months_whose_outcomes_may_still_come_are_not_drawn_as_finished():
    # link_days is 60 before 30 June 2025; C still waits for its outcome, so that nothing from 10 June on counts.
    made = {
        "A": [("REFERRAL", "2025-04-10", MOMENT, "NFA")],
        "B": [("REFERRAL", "2025-05-20", MOMENT, "early help")],
        "C": [("REFERRAL", "2025-06-10", MOMENT, "")],
    }
    values, of, states = _months(made, "referral_nfa", date(2025, 4, 1), date(2025, 6, 30))
    assert (values, of, states) == ([1.0, None, None], [1, 0, 0], [WHOLE, EARLY, EARLY])


def test_the_median_working_days_stand_in_the_month_of_the_end():
    made = {
        "A": [("Assessment", "2024-05-03", "2024-05-20", "")],
        "B": [("Assessment", "2024-05-03", "2024-05-03", "")],
        "C": [("Assessment", "2024-05-03", "2024-07-09", "")],
    }
    values, of, _ = _months(made, "assessment_days", date(2024, 5, 1), date(2024, 7, 31))
    assert (values, of) == ([5.0, None, 45.0], [2, 0, 1])


def test_a_period_that_cuts_a_month_makes_it_a_part_and_a_group_counts_alone():
    children = np.array([False, True, False, False])
    values, of, states = _months(_AGAIN, "re_referral", date(2024, 4, 10), date(2024, 5, 31), children=children)
    assert (values, of, states) == ([0.0, None], [1, 0], [PART, WHOLE])


def test_without_anything_loaded_there_is_no_trend():
    known = _judged(_LONG_AGO)["re_referral"]
    assert country_trend(known, BY_ID["re_referral"], Chosen()).table.empty
