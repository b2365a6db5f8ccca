"""map.yaml: read as people write it, written as people like to read it, and the same after a round trip."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.map_file import read_map, write_map
from builder.problem import Refused
from builder.service_map import KINDS, STANDARDS, UNITS, Edge, Lane, Node, Note, ServiceMap, Target

DESIGN = """\
# The form that the design gives.
name: Front door
lanes: [{id: front-door, label: Front Door Team, colour: "#1d70b8"}]
nodes:
  - {id: contact, label: Initial contact, kind: entry, lane: front-door, x: 0, y: 0, standard: contact}
  - {id: referral, label: Referral, kind: activity, x: 220, y: 0}
  - {id: assessment, label: Child and family assessment, kind: activity, lane: front-door, x: 440, y: 0,
     standard: assessment, target: {days: 45, unit: working, from: referral}}
edges: [{from: contact, to: referral, bend: 0.2}, {from: referral, to: assessment}]
notes: [{text: "New front door from April 2024", x: 0, y: -120}]
"""
WRITTEN = """\
name: Front door
lanes:
  - {id: front-door, label: Front Door Team, colour: "#1d70b8"}
nodes:
  - {id: contact, label: Initial contact, kind: entry, lane: front-door, x: 0, y: 0, standard: contact}
  - {id: referral, label: Referral, kind: activity, x: 220, y: 0}
  - {id: assessment, label: Child and family assessment, kind: activity, lane: front-door, x: 440, y: 0,
     standard: assessment, target: {days: 45, unit: working, from: referral}}
edges:
  - {from: contact, to: referral, bend: 0.2}
  - {from: referral, to: assessment}
notes:
  - {text: New front door from April 2024, x: 0, y: -120}
