"""For how many children another map changes the order of one day, worked out by hand."""

from dataclasses import replace

import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import Placed, place
from builder.service_map import ServiceMap
from player.same_day_order import reordered_children, why_order_changes
from tests.player.cases.histories import MOMENT, activities

# Contact, then referral, then assessment; early help and the panel are reached from the contact. Two ways out.
_NODES = {
    "contact": "{id: contact, label: Contact, kind: entry, x: 0, y: 0}",
    "referral": "{id: referral, label: Referral, kind: activity, x: 240, y: 0}",
    "assessment": "{id: assessment, label: Assessment, kind: activity, x: 480, y: 0}",
    "panel": "{id: panel, label: Panel, kind: activity, x: 240, y: 240}",
    "nfa": "{id: nfa, label: No further action, kind: exit, x: 720, y: 0}",
    "closed": "{id: closed, label: Closed, kind: exit, x: 720, y: 240}",
}
_EDGES = "contact-referral referral-assessment contact-panel assessment-nfa assessment-closed"
_CODES = """rules:
  - {code: CONTACT, node: contact}
  - {code: REFERRAL, node: referral}
  - {code: ASSESSMENT, node: assessment}
  - {code: PANEL, node: panel}
  - {code: LEFT, node: closed}
outcomes:
  - {outcome: NFA, exit: nfa}
  - {outcome: Closed, exit: closed}
  - {outcome: Both, exit: [nfa, closed]}
"""


def _map(edges: str = _EDGES, nodes: str = " ".join(_NODES), **other: str) -> ServiceMap:
    drawn = "\n".join(f"  - {other.get(node, _NODES[node])}" for node in nodes.split())
    pairs = [pair.split("-") for pair in edges.split()]
    ways = "\n".join(f"  - {{from: {source}, to: {to}}}" for source, to in pairs)
    return read_map(f"name: Small\nnodes:\n{drawn}\nedges:\n{ways}\n")


_BEFORE = _map()


def _placed(*histories: list[tuple[str, str, str, str]]) -> Placed:
    table = pd.concat([activities(rows, f"C{n}") for n, rows in enumerate(histories)], ignore_index=True)
    return place(table, _BEFORE, read_codes(_CODES, _BEFORE))


def _day(*codes: str, day: str = "2024-03-05") -> list[tuple[str, str, str, str]]:
    return [(code, day, MOMENT, "") for code in codes]


def test_a_place_that_comes_nearer_to_an_entry_comes_earlier_on_one_day():
    # Referral and assessment lie 1 and 2 ways from the contact; without the way to the referral it lies behind.
    placed = _placed(_day("REFERRAL", "ASSESSMENT"), _day("CONTACT", "REFERRAL"), _day("ASSESSMENT"))
    after = _map("contact-assessment assessment-referral contact-panel assessment-nfa assessment-closed")
    assert why_order_changes(_BEFORE, after) == "distance"
    assert reordered_children(placed, _BEFORE, after) == 1


def test_every_child_counts_once():
    day = [*_day("REFERRAL", "ASSESSMENT"), *_day("REFERRAL", "ASSESSMENT", day="2024-06-01")]
    after = _map("contact-assessment assessment-referral contact-panel assessment-nfa assessment-closed")
    assert reordered_children(_placed(day, day), _BEFORE, after) == 2


def test_visits_of_two_dates_keep_their_order():
    history = [*_day("REFERRAL"), *_day("ASSESSMENT", day="2024-03-06")]
    after = _map("contact-assessment assessment-referral contact-panel assessment-nfa assessment-closed")
    assert reordered_children(_placed(history), _BEFORE, after) == 0


def test_times_of_day_decide_before_the_map_does():
    history = [("REFERRAL", "2024-03-05 09:00", MOMENT, ""), ("ASSESSMENT", "2024-03-05 10:00", MOMENT, "")]
    after = _map("contact-assessment assessment-referral contact-panel assessment-nfa assessment-closed")
    assert reordered_children(_placed(history), _BEFORE, after) == 0


def test_another_name_changes_nothing():
    renamed = _map(referral="{id: referral, label: New name, kind: activity, x: 1000, y: 900}")
    assert why_order_changes(_BEFORE, renamed) is None
    assert reordered_children(_placed(_day("REFERRAL", "ASSESSMENT")), _BEFORE, renamed) == 0


def test_a_place_between_that_moves_all_behind_it_on_alike_changes_nothing():
    # Referral and assessment both lie one way further off, the contact before them as ever.
    longer = _map("contact-panel panel-referral referral-assessment assessment-nfa assessment-closed")
    placed = _placed(_day("CONTACT", "REFERRAL", "ASSESSMENT"))
    assert why_order_changes(_BEFORE, longer) == "distance"
    assert reordered_children(placed, _BEFORE, longer) == 0


