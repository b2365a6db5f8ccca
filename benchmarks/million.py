"""A million activities of 150,000 children: from a CSV file to journeys, beside the plain way in the same run.

`python benchmarks/million.py [--activities N] [--children N]`

Each step runs in a process of its own, so that its peak memory is its own. The bars (issue 2): import in at most 15
seconds, journeys in at most 10, peak memory at most 3 GB, on two cores. The plain way beside the import reads the file
with pandas, parses its dates and hashes every id, row by row; beside the journeys it walks the sorted rows as
dictionaries and does nothing else.
"""

import argparse
import hashlib
import hmac
import json
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
_SECRET = b"a secret for measuring only....."
_MAP = """
name: Measured
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: referral, label: Referral, kind: activity, x: 240, y: 0}
  - {id: assessment, label: Assessment, kind: activity, x: 480, y: 0}
  - {id: strategy, label: Strategy discussion, kind: activity, x: 480, y: 200}
  - {id: s47, label: Section 47, kind: activity, x: 720, y: 200}
  - {id: icpc, label: Conference, kind: activity, x: 960, y: 200}
  - {id: early-help, label: Early help, kind: service, x: 240, y: 400}
  - {id: cin, label: CIN plan, kind: service, x: 720, y: 400}
  - {id: cp, label: CP plan, kind: service, x: 960, y: 400}
  - {id: care, label: In care, kind: service, x: 1200, y: 400}
  - {id: nfa, label: No further action, kind: exit, x: 1200, y: 0}
edges: [{from: contact, to: referral}, {from: contact, to: nfa}, {from: referral, to: assessment},
  {from: assessment, to: strategy}, {from: strategy, to: s47}, {from: s47, to: icpc}, {from: icpc, to: cp},
  {from: contact, to: early-help}, {from: assessment, to: cin}, {from: cp, to: care}, {from: assessment, to: nfa}]
"""
_CODES = """
rules:
  - {code: Contact, node: contact}
  - {code: Referral, node: referral}
  - {code: Child and family assessment, node: assessment}
  - {code: Strategy discussion, node: strategy}
  - {code: Section 47 enquiry, node: s47}
  - {code: Initial CP conference, node: icpc}
  - {code: Early help episode, node: early-help}
  - {code: CIN plan, node: cin}
  - {code: CP plan, node: cp}
  - {code: Placement, node: care}
outcomes: [{outcome: [NFA, No further action, Closed], exit: nfa}]
"""


def step_import(file: Path, out: Path) -> dict[str, float]:
    """builder.loading.load, from bytes to activities."""
    from builder.loading import Upload, load

    data = file.read_bytes()
    begun = time.perf_counter()
    loaded = load([Upload(file.name, data)], secret=_SECRET, as_of=date(2025, 6, 30), today=date(2026, 1, 1))
    took = time.perf_counter() - begun
    loaded.activities.to_parquet(out)
    return {"seconds": took, "activities": len(loaded.activities), "children": len(loaded.children)}


def step_import_plainly(file: Path, out: Path) -> dict[str, float]:
    """The plain way: read, parse each date, hash each id; nothing is checked, merged or kept aside."""
    begun = time.perf_counter()
    table = pd.read_csv(file, dtype=str, keep_default_na=False)
    for name in ("Start date", "End date"):
        table[name] = [pd.NaT if not text else pd.Timestamp(*map(int, text.split("/")[::-1])) for text in table[name]]
    table["Child ID"] = [hmac.new(_SECRET, text.encode(), hashlib.sha256).hexdigest()[:8] for text in table["Child ID"]]
    return {"seconds": time.perf_counter() - begun, "activities": len(table)}


def step_journeys(_file: Path, out: Path) -> dict[str, float]:
    """Placing and player.journeys.journeys, from stored activities to legs."""
    from builder.code_map import read_codes
    from builder.map_file import read_map
    from builder.placing import place
    from builder.settings import Settings
    from player.journeys import journeys
    from player.payload import payload

    activities = pd.read_parquet(out)
    service_map = read_map(_MAP)
    begun = time.perf_counter()
    placed = place(activities, service_map, read_codes(_CODES, service_map))
    placed_at = time.perf_counter()
    made = journeys(placed, service_map, Settings())
    made_at = time.perf_counter()
    names = pd.DataFrame({"child": activities["child"].unique()})
    children = names.assign(key=names["child"], birth_month=pd.Series([pd.NaT] * len(names), dtype="datetime64[s]"))
    written = payload("measured", made, children, fed=placed.coverage.fed)
    return {
        "seconds": made_at - begun,
        "of which placing": placed_at - begun,
        "payload seconds": time.perf_counter() - made_at,
        "legs": len(made.legs),
        "payload bytes a leg": len(written) / len(made.legs),
    }


def step_journeys_plainly(_file: Path, out: Path) -> dict[str, float]:
    """The plain way: the sorted rows as dictionaries, one after another, each knowing only the one before."""
    activities = pd.read_parquet(out)
    begun = time.perf_counter()
    before: dict[str, object] = {}
    moves: dict[tuple[object, object], int] = {}
    for row in activities.sort_values(["child", "start", "code"]).to_dict("records"):
        if before.get("child") == row["child"]:
            way = (before["code"], row["code"])
            moves[way] = moves.get(way, 0) + 1
        before = row
    return {"seconds": time.perf_counter() - begun, "ways": len(moves)}


STEPS = {
    "import": step_import,
    "import, the plain way": step_import_plainly,
    "journeys": step_journeys,
    "journeys, the plain way": step_journeys_plainly,
}


def main() -> None:
    """Makes the file, runs every step in a process of its own, prints a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--activities", type=int, default=1_000_000)
    parser.add_argument("--children", type=int, default=150_000)
    parser.add_argument("--step", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    if arguments.step:
        name, file, out = arguments.step
        told = STEPS[name](Path(file), Path(out))
        print(json.dumps({**told, "peak MB": _peak()}))
        return
    with tempfile.TemporaryDirectory() as name:
        file, out = Path(name) / "events.csv", Path(name) / "activities.parquet"
        maker = ROOT / "benchmarks" / "make_activities.py"
        counts = ["--activities", str(arguments.activities), "--children", str(arguments.children)]
        subprocess.run([sys.executable, maker, file, *counts, "--seed", "1"], check=True)
        print(f"{file.stat().st_size / 1e6:,.0f} MB of CSV")
        for step in STEPS:
            command = [sys.executable, __file__, "--step", step, file, out]
            done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
            told = json.loads(done.stdout.splitlines()[-1])
            print(f"{step:26s}", ", ".join(f"{what} {value:,.1f}" for what, value in told.items()), flush=True)


def _peak() -> float:
    """Peak memory of this process and of its children, in MB, where the system tells."""
    try:
        import resource
    except ImportError:
        return float("nan")
    return sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


if __name__ == "__main__":
    main()
