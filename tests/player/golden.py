"""Writes tests/golden: payloads, and where Python says every child is at some moments, for TypeScript to agree with.

`python -m tests.player.golden` writes them anew; a test fails when they are not what the code writes.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.journeys import journeys
from player.legs import KINDS
from player.packing import packed
from player.payload import payload
from player.whereabouts import at
from tests.player.cases.histories import HISTORIES, MOMENT, OPEN, Row, activities

FOLDER = Path(__file__).parent.parent / "golden"
# Payloads that are there as they travel, too: how they are compressed differs from one zlib to the next.
PACKED = ("cases", "random")
_CASES = Path(__file__).parent / "cases"


def golden() -> dict[str, bytes]:
    """The files of tests/golden: name to contents."""
    cases = [activities(rows, f"CASE-{name}") for name, rows in HISTORIES.items() if name != "21"]
    made = {"cases": pd.concat(cases, ignore_index=True), "random": _random(400)}
    files = {}
    for name, table in made.items():
        written, told = _pair(name, table)
        files[f"{name}.bin"] = written
        files[f"{name}.json"] = (json.dumps(told, ensure_ascii=False) + "\n").encode("utf-8")
    return files


def _pair(name: str, table: pd.DataFrame) -> tuple[bytes, dict[str, Any]]:
    service_map = read_map((_CASES / "map.yaml").read_text(encoding="utf-8"))
    code_map = read_codes((_CASES / "codes.yaml").read_text(encoding="utf-8"), service_map)
    placed = place(table, service_map, code_map)
    made = journeys(placed, service_map, Settings())
    names = sorted(table["child"].unique())
    children = pd.DataFrame(
        {
            "child": names,
            "key": names,
            "birth_month": pd.Series(pd.to_datetime(["2015-04-01"] * len(names)), dtype="datetime64[s]"),
            "attr:team": [("North", "South", "")[number % 3] for number in range(len(names))],
            "attr:family": [f"F{number // 3}" for number in range(len(names))],
        }
    )
    written = payload(name, made, children, fed=placed.coverage.fed)
    start = json.loads(written[8 : 8 + int.from_bytes(written[4:8], "little")])["start"]
    zero = int((pd.Timestamp(start) - pd.Timestamp("1970-01-01")).total_seconds() // 60)
    legs = made.legs
    rng = np.random.default_rng(7)
    # Moments at which something changes, and some between.
    edges = np.unique(np.concatenate([legs["shown_from"], legs["shown_to"]]))
    minutes = np.unique(np.concatenate([rng.choice(edges, 60), rng.integers(edges[0], edges[-1], 60)]))
    ids = [node.id for node in service_map.nodes]
    moments = []
    for minute in minutes.tolist():
        now = at(legs, minute, len(ids))
        dots: dict[str, list[Any]] = {}
        for dot in now.dots.to_dict("records"):
            share = None if pd.isna(dot["share"]) else round(float(dot["share"]), 9)
            came = None if dot["from"] < 0 else ids[dot["from"]]
            told = [dot["pass"], dot["track"], KINDS[dot["kind"]], came, ids[dot["to"]], share, bool(dot["hollow"])]
            dots.setdefault(str(dot["child"]), []).append(told)
        counts = {"heading": now.heading.tolist(), "waiting": now.waiting.tolist(), "arrivals": now.arrivals.tolist()}
        moments.append({"t": minute - zero, "dots": dots, **counts, "onMap": now.on_map})
    return written, {"moments": moments}


def _random(children: int) -> pd.DataFrame:
    """Histories by chance, close enough in time for every rule to meet every other."""
    rng = np.random.default_rng(20250630)
    codes = ["CONTACT", "CONTACT", "REFERRAL", "Assessment", "STRATEGY", "S47", "ICPC", "CIN", "CP", "CARE"]
    outcomes = ["", "", "NFA", "early help", "closed"]
    first = pd.Timestamp("2023-06-01")
    tables = []
    for child in range(children):
        rows: list[Row] = []
        for _ in range(int(rng.integers(1, 12))):
            code = codes[rng.integers(len(codes))]
            start = first + pd.Timedelta(days=int(rng.integers(0, 760)))
            length = int(rng.integers(-1, 150))
            if code in ("CONTACT", "REFERRAL", "ICPC"):
                end = MOMENT
            else:
                end = OPEN if length < 0 else str(start + pd.Timedelta(days=length))
            rows.append((code, str(start), end, outcomes[rng.integers(len(outcomes))]))
        tables.append(activities(rows, f"CHILD-{child:03d}"))
    return pd.concat(tables, ignore_index=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file, contents in golden().items():
        (FOLDER / file).write_bytes(contents)
    for name in PACKED:
        (FOLDER / f"{name}-packed.bin").write_bytes(packed((FOLDER / f"{name}.bin").read_bytes()))
