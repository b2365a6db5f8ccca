"""What follows what, counted by hand on four children."""

import numpy as np
import pandas as pd
import pytest

from builder.directly_follows import beside, directly_follows, picked
from tests.builder.test_draft import Row, activities, four_children


def _codes(rows: list[Row]) -> dict[str, dict[str, object]]:
    table = directly_follows(activities(rows)).codes
    return {str(row["code"]): row for row in table.to_dict("records")}  # type: ignore[misc]


def _ways(rows: list[Row]) -> dict[tuple[str, str], tuple[int, int, float]]:
    found = directly_follows(activities(rows))
    names = found.codes["code"].tolist()
    return {
        (names[row["from"]], names[row["to"]]): (row["moves"], row["children"], row["usual_days"])
        for row in found.ways.to_dict("records")
    }


def test_ways_are_counted_with_children_and_the_usual_days_from_start_to_start() -> None:
    # Contact on 8 January, referral on the 10th, assessment on the 11th; plan on 12 February; closed on 31 August
    # after the plan (201 days), on 11 February after the assessment (31); a contact again on 3 June (113 days).
    assert _ways(four_children()) == {
        ("Contact", "Referral"): (4, 4, 2.0),
        ("Referral", "Assessment"): (4, 4, 1.0),
        ("Assessment", "Plan"): (2, 2, 32.0),
        ("Plan", "Closed"): (2, 2, 201.0),
        ("Assessment", "Closed"): (2, 2, 31.0),
        ("Closed", "Contact"): (1, 1, 113.0),
    }


def test_codes_have_counts_children_usual_lengths_and_where_children_begin_and_end() -> None:
    codes = _codes(four_children())
    assert list(codes) == ["Contact", "Assessment", "Closed", "Referral", "Plan"]
    assert [codes["Contact"][name] for name in ("activities", "children", "begins", "ends")] == [5, 4, 4, 1]
    assert [codes["Closed"][name] for name in ("activities", "children", "begins", "ends")] == [4, 4, 0, 3]
    assert (codes["Assessment"]["usual_days"], codes["Plan"]["usual_days"]) == (30.0, 200.0)
    assert np.isnan(codes["Contact"]["usual_days"])  # type: ignore[arg-type]


def test_what_is_told_twice_counts_once_and_what_is_planned_not_at_all() -> None:
    rows: list[Row] = [
        ("a", "Contact", "2024-01-08", None),
        ("a", "Contact", "2024-01-08", None),
        ("a", "Review", "2025-02-01", None),
        ("a", "Referral", "2024-01-09", None),
    ]
    assert _ways(rows) == {("Contact", "Referral"): (1, 1, 1.0)}
    assert set(_codes(rows)) == {"Contact", "Referral"}


def test_the_order_of_the_rows_changes_nothing() -> None:
    table = activities(four_children())
    mixed = table.sample(frac=1, random_state=5).reset_index(drop=True)
    first, second = directly_follows(table), directly_follows(mixed)
    pd.testing.assert_frame_equal(first.codes, second.codes)
    pd.testing.assert_frame_equal(first.ways, second.ways)


def test_sources_are_told_apart_when_asked() -> None:
    table = activities([("a", "Contact", "2024-01-08", None), ("a", "Contact", "2024-01-09", None)])
    table["source"] = ["Mosaic", "EHM"]
    assert directly_follows(table).codes["activities"].tolist() == [2]
    apart = directly_follows(table, by_source=True)
    assert apart.codes[["source", "code", "activities"]].to_numpy().tolist() == [
        ["EHM", "Contact", 1],
        ["Mosaic", "Contact", 1],
    ]
    assert apart.ways[["from", "to", "moves"]].to_numpy().tolist() == [[1, 0, 1]]


def test_a_share_of_the_moves_is_drawn_the_heaviest_first() -> None:
    found = directly_follows(activities(four_children()))
    # 15 moves: 4 + 4 + 2 are 67%, and Plan would stand alone without its heaviest way, of 2.
    # 19 activities: 5 + 4 + 4 are 68%.
    half = picked(found, 1.0, 0.6)
    assert (len(half.ways), half.moves) == (4, pytest.approx(12 / 15))
    assert (len(half.codes), half.activities, half.limited) == (5, 1.0, False)
    few = picked(found, 0.65, 1.0)
    assert few.codes["code"].tolist() == ["Contact", "Assessment", "Closed"]
    # Between these three only assessment to closed (2) and closed to contact (1).
    assert (few.moves, few.activities) == (pytest.approx(3 / 15), pytest.approx(13 / 19))


def test_no_more_than_forty_codes_are_drawn() -> None:
    rows: list[Row] = [("a", f"Code {n:02d}", f"2024-01-{1 + n % 28:02d}", None) for n in range(50)]
    found = picked(directly_follows(activities(rows)), 1.0, 1.0)
    assert (len(found.codes), found.limited) == (40, True)


def test_what_comes_before_and_after_a_code() -> None:
    found = directly_follows(activities(four_children()))
    closed = found.codes["code"].tolist().index("Closed")
    assert beside(found, closed, before=True)[["code", "moves"]].to_numpy().tolist() == [["Assessment", 2], ["Plan", 2]]
    assert beside(found, closed, before=False)[["code", "moves"]].to_numpy().tolist() == [["Contact", 1]]


def test_no_activities_give_an_empty_picture() -> None:
    found = directly_follows(activities([]))
    assert found.codes.empty and found.ways.empty
    assert picked(found, 1.0, 1.0).moves == 0.0
