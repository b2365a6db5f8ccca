"""The measures against a plain recount that imports nothing of ours, on random histories, periods and children."""

from datetime import date, timedelta
from pathlib import Path

import holidays
import numpy as np
import pandas as pd
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.chosen import Chosen
from player.edge_measures import edge_measures
from player.facts import facts
from player.journeys import journeys
from player.node_measures import node_measures
from tests.player import flow_recount
from tests.player.reference import tracks_of_one_child
from tests.player.test_journeys import _AS_OF_END, _EXITS, _FIRST_DAY, _NODE_OF, _histories, _table

_FOLDER = Path(__file__).parent / "cases"
_RAW = yaml.safe_load((_FOLDER / "map.yaml").read_text(encoding="utf-8"))
_TARGETS = {
    "assessment": {"days": 45, "unit": "working", "from": "referral"},
    "s47": {"days": 3, "unit": "working"},
    "cp": {"days": 20, "unit": "calendar"},
}
for _node in _RAW["nodes"]:
    if _node["id"] in _TARGETS:
        _node["target"] = _TARGETS[_node["id"]]
_MAP = read_map(yaml.safe_dump(_RAW, sort_keys=False))
_CODES = read_codes((_FOLDER / "codes.yaml").read_text(encoding="utf-8"), _MAP)
_KINDS = {node["id"]: node["kind"] for node in _RAW["nodes"]}
_SETTINGS = {"link_days": 60, "travel_days": 1, "same_day_hours": 24, "return_days": 1}
_HOLIDAYS = set(holidays.country_holidays("GB", subdiv="ENG", years=range(2023, 2030)))
_EPOCH = pd.Timestamp("1970-01-01")


def _minutes(stamp):
    return int((stamp - _EPOCH).total_seconds() // 60)


def _second_reading(tables, timed):
    children, order = [], []
    for table in tables:
        told = []
        for row in table.to_dict("records"):
            is_open = row["has_end"] and (pd.isna(row["end"]) or row["end"].normalize() > pd.Timestamp("2025-06-30"))
            end = None if is_open else row["end"] if row["has_end"] else row["start"]
            start = row["start"] if timed else row["start"].normalize()
            end = end if end is None or timed else end.normalize()
            told.append(
                {
                    "node": _NODE_OF[row["code"]],
                    "start": _minutes(start),
                    "end": None if end is None else _minutes(end),
                    "exits": _EXITS[row["outcome"]],
                    "has_end": bool(row["has_end"]),
                }
            )
        edges = [(edge["from"], edge["to"]) for edge in _RAW["edges"]]
        tracks, ordered = tracks_of_one_child(
            told, _RAW["nodes"], edges, _SETTINGS, _minutes(_FIRST_DAY) + _AS_OF_END * 1440, with_order=True
        )
        children.append(tracks)
        order.append(ordered)
    return children, order


def _same(found, expected):
    if expected is None:
        return pd.isna(found)
    return not pd.isna(found) and float(found) == pytest.approx(float(expected))


@given(
    st.lists(_histories, min_size=1, max_size=5),
    st.one_of(st.none(), st.tuples(st.integers(0, 546), st.integers(0, 300))),
    st.lists(st.booleans(), min_size=5, max_size=5),
)
@settings(max_examples=60, deadline=None)
def test_a_plain_recount_gives_the_same_measures(histories, span, kept):
    tables = [_table(history, f"child {number}") for number, history in enumerate(histories)]
    timed = any(row[4] or (row[2] is not None and row[2] >= 0 and row[5]) for history in histories for row in history)
    placed = place(pd.concat(tables, ignore_index=True), _MAP, _CODES)
    made = facts(journeys(placed, _MAP, Settings()), placed.coverage.fed)
    as_of_end = _minutes(_FIRST_DAY) + _AS_OF_END * 1440
    first = last = None
    period = (-(10**12), 10**12)
    if span is not None:
        first = date(2024, 1, 1) + timedelta(days=span[0])
        last = first + timedelta(days=span[1])
        since = _minutes(_FIRST_DAY) + span[0] * 1440
        period = (since, since + (span[1] + 1) * 1440)
    children, order = _second_reading(tables, timed)
    wanted = [number for number in range(len(tables)) if kept[number]]
    names = {f"child {number}" for number in wanted}
    chosen = Chosen(first, last, np.array([name in names for name in made.names], dtype=bool))
    children, order = [children[n] for n in wanted], [order[n] for n in wanted]

    recounted = flow_recount.nodes(children, order, _KINDS, _TARGETS, period, as_of_end, 1440, 60 * 1440, _HOLIDAYS)
    table = node_measures(made, chosen).set_index("node")
    for node, expected in recounted.items():
        row = table.loc[node]
        for name, value in expected.items():
            blank = name in ("present", "waiting") and _KINDS[node] == "exit"
            blank |= name in ("judged", "over_target") and node not in _TARGETS
            blank |= row["data"] == "no data" and name not in ("same_day_share",)
            assert _same(row[name], None if blank else value), (node, name, row[name], value)

    expected = flow_recount.ways(children, _KINDS, period, as_of_end, 60 * 1440)
    rows = {(row["from"], row["to"]): row for row in edge_measures(made, chosen).to_dict("records")}
    assert set(expected) <= set(rows)
    for way, row in rows.items():
        if pd.isna(row["moves"]):
            assert way not in expected
            continue
        for name in ("moves", "children", "followed", "median_days"):
            blank = {"moves": 0, "children": 0, "followed": 0, "median_days": None}
            assert _same(row[name], expected.get(way, blank)[name]), (way, name)
        if way in expected:
            assert _same(row["share"], expected[way]["share"]), way


@given(st.lists(_histories, min_size=1, max_size=5), st.integers(0, 546), st.integers(0, 300))
@settings(max_examples=40, deadline=None)
def test_the_shares_of_a_place_sum_to_1_in_every_period(histories, start, length):
    tables = [_table(history, f"child {number}") for number, history in enumerate(histories)]
    placed = place(pd.concat(tables, ignore_index=True), _MAP, _CODES)
    made = facts(journeys(placed, _MAP, Settings()), placed.coverage.fed)
    first = date(2024, 1, 1) + timedelta(days=start)
    table = edge_measures(made, Chosen(first, first + timedelta(days=length)))
    sums = table.groupby("from")["share"].sum(min_count=1).dropna()
    assert sums.to_numpy() == pytest.approx([1] * len(sums))
    late = made.spent > np.array([_TARGETS.get(node.id, {"days": 1e9})["days"] for node in _MAP.nodes])[made.node]
    assert (late == made.late).all()
