"""Comparisons of cohorts: intervals against published or hand-worked figures, and silence where it is too small."""

import numpy as np
import pandas as pd
import pytest

from builder.settings import Settings
from player.chosen import Chosen
from player.compare import TOO_SMALL, Asked, case_mix, compare, median_difference
from player.facts import facts
from player.journeys import journeys
from player.returns_within import returns_within
from tests.player.cases.histories import MOMENT, activities
from tests.player.test_measures import _CODES, _MAP, _PLACE, place


def _facts(histories):
    table = pd.concat([activities(rows, name) for name, rows in histories.items()], ignore_index=True)
    placed = place(table, _MAP, _CODES)
    return facts(journeys(placed, _MAP, Settings()), placed.coverage.fed)


def _day(number):
    return str((pd.Timestamp("2024-01-01") + pd.Timedelta(days=number)).date())


def _assessed(name, count, days):
    return {f"{name}{number:03}": [("Assessment", "2024-01-01", _day(days(number)), "")] for number in range(count)}


def _cohort(made, letter):
    return np.array([name.startswith(letter) for name in made.names], dtype=bool)


def test_a_difference_of_medians_has_the_interval_of_price_and_bonett():
    # 1 to 25 in both, one 10 higher. c = round(13 - 5) = 8; P(X <= 7), X ~ Bin(25, 1/2), is 0.0216426, z 2.021525.
    # The 8th and the 18th value are 10 apart: the variance of a median is (10 / (2 x 2.021525))² = 6.1176, and the
    # interval 10 ± 1.959964 x √12.2352 = 10 ± 6.8557.
    values = np.arange(1, 26, dtype=float)
    difference, low, high, p = median_difference(values + 10, values)
    assert difference == 10
    assert low == pytest.approx(3.1443, abs=0.002)
    assert high == pytest.approx(16.8557, abs=0.002)
    assert p == pytest.approx(0.00425, abs=0.0002)


def test_a_difference_of_shares_has_newcombes_interval():
    # Newcombe 1998 (Statistics in Medicine 17, 873-890), table II, example a, method 10: 56/70 - 48/80 is 0.0524 to
    # 0.3339.
    made = _facts(
        {
            **{f"A{n:03}": [("CONTACT", "2024-01-01", MOMENT, "NFA" if n < 56 else "")] for n in range(70)},
            **{f"B{n:03}": [("CONTACT", "2024-01-01", MOMENT, "NFA" if n < 48 else "")] for n in range(80)},
        }
    )
    asked = [Asked("share", _PLACE["contact"], _PLACE["nfa"])]
    table = compare(made, Chosen(), [_cohort(made, "B"), _cohort(made, "A")], ["B", "A"], asked)
    row = table.iloc[1]
    assert (row["children"], row["value"]) == (70, 0.8)
    assert row["difference"] == pytest.approx(0.2)
    assert row["low"] == pytest.approx(0.0524, abs=0.0001)
    assert row["high"] == pytest.approx(0.3339, abs=0.0001)
    assert row["differs"]


def test_too_small_says_too_small():
    made = _facts({**_assessed("A", 9, lambda n: n), **_assessed("B", 40, lambda n: 100 + n)})
    table = compare(
        made, Chosen(), [_cohort(made, "A"), _cohort(made, "B")], ["A", "B"], [Asked("days", _PLACE["assessment"])]
    )
    assert table["note"].tolist() == [TOO_SMALL, TOO_SMALL]
    assert pd.isna(table.loc[0, "value"])
    assert table.loc[1, "value"] == 119.5
    assert pd.isna(table.loc[1, "difference"])
    assert not table["differs"].any()


def test_a_difference_is_flagged_only_when_it_holds_among_all_that_are_made():
    # One true difference among four: Holm multiplies the smallest p by the number of comparisons.
    made = _facts(
        {
            **_assessed("A", 40, lambda n: 10 + n % 20),
            **_assessed("B", 40, lambda n: 40 + n % 20),
            **_assessed("C", 40, lambda n: 11 + n % 20),
        }
    )
    table = compare(
        made,
        Chosen(),
        [_cohort(made, letter) for letter in "ABC"],
        ["A", "B", "C"],
        [Asked("days", _PLACE["assessment"])],
    )
    assert table["differs"].tolist() == [False, True, False]
    assert table.loc[1, "adjusted"] == pytest.approx(min(1, 2 * table.loc[1, "p"]))


def test_a_child_counts_once_by_the_first_visit_that_ended():
    made = _facts(
        {
            f"A{n:02}": [("Assessment", "2024-01-01", _day(10), ""), ("Assessment", _day(200), _day(300), "")]
            for n in range(12)
        }
    )
    table = compare(made, Chosen(), [_cohort(made, "A")], ["A"], [Asked("days", _PLACE["assessment"])])
    assert (table.loc[0, "children"], table.loc[0, "value"]) == (12, 10)


def test_the_case_mix_sums_to_1():
    numbers = np.array([0, 0, 1, 1, 2])
    table = case_mix(numbers, ["", "Female", "Male"], [numbers < 2, numbers > 0], ["one", "two"])
    assert table["one"].tolist() == [0.5, 0.5, 0]
    assert table.index.tolist() == ["not recorded", "Female", "Male"]


def test_children_not_watched_long_enough_are_not_taken_for_successes():
    # Ten leave on 1 July 2024, watched for a year: five come back after 30 days. Ten leave on 1 June 2025, watched for
    # 30 days, nobody back. Naively 5 of 20 came back in a year; by Kaplan-Meier half did: after 31 days, when the five
    # come back, only the first ten are still watched.
    histories = {}
    for number in range(10):
        again = [("CONTACT", "2024-08-01", MOMENT, "NFA")] if number < 5 else []
        histories[f"A{number}"] = [("CONTACT", "2024-07-01", MOMENT, "NFA"), *again]
        histories[f"B{number}"] = [("CONTACT", "2025-06-01", MOMENT, "NFA")]
    table = returns_within(_facts(histories), Chosen()).set_index("months")
    assert table.loc[3, "children"] == 20
    assert table.loc[3, "returned"] == 5
    assert pd.isna(table.loc[12, "share"])  # only five are watched for a year: nothing is said
    for number in range(10, 15):
        histories[f"A{number}"] = [("CONTACT", "2024-07-01", MOMENT, "NFA")]
    table = returns_within(_facts(histories), Chosen()).set_index("months")
    # Fifteen are watched past 31 days, of whom five come back.
    assert table.loc[6, "share"] == pytest.approx(1 / 3)
    assert table.loc[6, "low"] < 1 / 3 < table.loc[6, "high"]
