"""A drawing to the browser and back: nothing is lost, and nothing is taken on trust."""

import json
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.background_place import Placement
from builder.drawing import drawing_of, map_of, placement_of, raw_of
from builder.map_file import read_map, write_map
from builder.problem import Refused
from builder.service_map import Edge, Lane, Node, Note, ServiceMap, Target
from tests.builder.test_map_file import maps

SMALL = ServiceMap(
    "Front door",
    (Lane("front", "Front Door Team", "#1d70b8"),),
    (
        Node("contact", "Initial contact", "entry", 0.0, 0.0, "front", "contact"),
        Node("plan", "Plan", "service", 220.5, -40.0, "", "", Target(45, "working", "contact"), "Lasts", "#00703c"),
    ),
    (Edge("contact", "plan", 0.2),),
    (Note("New", 0.0, -120.0),),
)
SENT = {
    "name": "Front door",
    "lanes": [{"id": "front", "label": "Front Door Team", "colour": "#1d70b8"}],
    "nodes": [
        {
            "id": "contact",
            "label": "Initial contact",
            "kind": "entry",
            "lane": "front",
            "x": 0.0,
            "y": 0.0,
            "standard": "contact",
            "target": None,
            "description": "",
            "colour": "",
        },
        {
            "id": "plan",
            "label": "Plan",
            "kind": "service",
            "lane": "",
            "x": 220.5,
            "y": -40.0,
            "standard": "",
            "target": {"days": 45, "unit": "working", "from": "contact"},
            "description": "Lasts",
            "colour": "#00703c",
        },
    ],
    "edges": [{"from": "contact", "to": "plan", "bend": 0.2}],
    "notes": [{"text": "New", "x": 0.0, "y": -120.0}],
    "background": {"x": -10.0, "y": 5.0, "width": 800.0, "opacity": 0.4, "shown": True},
}


def _with(**changed: Any) -> dict[str, Any]:
    return {**SENT, **changed}


def _node(**changed: Any) -> dict[str, Any]:
    return {**SENT["nodes"][1], **changed}  # type: ignore[dict-item]


def test_a_map_travels_in_this_form() -> None:
    assert drawing_of(SMALL, Placement(-10.0, 5.0, 800.0, 0.4, True)) == SENT
    assert map_of(SENT) == SMALL


def test_no_map_travels_as_an_empty_drawing() -> None:
    empty = {"name": "", "lanes": [], "nodes": [], "edges": [], "notes": [], "background": None}
    assert drawing_of(None) == empty
    assert map_of(empty) == ServiceMap("", (), (), ())
    assert [problem.code for problem in map_of(empty).unfinished] == ["no-entry"]


@settings(max_examples=80, deadline=None)
@given(maps(unfinished=True))
def test_going_to_the_browser_and_back_changes_nothing(service_map: ServiceMap) -> None:
    travelled = json.loads(json.dumps(drawing_of(service_map)))
    assert map_of(travelled) == service_map
    assert drawing_of(map_of(travelled)) == travelled


def test_problems_name_things_by_what_is_written_on_them() -> None:
    with pytest.raises(Refused) as refused:
        map_of(
            _with(
                lanes=[{"id": "front", "label": "Front Door", "colour": "blue"}],
                nodes=[
                    _node(id="p1", label="Early help", kind="exit", lane="gone", target=None),
                    _node(id="p2", label="Plan <b>", target={"days": 0, "unit": "working", "from": "gone"}),
                ],
                edges=[
                    {"from": "p1", "to": "p2", "bend": 0},
                    {"from": "p1", "to": "p2", "bend": "x"},
                    {"from": "p2", "to": "gone", "bend": 0},
                ],
                notes=[{"text": "A note", "x": None, "y": 0}],
            )
        )
    assert [(problem.code, problem.place, problem.value) for problem in refused.value.problems] == [
        ("bad-colour", "lane 'Front Door'", "'blue'"),
        ("unknown-lane", "place 'Early help'", "'gone'"),
        ("bad-days", "the target of place 'Plan <b>'", "'0'"),
        ("target-nowhere", "the target of place 'Plan <b>'", "'gone'"),
        ("exit-with-way-out", "the way from 'Early help' to 'Plan <b>'", "'Early help'"),
        ("bad-number", "bend of the way from 'Early help' to 'Plan <b>'", "'x'"),
        ("exit-with-way-out", "the way from 'Early help' to 'Plan <b>'", "'Early help'"),
        ("edge-nowhere", "the way from 'Plan <b>' to 'gone'", "'gone'"),
        ("edge-twice", "edges, entries 1 and 2", "'Early help' to 'Plan <b>'"),
        ("missing", "note 'A note'", "x"),
        ("no-entry", "the map", ""),
    ]


def test_two_places_of_one_name_are_two_places() -> None:
    nodes = [
        _node(id="a", label="Panel", kind="entry", target=None),
        _node(id="b", label="Panel", target=None),
        _node(id="c", label="Panel", target=None),
    ]
    edges = [{"from": "a", "to": "b", "bend": 0}, {"from": "a", "to": "c", "bend": 0}]
    assert len(map_of(_with(nodes=nodes, edges=edges)).edges) == 2


def test_what_keeps_a_drawing_from_being_played_keeps_it_from_nothing_else() -> None:
    found = map_of(
        _with(nodes=[_node(kind="exit", target=None)], edges=[{"from": "plan", "to": "plan", "bend": 0}], notes=[])
    )
    assert [problem.words for problem in found.unfinished] == [
        "the way from 'Plan' to 'Plan' leaves 'Plan', which is an exit; children who have left by an exit come back at "
        "an entry.",
        "the map has no node of the kind entry; it needs at least one, for children to come in at.",
    ]


