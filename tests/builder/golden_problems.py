"""Writes tests/golden/map-problems.json: maps, and what Python finds wrong in each, for TypeScript to agree with.

`python -m tests.builder.golden_problems` writes it anew; a test fails when Python finds something else in its maps. A
map is {"lanes", "nodes": [[kind, lane, x, y, target from]], "edges": [[from, to, bend]], "problems"}, its nodes and
lanes called by their places in the lists ("n0", "l0"). A problem is its code and the ids that it is about. `words` are
those of the canvas.
"""

import json
import re
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from builder import layout
from builder.layout import layout_problems
from builder.problem import Problem, Refused
from builder.raw_map import RawMap
from builder.service_map import KINDS, Edge, Lane, Node, ServiceMap, check, reached
from builder.starters import starter_map
from builder.wording.map import DRAWN

FILE = Path(__file__).parent.parent / "golden" / "map-problems.json"
STARTERS = ("front-door", "whole-service")

_MAPS = 200
# Whether an edge is said to run under a node must not hang on the last digit of a distance.
_MARGIN = 1e-6
_CODES = ("no-entry", "exit-with-way-out", "target-nowhere", "unknown-lane", "unreached")

Compact = dict[str, Any]


def golden() -> bytes:
    """The contents of the file."""
    rng = np.random.default_rng(20261121)
    maps = [starter(name) for name in STARTERS]
    while len(maps) < len(STARTERS) + _MAPS:
        number = len(maps)
        drawn = _random(rng, grid=number % 4 == 0, stray=number % 10 == 0)
        if not _near_tie(drawn):
            maps.append(drawn)
    found = [{**drawn, "problems": problems(drawn)} for drawn in maps]
    lines = ",\n".join(json.dumps(drawn, separators=(",", ":")) for drawn in found)
    return f'{{"words":{json.dumps(words())},"maps":[\n{lines}\n]}}\n'.encode()


def words() -> dict[str, dict[str, str]]:
    """The words of what the canvas finds, as the canvas is sent them."""
    return {code: wording._asdict() for code, wording in DRAWN.items()}


def starter(name: str) -> Compact:
    """A starter as a map of the file, without its problems."""
    service_map = starter_map(name)
    lanes = [lane.id for lane in service_map.lanes]
    index = service_map.index
    return {
        "lanes": len(lanes),
        "nodes": [
            [
                node.kind,
                lanes.index(node.lane) if node.lane else -1,
                node.x,
                node.y,
                index[node.target.from_id] if node.target and node.target.from_id else -1,
            ]
            for node in service_map.nodes
        ],
        "edges": [[index[edge.from_id], index[edge.to_id], edge.bend] for edge in service_map.edges],
    }


def _random(rng: np.random.Generator, *, grid: bool, stray: bool) -> Compact:
    """A map by chance, from nearly empty to crowded. On a `grid` nodes stand in even rows and edges run along borders;
    a `stray` one has a lane and a target that are not there."""
    count = int(rng.integers(1, 22))
    lanes = int(rng.integers(0, 4))
    width, height = 240 * np.sqrt(count) + 200, 160 * np.sqrt(count) + 100
    kinds = rng.choice(KINDS, count, p=[0.15, 0.4, 0.2, 0.25]).tolist()
    nodes: list[list[Any]] = []
    for number in range(count):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        lane = int(rng.integers(-1, lanes))
        if lane >= 0 and rng.random() < 0.85:
            y = height * (lane + rng.uniform(0.15, 0.85)) / lanes
        place = [round(x / 10) * 10, round(y / 10) * 10] if grid else [round(x, 2), round(y, 2)]
        target = int(rng.integers(0, count)) if rng.random() < 0.2 else -1
        nodes.append([kinds[number], lane, *place, target])
    if stray:
        nodes[0][1], nodes[-1][4] = 9, 99
    wanted = {(int(a), int(b)) for a, b in rng.integers(0, count, (int(rng.integers(0, 2 * count + 1)), 2))}
    # A way out that is left is rare: it would be in nearly every map otherwise.
    kept = [(a, b) for a, b in sorted(wanted) if kinds[a] != "exit" or rng.random() < 0.1]
    edges = [[a, b, float(rng.choice([0.0, 0.0, 0.12, -0.2, 0.55, -1.4]))] for a, b in kept]
    return {"lanes": lanes, "nodes": nodes, "edges": edges}


def _service_map(drawn: Compact) -> ServiceMap:
    nodes = [
        Node(f"n{i}", f"n{i}", kind, float(x), float(y), _lane(lane))
        for i, (kind, lane, x, y, _) in enumerate(drawn["nodes"])
    ]
    lanes = [Lane(f"l{i}", f"l{i}") for i in range(drawn["lanes"])]
    edges = [Edge(f"n{a}", f"n{b}", bend) for a, b, bend in drawn["edges"]]
    return ServiceMap("", tuple(lanes), tuple(nodes), tuple(edges))


def _lane(number: int) -> str:
    return f"l{number}" if number >= 0 else ""


def _near_tie(drawn: Compact) -> bool:
    told = []
    for clearance in (layout.CLEARANCE - _MARGIN, layout.CLEARANCE + _MARGIN):
        with patch.object(layout, "CLEARANCE", clearance):
            told.append(layout_problems(_service_map(drawn)))
    return told[0] != told[1]


def problems(drawn: Compact) -> list[list[str]]:
    """What Python finds in a map of the file."""
    service_map = _service_map(drawn)
    found = [_about(problem) for problem in _checked(drawn, service_map) if problem.code in _CODES]
    found += [_about(problem) for problem in layout_problems(service_map)]
    return sorted(found)


def _checked(drawn: Compact, service_map: ServiceMap) -> list[Problem]:
    raw = RawMap.model_validate(
        {
            "lanes": [{"id": lane.id, "label": lane.label} for lane in service_map.lanes],
            "nodes": [
                {
                    "id": node.id,
                    "label": node.label,
                    "kind": node.kind,
                    "x": node.x,
                    "y": node.y,
                    "lane": node.lane,
                    "target": None if target < 0 else {"days": 5, "from": f"n{target}"},
                }
                for node, (*_, target) in zip(service_map.nodes, drawn["nodes"], strict=True)
            ],
            "edges": [{"from": edge.from_id, "to": edge.to_id, "bend": edge.bend} for edge in service_map.edges],
        }
    )
    try:
        return list(check(raw, unfinished=True).problems)
    except Refused as refused:
        # A map that is refused is not asked what its ways in reach; the canvas says it all the same.
        found = [problem for problem in refused.problems if problem.code != "unreached"]
        if all(problem.code != "no-entry" for problem in found):
            steps = reached(service_map.nodes, service_map.edges)
            found += [Problem("unreached", f"'{node.id}'") for node in service_map.nodes if node.id not in steps]
        return found


def _about(problem: Problem) -> list[str]:
    """A problem's code with the ids that it is about, as its place and value name them."""
    ids = re.findall(r"'(\w+)'", problem.place)
    if problem.code in ("edge-under-node", "nodes-touch", "lanes-mix"):
        ids += re.findall(r"'(\w+)'", problem.value)
    return [problem.code, *ids]


if __name__ == "__main__":
    FILE.write_bytes(golden())
