"""Start and complete rows of one activity, paired."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.cleaning.lifecycle import pair


def _pairs(*rows: tuple[int, str, int]) -> set[tuple[int, int]]:
    """Rows of (group, "s" or "c", minute); the pairs of positions."""
    group = np.array([row[0] for row in rows], dtype=np.int64)
    starts = np.array([row[1] == "s" for row in rows], dtype=bool)
    times = np.array(
        [np.datetime64("2024-01-01", "s") + np.timedelta64(row[2], "m") for row in rows], dtype="datetime64[s]"
    )
    pairs = pair(group, starts, times)
    return set(zip(pairs.start.tolist(), pairs.end.tolist(), strict=True))


def test_a_start_and_the_complete_behind_it_are_one_activity() -> None:
    assert _pairs((1, "s", 0), (1, "c", 5)) == {(0, 1)}


def test_a_complete_at_the_same_moment_belongs_to_the_start() -> None:
    assert _pairs((1, "c", 5), (1, "s", 5)) == {(1, 0)}


def test_two_open_at_once_are_ended_in_the_order_they_began() -> None:
    assert _pairs((1, "s", 0), (1, "s", 1), (1, "c", 2), (1, "c", 3)) == {(0, 2), (1, 3)}


def test_a_complete_with_nothing_open_stands_alone_and_shifts_no_other_pair() -> None:
    assert _pairs((1, "c", 0), (1, "s", 1), (1, "c", 2)) == {(-1, 0), (1, 2)}


def test_a_start_that_nothing_completes_stands_alone() -> None:
    assert _pairs((1, "s", 0), (1, "c", 1), (1, "s", 2)) == {(0, 1), (2, -1)}


def test_groups_never_mix() -> None:
    assert _pairs((1, "s", 0), (2, "c", 1)) == {(0, -1), (-1, 1)}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from("sc"), st.integers(0, 5)), max_size=12))
def test_every_row_stands_once_and_no_activity_ends_before_it_starts(rows: list[tuple[int, str, int]]) -> None:
    pairs = _pairs(*rows)
    used = [place for both in pairs for place in both if place >= 0]
    assert sorted(used) == list(range(len(rows)))
    assert all(rows[a][2] <= rows[b][2] and rows[a][0] == rows[b][0] for a, b in pairs if a >= 0 and b >= 0)