def test_of_places_as_far_off_the_order_in_the_map_decides():
    # Referral and panel both lie one way from the contact; the map names the referral first, then the panel first.
    placed = _placed(_day("REFERRAL", "PANEL"), _day("REFERRAL", "ASSESSMENT"))
    after = _map(nodes="contact panel referral assessment nfa closed")
    assert why_order_changes(_BEFORE, after) == "list"
    assert reordered_children(placed, _BEFORE, after) == 1


def test_the_order_in_the_map_of_places_not_as_far_off_does_not_count():
    after = _map(nodes="assessment contact referral panel nfa closed")
    assert why_order_changes(_BEFORE, after) is None


def test_a_tie_that_ends_is_a_change_only_where_the_order_changes():
    # The panel now lies further off than the referral, behind which it came already.
    after = _map("contact-referral referral-assessment referral-panel assessment-nfa assessment-closed")
    assert reordered_children(_placed(_day("REFERRAL", "PANEL")), _BEFORE, after) == 0
    # The other way about, it is a change.
    other = _map("contact-panel panel-referral referral-assessment assessment-nfa assessment-closed")
    assert reordered_children(_placed(_day("REFERRAL", "PANEL")), _BEFORE, other) == 1


def test_equal_visits_have_no_order_to_change():
    placed = _placed(_day("REFERRAL", "REFERRAL"))
    after = _map("contact-assessment assessment-referral contact-panel assessment-nfa assessment-closed")
    assert reordered_children(placed, _BEFORE, after) == 0


def test_places_that_are_gone_are_left_out():
    placed = _placed(_day("REFERRAL", "PANEL"), _day("REFERRAL", "ASSESSMENT"), _day("PANEL", "ASSESSMENT"))
    after = _map(
        "contact-assessment assessment-referral assessment-nfa assessment-closed",
        nodes="contact referral assessment nfa closed",
    )
    # Only referral and assessment are left of any day.
    assert reordered_children(placed, _BEFORE, after) == 1


def test_a_place_that_becomes_a_way_out_comes_last_on_its_day():
    # The referral comes first of the two while it is an activity, last when it is a way out.
    placed = _placed(_day("REFERRAL", "ASSESSMENT"), _day("CONTACT", "REFERRAL"))
    after = _map(
        "contact-referral contact-assessment contact-panel assessment-nfa assessment-closed",
        referral="{id: referral, label: Passed on, kind: exit, x: 240, y: 0}",
    )
    assert why_order_changes(_BEFORE, after) == "exits"
    assert reordered_children(placed, _BEFORE, after) == 1


def test_ways_out_by_outcomes_come_in_the_order_of_the_map():
    both = [("ASSESSMENT", "2024-03-01", "2024-03-05", "Both")]
    after = _map(nodes="contact referral assessment panel closed nfa")
    assert why_order_changes(_BEFORE, after) == "list"
    assert reordered_children(_placed(both, _day("REFERRAL")), _BEFORE, after) == 1


def test_ways_out_by_outcomes_come_before_others_whatever_the_map_says():
    history = [("ASSESSMENT", "2024-03-01", "2024-03-05", "NFA"), ("LEFT", "2024-03-05", MOMENT, "")]
    after = _map(nodes="contact referral assessment panel closed nfa")
    assert reordered_children(_placed(history), _BEFORE, after) == 0


def test_what_an_outcome_led_to_is_left_out_when_its_visit_is_gone():
    history = [("PANEL", "2024-03-05", MOMENT, "Both"), *_day("REFERRAL")]
    after = _map(
        "contact-referral referral-assessment assessment-nfa assessment-closed",
        nodes="contact referral assessment closed nfa",
    )
    assert reordered_children(_placed(history), _BEFORE, after) == 0


def test_without_visits_nothing_is_reordered():
    after = _map("contact-assessment assessment-referral contact-panel assessment-nfa assessment-closed")
    assert reordered_children(_placed([("UNKNOWN", "2024-03-05", MOMENT, "")]), _BEFORE, after) == 0


@pytest.mark.parametrize("edges", [_EDGES, "contact-assessment assessment-referral contact-panel assessment-nfa"])
def test_the_same_map_changes_nothing(edges: str):
    day = _day("CONTACT", "REFERRAL", "ASSESSMENT", "PANEL", "LEFT")
    placed = _placed(day, [("ASSESSMENT", "2024-03-05", "2024-03-05", "Both"), *day])
    assert reordered_children(placed, _BEFORE, replace(_BEFORE, name="Other")) == 0