"""


def test_the_form_of_the_design_is_read() -> None:
    found = read_map(DESIGN)
    assert found == ServiceMap(
        "Front door",
        (Lane("front-door", "Front Door Team", "#1d70b8"),),
        (
            Node("contact", "Initial contact", "entry", 0.0, 0.0, "front-door", "contact"),
            Node("referral", "Referral", "activity", 220.0, 0.0),
            Node(
                "assessment",
                "Child and family assessment",
                "activity",
                440.0,
                0.0,
                "front-door",
                "assessment",
                Target(45, "working", "referral"),
            ),
        ),
        (Edge("contact", "referral", 0.2), Edge("referral", "assessment")),
        (Note("New front door from April 2024", 0.0, -120.0),),
    )


def test_a_map_is_written_an_entry_a_line() -> None:
    assert write_map(read_map(DESIGN)) == WRITTEN


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    windows = DESIGN.replace("\n", "\r\n")
    assert read_map("\ufeff" + windows) == read_map(DESIGN)
    assert read_map(b"\xef\xbb\xbf" + windows.encode("utf-8")) == read_map(DESIGN)
    assert read_map(windows.encode("utf-16")) == read_map(DESIGN)


def test_ids_and_labels_are_the_text_that_was_written() -> None:
    found = read_map(
        "nodes:\n"
        "  - {id: no, label: yes, kind: entry, x: 0, y: 0}\n"
        "  - {id: on, label: null, kind: activity, x: 300, y: 0}\n"
        "  - {id: 007, label: 1.50, kind: activity, x: 600, y: 0}\n"
        "  - {id: 2024-04-01, label: 'a: {b} # c', kind: exit, x: 900, y: 0}\n"
        "edges: [{from: no, to: on}, {from: on, to: 007}, {from: 007, to: 2024-04-01}]\n"
    )
    assert [(node.id, node.label) for node in found.nodes] == [
        ("no", "yes"),
        ("on", "null"),
        ("007", "1.50"),
        ("2024-04-01", "a: {b} # c"),
    ]
    # Quoted on writing, so that other YAML readers take them for text too.
    plain = yaml.safe_load(write_map(found))
    assert [(node["id"], node["label"]) for node in plain["nodes"]] == [(node.id, node.label) for node in found.nodes]


@pytest.mark.parametrize(
    "label", ["y", "No", "~", "'", '"', "-", "a, b", "50%", "C&F", "café", "a\u2028b", "\x00", "👶", " a "]
)
def test_a_label_may_hold_anything(label: str) -> None:
    written = write_map(ServiceMap("", (), (Node("a", label, "entry", 0.0, 0.0),), ()))
    assert read_map(written).nodes[0].label == label
    assert yaml.safe_load(written)["nodes"][0]["label"] == label


@pytest.mark.parametrize(
    "content", ["", "\n", "# nothing", "contact", b"", b"\x00\x01", b"PK\x03\x04", "a: 'b", "{", "]"]
)
def test_what_is_no_map_is_refused_with_words(content: str | bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_map(content)
    assert all(problem.words.endswith(".") for problem in refused.value.problems)


def test_a_map_of_a_thousand_nodes_is_read() -> None:
    nodes = tuple(Node(f"n{i}", f"Node {i}", "entry" if i == 0 else "activity", i * 200.0, 0.0) for i in range(1_000))
    edges = tuple(Edge(f"n{i}", f"n{i + 1}") for i in range(999))
    found = ServiceMap("Large", (), nodes, edges)
    assert read_map(write_map(found)) == found


words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).filter(lambda text: text.strip())
ids = st.from_regex(r"[A-Za-z0-9_-]{1,12}", fullmatch=True)
places = st.floats(-1_000_000, 1_000_000, allow_nan=False).map(lambda number: number + 0.0)
colours = st.just("") | st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@st.composite
def maps(draw: st.DrawFn, unfinished: bool = False) -> ServiceMap:
    """Any map that the checks let through; with `unfinished` also one that is still being drawn."""
    lane_ids = draw(st.lists(ids, max_size=3, unique=True))
    node_ids = draw(st.lists(ids, min_size=0 if unfinished else 1, max_size=6, unique=True))
    target = st.builds(Target, st.integers(1, 3650), st.sampled_from(UNITS), st.sampled_from(["", *node_ids]))
    nodes = tuple(
        Node(
            node_id,
            draw(words),
            "entry" if number == 0 and not unfinished else draw(st.sampled_from(KINDS)),  # type: ignore[arg-type]
            draw(places),
            draw(places),
            draw(st.sampled_from(["", *lane_ids])),
            draw(st.sampled_from(["", *STANDARDS])),
            draw(st.none() | target),
            draw(st.just("") | words),
            draw(colours),
        )
        for number, node_id in enumerate(node_ids)
    )
    ways = [(one.id, other.id) for one in nodes for other in nodes if unfinished or one.kind != "exit"]
    drawn = draw(st.lists(st.sampled_from(ways), unique=True, max_size=8)) if ways else []
    bends = st.floats(-10, 10, allow_nan=False).map(lambda number: number + 0.0)
    return ServiceMap(
        draw(st.just("") | words),
        tuple(Lane(lane_id, draw(words), draw(colours)) for lane_id in lane_ids),
        nodes,
        tuple(Edge(*way, draw(bends)) for way in drawn),
        tuple(draw(st.lists(st.builds(Note, words, places, places), max_size=2))),
    )


@settings(max_examples=60, deadline=None)
@given(maps())
def test_writing_and_reading_changes_nothing(service_map: ServiceMap) -> None:
    written = write_map(service_map)
    assert read_map(written) == service_map
    assert read_map(written.replace("\n", "\r\n").encode("utf-8")) == service_map
    assert write_map(read_map(written)) == written


@settings(max_examples=60, deadline=None)
@given(maps(unfinished=True))
def test_a_map_that_is_still_being_drawn_is_written_and_read_too(service_map: ServiceMap) -> None:
    assert read_map(write_map(service_map), unfinished=True) == service_map


def test_an_empty_map_is_written_and_read() -> None:
    empty = ServiceMap("", (), (), ())
    assert write_map(empty) == 'name: ""\n'
    assert read_map('name: ""\n', unfinished=True) == empty
    with pytest.raises(Refused, match="the map has no node of the kind entry"):
        read_map('name: ""\n')


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60) | st.binary(max_size=60))
def test_no_content_ever_gives_a_traceback(content: str | bytes) -> None:
    try:
        read_map(content)
    except Refused as refused:
        assert refused.problems
