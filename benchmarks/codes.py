"""5,000 codes over 1,000,000 activities: applying the code map, and what the page Codes does for one decision.

`python benchmarks/codes.py [--activities N] [--codes N] [--children N]`

The bars (issue 5): the code map applies in at most 3 seconds; the page reacts to a mapping in at most 1. Applying
is `builder.placing.place`, from activities to visits and coverage. A reaction is the click on "Save" until the page is
drawn again, with the save to disk, in Streamlit's own runner without a browser, and what the browser has to draw is
told in bytes. The naive way beside it, in the same run, asks the rules one after the other for each activity (measured
on a share of the activities and scaled up), and counts every code anew from the table for each decision.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.million import _MAP  # noqa: E402
from builder.code_edit import Decision, decided  # noqa: E402
from builder.code_map import CodeMap, Rule, matcher, plain, read_codes, write_codes  # noqa: E402
from builder.map_file import read_map  # noqa: E402
from builder.placing import place  # noqa: E402
from builder.suggest import suggestions  # noqa: E402
from builder.tables import ACTIVITIES  # noqa: E402
from builder.workbench import gather  # noqa: E402
from builder.workbench_applied import apply  # noqa: E402
from builder.workbench_offers import by_key  # noqa: E402
from builder.workbench_rows import workbench_rows  # noqa: E402

T = TypeVar("T")
_OUTCOMES = ("", "NFA", "Closed", "Referral", "Step up")
_TEAMS = ("North", "South")
_SOURCES = ("Annex A 1", "Case notes", "Early help")
_NAIVE_SHARE = 500


def make(activities: int, codes: int, children: int, seed: int = 1) -> pd.DataFrame:
    """Activities (columns ACTIVITIES) whose codes are as unlike in frequency as real ones; what follows is chance."""
    rng = np.random.default_rng(seed)
    weight = 1 / np.arange(1, codes + 1) ** 0.9
    code = rng.choice(codes, activities, p=weight / weight.sum())
    day = np.timedelta64(86_400, "s")
    start = np.datetime64("2019-07-01", "s") + rng.integers(0, 365 * 6, activities) * day
    end = start + rng.integers(0, 200, activities) * day
    end[rng.random(activities) < 0.1] = np.datetime64("NaT")

    def texts(values: list[str] | tuple[str, ...], number: "np.typing.NDArray[np.int64]") -> "pd.Series[str]":
        return pd.Series(values, dtype="str").take(number).reset_index(drop=True)

    table = pd.DataFrame(
        {
            "child": texts([f"KT{n:07d}" for n in range(children)], rng.integers(0, children, activities)),
            "source": texts(_SOURCES, code % len(_SOURCES)),
            "code": texts([f"Code {n:04d}" for n in range(codes)], code),
            "outcome": texts(_OUTCOMES, rng.integers(0, len(_OUTCOMES), activities)),
            "start": start,
            "end": end,
            "has_end": code % 4 != 0,
            "estimated": False,
            "age": 5,
            "team": texts(_TEAMS, rng.integers(0, len(_TEAMS), activities)),
            "as_of": np.datetime64("2025-06-30", "s"),
            "load": "measured.csv",
            "row": np.arange(activities),
        }
    )
    return table[list(ACTIVITIES)].astype(ACTIVITIES)


def timed(what: str, work: Callable[[], T]) -> T:
    """Does some work and prints how long it took."""
    begun, cpu = time.perf_counter(), time.process_time()
    done = work()
    print(
        f"{what:58s} {time.perf_counter() - begun:7.2f} s  ({time.process_time() - cpu:.2f} s of processor)", flush=True
    )
    return done


def naively(activities: pd.DataFrame, rules: tuple[Rule, ...]) -> float:
    """Seconds that asking every rule for every activity would take, from a share of them."""
    some = activities.iloc[:: max(len(activities) // _NAIVE_SHARE, 1)]
    begun = time.perf_counter()
    for row in some.to_dict("records"):
        for rule in rules:
            if any(matcher(text).fullmatch(plain(row["source"])) for text in rule.sources) and any(
                matcher(text).fullmatch(plain(row["code"])) for text in rule.codes
            ):
                break
    return (time.perf_counter() - begun) * len(activities) / len(some)


def count_naively(activities: pd.DataFrame) -> pd.DataFrame:
    """What the workbench shows of each code, by pandas' own grouping, as one would for every decision."""
    activities = activities.assign(days=activities["end"] - activities["start"])
    activities = activities.sort_values(["child", "start"])
    activities["before"] = activities.groupby("child")["code"].shift(1)
    grouped = activities.groupby(["source", "code", "outcome"])
    table = grouped.agg(
        activities=("child", "size"),
        children=("child", "nunique"),
        first=("start", "min"),
        last=("start", "max"),
        usual=("days", "median"),
    )
    beside = activities.groupby(["source", "code", "outcome", "before"]).size().sort_values(ascending=False)
    beside = beside.reset_index().drop_duplicates(["source", "code", "outcome"])
    return table.reset_index().merge(beside, how="left")


