"""Who moves where, as the map is told while it is drawn."""

from types import SimpleNamespace
from typing import cast

import pandas as pd

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.drawn_moves import drawn_moves
from player.journeys import journeys
from player.play import Play
from tests.player.cases.histories import MOMENT, activities

_MAP = read_map(
    """name: Small
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: referral, label: Referral, kind: activity, x: 240, y: 0}
  - {id: assessment, label: Assessment, kind: activity, x: 480, y: 0}
  - {id: unheard, label: Unheard, kind: activity, x: 480, y: 240}
  - {id: nfa, label: No further action, kind: exit, x: 720, y: 0}
edges:
  - {from: contact, to: referral}
  - {from: referral, to: assessment}
  - {from: contact, to: nfa}
  - {from: contact, to: unheard}
"""
)
_CODES = read_codes(
    """rules:
  - {code: CONTACT, node: contact}
  - {code: REFERRAL, node: referral}
  - {code: ASSESSMENT, node: assessment}
outcomes:
  - {outcome: NFA, exit: nfa}
""",
    _MAP,
)


def _moves(*histories: list[tuple[str, str, str, str]]) -> list[tuple[str, str, int, int, bool]]:
    table = pd.concat([activities(rows, f"C{n}") for n, rows in enumerate(histories)], ignore_index=True)
    placed = place(table, _MAP, _CODES)
    made = cast(Play, SimpleNamespace(journeys=journeys(placed, _MAP, Settings()), placed=placed))
    found = drawn_moves(made)
    assert all(list(move) == ["from", "to", "moves", "children", "drawn"] for move in found)
    return [(move["from"], move["to"], move["moves"], move["children"], move["drawn"]) for move in found]


def _row(code: str, day: str, outcome: str = "") -> tuple[str, str, str, str]:
    return (code, day, MOMENT, outcome)


def test_moves_count_visits_and_children_and_say_what_no_way_carries():
    found = _moves(
        [_row("CONTACT", "2024-03-01"), _row("REFERRAL", "2024-03-03"), _row("ASSESSMENT", "2024-03-06")],
        [_row("CONTACT", "2024-03-01"), _row("ASSESSMENT", "2024-03-04")],
        [
            *[_row("CONTACT", "2024-03-01"), _row("ASSESSMENT", "2024-03-02")],
            *[_row("CONTACT", "2024-09-01"), _row("ASSESSMENT", "2024-09-02")],
        ],
        [_row("CONTACT", "2024-03-01", "NFA")],
    )
    # Contact to assessment: three moves of two children, which nothing carries. What came in at the gate, and what
    # nothing followed, is no move between places; of the place unheard of the data say nothing.
    assert found == [
        ("contact", "assessment", 3, 2, False),
        ("contact", "nfa", 1, 1, True),
        ("contact", "referral", 1, 1, True),
        ("referral", "assessment", 1, 1, True),
    ]


def test_a_way_that_nobody_took_is_told_with_0():
    found = _moves([_row("REFERRAL", "2024-03-03"), _row("CONTACT", "2024-09-01")])
    assert found == [("contact", "referral", 0, 0, True)]


def test_a_move_to_its_own_place_needs_no_way():
    found = _moves([_row("REFERRAL", "2024-03-03"), _row("REFERRAL", "2024-03-09")])
    assert found == [("referral", "referral", 1, 1, True)]
