"""Moves, shares and lengths on a few small journeys, worked out by hand."""

from pathlib import Path

import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.flows import NOTHING_AFTER, TOO_RECENT, edge_flows, node_flows
from player.journeys import journeys
from tests.player.cases.histories import HISTORIES, MOMENT, OPEN, activities

_FOLDER = Path(__file__).parent / "cases"
_MAP = read_map((_FOLDER / "map.yaml").read_text(encoding="utf-8"))
_CODES = read_codes((_FOLDER / "codes.yaml").read_text(encoding="utf-8"), _MAP)


def _made(*histories):
    table = pd.concat([activities(rows, f"C{n}") for n, rows in enumerate(histories)], ignore_index=True)
    placed = place(table, _MAP, _CODES)
    return journeys(placed, _MAP, Settings()), placed.coverage.fed


def _edges(*histories):
    table = edge_flows(*_made(*histories))
    return {(row["from"], row["to"]): row for row in table.to_dict("records")}


# Four contacts: two lead to NFA, one to an assessment, one to nothing. The assessment of 40 days leads to nothing; that
# of June 2025 has ended too recently.
_FOUR = (
    [("CONTACT", "2024-03-05", MOMENT, "NFA")],
    [("CONTACT", "2024-03-06", MOMENT, "NFA")],
    [("CONTACT", "2024-03-07", MOMENT, ""), ("Assessment", "2024-03-08", "2024-04-17", "")],
    [("CONTACT", "2024-03-09", MOMENT, "")],
    [("Assessment", "2025-05-01", "2025-06-10", "")],
)


def test_shares_are_of_all_that_followed():
    rows = _edges(*_FOUR)
    assert [rows["contact", to]["moves"] for to in ("nfa", "assessment", NOTHING_AFTER)] == [2, 1, 1]
    assert [rows["contact", to]["share"] for to in ("nfa", "assessment", NOTHING_AFTER)] == [0.5, 0.25, 0.25]
    assert [rows["assessment", to]["moves"] for to in (NOTHING_AFTER, TOO_RECENT)] == [1, 1]


def test_a_way_that_is_not_drawn_is_told_and_is_off_the_map():
    rows = _edges(*_FOUR)
    assert rows["contact", "assessment"]["on_map"] is False
    assert rows["contact", "nfa"]["on_map"] is True


def test_how_long_a_way_takes_is_the_length_of_the_visit_at_its_end():
    rows = _edges(*_FOUR)
    assert rows["contact", "assessment"]["median_days"] == 40
    assert pd.isna(rows["contact", "nfa"]["median_days"])


def test_a_way_that_nobody_took_is_0_where_there_is_data_and_blank_where_there_is_none():
    rows = _edges(*_FOUR)
    assert rows["assessment", "nfa"]["moves"] == 0
    assert pd.isna(rows["strategy", "s47"]["moves"])
    assert pd.isna(rows["contact", "referral"]["moves"])


def test_shares_of_every_place_sum_to_1_over_all_worked_cases():
    histories = [rows for name, rows in HISTORIES.items() if name != "21"]
    table = edge_flows(*_made(*histories))
    sums = table.groupby("from")["share"].sum(min_count=1).dropna()
    assert sums.to_numpy() == pytest.approx([1] * len(sums))
    assert {"contact", "assessment", "cp"} <= set(sums.index)


def test_link_days_divide_what_is_too_recent_from_nothing_after():
    # The as-of day is 30 June 2025: 1 May is 60 days before, 30 April 61.
    rows = _edges([("CONTACT", "2025-05-01", MOMENT, "")], [("CONTACT", "2025-04-30", MOMENT, "")])
    assert rows["contact", TOO_RECENT]["moves"] == 1
    assert rows["contact", NOTHING_AFTER]["moves"] == 1


def test_visits_that_are_open_have_nothing_after_yet():
    rows = _edges([("Assessment", "2024-05-01", OPEN, "")])
    assert ("assessment", NOTHING_AFTER) not in rows
    assert ("assessment", TOO_RECENT) not in rows


def test_the_places_tell_visits_children_and_lengths():
    table = node_flows(*_made(*_FOUR)).set_index("node")
    assert table.loc["contact", ["visits", "children", "open"]].tolist() == [4, 4, 0]
    assert table.loc["assessment", "median_days"] == 40
    assert pd.isna(table.loc["contact", "median_days"])
    assert pd.isna(table.loc["contact", "same_day_share"])
    assert table.loc["assessment", "off_map_in"] == 1
    assert table.loc["assessment", "came_in_elsewhere"] == 1
    assert table.loc["strategy", "data"] == "no data"
    assert pd.isna(table.loc["strategy", "visits"])
