"""XmR limits and marks, worked out by hand."""

import numpy as np
import pytest

from player.xmr import xmr


def _floats(*values):
    return np.array(values, dtype=float)


def test_limits_lie_2_66_mean_moving_ranges_from_the_mean():
    # The mean is 11, every moving range 2: the limits are 11 ± 5.32.
    found = xmr(_floats(*([10, 12] * 6)))
    assert found.mean == 11
    assert found.lower == pytest.approx(5.68)
    assert found.upper == pytest.approx(16.32)
    assert set(found.why) == {""}
    assert found.points == 12


def test_with_fewer_than_12_points_there_are_no_limits():
    found = xmr(_floats(*([10, 12] * 5), 10))
    assert (found.mean, found.lower, found.upper, found.points) == (None, None, None, 11)


def test_a_point_outside_the_limits_is_marked():
    # 13 points: the mean is (12 * 10 + 40) / 13, the moving ranges eleven of 0 and one of 30.
    found = xmr(_floats(*[10] * 12, 40))
    assert found.mean == pytest.approx(160 / 13)
    assert found.upper == pytest.approx(160 / 13 + 2.66 * 30 / 12)
    assert found.why[12] == "above the upper limit"


def test_7_on_one_side_of_the_mean_are_marked_and_6_are_not():
    # 1, 2 in turn, then 4, 3 in turn: the mean is 35 / 14 = 2.5, the limits well beyond 1 and 4.
    found = xmr(_floats(1, 2, 1, 2, 1, 2, 1, 4, 3, 4, 3, 4, 3, 4))
    assert found.why[:7] == ("7 or more below the mean",) * 7
    assert found.why[7:] == ("7 or more above the mean",) * 7
    found = xmr(_floats(1, 2, 1, 2, 1, 2, 4, 3, 4, 3, 4, 3))
    assert set(found.why) == {""}


def test_7_that_only_rise_are_marked():
    found = xmr(_floats(5, 4, 1, 2, 3, 4, 5, 6, 7, 4, 5, 4))
    assert found.why[2:9] == ("7 or more that only rise",) * 7
    assert found.why[1] == "" and found.why[9] == ""


def test_2_of_3_close_to_a_limit_on_one_side_are_marked():
    # Twenty of 9 and 11 in turn, 14.8, 14.8, 11 and 9: the mean is 249.6 / 24 = 10.4, the mean moving range
    # (19 x 2 + 3.8 + 0 + 3.8 + 2) / 23 = 2.0696, the upper limit 15.905; two thirds of the way to it is 14.07.
    found = xmr(_floats(*([9, 11] * 10), 14.8, 14.8, 11, 9))
    assert found.upper == pytest.approx(15.905, abs=0.001)
    assert [place for place, words in enumerate(found.why) if words] == [20, 21]
    assert found.why[20] == "2 of 3 close to the upper limit"


def test_a_gap_stays_a_gap_and_breaks_a_run():
    gap = float("nan")
    values = _floats(1, 2, 1, 2, 1, 2, gap, 1, 4, 3, 4, 3, 4, 3, 4)
    found = xmr(values)
    # 6 below, a gap, and 1 below are no run of 7; no moving range reaches over the gap.
    assert found.why[:8] == ("",) * 8
    assert found.why[8:] == ("7 or more above the mean",) * 7
    ranges = [1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1]
    assert found.upper - found.mean == pytest.approx(2.66 * sum(ranges) / 12)


def test_a_part_month_stands_for_nothing():
    whole = np.array([True] * 12 + [False])
    found = xmr(_floats(*([10, 12] * 6), 0), whole)
    assert found.mean == 11
    assert found.why[12] == ""


def test_the_lower_limit_is_not_drawn_below_what_can_be():
    assert xmr(_floats(*([0, 2] * 6)), floor=0.0).lower == 0
