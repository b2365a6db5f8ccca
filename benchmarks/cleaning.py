"""All rules over a million CSV rows and over a workbook of 300,000 rows, beside the plain way in the same run.

`python benchmarks/cleaning.py [--rows N] [--workbook-rows N]`

Each step runs in a process of its own, so that its peak memory is its own. The bars (issue 4): a million CSV rows
through all rules in at most 15 seconds and 3 GB; a workbook of 300,000 rows in at most 15 seconds; progress throughout
(the longest silence is printed). One CSV is dirty in every tenth row: dates in other forms, ends before starts, ids in
spaces, rows without id or date. The plain way reads with pandas, parses each cell's date for itself, hashes each
id and knows no rule.
"""

import argparse
import hashlib
import hmac
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
_SECRET = b"a secret for measuring only....."
_HEADINGS = ["Child ID", "Activity", "Start date", "End date", "Outcome", "Team"]
_CHILDREN_PER_ROW = 0.15


def dirtied(clean: Path, dirty: Path) -> None:
    """The log with a fault in every tenth row; the same faults each time."""
    luck = random.Random(1)
    with clean.open(encoding="utf-8") as rows, dirty.open("w", encoding="utf-8", newline="\n") as out:
        out.write(rows.readline())
        for number, line in enumerate(rows):
            if number % 10:
                out.write(line)
                continue
            child, activity, start, end, *rest = line.rstrip("\n").split(",")
            day, month, year = start.strip('"').split("/")
            fault = luck.randrange(8)
            start = f"{year}-{month}-{day}" if fault == 0 else f"{int(day)} Mar {year}" if fault == 1 else start
            end = f"01/01/{int(year) - 1}" if fault == 2 else end
            child = "" if fault == 3 else f'" {child.strip(chr(34))} "' if fault == 4 else child
            start = "" if fault == 5 else "soon" if fault == 6 else start
            out.write(",".join([child, activity, start, end, *rest]) + "\n")


def workbook(clean: Path, out: Path, rows: int) -> None:
    """The first rows of the log as an .xlsx, dates as Excel keeps them."""
    import xlsxwriter

    table = pd.read_csv(clean, dtype=str, keep_default_na=False, nrows=rows)
    days = {name: pd.to_datetime(table[name], format="%d/%m/%Y", errors="coerce") for name in _HEADINGS[2:4]}
    with xlsxwriter.Workbook(str(out), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Log")
        style = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, _HEADINGS)
        serial = {name: (days[name] - pd.Timestamp("1899-12-30")).dt.days.tolist() for name in days}
        texts = {name: table[name].tolist() for name in _HEADINGS}
        for row in range(len(table)):
            for place, name in enumerate(_HEADINGS):
                if name in serial:
                    if serial[name][row] == serial[name][row]:
                        sheet.write_number(row + 1, place, serial[name][row], style)
                elif texts[name][row]:
                    sheet.write_string(row + 1, place, texts[name][row])


def step_load(file: Path) -> dict[str, float]:
    """builder.loading.load with every rule; also the longest time without a word of progress."""
    from builder.loading import Upload, load

    data = file.read_bytes()
    begun = heard = time.perf_counter()
    silence = 0.0

    def progress(_share: float, _words: str) -> None:
        nonlocal heard, silence
        now = time.perf_counter()
        silence, heard = max(silence, now - heard), now

    loaded = load(
        [Upload(file.name, data)], secret=_SECRET, as_of=date(2025, 6, 30), today=date(2026, 1, 1), progress=progress
    )
    source = loaded.sources[0]
    return {
        "seconds": time.perf_counter() - begun,
        "seconds of processor": _worked(),
        "longest silence": silence,
        "rows": source.rows,
        "used": source.used,
        "set aside": source.set_aside,
        "findings": len(loaded.findings),
    }


def step_plainly(file: Path) -> dict[str, float]:
    """The plain way: pandas reads, each cell's date is parsed for itself, each id is hashed; nothing is checked."""
    begun = time.perf_counter()
    table = pd.read_csv(file, dtype=str, keep_default_na=False) if file.suffix == ".csv" else pd.read_excel(file)
    for name in ("Start date", "End date"):
        table[name] = [_day(cell) for cell in table[name]]
    table["Child ID"] = [
        hmac.new(_SECRET, str(text).encode(), hashlib.sha256).hexdigest() for text in table["Child ID"]
    ]
    return {"seconds": time.perf_counter() - begun, "seconds of processor": _worked(), "rows": len(table)}


def _day(cell: object) -> object:
    try:
        return pd.Timestamp(*map(int, cell.split("/")[::-1])) if isinstance(cell, str) else pd.Timestamp(cell)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return pd.NaT


STEPS = {"load": step_load, "the plain way": step_plainly}


def main() -> None:
    """Makes the files, runs every step in a process of its own, prints a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--workbook-rows", type=int, default=300_000)
    parser.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    if arguments.step:
        name, file = arguments.step
        print(json.dumps({**STEPS[name](Path(file)), "peak MB": _peak()}))
        return
    with tempfile.TemporaryDirectory() as folder:
        clean, dirty, book = (Path(folder) / name for name in ("clean.csv", "dirty.csv", "log.xlsx"))
        counts = [
            "--activities",
            str(arguments.rows),
            "--children",
            str(max(1, int(arguments.rows * _CHILDREN_PER_ROW))),
        ]
        maker = ROOT / "benchmarks" / "make_activities.py"
        subprocess.run([sys.executable, maker, clean, *counts, "--seed", "1"], check=True)
        dirtied(clean, dirty)
        workbook(clean, book, arguments.workbook_rows)
        for file in (clean, dirty, book):
            for step in STEPS:
                command = [sys.executable, __file__, "--step", step, file]
                done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
                told = json.loads(done.stdout.splitlines()[-1])
                figures = ", ".join(f"{what} {value:,.1f}" for what, value in told.items())
                print(f"{file.name:10s} {step:14s} {figures}", flush=True)


def _worked() -> float:
    """Seconds of processor time of this process and of its children that ended, imports included."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _peak() -> float:
    """Peak memory of this process and of its children, in MB, where the system tells."""
    try:
        import resource
    except ImportError:
        return float("nan")
    return sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


if __name__ == "__main__":
    main()