def react(activities: pd.DataFrame, code_map: CodeMap) -> None:
    """The page itself: opened, and one decision taken."""
    from streamlit.testing.v1 import AppTest

    from builder.project import create_project, save_map

    with tempfile.TemporaryDirectory() as name:
        for variable in ("JOURNEY_MAP_WORKSPACE", "XDG_CONFIG_HOME", "APPDATA"):
            os.environ[variable] = name
        project = create_project(Path(name), "Measured")
        save_map(project, read_map(_MAP), code_map)
        activities.to_parquet(project.folder / "activities.parquet", index=False)
        app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=300)
        app.query_params["project"] = "Measured"
        app.run()
        app._page_hash = app.session_state["pages"]["codes"]._script_hash
        timed("The page Codes is opened for the first time", app.run)
        assert not app.exception and not app.error
        table = app.dataframe[0]
        app.session_state[table.proto.id.split("-", 2)[2]] = {
            "selection": {"rows": [0, 1, 2], "columns": [], "cells": []}
        }
        timed("Three rows are chosen", app.run)
        app.multiselect(key="codes-places").set_value(["cp"])
        timed("A place is chosen", app.run)
        save = next(found for found in app.button if found.key == "codes-save")
        timed("They are mapped: saved, and the page drawn again (bar: 1)", save.click().run)
        assert not app.exception and not app.error
        timed("That is undone", next(found for found in app.button if found.key == "codes-undo").click().run)
        print(f"{'The table sent to the browser':58s} {len(app.dataframe[0].proto.arrow_data.data) / 1e6:7.2f} MB")


def main() -> None:
    """Measures and prints a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--activities", type=int, default=1_000_000)
    parser.add_argument("--codes", type=int, default=5_000)
    parser.add_argument("--children", type=int, default=150_000)
    given = parser.parse_args()
    activities = make(given.activities, given.codes, given.children)
    service_map = read_map(_MAP)
    ids = [node.id for node in service_map.nodes]
    pairs = activities[["source", "code"]].drop_duplicates().itertuples(index=False)
    rules = tuple(Rule((source,), (code,), to=(ids[n % 10],)) for n, (source, code) in enumerate(pairs) if n % 50)
    code_map = CodeMap(rules, (Rule(outcomes=("NFA",), to=("nfa",)),))
    print(f"{given.activities:,} activities, {given.codes:,} codes, {len(rules):,} rules")
    text = timed("codes.yaml is written", lambda: write_codes(code_map))
    timed("codes.yaml is read", lambda: read_codes(text, service_map))
    timed("The code map is applied (bar: 3)", lambda: place(activities, service_map, code_map))
    print(f"{'The naive way: every rule asked for every activity':58s} {naively(activities, rules):7.0f} s, scaled up")
    gathered = timed("The codes are counted, once for the data", lambda: gather(activities))
    applied = timed("The code map is held against them", lambda: apply(gathered, service_map, code_map))
    found = timed("Suggestions are looked for", lambda: suggestions(activities, service_map, code_map))
    known = by_key(found)
    timed("The table is put into words", lambda: workbench_rows(gathered, applied, service_map, known, by_outcome=True))
    changed = decided(code_map, [Decision("Annex A 1", "Code 0000", "cp")])
    timed("One decision: held against them again", lambda: apply(gathered, service_map, changed))
    timed("The naive way: counted anew for one decision", lambda: count_naively(activities))
    react(activities, code_map)


if __name__ == "__main__":
    main()
