"""Episodes of the SSDA903 return put right, rule by rule, and the spells that they make. All worked out by hand."""

from random import Random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.cleaning import episodes as rules
from builder.cleaning.episodes import EPISODES, REPAIRS, in_order, periods, replaced, runs

# Child, first day, last day, reason for the episode, reason it ended, and the day its file was cut.
Row = tuple[int, str, str, str, str, str]
CUT = "2024-03-31"


def _table(*rows: Row) -> pd.DataFrame:
    columns = list(zip(*rows, strict=True)) if rows else [()] * 6
    days = {
        name: pd.Series(pd.to_datetime(list(columns[place]), format="%Y-%m-%d").as_unit("s"))
        for name, place in (("decom", 1), ("dec", 2), ("year_end", 5))
    }
    table = pd.DataFrame(
        {
            "who": pd.Series(columns[0], dtype="int64"),
            **days,
            "rne": pd.Series(columns[3], dtype="str"),
            "rec": pd.Series(columns[4], dtype="str"),
            "part": 0,
            "row": range(len(rows)),
        }
    )
    for name in ("ls", "cin", "place", "provider"):
        table[name] = pd.Series("", index=table.index, dtype="str")
    return table[list(EPISODES)].astype(EPISODES)


def _ends(table: pd.DataFrame) -> list[tuple[str, str]]:
    return list(zip(table["dec"].dt.strftime("%Y-%m-%d").fillna(""), table["rec"], strict=True))


def _mended(code: str, *rows: Row) -> tuple[list[tuple[str, str]], list[bool]]:
    table, touched = REPAIRS[code](in_order(_table(*rows)))
    return _ends(table), touched.tolist()


def test_an_end_before_the_start_becomes_the_day_it_began() -> None:
    assert _mended("episode-ends-before-start", (1, "2024-02-05", "2024-01-05", "S", "E4A", CUT)) == (
        [("2024-02-05", "E4A")],
        [True],
    )


def test_an_open_episode_that_another_goes_on_from_closes_where_that_one_starts() -> None:
    assert _mended(
        "episode-left-open",
        (1, "2023-05-01", "", "S", "", CUT),
        (1, "2023-09-10", "", "P", "", CUT),
    ) == ([("2023-09-10", "X1"), ("", "")], [True, False])


def test_an_open_episode_before_new_care_is_not_closed_as_if_care_went_on() -> None:
    ends, touched = _mended(
        "episode-left-open", (1, "2023-05-01", "", "S", "", CUT), (1, "2023-09-10", "", "S", "", CUT)
    )
    assert ends == [("", ""), ("", "")] and touched == [False, False]


@pytest.mark.parametrize(
    ("again", "closed"),
    [
        # Care began again within the year of the file: the day before. Later than that: the file's 31 March.
        ("2023-09-10", "2023-09-09"),
        ("2024-08-01", "2024-03-31"),
        # On the same day: no episode ends before it began.
        ("2023-05-01", "2023-05-01"),
    ],
)
def test_an_open_episode_before_new_care_closes_by_31_march_or_the_day_before(again: str, closed: str) -> None:
    ends, touched = _mended(
        "episode-open-before-new-care",
        (1, "2023-05-01", "", "S", "", CUT),
        (1, again, "2025-01-01", "S", "E4A", "2025-03-31"),
    )
    # Of two that start on one day the one with an end comes first in time.
    if again == "2023-05-01":
        assert touched == [False, False]
    else:
        assert (ends[0], touched) == ((closed, "E99"), [True, False])


def test_an_open_episode_of_a_child_whom_no_later_file_has_closes_on_31_march() -> None:
    assert _mended(
        "episode-open-but-gone",
        (1, "2023-05-01", "", "S", "", "2024-03-31"),
        (2, "2024-05-01", "", "S", "", "2025-03-31"),
    ) == ([("2024-03-31", "E99"), ("", "")], [True, False])


def test_the_last_open_episode_of_the_latest_file_stays_open() -> None:
    row: Row = (1, "2023-05-01", "", "S", "", CUT)
    for repair in REPAIRS.values():
        table, touched = repair(_table(row))
        assert _ends(table) == [("", "")] and not touched.any()


def test_an_overlap_ends_where_the_next_one_starts() -> None:
    assert _mended(
        "episodes-overlap",
        (1, "2023-05-01", "2023-10-01", "S", "X1", CUT),
        (1, "2023-09-10", "2023-12-01", "P", "E4A", CUT),
        (2, "2023-09-20", "2023-12-01", "S", "E4A", CUT),
    ) == ([("2023-09-10", "X1"), ("2023-12-01", "E4A"), ("2023-12-01", "E4A")], [True, False, False])


