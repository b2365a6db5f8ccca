"""The map that we vouch for: `ServiceMap`, made by `check` from a `RawMap`, or refused with everything wrong in it."""

import re
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Literal, cast, get_args

from builder.problem import Problem, Refused
from builder.raw_fields import RawFields, near, shown
from builder.raw_map import RawEdge, RawLane, RawMap, RawNode, RawNote, RawTarget
from builder.yaml_tree import Path

Kind = Literal["entry", "activity", "service", "exit"]
Unit = Literal["working", "calendar"]

KINDS: tuple[str, ...] = get_args(Kind)
UNITS: tuple[str, ...] = get_args(Unit)
STEPS = (
    "contact",
    "early_help",
    "referral",
    "assessment",
    "strategy_discussion",
    "s47",
    "icpc",
    "cin_plan",
    "cp_plan",
    "in_care",
    "care_leaver",
    "adoption",
)
EXITS = ("nfa", "information_advice", "early_help_exit", "closed", "other")
STANDARDS = STEPS + EXITS


@dataclass(frozen=True, slots=True)
class Lane:
    """A team or service area. `colour` is "#rrggbb", or "" for a neutral grey."""

    id: str
    label: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """How long a visit should take at most, from its own start or, with `from_id`, from that node's last visit."""

    days: int
    unit: Unit = "calendar"
    from_id: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A place on the map; `x`, `y` are its centre, y grows downward. Blank text is ""."""

    id: str
    label: str
    kind: Kind
    x: float
    y: float
    lane: str = ""
    standard: str = ""
    target: Target | None = None
    description: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """A drawn route, with a direction. `bend` is how far its control point lies off the straight line, in lengths."""

    from_id: str
    to_id: str
    bend: float = 0.0


@dataclass(frozen=True, slots=True)
class Note:
    """A line of text on the map."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class ServiceMap:
    """An LA's own map, checked. Build it with `check` (or `builder.map_file.read_map`), not by hand.

    `index` gives a node's place in the map by its id. `ranks` gives, per node, the fewest edges from any entry; nodes
    that no entry reaches come one after the last rank reached. `problems` are warnings, and on an unfinished map the
    errors that keep it from being played.
    """

    name: str
    lanes: tuple[Lane, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    notes: tuple[Note, ...] = ()
    problems: tuple[Problem, ...] = field(default=(), compare=False)
    index: dict[str, int] = field(init=False, compare=False, repr=False)
    ranks: tuple[int, ...] = field(init=False, compare=False, repr=False)
    edge_set: frozenset[tuple[str, str]] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        index = {node.id: place for place, node in enumerate(self.nodes)}
        object.__setattr__(self, "index", index)
        object.__setattr__(self, "edge_set", frozenset((edge.from_id, edge.to_id) for edge in self.edges))
        object.__setattr__(self, "ranks", _ranks(self.nodes, self.edges, index))

    @property
    def unfinished(self) -> tuple[Problem, ...]:
        """What keeps the map from being played; () for a finished one."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    def node(self, node_id: str) -> Node:
        """The node with this id; KeyError when there is none."""
        return self.nodes[self.index[node_id]]


def reached(nodes: tuple[Node, ...], edges: tuple[Edge, ...]) -> dict[str, int]:
    """The fewest edges from any entry, for each node id that an entry reaches."""
    ways: dict[str, list[str]] = {}
    for edge in edges:
        ways.setdefault(edge.from_id, []).append(edge.to_id)
    steps = {node.id: 0 for node in nodes if node.kind == "entry"}
    queue = deque(steps)
    while queue:
        here = queue.popleft()
        for there in ways.get(here, ()):
            if there not in steps:
                steps[there] = steps[here] + 1
                queue.append(there)
    return steps


def _ranks(nodes: tuple[Node, ...], edges: tuple[Edge, ...], index: dict[str, int]) -> tuple[int, ...]:
    steps = reached(nodes, edges)
    last = max((rank for node_id, rank in steps.items() if node_id in index), default=-1) + 1
    return tuple(steps.get(node.id, last) for node in nodes)


MOST_NODES = 1_000
MOST_EDGES = 10_000
# Map units. 1,000 nodes in one row are some 250,000 wide; further out lies a slip of the finger.
FURTHEST = 1_000_000.0
MOST_BEND = 10.0
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
# Everyday states of a map that is being drawn: it can be saved so, and not be played.
UNFINISHED = frozenset({"no-entry", "exit-with-way-out"})

# What messages about a drawing call its things, as the screen does.
_SAID = {"lane": "lane", "node": "place", "note": "note"}


def check(raw: RawMap, *, unfinished: bool = False) -> ServiceMap:
    """Vouches for a map, or raises `Refused` with every error in it (and the warnings among them).

    With `unfinished` the problems `UNFINISHED` do not refuse it; the map keeps them as `ServiceMap.unfinished`.
    """
    return _Check(raw, UNFINISHED if unfinished else frozenset()).result()


class _Check:
    """One look at one raw map."""

    def __init__(self, raw: RawMap, allowed: frozenset[str]) -> None:
        self._raw = raw
        self._allowed = allowed
        self._fields = RawFields(raw.lines, raw.found)

    def result(self) -> ServiceMap:
        fields, raw = self._fields, self._raw
        fields.unknown_keys(raw.strange(), ("name", "lanes", "nodes", "edges", "notes"), "the map")
        name = fields.text(raw.name, "name", "the map")
        lanes = self._lanes()
        nodes = self._nodes()
        edges = self._edges()
        notes = self._notes()
        if not any(node.kind == "entry" for node in nodes) and not self._unclear_kind:
            fields.report("no-entry", "the map")
        if self._holds() and all(problem.code != "no-entry" for problem in fields.problems):
            steps = reached(nodes, edges)
            for number, node in enumerate(nodes):
                if node.id not in steps:
                    path: Path = ("nodes", number)
                    fields.report("unreached", self._place(path, "node", node.id, node.label))
        if not self._holds():
            raise Refused(fields.problems)
        return ServiceMap(name or "", lanes, nodes, edges, notes, tuple(fields.problems))

    def _holds(self) -> bool:
        problems = self._fields.problems
        return all(problem.severity != "error" or problem.code in self._allowed for problem in problems)

    def _place(self, path: Path, what: str, entry_id: object, label: object) -> str:
        """Where an entry is: in a file by its id and line, on the canvas by what is written on it."""
        if self._raw.drawn and isinstance(label, str) and label.strip():
            return f"{_SAID[what]} {shown(label)}"
        called = f"{what} {shown(entry_id)}" if isinstance(entry_id, str) and entry_id else ""
        return self._fields.place(path, called)

    def _named(self, node_id: str) -> str:
        """A node as messages name it."""
        return shown(self._labels.get(node_id, node_id) if self._raw.drawn else node_id)

    def _list(self, key: str, most: int) -> list[tuple[Path, dict[str, Any]]]:
        value = getattr(self._raw, key)
        if isinstance(value, list) and len(value) > most:
            self._fields.report("too-many", key, f"{most:,}", len(value))
            return []
        return self._fields.entries(value, (key,), key)

    def _ids_twice(self, seen: dict[str, list[Path]]) -> None:
        for entry_id, paths in seen.items():
            if len(paths) > 1:
                self._fields.report("id-twice", self._fields.places(paths), shown(entry_id))

    def _lanes(self) -> tuple[Lane, ...]:
        fields = self._fields
        lanes: list[Lane] = []
        seen: dict[str, list[Path]] = {}
        for path, entry in self._list("lanes", MOST_NODES):
            raw = RawLane.model_validate(entry)
            place = self._place(path, "lane", raw.id, raw.label)
            fields.unknown_keys(raw.strange(), ("id", "label", "colour"), place)
            lane_id = fields.id(raw.id, place)
            label = fields.text(raw.label, "label", place, needed=True)
            colour = self._colour(raw, place)
            if lane_id is not None:
                seen.setdefault(lane_id, []).append(path)
                lanes.append(Lane(lane_id, label or "", colour))
        self._ids_twice(seen)
        self._lane_ids = {lane.id for lane in lanes}
        return tuple(lanes)

    def _nodes(self) -> tuple[Node, ...]:
        fields = self._fields
        nodes: list[Node] = []
        seen: dict[str, list[Path]] = {}
        targets: list[tuple[str, str]] = []
        self._node_kinds: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._unclear_kind = False
        keys = ("id", "label", "kind", "lane", "x", "y", "standard", "target", "description", "colour")
        for path, entry in self._list("nodes", MOST_NODES):
            raw = RawNode.model_validate(entry)
            place = self._place(path, "node", raw.id, raw.label)
            fields.unknown_keys(raw.strange(), keys, place)
            node_id = fields.id(raw.id, place)
            label = fields.text(raw.label, "label", place, needed=True)
            kind = None
            if raw.kind in (None, ""):
                fields.report("missing", place, "kind")
            else:
                kind = fields.one_of(raw.kind, "kind", place, KINDS, "unknown-kind", "")
            self._unclear_kind |= kind is None
            lane = fields.text(raw.lane, "lane", place) or ""
            if lane and lane not in self._lane_ids:
                fields.report("unknown-lane", place, near(lane, self._lane_ids))
            x = fields.number(raw.x, "x", place, most=FURTHEST)
            y = fields.number(raw.y, "y", place, most=FURTHEST)
            standard = fields.one_of(raw.standard, "standard", place, STANDARDS, "unknown-standard", "")
            target = self._target(raw.target, place)
            if target and target.from_id:
                targets.append((place, target.from_id))
            description = fields.text(raw.description, "description", place)
            colour = self._colour(raw, place)
            if node_id is not None:
                seen.setdefault(node_id, []).append(path)
                self._node_kinds.setdefault(node_id, kind or "")
                self._labels.setdefault(node_id, label or node_id)
                nodes.append(
                    Node(
                        node_id,
                        label or "",
                        cast(Kind, kind),
                        x or 0.0,
                        y or 0.0,
                        lane,
                        standard or "",
                        target,
                        description or "",
                        colour,
                    )
                )
        self._ids_twice(seen)
        for place, from_id in targets:
            if from_id not in self._node_kinds:
                fields.report("target-nowhere", f"the target of {place}", near(from_id, self._node_kinds))
        return tuple(nodes)

    def _target(self, value: object, place: str) -> Target | None:
        fields = self._fields
        if value is None:
            return None
        if not isinstance(value, dict):
            fields.report("wrong-shape", f"target of {place}", "of the form {days: 45, unit: working, from: referral}")
            return None
        raw = RawTarget.model_validate(value)
        fields.unknown_keys(raw.strange(), ("days", "unit", "from"), f"the target of {place}")
        days = None
        if raw.days is None:
            fields.report("missing", f"the target of {place}", "days")
        elif re.fullmatch(r"[0-9]{1,4}", str(raw.days)) and 1 <= int(str(raw.days)) <= 3650:
            days = int(str(raw.days))
        else:
            fields.report("bad-days", f"the target of {place}", shown(raw.days))
        unit = fields.one_of(raw.unit, "unit", f"the target of {place}", UNITS, "bad-unit", "calendar")
        from_id = fields.text(raw.from_, "from", f"the target of {place}")
        return Target(days or 1, cast(Unit, unit or "calendar"), from_id or "")

    def _colour(self, raw: RawLane | RawNode, place: str) -> str:
        if raw.given("colour") and raw.colour is None:
            self._fields.report("blank-colour", place)
            return ""
        colour = self._fields.text(raw.colour, "colour", place) or ""
        if colour and not _COLOUR.fullmatch(colour):
            self._fields.report("bad-colour", place, shown(colour))
        return colour.lower()

    def _edges(self) -> tuple[Edge, ...]:
        fields = self._fields
        edges: list[Edge] = []
        seen: dict[tuple[str, str], list[Path]] = {}
        for path, entry in self._list("edges", MOST_EDGES):
            raw = RawEdge.model_validate(entry)
            place = self._edge_place(path, raw)
            fields.unknown_keys(raw.strange(), ("from", "to", "bend"), place)
            from_id = fields.text(raw.from_, "from", place, needed=True)
            to_id = fields.text(raw.to, "to", place, needed=True)
            bend = fields.number(raw.bend, "bend", place, most=MOST_BEND, default=0.0)
            for end in (from_id, to_id):
                if end is not None and end not in self._node_kinds:
                    fields.report("edge-nowhere", place, near(end, self._node_kinds))
            if from_id is not None and self._node_kinds.get(from_id) == "exit":
                fields.report("exit-with-way-out", place, self._named(from_id))
            if from_id is not None and to_id is not None:
                seen.setdefault((from_id, to_id), []).append(path)
                edges.append(Edge(from_id, to_id, bend or 0.0))
        for (from_id, to_id), paths in seen.items():
            if len(paths) > 1:
                joined = f"{self._named(from_id)} to {self._named(to_id)}"
                fields.report("edge-twice", fields.places(paths), joined)
        return tuple(edges)

    def _edge_place(self, path: Path, raw: RawEdge) -> str:
        if raw.from_ is None or raw.to is None:
            return self._fields.place(path)
        if self._raw.drawn:
            return f"the way from {self._named(str(raw.from_))} to {self._named(str(raw.to))}"
        return self._fields.place(path, f"edge {shown(raw.from_)} to {shown(raw.to)}")

    def _notes(self) -> tuple[Note, ...]:
        fields = self._fields
        notes: list[Note] = []
        for path, entry in self._list("notes", MOST_NODES):
            raw = RawNote.model_validate(entry)
            place = self._place(path, "note", None, raw.text)
            fields.unknown_keys(raw.strange(), ("text", "x", "y"), place)
            text = fields.text(raw.text, "text", place, needed=True)
            x = fields.number(raw.x, "x", place, most=FURTHEST)
            y = fields.number(raw.y, "y", place, most=FURTHEST)
            notes.append(Note(text or "", x or 0.0, y or 0.0))
        return tuple(notes)
