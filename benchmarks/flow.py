"""The numbers of Flow on 700,000 activities of 105,000 children, beside the plain way in the same run.

`python benchmarks/flow.py [--activities N] [--children N]`

The bars (issue 7): all measures of all places and ways in at most 5 seconds, any change of period, children or
selection in at most 1. The plain way counts moves, children and medians of every way with dictionaries, row by row.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
# What the places stand for, so that they can be set beside the country.
STANDARDS = {"referral": "referral", "assessment": "assessment", "s47": "s47", "icpc": "icpc", "cp": "cp_plan"}


def _plainly(facts: object) -> int:
    """Moves, children and lengths of every way in dictionaries."""
    import statistics

    rows = zip(facts.came.tolist(), facts.node.tolist(), facts.child.tolist(), facts.days.tolist(), strict=True)  # type: ignore[attr-defined]
    moves: dict[tuple[int, int], int] = {}
    who: dict[tuple[int, int], set[int]] = {}
    days: dict[tuple[int, int], list[float]] = {}
    for came, node, child, length in rows:
        way = (came, node)
        moves[way] = moves.get(way, 0) + 1
        who.setdefault(way, set()).add(child)
        if length == length:
            days.setdefault(way, []).append(length)
    return len({way: statistics.median(found) for way, found in days.items()})


def main() -> None:
    """Makes the data, times each step three times, prints the best of each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--activities", type=int, default=700_000)
    parser.add_argument("--children", type=int, default=105_000)
    given = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    import pyarrow.csv

    from benchmarks.make_activities import make_activities
    from benchmarks.million import _CODES, _MAP
    from builder.code_map import read_codes
    from builder.loading import Upload, load
    from builder.map_file import read_map
    from builder.placing import place
    from builder.settings import Settings
    from player.chosen import Chosen
    from player.compare import Asked, compare
    from player.concentration import concentration
    from player.country import all_ours, country_years
    from player.country_found import found_in
    from player.country_judged import judged
    from player.country_trend import FOLLOWED, country_trend
    from player.edge_measures import edge_measures
    from player.facts import facts
    from player.flow_deck import flow_deck
    from player.flow_look import Look
    from player.flow_picture import flow_picture
    from player.flow_png import Caption, flow_png
    from player.journeys import journeys
    from player.node_detail import came_from, lengths
    from player.node_measures import node_measures
    from player.outliers import outliers
    from player.path_taken import path_taken
    from player.paths import common_paths, passes, stages_after
    from player.returns_within import returns_within
    from player.trend import trend

    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "events.csv"
        pyarrow.csv.write_csv(make_activities(given.activities, given.children, 1), file)
        loaded = load(
            [Upload(file.name, file.read_bytes())],
            secret=b"a secret for measuring only.....",
            as_of=date(2025, 6, 30),
            today=date(2026, 1, 1),
        )
    aimed = _MAP.replace("label: Assessment,", "label: Assessment, target: {days: 45, unit: working, from: referral},")
    for node, standard in STANDARDS.items():
        aimed = aimed.replace(f"{{id: {node}, label", f"{{id: {node}, standard: {standard}, label")
    service_map = read_map(aimed)
    placed = place(loaded.activities, service_map, read_codes(_CODES, service_map))
    made = journeys(placed, service_map, Settings())
    print(f"{len(loaded.activities):,} activities, {len(made.visits):,} visits, {len(made.legs):,} legs")

    def timed(what: str, work: Callable[[], object], bar: float | None) -> object:
        best, result = 1e9, None
        for _ in range(3):
            begun = time.perf_counter()
            result = work()
            best = min(best, time.perf_counter() - begun)
        verdict = "" if bar is None else f"   bar {bar:g} s: {'held' if best <= bar else 'NOT HELD'}"
        print(f"{what:58s} {best:7.3f} s{verdict}")
        return result

    known = timed("facts, once a project's state", lambda: facts(made, placed.coverage.fed), None)
    half = np.random.default_rng(1).random(len(known.names)) < 0.5  # type: ignore[attr-defined]
    year = Chosen(date(2024, 4, 1), date(2025, 3, 31), half)
    whole = Chosen()
    both = [
        lambda chosen=chosen: (node_measures(known, chosen), edge_measures(known, chosen)) for chosen in (whole, year)
    ]
    timed("all measures of all places and ways, all that is loaded", both[0], 5)
    timed("the same for a year and half of the children", both[1], 1)
    timed("a place looked at", lambda: (came_from(known, whole, 2), lengths(known, whole, 2)), 1)
    found = timed("passes and paths", lambda: passes(known, whole), 1)
    listed = common_paths(known, found, 1).iloc[0]
    timed(
        "the commonest path handed to Play",
        lambda: path_taken(known, whole, found, int(listed["number"]), str(listed["ending"])),
        1,
    )
    measured = node_measures(known, whole), edge_measures(known, whole)
    drawn = timed(
        "the map's shapes, widths, colours and labels", lambda: flow_picture(service_map, *measured, Look()), 1
    )
    timed("the map for the browser, at each click", lambda: flow_deck(drawn).to_json(), 1)
    timed("the map as PNG", lambda: flow_png(drawn, Caption("All", [], [])), None)
    timed("the commonest paths", lambda: common_paths(known, found, 200), 1)
    timed("stages after the contact", lambda: stages_after(known, found, whole, 0), 1)
    timed("returns within 3, 6, 12 months", lambda: returns_within(known, whole), 1)
    timed("outliers and the busiest", lambda: (outliers(known, whole, found), concentration(known, whole)), 1)
    timed("a trend by month", lambda: trend(known, whole, "share", 0, 1), 1)
    told = timed(
        "what stands beside the country, once a project's state",
        lambda: judged(found_in(made, placed, (), {}), Settings().link_days),
        1,
    )
    timed(
        "the same by year, of half of the children",
        lambda: all_ours(told, country_years(told), half),  # type: ignore[arg-type]
        1,
    )
    again = FOLLOWED["re_referral"]
    timed("re-referrals by month", lambda: country_trend(told[again.id], again, year), 1)  # type: ignore[index]
    asked = [Asked("days", 2), Asked("over", 2), Asked("share", 0, 1)]
    timed("two groups compared by three measures", lambda: compare(known, whole, [half, ~half], ["a", "b"], asked), 1)
    timed("the plain way: moves, children, medians of ways alone", lambda: _plainly(known), None)


if __name__ == "__main__":
    main()
