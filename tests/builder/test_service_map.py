"""What a map must be: every problem with its exact words, ranks, and what is allowed."""

import pickle

import pytest

from builder.map_file import read_map
from builder.problem import Refused
from builder.raw_map import RawMap
from builder.service_map import Edge, Lane, Node, Note, Target, check
from builder.wording.map import WORDS

NODES = """
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: nfa, label: NFA, kind: exit, x: 200, y: 0}
"""
CONTACT = "nodes:\n  - {id: contact, label: Contact, kind: entry, x: 0, y: 0"

# The file, the problem that it has, and its exact words.
CASES = {
    "file-not-utf8": (b"name: Caf\xe9", "map.yaml is not text in UTF-8."),
    "file-too-large": (
        "#" * 4_000_001,
        "map.yaml has 4,000,001 characters; 4,000,000 is the most that is read.",
    ),
    "yaml-broken": (
        "nodes:\n\t- {id: a}",
        "map.yaml, line 2, column 1: this cannot be read as YAML (found character that cannot start any token).",
    ),
    "yaml-alias": (
        "lanes: &all []\nnodes: *all",
        "'*all' at map.yaml, line 2 is a YAML alias; these files may not use aliases.",
    ),
    "yaml-tag": (
        "name: !!python/name:os.system x",
        "'tag:yaml.org,2002:python/name:os.system' at map.yaml, line 1 is a YAML tag; these files hold only text, "
        "numbers and lists.",
    ),
    "yaml-deep": (
        "nodes: " + "[" * 30,
        "map.yaml, line 1 is nested more than 20 levels deep; nothing here needs that.",
    ),
    "yaml-several": ("name: a\n---\nname: b", "map.yaml, line 2: a second document begins here; a file holds one."),
    "key-not-text": (NODES + "? [a]\n: b", "map.yaml, line 5: a key has to be a word."),
    "key-twice": (
        "name: a\nname: b" + NODES,
        "'name' at map.yaml, line 2 is there already; a key can be given once in an entry.",
    ),
    "wrong-shape": ("- contact", "map.yaml has to be a mapping with the keys name, lanes, nodes and edges."),
    "unknown-key": (
        "nodes:\n  - {id: contact, label: C, kind: entry, x: 0, y: 0, standart: contact}",
        "'standart' (did you mean 'standard'?) in node 'contact' (nodes, entry 1, line 2) is not a key that is known "
        "here.",
    ),
    "missing": (
        "nodes:\n  - {id: contact, kind: entry, x: 0, y: 0}",
        "node 'contact' (nodes, entry 1, line 2) has no label; it needs one.",
    ),
    "bad-id": (
        "nodes:\n  - {id: first contact, label: C, kind: entry, x: 0, y: 0}",
        "'first contact' in node 'first contact' (nodes, entry 1, line 2) cannot be an id; an id is made of up to 100 "
        "letters (a to z), digits, - and _.",
    ),
    "bad-number": (
        "nodes:\n  - {id: contact, label: C, kind: entry, x: left, y: 0}",
        "'left' in x of node 'contact' (nodes, entry 1, line 2) is not a number; write one such as 440 or -0.2.",
    ),
    "number-too-large": (
        "nodes:\n  - {id: contact, label: C, kind: entry, x: 1e999, y: 0}",
        "'1e999' in x of node 'contact' (nodes, entry 1, line 2) is out of range; it has to lie between 1,000,000 and "
        "-1,000,000.",
    ),
    "blank-colour": (
        "lanes:\n  - id: a\n    label: A\n    colour: #1d70b8" + NODES,
        "lane 'a' (lanes, entry 1, line 2) has an empty colour; a colour goes in quotes, because YAML takes # for the "
        "start of a comment.",
    ),
    "bad-colour": (
        CONTACT + ", colour: blue}",
        "'blue' in node 'contact' (nodes, entry 1, line 2) is not a colour; write # and six digits in quotes, as "
        '"#1d70b8".',
    ),
    "id-twice": (
        NODES + "  - {id: nfa, label: NFA again, kind: exit, x: 400, y: 0}",
        "'nfa' is the id of several entries (nodes, entries 2 and 3, lines 4 and 5); ids must be unique.",
    ),
    "unknown-kind": (
        NODES + "  - {id: plan, label: Plan, kind: servise, x: 400, y: 0}",
        "'servise' (did you mean 'service'?) in node 'plan' (nodes, entry 3, line 5) is not a kind of node; the kinds "
        "are entry, activity, service and exit.",
    ),
    "unknown-lane": (
        CONTACT + ", lane: front}",
        "'front' in node 'contact' (nodes, entry 1, line 2) is not the id of a lane of this map.",
    ),
    "unknown-standard": (
        CONTACT + ", standard: contacts}",
        "'contacts' (did you mean 'contact'?) in node 'contact' (nodes, entry 1, line 2) is not a standard step.",
    ),
    "bad-days": (
        CONTACT + ", target: {days: 45.5}}",
        "'45.5' in the target of node 'contact' (nodes, entry 1, line 2) is not a number of days; a target is from 1 "
        "to 3,650 whole days.",
    ),
    "bad-unit": (
        CONTACT + ", target: {days: 45, unit: weeks}}",
        "'weeks' in the target of node 'contact' (nodes, entry 1, line 2) is not a unit of days; the units are working "
        "and calendar.",
    ),
    "target-nowhere": (
        CONTACT + ", target: {days: 45, from: referral}}",
        "'referral' in the target of node 'contact' (nodes, entry 1, line 2) is not the id of a node of this map; a "
        "target runs from a node.",
    ),
    "edge-nowhere": (
        NODES + "edges:\n  - {from: contact, to: nfs}",
        "'nfs' (did you mean 'nfa'?) in edge 'contact' to 'nfs' (edges, entry 1, line 6) is not the id of a node of "
        "this map; an edge joins two nodes.",
    ),
    "edge-twice": (
        NODES + "edges:\n  - {from: contact, to: nfa}\n  - {from: contact, to: nfa, bend: 0.2}",
        "'contact' to 'nfa' is drawn more than once (edges, entries 1 and 2, lines 6 and 7); an edge can be drawn "
        "once.",
    ),
    "exit-with-way-out": (
        NODES + "edges:\n  - {from: nfa, to: contact}",
        "edge 'nfa' to 'contact' (edges, entry 1, line 6) leaves 'nfa', which is an exit; children who have left by "
        "an exit come back at an entry.",
    ),
    "no-entry": (
        "nodes:\n  - {id: nfa, label: NFA, kind: exit, x: 0, y: 0}",
        "the map has no node of the kind entry; it needs at least one, for children to come in at.",
    ),
    "too-many": (
        "nodes:\n" + "".join(f"  - {{id: n{i}, label: N, kind: entry, x: 0, y: {i}}}\n" for i in range(1_001)),
        "nodes has 1,001 entries; 1,000 is the most that a map can hold.",
    ),
}
WARNINGS = {"unreached", "edge-under-node", "nodes-touch", "lanes-mix"}


