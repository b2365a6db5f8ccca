"""What changed between two maps, in the words that a person reads."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.map_changes import KIND_WORDS, STANDARD_WORDS, map_changes
from builder.service_map import KINDS, STANDARDS, Edge, Lane, Node, Note, ServiceMap, Target
from tests.builder.test_map_file import maps

CONTACT = Node("contact", "Contact", "entry", 0.0, 0.0)
HELP = Node("help", "Early help", "exit", 200.0, 0.0)
PLAN = Node("plan", "Plan", "service", 400.0, 0.0, "front")
FRONT = Lane("front", "Front Door", "#1d70b8")
EAST = Lane("east", "East")
NOTE = Note("New", 0.0, -100.0)
MAP = ServiceMap(
    "Ours",
    (FRONT, EAST),
    (CONTACT, HELP, PLAN),
    (Edge("contact", "help"), Edge("contact", "plan")),
    (NOTE,),
)
NEW = Node("new", "Family Help", "service", 600.0, 0.0)


def _nodes(*nodes: Node) -> ServiceMap:
    return replace(MAP, nodes=nodes)


def _edges(*ways: tuple[str, str]) -> ServiceMap:
    return replace(MAP, edges=tuple(Edge(*way) for way in ways))


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (MAP, ()),
        (replace(MAP, name="Theirs"), ("named the map 'Theirs'",)),
        (replace(MAP, name=""), ("took the map's name off",)),
        (_nodes(CONTACT, HELP, PLAN, NEW), ("added 'Family Help'",)),
        (replace(MAP, nodes=(CONTACT, HELP), edges=(Edge("contact", "help"),)), ("deleted 'Plan'",)),
        (_nodes(CONTACT, replace(HELP, label="Help"), PLAN), ("renamed 'Early help' to 'Help'",)),
        (
            _nodes(CONTACT, replace(HELP, kind="service"), PLAN),
            ("'Early help' is now a service that lasts, it was a way out",),
        ),
        (_edges(("contact", "help"), ("contact", "plan"), ("plan", "help")), ("connected 'Plan' to 'Early help'",)),
        (_edges(("contact", "help")), ("took away the way from 'Contact' to 'Plan'",)),
        (_edges(("contact", "help"), ("plan", "contact")), ("turned the way from 'Contact' to 'Plan' round",)),
        (
            _edges(("contact", "help"), ("contact", "plan"), ("plan", "plan")),
            ("connected 'Plan' to 'Plan'",),
        ),
        (
            replace(MAP, edges=(Edge("contact", "help", 0.2), Edge("contact", "plan"))),
            ("bent the way from 'Contact' to 'Early help'",),
        ),
        (replace(MAP, edges=(Edge("contact", "help", 0.2), Edge("contact", "plan", -1.0))), ("bent 2 ways",)),
        (_nodes(CONTACT, replace(HELP, lane="east"), PLAN), ("put 'Early help' in the lane 'East'",)),
        (_nodes(CONTACT, HELP, replace(PLAN, lane="")), ("took 'Plan' out of its lane",)),
        (_nodes(CONTACT, replace(HELP, x=210.0), PLAN), ("moved 'Early help'",)),
        (_nodes(replace(CONTACT, y=1.0), replace(HELP, x=210.0), replace(PLAN, x=9.0)), ("moved 3 places",)),
        (_nodes(CONTACT, replace(HELP, colour="#00703c"), PLAN), ("recoloured 'Early help'",)),
        (
            _nodes(CONTACT, HELP, replace(PLAN, target=Target(45, "working", "contact"))),
            ("set the target of 'Plan' to 45 working days from 'Contact'",),
        ),
        (_nodes(CONTACT, HELP, replace(PLAN, target=Target(1))), ("set the target of 'Plan' to 1 day",)),
        (
            _nodes(CONTACT, HELP, replace(PLAN, standard="cp_plan")),
            ("set the standard stage of 'Plan' to child protection plan",),
        ),
        (_nodes(CONTACT, HELP, replace(PLAN, description="It lasts")), ("described 'Plan'",)),
        (replace(MAP, lanes=(FRONT, EAST, Lane("west", "West"))), ("added the lane 'West'",)),
        (replace(MAP, lanes=(FRONT,)), ("deleted the lane 'East'",)),
        (
            replace(MAP, lanes=(EAST,), nodes=(CONTACT, HELP, replace(PLAN, lane=""))),
            ("deleted the lane 'Front Door'",),
        ),
        (replace(MAP, lanes=(FRONT, replace(EAST, label="West"))), ("renamed the lane 'East' to 'West'",)),
        (replace(MAP, lanes=(FRONT, replace(EAST, colour="#00703c"))), ("recoloured the lane 'East'",)),
        (replace(MAP, lanes=(EAST, FRONT)), ("changed the order of the lanes",)),
        (_nodes(HELP, CONTACT, PLAN), ("changed the order of the places",)),
        (_edges(("contact", "plan"), ("contact", "help")), ("changed the order of the ways",)),
        (replace(MAP, notes=(NOTE, Note("Old", 0.0, 0.0))), ("added the note 'Old'",)),
        (replace(MAP, notes=()), ("deleted the note 'New'",)),
        (replace(MAP, notes=(replace(NOTE, text="Newer"),)), ("rewrote the note 'Newer'",)),
        (replace(MAP, notes=(replace(NOTE, x=5.0),)), ("moved a note",)),
        (replace(MAP, notes=(NOTE, NOTE)), ("added the note 'New'",)),
    ],
)
def test_a_change_is_told_in_these_words(after: ServiceMap, words: tuple[str, ...]) -> None:
    assert map_changes(MAP, after) == words


def test_what_is_taken_away_from_a_place_is_told() -> None:
    full = replace(PLAN, target=Target(45), standard="cp_plan", description="It lasts", colour="#00703c")
    assert map_changes(_nodes(CONTACT, HELP, full), MAP) == (
        "took the target of 'Plan' away",
        "set the standard stage of 'Plan' to none",
        "took the description of 'Plan' away",
        "recoloured 'Plan'",
    )


def test_a_map_that_is_begun_says_how_large_it_is() -> None:
    assert map_changes(None, MAP) == ("began the map 'Ours' with 3 places and 2 ways",)
    assert map_changes(None, ServiceMap("", (), (CONTACT,), ())) == ("began the map with 1 place and 0 ways",)
    assert map_changes(None, ServiceMap("", (), (), ())) == ("began an empty map",)


def test_the_most_important_comes_first_and_past_eight_the_rest_is_counted() -> None:
    after = ServiceMap(
        "Theirs",
        (Lane("front", "Front", "#00703c"),),
        (
            replace(CONTACT, x=5.0, label="First contact", colour="#00703c"),
            replace(PLAN, kind="activity", lane="", standard="cp_plan", description="x"),
            NEW,
        ),
        (Edge("contact", "plan", 0.2), Edge("plan", "new")),
    )
    assert map_changes(MAP, after) == (
        "named the map 'Theirs'",
        "added 'Family Help'",
        "deleted 'Early help'",
        "renamed 'Contact' to 'First contact'",
        "'Plan' is now an activity, it was a service that lasts",
        "connected 'Plan' to 'Family Help'",
        "deleted the lane 'East'",
        "renamed the lane 'Front Door' to 'Front'",
        "and 8 more changes",
    )


def test_many_of_one_sort_are_told_in_one_phrase() -> None:
    five = tuple(Node(f"n{i}", f"Place {i}", "activity", i * 200.0, 0.0) for i in range(5))
    ways = tuple(Edge("contact", node.id) for node in five)
    after = replace(MAP, nodes=(*MAP.nodes, *five), edges=(*MAP.edges, *ways))
    assert map_changes(MAP, after) == (
        "added 5 places ('Place 0', 'Place 1', 'Place 2' and 2 more)",
        "drew 5 ways ('Contact' to 'Place 0', 'Contact' to 'Place 1', 'Contact' to 'Place 2' and 2 more)",
    )
    assert map_changes(after, MAP) == ("deleted 5 places ('Place 0', 'Place 1', 'Place 2' and 2 more)",)


def test_three_of_one_sort_are_told_one_by_one() -> None:
    three = tuple(Node(f"n{i}", f"Place {i}", "activity", i * 200.0, 0.0) for i in range(3))
    assert map_changes(MAP, replace(MAP, nodes=(*MAP.nodes, *three))) == (
        "added 'Place 0'",
        "added 'Place 1'",
        "added 'Place 2'",
    )


def test_a_long_label_is_cut_and_stands_on_one_line() -> None:
    after = _nodes(CONTACT, HELP, PLAN, replace(NEW, label="A\nB " + "x" * 100))
    assert map_changes(MAP, after) == (f"added 'A B {'x' * 55}…'",)


def test_every_kind_and_standard_has_words() -> None:
    assert set(KIND_WORDS) == set(KINDS)
    assert set(STANDARD_WORDS) == set(STANDARDS)


@st.composite
def edits(draw: st.DrawFn, m: ServiceMap) -> ServiceMap:
    """The map with one thing changed, or the same."""
    what = draw(st.sampled_from(["name", "lanes", "nodes", "edges", "notes", "node", "edge", "lane", "note", "drop"]))
    if what == "name":
        return replace(m, name=draw(st.sampled_from(["", "A", m.name])))
    if what in ("lanes", "nodes", "edges", "notes"):
        return replace(m, **{what: tuple(draw(st.permutations(getattr(m, what))))})
    if what == "drop" and m.nodes:
        gone = draw(st.sampled_from(m.nodes)).id
        edges = tuple(e for e in m.edges if gone not in (e.from_id, e.to_id))
        nodes = (n for n in m.nodes if n.id != gone)
        kept = tuple(replace(n, target=None) if n.target and n.target.from_id == gone else n for n in nodes)
        return replace(m, nodes=kept, edges=edges)
    plural = f"{what}s"
    things = getattr(m, plural, ())
    if not things:
        return m
    at = draw(st.integers(0, len(things) - 1))
    changes = {
        "lane": {"label": st.sampled_from(["A", "B"]), "colour": st.sampled_from(["", "#00703c"])},
        "node": {
            "label": st.sampled_from(["A", "B"]),
            "kind": st.sampled_from(KINDS),
            "x": st.sampled_from([0.0, 1.0]),
            "y": st.sampled_from([0.0, 1.0]),
            "lane": st.sampled_from(["", *(lane.id for lane in m.lanes)]),
            "standard": st.sampled_from(["", "contact"]),
            "target": st.sampled_from([None, Target(5), Target(5, "working")]),
            "description": st.sampled_from(["", "x"]),
            "colour": st.sampled_from(["", "#00703c"]),
        },
        "edge": {"bend": st.sampled_from([0.0, 0.2])},
        "note": {"text": st.sampled_from(["A", "B"]), "x": st.sampled_from([0.0, 1.0])},
    }[what]
    key = draw(st.sampled_from(sorted(changes)))
    changed = replace(things[at], **{key: draw(changes[key])})
    return replace(m, **{plural: (*things[:at], changed, *things[at + 1 :])})


@settings(max_examples=150, deadline=None)
@given(st.data(), maps(unfinished=True))
def test_there_are_no_words_if_and_only_if_the_maps_are_equal(data: st.DataObject, before: ServiceMap) -> None:
    after = before
    for _ in range(data.draw(st.integers(0, 3))):
        after = data.draw(edits(after))
    words = map_changes(before, after)
    assert (words == ()) == (before == after)
    assert len(words) <= 9
    assert all(word and "\n" not in word for word in words)
    assert bool(map_changes(after, before)) == bool(words)


@settings(max_examples=60, deadline=None)
@given(maps(), maps(unfinished=True))
def test_two_maps_of_different_origin_are_told_apart(one: ServiceMap, other: ServiceMap) -> None:
    assert (map_changes(one, other) == ()) == (one == other)
