"""A place is split and its codes divided: what goes where, before and after, worked out by hand."""

from datetime import date

import pandas as pd
import pytest

from builder.code_map import CodeMap, Rule, read_codes, write_codes
from builder.map_file import read_map, write_map
from builder.node_split import Split, codes_of, outcomes_of, split
from builder.placing import place
from builder.problem import Refused
from builder.service_map import Target
from tests.builder.test_draft import activities

_MAP = read_map("""
name: Ours
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: plan, label: Plan, kind: service, x: 240, y: 0, target: {days: 90, from: plan}}
  - {id: closed, label: Closed, kind: exit, x: 480, y: 0}
edges: [{from: contact, to: plan}, {from: plan, to: closed, bend: 0.2}]
""")
# A pattern, a code that changed meaning, and one that goes to two places.
_CODES = read_codes(
    """
rules:
  - {code: "P*", from: 2024-04-01, node: plan}
  - {code: P1, ignore: not a plan before April}
  - {code: BOTH, node: [contact, plan]}
outcomes:
  - {outcome: Moved away, exit: closed}
  - {outcome: Goals met, exit: closed}
""",
    _MAP,
)
_DATA = activities(
    [
        ("a", "P1", "2024-05-01", "2024-05-02"),
        ("a", "P1", "2024-03-01", "2024-03-02"),
        ("b", "P2", "2024-05-01", "2024-05-02"),
        ("b", "BOTH", "2024-06-01", "2024-06-02"),
    ]
)


def _goes(service_map: object, codes: CodeMap) -> list[tuple[str, str, str]]:
    visits = place(_DATA, service_map, codes).visits  # type: ignore[arg-type]
    rows = visits[["code", "start", "node"]].sort_values(["code", "start", "node"])
    return [(str(row.code), str(row.start.date()), str(row.node)) for row in rows.itertuples()]


def test_the_chosen_codes_go_to_the_new_place_and_the_others_stay() -> None:
    service_map, codes = split(_MAP, _CODES, Split("plan", "Plan for disabled children", frozenset({("log", "P1")})))
    assert _goes(service_map, codes) == [
        ("BOTH", "2024-06-01", "contact"),
        ("BOTH", "2024-06-01", "plan"),
        ("P1", "2024-05-01", "plan-2"),
        ("P2", "2024-05-01", "plan"),
    ]


def test_a_code_that_goes_to_two_places_keeps_the_other_one() -> None:
    service_map, codes = split(_MAP, _CODES, Split("plan", "Other", frozenset({("log", "BOTH")})))
    assert [found for found in _goes(service_map, codes) if found[0] == "BOTH"] == [
        ("BOTH", "2024-06-01", "contact"),
        ("BOTH", "2024-06-01", "plan-2"),
    ]


def test_dates_and_reasons_of_a_codes_rules_are_kept() -> None:
    _, codes = split(_MAP, _CODES, Split("plan", "Other", frozenset({("log", "P1")})))
    assert codes.rules[:2] == (
        Rule(sources=("log",), codes=("P1",), first=date(2024, 4, 1), to=("plan-2",)),
        Rule(sources=("log",), codes=("P1",), ignore="not a plan before April"),
    )
    assert codes.rules[2:] == _CODES.rules


def test_the_new_place_has_the_same_kind_lane_and_ways_and_its_own_target() -> None:
    service_map, _ = split(_MAP, _CODES, Split("plan", "Other"))
    new = service_map.node("plan-2")
    assert (new.label, new.kind, new.x, new.y, new.target) == (
        "Other",
        "service",
        240,
        130,
        Target(90, "calendar", "plan-2"),
    )
    assert service_map.edge_set == {
        ("contact", "plan"),
        ("plan", "closed"),
        ("contact", "plan-2"),
        ("plan-2", "closed"),
    }
    assert [node.id for node in service_map.nodes] == ["contact", "plan", "plan-2", "closed"]
    assert read_map(write_map(service_map)) == service_map


def test_outcomes_of_a_way_out_are_divided_by_rule() -> None:
    assert outcomes_of(_CODES, "closed") == (0, 1)
    service_map, codes = split(_MAP, _CODES, Split("closed", "Moved", outcomes=frozenset({0})))
    assert [rule.to for rule in codes.outcomes] == [("closed-2",), ("closed",)]
    assert read_codes(write_codes(codes), service_map).outcomes == codes.outcomes


def test_the_codes_of_a_place_are_those_whose_activities_go_there() -> None:
    codes = place(_DATA, _MAP, _CODES).coverage.codes
    assert sorted(codes_of(codes, "plan")["code"]) == ["BOTH", "P1", "P2"]
    assert codes_of(codes.iloc[:0], "plan").empty


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Split("gone", "Other"), "split-gone"),
        (Split("plan", "  "), "split-no-label"),
        (Split("plan", "contact"), "split-label-taken"),
    ],
)
def test_what_cannot_be_split_is_refused(asked: Split, code: str) -> None:
    with pytest.raises(Refused) as refused:
        split(_MAP, _CODES, asked)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_renaming_a_place_changes_no_code() -> None:
    text = write_map(_MAP).replace("label: Plan", "label: Child in need plan")
    renamed = read_map(text)
    assert renamed.node("plan").label == "Child in need plan"
    assert read_codes(write_codes(_CODES), renamed) == _CODES
    pd.testing.assert_frame_equal(place(_DATA, _MAP, _CODES).visits, place(_DATA, renamed, _CODES).visits)
