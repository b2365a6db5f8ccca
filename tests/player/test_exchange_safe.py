"""What is told together narrows nothing: every small truth tried, by one who knows the rule."""

from collections import defaultdict
from itertools import product

import pandas as pd
import pytest

from builder.disclosure import HIDDEN, rounded, stands_for
from player.exchange_safe import Part, keeps_open, tellable


def _told(count: int, small: float = 5) -> int | str:
    return rounded(pd.Series([count]), small, zero=False).iloc[0]


def test_a_figure_stands_for_what_is_told_so():
    assert [_told(count) for count in (0, 1, 5, 6, 12, 13, 17)] == [HIDDEN, HIDDEN, HIDDEN, 10, 10, 15, 15]
    assert stands_for(HIDDEN) == (0, 5)
    assert stands_for(10) == (6, 12)
    assert stands_for(15) == (13, 17)
    # A small group of 8: 9 to 12 would be four values at 10, so that 9 to 17 are told as 15.
    assert stands_for(15, 8) == (9, 17)


@pytest.mark.parametrize("small", [5, 6, 7, 8, 9, 10, 13, 25])
def test_what_a_figure_stands_for_is_just_what_is_rounded_to_it(small):
    counts = pd.Series(range(403))
    told = rounded(counts, small, zero=False)
    for figure, group in counts[:398].groupby(told[:398].astype("str")):
        value = figure if figure == HIDDEN else int(figure)
        assert (group.min(), min(group.max(), 397)) == (
            stands_for(value, small)[0],
            min(stands_for(value, small)[1], 397),
        )
        assert stands_for(value, small)[1] - stands_for(value, small)[0] >= 4


def test_two_ways_that_would_fill_their_stage_are_not_both_told():
    # 6 to 12 each into 6 to 12: both would be 6, and the whole 12.
    parts = [Part(("a", "x"), 10, (("in", "x"),)), Part(("b", "x"), 10, (("in", "x"),))]
    assert tellable(parts, {("in", "x"): 10}, 5) == {("a", "x")}
    assert not keeps_open([10, 10], 10, 5)
    # Into 18 to 22 they may be anything: one 12, the other 6.
    assert tellable(parts, {("in", "x"): 20}, 5) == {("a", "x"), ("b", "x")}
    # Into 13 to 17 the second would be at most 11, and the whole at least 12.
    assert keeps_open([10, 10], 15, 5) is False


def test_a_hidden_part_is_never_listed_and_the_first_that_does_not_fit_ends_the_list():
    whole = {("out", "x"): 30}
    parts = [Part(("x", name), told, (("out", "x"),)) for name, told in (("a", 20), ("b", 15), ("c", 10), ("d", "c"))]
    # 20 and 15 are at least 31; 10 would fit beside 20, and could be told apart from 15 if it were listed.
    assert tellable(parts, whole, 5) == {("x", "a")}


@pytest.mark.parametrize("small", [5, 7])
def test_who_knows_the_rule_and_tries_every_truth_narrows_no_count_to_fewer_than_five(small):
    """Three parts and a rest nobody is told of, with every truth up to 33: those that give the same file are apart by
    five values or more in every count, told or not."""
    most = 34
    figure = [_told(count, small) for count in range(most)]
    truths = defaultdict(list)
    for counts in product(range(most), repeat=4):
        if (total := sum(counts)) < most:
            parts = [Part(("x", str(place)), figure[one], (("out", "x"),)) for place, one in enumerate(counts[:3])]
            listed = tellable(parts, {("out", "x"): figure[total]}, small)
            seen = tuple(part.told if part.name in listed else None for part in parts)
            truths[figure[total], seen].append((total, *counts))
    judged = 0
    for told, alike in truths.items():
        # What is told like counts beyond those tried is not all here.
        if stands_for(told[0], small)[1] < most:
            judged += 1
            for place in range(5):
                assert len({truth[place] for truth in alike}) >= 5, (told, place)
    assert judged > 20