def test_a_note_with_nothing_in_it_is_no_note() -> None:
    blank = [{"text": "  ", "x": 0, "y": 0}, {"text": None, "x": 0, "y": 0}, {"text": "Kept", "x": 1, "y": 2}]
    assert map_of(_with(notes=blank)).notes == (Note("Kept", 1.0, 2.0),)


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (None, "it is no mapping"),
        ("<script>", "it is no mapping"),
        ([], "it is no mapping"),
        (_with(name=["x"]), "its name is no text"),
        (_with(nodes={}), "its nodes are no list of entries"),
        (_with(nodes=None), "its nodes are no list of entries"),
        (_with(edges=[1]), "its edges are no list of entries"),
        (_with(lanes="front"), "its lanes are no list of entries"),
        (_with(notes=[["x"]]), "its notes are no list of entries"),
        (_with(background=[1]), "its background is no mapping"),
        (_with(nodes=[_node(x=math.nan)]), "it holds something that is neither text nor a usable number"),
        (_with(nodes=[_node(x=math.inf)]), "it holds something that is neither text nor a usable number"),
        (_with(nodes=[_node(x=10**400)]), "it holds something that is neither text nor a usable number"),
        (_with(nodes=[_node(x=10**5000)]), "it holds something that is neither text nor a usable number"),
        (_with(nodes=[_node(label=b"x")]), "it holds something that is neither text nor a usable number"),
        (_with(nodes=[_node(label=[[[[[[["x"]]]]]]])]), "it is nested too deep"),
    ],
)
def test_what_is_no_drawing_is_refused_in_words(sent: object, why: str) -> None:
    with pytest.raises(Refused) as refused:
        raw_of(sent)
    assert [problem.words for problem in refused.value.problems] == [
        f"What the browser sent is not a drawing: {why}. Nothing was saved."
    ]


def test_a_drawing_nested_without_end_is_refused() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(Refused, match="neither text nor a usable number"):
        raw_of(_with(nodes=[_node(label=deep)]))
    while deep:  # Unwound by hand: its own end would be nested just as deep.
        deep = deep.pop()


def test_a_drawing_of_more_than_four_megabytes_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        raw_of({"name": "x" * 4_000_000})
    assert refused.value.problems[0].words == (
        "The drawing takes 4,000,055 bytes; 4,000,000 is the most that is kept. Nothing was saved."
    )


def test_ten_thousand_places_are_refused_as_too_many() -> None:
    nodes = [{"id": f"n{i}", "label": "N", "kind": "entry", "x": i, "y": 0} for i in range(10_000)]
    with pytest.raises(Refused) as refused:
        map_of(_with(nodes=nodes, edges=[]))
    assert refused.value.problems[0].words == "nodes has 10,000 entries; 1,000 is the most that a map can hold."


def test_keys_that_no_map_has_are_refused_and_those_of_the_canvas_alone_are_left_out() -> None:
    with pytest.raises(Refused, match="'__proto__' in place 'Plan' is not a key"):
        map_of(_with(nodes=[_node(__proto__={}, target=None)]))
    assert map_of({**SENT, "redirects": {"a": "b"}, "selection": []}) == SMALL


def test_half_of_a_letter_is_shown_as_a_missing_one() -> None:
    found = map_of(_with(nodes=[_node(label="Help \ud83d", kind="entry", target=None)], edges=[], notes=[]))
    assert found.nodes[0].label == "Help \ufffd"
    assert read_map(write_map(found)) == found
    whole = map_of(_with(nodes=[_node(label="Help \ud83d\udc76", kind="entry", target=None)], edges=[], notes=[]))
    assert whole.nodes[0].label == "Help 👶"


@pytest.mark.parametrize("label", ["<script>alert(1)</script>", "-->", "]]>", "# x", "'; DROP", "\x00\x07", "\u202e"])
def test_labels_are_text_whatever_they_say(label: str) -> None:
    found = map_of(_with(nodes=[_node(label=label, kind="entry", target=None)], edges=[], notes=[]))
    assert found.nodes[0].label == label
    assert read_map(write_map(found)) == found


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(st.sampled_from([*SENT, "redirects"]), anything),
    st.dictionaries(st.sampled_from(list(_node())), anything),
)
def test_nothing_that_a_browser_could_send_gives_a_traceback(drawing: dict[str, Any], node: dict[str, Any]) -> None:
    for sent in (drawing, _with(nodes=[_node(**node)]), _with(edges=[node]), _with(notes=[node]), _with(lanes=[node])):
        try:
            map_of(sent)
        except Refused as refused:
            assert all(problem.words for problem in refused.problems)


@pytest.mark.parametrize(
    ("sent", "placed"),
    [
        (SENT["background"], Placement(-10.0, 5.0, 800.0, 0.4, True)),
        ({"x": 1, "y": 2, "width": 3, "opacity": 7, "shown": False}, Placement(1.0, 2.0, 3.0, 1.0, False)),
        (None, None),
        ("x", None),
        ({"x": 1, "y": 2, "width": 0, "opacity": 0.5}, None),
        ({"x": 10**400, "y": 2, "width": 1, "opacity": 0.5}, None),
        ({"x": math.nan, "y": 2, "width": 1, "opacity": 0.5}, None),
        ({"x": True, "y": 2, "width": 1, "opacity": 0.5}, None),
        ({"x": 1}, None),
    ],
)
def test_the_place_of_the_picture_is_taken_when_it_can_be_one(sent: object, placed: Placement | None) -> None:
    assert placement_of(sent) == placed
