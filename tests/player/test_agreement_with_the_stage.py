"""Python and the stage agree on where every child is: random projects, told by the second reading of the rules.

Each project has a map, settings and histories of its own, all by chance. `reference.py`, which imports nothing of ours,
says at 200 moments where every dot is; the payload that our code writes of the same activities is read by the stage's
own code (`frontend/tests/stage/agreement.test.ts`), which must say the same.
`JOURNEY_MAP_PROJECTS` says how many projects are tried.
"""

import json
import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.chosen import Chosen
from player.facts import facts
from player.journeys import journeys
from player.path_taken import in_address, path_taken
from player.paths import common_paths, passes
from player.payload import payload
from tests.conftest import ROOT, skip_or_fail
from tests.player.cases.histories import MOMENT, OPEN, activities
from tests.player.reference import legs_of_one_child

_PROJECTS = int(os.environ.get("JOURNEY_MAP_PROJECTS", "6"))
_CHILDREN = 25
_DAY = 1440
_FIRST_DAY = pd.Timestamp("2024-01-01")
_AS_OF_END = 547  # days from the first day to the end of 30 June 2025


def _map(rng):
    """Nodes and edges by chance, with every kind among them; edges have a direction, and some ways have none."""
    kinds = ["entry", "service", "exit", *rng.choice(["entry", "activity", "activity", "service", "exit"], 7)]
    nodes = [
        {"id": f"n{number}", "kind": str(kind), "x": int(rng.integers(0, 1500)), "y": int(rng.integers(-400, 400))}
        for number, kind in enumerate(kinds)
    ]
    inside = [node["id"] for node in nodes if node["kind"] != "exit"]
    edges = sorted(
        {
            (a, b)
            for a, b in zip(rng.choice(inside, 22), rng.choice([node["id"] for node in nodes], 22), strict=True)
            if a != b
        }
    )
    return nodes, [(str(a), str(b)) for a, b in edges]


def _yaml(nodes, edges):
    lines = ["name: By chance", "nodes:"]
    lines += [f"  - {{id: {n['id']}, label: {n['id']}, kind: {n['kind']}, x: {n['x']}, y: {n['y']}}}" for n in nodes]
    lines += ["edges:"]
    lines += [f"  - {{from: {a}, to: {b}}}" for a, b in edges]
    return "\n".join(lines) + "\n"


def _history(rng, nodes, exits, timed):
    """Activities of one child: (node, start, end in days or None while open, exit or blank), in minutes."""
    told = []
    busy = int(rng.choice([20, 300, 546]))
    for _ in range(int(rng.integers(1, 12))):
        start = int(rng.integers(0, busy + 1)) * _DAY + (int(rng.choice([0, 0, 540, 610, 1200])) if timed else 0)
        length = int(rng.choice([-2, -1, 0, 1, 3, 40, 120]))
        end = None if length == -2 else start + max(length, 0) * _DAY
        gone = str(rng.choice([*exits, "", ""]))
        told.append((str(rng.choice(nodes)), start, end, gone, length == -1))
    return told