@pytest.mark.parametrize("code", CASES)
def test_every_error_is_said_in_these_words(code: str) -> None:
    content, words = CASES[code]
    with pytest.raises(Refused) as refused:
        read_map(content)
    assert [problem.words for problem in refused.value.problems if problem.code == code] == [words]
    assert WORDS[code].severity == "error"


def test_every_problem_of_the_room_has_its_test() -> None:
    assert set(WORDS) == {*CASES, *WARNINGS}


def test_all_problems_are_reported_at_once_with_their_places() -> None:
    with pytest.raises(Refused) as refused:
        read_map(
            "nodes:\n"
            "  - {id: contact, label: Contact, kind: exit, x: 0, y: 0}\n"
            "  - {id: contact, label: '', kind: entry, x: here}\n"
            "edges:\n"
            "  - {from: contact, to: nowhere}\n"
        )
    assert [(problem.code, problem.place) for problem in refused.value.problems] == [
        ("missing", "node 'contact' (nodes, entry 2, line 3)"),
        ("bad-number", "x of node 'contact' (nodes, entry 2, line 3)"),
        ("missing", "node 'contact' (nodes, entry 2, line 3)"),
        ("id-twice", "nodes, entries 1 and 2, lines 2 and 3"),
        ("edge-nowhere", "edge 'contact' to 'nowhere' (edges, entry 1, line 5)"),
        ("exit-with-way-out", "edge 'contact' to 'nowhere' (edges, entry 1, line 5)"),
    ]


def test_a_node_that_no_entry_reaches_is_a_warning() -> None:
    found = read_map(NODES)
    assert [(problem.severity, problem.words) for problem in found.problems] == [
        (
            "warning",
            "node 'nfa' (nodes, entry 2, line 4) cannot be reached from any entry; every move to it will be drawn off "
            "the map.",
        )
    ]


def test_an_edge_into_an_entry_and_a_loop_are_allowed() -> None:
    found = read_map(
        "nodes:\n"
        "  - {id: a, label: A, kind: entry, x: 0, y: 0}\n"
        "  - {id: b, label: B, kind: activity, x: 300, y: 0}\n"
        "edges: [{from: a, to: b}, {from: b, to: b}, {from: b, to: a}]\n"
    )
    assert found.edge_set == {("a", "b"), ("b", "b"), ("b", "a")}
    assert found.problems == ()


