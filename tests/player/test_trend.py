"""A measure month by month, worked out by hand; what is not loaded stays a gap."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from player.chosen import Chosen
from player.edge_measures import NOTHING
from player.payload import Cover
from player.trend import EARLY, GAP, PART, WHOLE, trend
from tests.player.cases.histories import MOMENT
from tests.player.test_compare import _facts
from tests.player.test_measures import _PLACE

# Contacts: two in January 2024 (one to NFA), none in February, one in April to NFA. The source is "S".
_MADE = {
    "A": [("CONTACT", "2024-01-10", MOMENT, "NFA")],
    "B": [("CONTACT", "2024-01-31", MOMENT, "")],
    "C": [("CONTACT", "2024-04-01", MOMENT, "NFA")],
    "D": [("Assessment", "2024-01-02", "2024-01-12", ""), ("Assessment", "2024-05-01", "2024-05-31", "")],
}
_ALL = Chosen(date(2024, 1, 1), date(2024, 5, 31))


def _values(measure, node, to=None, chosen=_ALL, **more):
    found = trend(_facts(_MADE), chosen, measure, _PLACE[node], to, **more)
    return [None if np.isnan(value) else value for value in found.table["value"]], found.table["state"].tolist()


def test_visits_are_counted_by_the_month_they_began():
    assert _values("began", "contact") == ([2, 0, 0, 1, 0], [WHOLE] * 5)


def test_a_month_that_is_not_loaded_is_a_gap_and_not_0():
    covers = [Cover("S", "2024-01-01", "2024-05-31", "2025-06-30", (("2024-02-01", "2024-03-15"),))]
    values, states = _values("began", "contact", covers=covers)
    assert values == [2, None, 0, 1, 0]
    assert states == [WHOLE, GAP, PART, WHOLE, WHOLE]


def test_a_period_that_cuts_a_month_makes_it_a_part():
    values, states = _values("began", "contact", chosen=Chosen(date(2024, 1, 20), date(2024, 4, 10)))
    assert values == [1, 0, 0, 1]
    assert states == [PART, WHOLE, WHOLE, PART]


def test_a_share_stands_on_what_ended_in_the_month_and_is_blank_where_nothing_did():
    values, _ = _values("share", "contact", _PLACE["nfa"])
    assert values == [0.5, None, None, 1, None]
    values, _ = _values("share", "contact", NOTHING)
    assert values == [0.5, None, None, 0, None]


def test_what_followed_is_not_known_within_link_days_of_the_as_of_day():
    # 60 days before 30 June 2025 is 1 May: May and June are too recent.
    _, states = _values("share", "contact", _PLACE["nfa"], chosen=Chosen(date(2025, 3, 1), date(2025, 6, 30)))
    assert states == [WHOLE, WHOLE, EARLY, EARLY]


def test_a_median_is_of_what_ended_in_the_month():
    assert _values("median_days", "assessment")[0] == [10, None, None, None, 30]


def test_quarters_begin_in_january_april_july_and_october():
    found = trend(_facts(_MADE), _ALL, "began", _PLACE["contact"], by="quarter")
    assert found.table["period"].dt.strftime("%Y-%m-%d").tolist() == ["2024-01-01", "2024-04-01"]
    assert found.table["value"].tolist() == [2, 1]
    assert found.table["state"].tolist() == [WHOLE, PART]


@pytest.mark.parametrize("measure", ["began", "ended", "median_days", "over_share"])
def test_a_place_that_nobody_came_to_has_no_trend(measure):
    assert _values(measure, "strategy") == ([], [])
    assert isinstance(trend(_facts(_MADE), _ALL, measure, _PLACE["strategy"]).table, pd.DataFrame)