def _project(seed):
    """The payload of a project by chance, and where the second reading of the rules says every dot is."""
    rng = np.random.default_rng(seed)
    nodes, edges = _map(rng)
    service_map = read_map(_yaml(nodes, edges))
    exits = [node["id"] for node in nodes if node["kind"] == "exit"]
    codes = "rules:\n" + "".join(f"  - {{code: {node['id']}, node: {node['id']}}}\n" for node in nodes)
    codes += "outcomes:\n" + "".join(f"  - {{outcome: to {one}, exit: {one}}}\n" for one in exits)
    chosen = Settings(
        link_days=int(rng.choice([60, 10, 0])),
        travel_days=int(rng.choice([1, 2])),
        same_day_hours=int(rng.choice([24, 6, 48, 0])),
        return_days=int(rng.choice([1, 30, 0])),
        small_group=0,
    )
    timed = seed % 2 == 1
    medians = {n["id"]: 34.0 for n in nodes if n["kind"] in ("entry", "activity") and rng.random() < 0.6}
    names = [f"CHILD-{number:02d}" for number in range(_CHILDREN)]
    histories = {name: _history(rng, [n["id"] for n in nodes], exits, timed) for name in names}
    if timed:
        # Times of day count where a source has some: here is one.
        histories[names[0]].append((nodes[0]["id"], 541, 541, "", True))

    def stamp(minute):
        return str(_FIRST_DAY + pd.Timedelta(minutes=minute))

    tables = [
        activities(
            [
                (
                    node,
                    stamp(start),
                    MOMENT if moment else OPEN if end is None else stamp(end),
                    f"to {gone}" if gone else "",
                )
                for node, start, end, gone, moment in history
            ],
            name,
        )
        for name, history in histories.items()
    ]
    placed = place(pd.concat(tables, ignore_index=True), service_map, read_codes(codes, service_map))
    made = journeys(placed, service_map, chosen, medians=medians)
    born = pd.Series(pd.to_datetime(["2015-04-01"] * _CHILDREN), dtype="datetime64[s]")
    people = pd.DataFrame({"child": names, "key": names, "birth_month": born})
    written = payload("By chance", made, people, fed=placed.coverage.fed)

    zero = int((_FIRST_DAY - pd.Timestamp("1970-01-01")).total_seconds() // 60)
    rules = {name: getattr(chosen, name) for name in ("link_days", "travel_days", "same_day_hours", "return_days")}
    end_of_all = _AS_OF_END * _DAY
    legs = {}
    for name, history in histories.items():
        told = [
            {
                "node": node,
                "start": zero + start,
                # An end after the as-of day is no end yet.
                "end": None if end is None or end >= end_of_all else zero + end,
                "exits": [gone] if gone else [],
            }
            for node, start, end, gone, _ in history
        ]
        paces = {node: int(days * _DAY) for node, days in medians.items()}
        legs[name] = legs_of_one_child(told, nodes, edges, rules, zero + end_of_all, paces)
    head = json.loads(written[8 : 8 + int.from_bytes(written[4:8], "little")])
    start = int((pd.Timestamp(head["start"]) - pd.Timestamp("1970-01-01")).total_seconds() // 60)
    turns = sorted({minute for rows in legs.values() for leg in rows for minute in leg[5:7]})
    minutes = [*rng.choice(turns, 100).tolist(), *rng.integers(turns[0] - 10, turns[-1] + 10, 100).tolist()]
    moments = [{"t": minute - start, "dots": _dots(legs, minute)} for minute in minutes]
    return written, {"moments": moments, "paths": _paths(made, placed.coverage.fed)}


def _paths(made, fed):
    """Of all paths taken, as Flow hands them to the stage, who took them; half of them in a period."""
    known = facts(made, fed)
    told = []
    for chosen in (Chosen(), Chosen(date(2024, 4, 1), date(2025, 1, 31))):
        found = passes(known, chosen)
        for row in common_paths(known, found).to_dict("records"):
            taken = path_taken(known, chosen, found, row["number"], row["ending"])
            if taken is not None:
                names = known.names[taken.children].astype(str).tolist()
                told.append({"took": taken.took, "address": in_address(taken.took), "children": names})
    return told


def _dots(legs, minute):
    """Every child's dots, the solid one first: not fading before fading, the latest pass, then the lowest track."""
    dots = {}
    for name, rows in legs.items():
        now = [leg for leg in rows if leg[5] <= minute < leg[6]]
        now.sort(key=lambda leg: (leg[2] == "fade", -leg[0], leg[1]))
        if now:
            dots[name] = [
                [
                    leg[0],
                    leg[1],
                    leg[2],
                    leg[3] or None,
                    leg[4],
                    (minute - leg[5]) / (leg[6] - leg[5]) * leg[7] if leg[2] == "travel" else None,
                    number > 0,
                ]
                for number, leg in enumerate(now)
            ]
    return dots


def test_the_stage_says_of_random_projects_what_a_second_reading_of_the_rules_says(tmp_path: Path) -> None:
    npx = shutil.which("npx")
    if npx is None or not (ROOT / "frontend" / "node_modules").is_dir():
        skip_or_fail("The front end's packages are not installed: run 'npm ci' in frontend/.")
    seen, shared = 0, 0
    for seed in range(_PROJECTS):
        written, told = _project(seed)
        (tmp_path / f"{seed}.bin").write_bytes(written)
        (tmp_path / f"{seed}.json").write_text(json.dumps(told), encoding="utf-8")
        seen += sum(len(dots) for moment in told["moments"] for dots in moment["dots"].values())
        shared += sum(len(path["children"]) > 1 for path in told["paths"])
    assert shared > 3 * _PROJECTS
    # Projects in which hardly anybody is to be seen would prove nothing.
    assert seen > 500 * _PROJECTS
    done = subprocess.run(
        [str(npx), "vitest", "run", "tests/stage/agreement.test.ts"],
        cwd=ROOT / "frontend",
        env={**os.environ, "JOURNEY_MAP_AGREEMENT": str(tmp_path)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
