"""What leaves is rounded so that no count can be told among fewer than five."""

import pandas as pd
import pytest

from builder.disclosure import HIDDEN, disclosed, percentages, rounded


def test_1_to_5_are_hidden_and_others_rounded_to_the_nearest_5():
    told = rounded(pd.Series([0, 1, 5, 6, 7, 8, 12, 13, 17, 18, 1234]))
    assert told.tolist() == [0, HIDDEN, HIDDEN, 10, 10, 10, 10, 15, 15, 20, 1235]


@pytest.mark.parametrize("small", [0, 1, 5, 6, 7, 8, 9, 10, 13, 25])
def test_whatever_is_told_of_a_count_stands_for_at_least_five(small):
    # Up to 402, which is told as 400 like 398: no group is cut off.
    counts = pd.Series(range(1, 403))
    told = rounded(counts, small)
    assert counts.groupby(told.astype("str")).size().min() >= 5
    assert (told[counts <= max(small, 5)] == HIDDEN).all()


def test_no_data_stays_blank():
    assert rounded(pd.Series([None, 20], dtype="Int64")).tolist() == [None, 20]


def test_percentages_are_of_rounded_counts():
    # 7 of 33 are 10 of 35: 29%, where the true share is 21%.
    told = percentages(rounded(pd.Series([7, 3, 33, 0])), rounded(pd.Series([33, 33, 33, 0])))
    assert told.tolist() == [29, HIDDEN, 100, None]


def test_a_median_of_few_is_hidden_and_others_are_whole():
    table = pd.DataFrame(
        {"way": ["a", "b"], "moves": [4, 21], "share": [0.16, 0.84], "all": [25, 25], "days": [3.2, 41.4]}
    )
    told = disclosed(table, ["moves", "all"], {"share": ("moves", "all")}, {"days": "moves"})
    assert told["moves"].tolist() == [HIDDEN, 20]
    assert told["share"].tolist() == [HIDDEN, 80]
    assert told["days"].tolist() == [HIDDEN, 41]


def test_a_column_of_numbers_that_nobody_named_does_not_leave():
    with pytest.raises(ValueError, match="children"):
        disclosed(pd.DataFrame({"moves": [9], "children": [3]}), ["moves"], {}, {})
