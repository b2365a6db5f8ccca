"""Writes a plain event log of any size, for measuring.

`python benchmarks/make_activities.py FILE --activities N --children N --seed S`

One row an activity: Child ID, Activity, Start date, End date (blank while open; contacts and referrals have none),
Outcome, Team; dates as DD/MM/YYYY, rows by start date. Most children have few activities and a few have many. The same
seed writes the same file. This is a load, not an authority: what follows what is mere chance (for lives that hang
together use `journey-map example`).
"""

import argparse
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv

FIRST = np.datetime64("2019-07-01")
LAST = np.datetime64("2025-06-30")
# Activity, its share of all, its longest usual length in days (0 = a moment), its outcomes.
KINDS = (
    ("Contact", 0.52, 0, ("No further action", "Information and advice", "Early help", "Referral")),
    ("Referral", 0.11, 0, ("NFA", "Assessment", "Assessment", "Strategy discussion")),
    ("Child and family assessment", 0.11, 70, ("NFA", "CIN plan", "Early help", "Child protection")),
    ("Early help episode", 0.08, 260, ("Outcomes met", "Disengaged", "Step up", "Outcomes met")),
    ("Strategy discussion", 0.05, 0, ("Section 47", "Section 47", "NFA", "Assessment")),
    ("Section 47 enquiry", 0.04, 21, ("ICPC", "NFA", "CIN plan", "NFA")),
    ("Initial CP conference", 0.013, 0, ("CP plan", "CP plan", "CP plan", "CIN plan")),
    ("CIN plan", 0.045, 400, ("Closed", "Closed", "Early help", "Step up")),
    ("CP plan", 0.012, 600, ("CIN plan", "CIN plan", "Closed", "Care")),
    ("Placement", 0.02, 900, ("Moved", "Home", "Moved", "Adopted")),
)
TEAMS = ("Front Door", "Early Help", "District North", "District South", "Safeguarding", "Children in Care")


def make_activities(activities: int, children: int, seed: int) -> pa.Table:
    """The log as a table of text columns. Every child has at least one activity; needs activities >= children >= 1."""
    if not activities >= children >= 1:
        raise SystemExit(f"{activities:,} activities cannot be of {children:,} children: each has at least one.")
    rng = np.random.default_rng(seed)
    # One activity a child, the rest by a weight that differs widely.
    weight = rng.gamma(0.5, 1.0, children) + 0.02
    rest = rng.choice(children, activities - children, p=weight / weight.sum())
    child = np.concatenate([np.arange(children), rest])
    start = rng.integers(0, (LAST - FIRST).astype(int) + 1, activities)
    order = np.argsort(start, kind="stable")
    child, start = child[order], start[order]
    shares = np.array([share for _, share, _, _ in KINDS])
    kind = rng.choice(len(KINDS), activities, p=shares / shares.sum())
    longest = np.array([days for _, _, days, _ in KINDS])[kind]
    end = start + (rng.random(activities) ** 1.7 * longest).astype(np.int64)
    open_still = end > (LAST - FIRST).astype(int)
    blank = open_still | (longest == 0)
    days = pd.date_range(FIRST, LAST).strftime("%d/%m/%Y").to_numpy(dtype=object)
    days_and_blank = pa.array([*days.tolist(), ""])
    told = np.where(open_still, 4 * len(KINDS), kind * 4 + rng.integers(0, 4, activities))
    outcomes = pa.array([outcome for _, _, _, four in KINDS for outcome in four] + [""])
    ids = pa.array(1_000_000 + (np.arange(1, children + 1, dtype=np.int64) * 5_767_169) % 8_999_993).cast(pa.string())
    return pa.table(
        {
            "Child ID": ids.take(pa.array(child)),
            "Activity": pa.array([name for name, _, _, _ in KINDS]).take(pa.array(kind)),
            "Start date": days_and_blank.take(pa.array(start)),
            "End date": days_and_blank.take(pa.array(np.where(blank, len(days), end))),
            "Outcome": outcomes.take(pa.array(told)),
            "Team": pa.array(TEAMS).take(pa.array(rng.integers(0, len(TEAMS), activities))),
        }
    )


def main() -> None:
    """Reads the command line and writes the file."""
    parser = argparse.ArgumentParser(description="Write a plain event log for measuring.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--activities", type=int, default=1_000_000)
    parser.add_argument("--children", type=int, default=150_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    table = make_activities(given.activities, given.children, given.seed)
    pa.csv.write_csv(table, given.file, pa.csv.WriteOptions(quoting_style="needed"))
    print(f"{table.num_rows:,} activities of {given.children:,} children in {given.file.name}")


if __name__ == "__main__":
    main()
