"""Comparisons and trends as they may be shown to others: all of it from rounded figures."""

import numpy as np
import pandas as pd
import pytest

from player.compare import COLUMNS, TOO_SMALL
from player.compare_presented import presented, presented_mix
from player.trend import GAP, WHOLE, Trend
from player.trend_presented import presented_trend
from player.xmr import xmr


def _row(measure, cohort, children, value, difference=None, low=None, high=None):
    told = dict.fromkeys(COLUMNS)
    told |= {"measure": measure, "label": measure, "cohort": cohort, "children": children, "value": value}
    return told | {"difference": difference, "low": low, "high": high, "differs": False, "note": ""}


def test_a_share_and_its_interval_are_of_rounded_counts():
    table = pd.DataFrame(
        [
            _row("share", "A", 33, 7 / 33),
            _row("share", "B", 41, 22 / 41, 0.32, 0.1, 0.5),
            _row("share", "C", 44, 3 / 44),
        ],
        columns=COLUMNS,
    )
    told = presented(table, 5)
    # 10 of 35 and 20 of 40; 3 is hidden.
    assert told["value"].tolist()[:2] == [pytest.approx(10 / 35), 0.5]
    assert told.loc[1, "difference"] == pytest.approx(0.5 - 10 / 35)
    # Newcombe's method 10 by hand from Wilson's limits: 20/40: 0.352 to 0.648; 10/35: 0.163 to 0.451.
    assert told.loc[1, "low"] == pytest.approx(0.2143 - np.hypot(0.5 - 0.352, 0.451 - 0.2857), abs=0.002)
    assert told.loc[1, "high"] == pytest.approx(0.2143 + np.hypot(0.648 - 0.5, 0.2857 - 0.163), abs=0.002)
    assert pd.isna(told.loc[2, "value"]) and told.loc[2, "note"] == TOO_SMALL
    assert told["children"].tolist() == [35, 40, 45]


def test_medians_are_whole_days_and_so_are_their_differences():
    table = pd.DataFrame([_row("days", "A", 33, 20.4), _row("days", "B", 41, 31.6, 11.2, 2.4, 19.7)], columns=COLUMNS)
    told = presented(table, 5)
    assert told["value"].tolist() == [20, 32]
    assert told.loc[1, ["difference", "low", "high"]].tolist() == [12, 2, 20]


def test_who_they_are_is_of_rounded_counts():
    numbers = np.array([0] * 33 + [1] * 7 + [2] * 3 + [-1] * 5)
    mix = presented_mix(numbers, ["", "a", "b"], [np.ones(48, dtype=bool)], ["all"], 5)
    # 35 and 10 of 45.
    assert mix["all"].tolist() == ["78%", "22%", "c"]
    assert mix.index.tolist() == ["not recorded", "a", "b"]


def test_limits_of_a_trend_are_those_of_what_is_shown():
    counts = np.array([11.0, 13, 11, 13, 11, 13, 11, 13, 11, 13, 11, 13, 3, np.nan])
    table = pd.DataFrame(
        {"period": pd.date_range("2024-01-01", periods=14, freq="MS"), "value": counts, "of": np.nan_to_num(counts)}
    ).assign(state=[WHOLE] * 13 + [GAP])
    made = Trend(table, xmr(counts, (table["state"] == WHOLE).to_numpy(), floor=0.0))
    told = presented_trend(made, 5, counts=True)
    # 11 is told as 10, 13 as 15; 3 is hidden and stands for no limit. Mean 12.5, moving ranges of 5: 12.5 + 13.3.
    assert told.table["value"].tolist()[:3] == [10, 15, 10]
    assert told.table["value"].isna().tolist()[-2:] == [True, True]
    assert (told.limits.mean, told.limits.upper) == (12.5, pytest.approx(25.8))


def test_a_share_in_a_trend_is_of_rounded_counts():
    table = pd.DataFrame(
        {"period": pd.to_datetime(["2024-01-01", "2024-02-01"]), "value": [7 / 33, 2 / 41], "of": [33, 41]}
    ).assign(state=WHOLE)
    told = presented_trend(Trend(table, xmr(np.array([]))), 5, share=True)
    assert told.table["value"].tolist()[0] == 0.29
    assert pd.isna(told.table["value"].iloc[1])
    assert told.table["of"].tolist() == [35, 40]