def test_ranks_are_the_fewest_edges_from_any_entry_and_unreached_nodes_come_last() -> None:
    found = read_map(
        "nodes:\n"
        + "".join(
            f"  - {{id: {name}, label: N, kind: {kind}, x: {x}, y: 0}}\n"
            for x, (name, kind) in enumerate(
                [
                    ("contact", "entry"),
                    ("referral", "activity"),
                    ("assessment", "activity"),
                    ("care", "service"),
                    ("missing", "activity"),
                    ("walk-in", "entry"),
                    ("nfa", "exit"),
                ]
            )
        )
        + "edges: [{from: contact, to: referral}, {from: referral, to: assessment}, {from: assessment, to: care},\n"
        "  {from: walk-in, to: assessment}, {from: contact, to: nfa}, {from: missing, to: care}]\n"
    )
    assert found.ranks == (0, 1, 1, 2, 3, 0, 1)
    assert found.index == {
        "contact": 0,
        "referral": 1,
        "assessment": 2,
        "care": 3,
        "missing": 4,
        "walk-in": 5,
        "nfa": 6,
    }


def test_a_map_from_the_canvas_has_numbers_and_no_lines() -> None:
    raw = {
        "name": "Drawn",
        "lanes": [{"id": "front", "label": "Front", "colour": "#1D70B8"}],
        "nodes": [
            {"id": "a", "label": "A", "kind": "entry", "lane": "front", "x": 1, "y": -0.0, "target": {"days": 45}},
            {"id": "b", "label": "B", "kind": "exit", "x": 2.5, "y": 3},
        ],
        "edges": [{"from": "a", "to": "b", "bend": 0.25}],
        "notes": [{"text": "New", "x": 0, "y": 0}],
    }
    found = check(RawMap.model_validate(raw))
    assert found.lanes == (Lane("front", "Front", "#1d70b8"),)
    assert found.nodes == (
        Node("a", "A", "entry", 1.0, 0.0, "front", "", Target(45)),
        Node("b", "B", "exit", 2.5, 3.0),
    )
    assert found.edges == (Edge("a", "b", 0.25),)
    assert found.notes == (Note("New", 0.0, 0.0),)

    with pytest.raises(Refused) as refused:
        check(
            RawMap.model_validate({"nodes": [{"id": "a", "label": "A", "kind": "entry", "x": float("nan"), "y": True}]})
        )
    assert [problem.place for problem in refused.value.problems] == [
        "x of node 'a' (nodes, entry 1)",
        "y of node 'a' (nodes, entry 1)",
    ]


def test_a_map_can_be_pickled_and_compared() -> None:
    found = read_map(NODES)
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    assert again.index == {"contact": 0, "nfa": 1}


UNFINISHED = """
nodes:
  - {id: contact, label: Contact, kind: activity, x: 0, y: 0}
  - {id: nfa, label: NFA, kind: exit, x: 200, y: 0}
edges:
  - {from: nfa, to: contact}
"""


def test_a_map_that_is_still_being_drawn_says_what_keeps_it_from_being_played() -> None:
    found = read_map(UNFINISHED, unfinished=True)
    assert [(problem.code, problem.severity) for problem in found.problems] == [
        ("exit-with-way-out", "error"),
        ("no-entry", "error"),
    ]
    assert found.unfinished == found.problems
    assert [problem.words for problem in found.unfinished] == [
        "edge 'nfa' to 'contact' (edges, entry 1, line 6) leaves 'nfa', which is an exit; children who have left by an "
        "exit come back at an entry.",
        "the map has no node of the kind entry; it needs at least one, for children to come in at.",
    ]
    with pytest.raises(Refused) as refused:
        read_map(UNFINISHED)
    assert refused.value.problems == found.unfinished


def test_an_unfinished_map_with_another_error_is_refused_with_all() -> None:
    with pytest.raises(Refused) as refused:
        read_map(UNFINISHED + "  - {from: contact, to: nowhere}\n", unfinished=True)
    assert [problem.code for problem in refused.value.problems] == ["exit-with-way-out", "edge-nowhere", "no-entry"]


def test_a_way_that_leaves_an_exit_does_not_hide_what_no_entry_reaches() -> None:
    found = read_map(
        UNFINISHED.replace("kind: activity", "kind: entry") + "  - {from: nfa, to: nfa}\n", unfinished=True
    )
    assert [problem.code for problem in found.problems] == ["exit-with-way-out", "exit-with-way-out", "unreached"]
    assert [problem.code for problem in found.unfinished] == ["exit-with-way-out", "exit-with-way-out"]


def test_a_finished_map_has_nothing_unfinished() -> None:
    assert read_map(NODES, unfinished=True).unfinished == ()


def test_long_ids_that_begin_alike_are_not_taken_for_one() -> None:
    long = "a" * 70
    found = read_map(
        f"nodes:\n  - {{id: {long}1, label: A, kind: entry, x: 0, y: 0}}\n"
        f"  - {{id: {long}2, label: B, kind: activity, x: 300, y: 0}}\n"
        f"edges: [{{from: {long}1, to: {long}2}}, {{from: {long}2, to: {long}1}}]\n"
    )
    assert len(found.nodes) == 2
    assert len(found.edges) == 2
