"""How long the quality report's sums take: `python -m benchmarks.quality [ACTIVITIES]`, by default 1,000,000.

Prints seconds for the months, the gaps, the marked months, the blanks, the teams and the workbook of an authority with
12 sources, one of which is an event log of 400 codes, over ten years.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd

from builder.cleaning.report import SourceReport
from builder.quality_blanks import source_blanks
from builder.quality_cover import covered
from builder.quality_findings import by_team, found
from builder.quality_months import by_month, dips
from builder.quality_workbook import Report, report_workbook
from builder.tables import ACTIVITIES, FINDINGS, SET_ASIDE
from player.gaps import gaps_of

_SEED = 20250630


def _activities(count: int, rng: np.random.Generator) -> pd.DataFrame:
    number = rng.integers(0, 12, count)
    source = np.array([*(f"Annex A {n}" for n in range(1, 11)), "CIN census", "events"])[number]
    code = np.where(number == 11, np.char.add("Code ", rng.integers(0, 400, count).astype(str)), source)
    start = pd.Timestamp("2015-07-01") + pd.to_timedelta(rng.integers(0, 3650, count), unit="D")
    table = pd.DataFrame({"source": source, "code": code, "start": start})
    table["child"], table["outcome"], table["team"], table["load"] = "KT4-7QX-M2", "Closed", "North", "a.xlsx"
    table["end"], table["age"], table["has_end"], table["estimated"] = table["start"], 5, True, False
    table["as_of"], table["row"] = pd.Timestamp("2025-06-30"), np.arange(count)
    return table[list(ACTIVITIES)].astype(ACTIVITIES)


def _timed(name: str, make: Callable[[], Any]) -> Any:
    begun = time.perf_counter()
    made = make()
    print(f"{name:<16}{time.perf_counter() - begun:8.2f} s")
    return made


def main() -> None:
    """Measures and prints."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rng = np.random.default_rng(_SEED)
    activities = _activities(count, rng)
    names = activities["source"].unique().tolist()
    day = date(2025, 6, 30)
    reports = [SourceReport(name, ("a.xlsx",), 9, 9, 0, 0, 9, None, None, day, {}, ()) for name in names]
    rows = count // 5
    findings = pd.DataFrame({"source": "events", "load": "a.xlsx", "row": np.arange(rows), "child": "KT4-7QX-M2"})
    findings["code"] = np.array(["no-date", "end-before-start", "equal-rows"])[rng.integers(0, 3, rows)]
    findings["team"] = np.char.add("Team ", rng.integers(0, 40, rows).astype(str))
    findings = findings[list(FINDINGS)].astype(FINDINGS)
    aside = findings.rename(columns={"code": "reason"})[list(SET_ASIDE)].assign(id="1234567")
    months = _timed("months", lambda: by_month(activities))
    gaps = _timed("gaps", lambda: gaps_of(months))
    covers = _timed("days covered", lambda: covered(reports, activities, gaps))
    marked = _timed("marked months", lambda: dips(months, covers))
    blanks = _timed("blanks", lambda: source_blanks(activities))
    _timed("teams", lambda: by_team(findings))
    rules = _timed("rules", lambda: found(reports, findings))
    report = Report(
        "Benchmark", datetime(2025, 7, 1), reports, rules, findings, aside, covers, months, marked, blanks, ()
    )
    made = _timed(f"workbook, {rows:,} rows set aside", lambda: report_workbook(report))
    print(f"{len(made) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