def test_a_gap_after_x1_is_closed_unless_care_starts_anew() -> None:
    assert _mended(
        "episode-gap-after-x1",
        (1, "2023-05-01", "2023-06-01", "S", "X1", CUT),
        (1, "2023-06-05", "2023-07-01", "P", "X1", CUT),
        (1, "2023-07-09", "2023-08-01", "S", "E4A", CUT),
        (1, "2023-08-09", "2023-09-01", "P", "E4A", CUT),
    ) == (
        [("2023-06-05", "X1"), ("2023-07-01", "X1"), ("2023-08-01", "E4A"), ("2023-09-01", "E4A")],
        [True, False, False, False],
    )


def test_an_open_episode_that_a_later_file_tells_otherwise_is_replaced() -> None:
    table = _table(
        # The file of 2025 begins this episode two days earlier.
        (1, "2024-02-03", "", "S", "", "2024-03-31"),
        (1, "2024-02-01", "2024-09-01", "S", "E4A", "2025-03-31"),
        # Here the later file has only what began after 31 March.
        (2, "2024-02-03", "", "S", "", "2024-03-31"),
        (2, "2024-06-01", "", "P", "", "2025-03-31"),
        # Ended before 31 March: no later file would hold it.
        (3, "2023-06-03", "2023-08-01", "S", "X1", "2024-03-31"),
        (3, "2023-08-01", "", "P", "", "2025-03-31"),
    )
    assert replaced(table).tolist() == [True, False, False, False, False, False]


def test_the_checks_of_the_return_find_what_they_name() -> None:
    table = in_order(
        _table(
            (1, "2023-05-01", "", "S", "", CUT),
            (1, "2023-09-10", "2023-10-10", "P", "X1", CUT),
            (1, "2023-10-10", "2023-11-10", "P", "X1", CUT),
            (1, "2023-11-12", "2023-12-10", "P", "", CUT),
            (2, "2023-09-10", "", "S", "E4A", CUT),
            (2, "2023-10-10", "2023-11-10", "S", "X1", CUT),
        )
    )
    assert rules.unended_before_next(table).tolist() == [True, False, False, False, True, False]
    assert rules.end_or_reason_alone(table).tolist() == [False, False, False, True, True, False]
    assert rules.continues_into_nothing(table).tolist() == [False, False, True, False, False, True]


def test_a_period_of_care_runs_from_a_start_to_the_episode_that_ends_it() -> None:
    table = in_order(
        _table(
            (1, "2023-05-01", "2023-06-01", "S", "X1", CUT),
            (1, "2023-06-01", "2023-07-01", "P", "E4A", CUT),
            # Home, and in care again the same day.
            (1, "2023-07-01", "2023-08-01", "S", "X1", CUT),
            # A start on the day on which care is said to go on: no new period.
            (1, "2023-08-01", "2023-09-01", "S", "E4A", CUT),
            # A gap without a start.
            (1, "2023-10-01", "", "P", "", CUT),
            (2, "2023-10-01", "", "L", "", CUT),
        )
    )
    assert periods(table).tolist() == [1, 1, 2, 2, 3, 4]


def test_runs_join_what_is_alike_within_a_period() -> None:
    table = _table(*[(1, f"2023-0{month}-01", f"2023-0{month + 1}-01", "P", "X1", CUT) for month in (1, 2, 3, 4, 5)])
    place = pd.Series(["U6", "U6", "U6", "K2", "U6"], dtype="str")
    provider = pd.Series(["PR1", "PR1", "PR4", "PR4", "PR4"], dtype="str")
    first, last = runs(periods(table), place, provider)
    assert (first.tolist(), last.tolist()) == ([0, 2, 3, 4], [1, 2, 3, 4])


_DAYS = st.integers(0, 400).map(lambda day: (pd.Timestamp("2023-04-01") + pd.Timedelta(days=day)).strftime("%Y-%m-%d"))
_ROWS = st.lists(
    st.tuples(
        st.integers(1, 3),
        _DAYS,
        st.one_of(st.just(""), _DAYS),
        st.sampled_from(["S", "P", "L", ""]),
        st.sampled_from(["", "X1", "E4A"]),
        st.sampled_from(["2024-03-31", "2025-03-31"]),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(_ROWS)
def test_repaired_episodes_never_overlap_and_only_the_last_is_open(rows: list[Row]) -> None:
    table = in_order(_table(*rows))
    for repair in REPAIRS.values():
        table, _ = repair(table)
    assert len(table) == len(rows)
    for _, child in table.groupby("who"):
        ends, starts = child["dec"].iloc[:-1].tolist(), child["decom"].iloc[1:].tolist()
        assert all(end <= start for end, start in zip(ends, starts, strict=True))
        assert (child["dec"].isna() | (child["dec"] >= child["decom"])).all()


@settings(max_examples=40, deadline=None)
@given(_ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(rows: list[Row], random: Random) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    told = []
    for each in (rows, shuffled):
        table = in_order(_table(*each))
        for repair in REPAIRS.values():
            table, _ = repair(table)
        told.append(
            sorted(
                zip(
                    table["who"],
                    table["decom"],
                    table["dec"].fillna(pd.Timestamp("2100-01-01").as_unit("s")),
                    strict=True,
                )
            )
        )
    assert told[0] == told[1]
