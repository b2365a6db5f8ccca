"""Deciding where a code goes."""

from builder.code_edit import Decision, decided
from builder.code_map import read_codes
from builder.map_file import read_map

_MAP = read_map(
    "name: M\nnodes:\n"
    "  - {id: a, label: A, kind: entry, x: 0, y: 0}\n  - {id: b, label: B, kind: activity, x: 300, y: 0}\n"
    "edges:\n  - {from: a, to: b}\n"
)
_CODES = read_codes("rules:\n  - {source: S, code: X, node: a}\n  - {code: 'X*', node: a}\n", _MAP)


def test_a_decision_stands_in_front_and_takes_the_place_of_the_rule_for_just_that_code():
    changed = decided(_CODES, [Decision("S", "X", node="b")])
    assert [(rule.sources, rule.codes, rule.to) for rule in changed.rules] == [
        (("S",), ("X",), ("b",)),
        ((), ("X*",), ("a",)),
    ]


def test_taking_a_decision_back_leaves_the_other_rules():
    changed = decided(_CODES, [Decision("S", "X")])
    assert [rule.codes for rule in changed.rules] == [("X*",)]


def test_leaving_out_needs_a_reason_and_keeps_it():
    changed = decided(_CODES, [Decision("S", "Y", ignore="not work with a child")])
    assert (changed.rules[0].to, changed.rules[0].ignore) == ((), "not work with a child")


def test_a_code_with_a_star_is_no_pattern():
    changed = decided(_CODES, [Decision("S", "A*", node="b")])
    assert changed.rules[0].codes == ("A?",)
