"""Care told by Annex A's list 8 and by the SSDA903 is drawn once; all worked out by hand."""

from itertools import permutations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.cleaning.care_with_list_8 import merge_with_list_8
from builder.cleaning.told_by import ALSO
from builder.example.headings import HEADINGS
from builder.loading import Loaded
from builder.tables import ACTIVITIES
from tests.builder.files import codes, loaded, report

_EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
File = tuple[str, bytes]


def _year(name: str, *rows: str) -> File:
    """An episodes file of rows "child,decom,rne,place,dec,rec"; its last date says which 31 March it was cut on."""
    lines = [_EPISODES]
    for row in rows:
        child, decom, rne, place, dec, rec = row.split(",")
        lines.append(f"{child},{decom},{rne},C1,N1,{place},PR1,{dec},{rec},,,,")
    return name, "\n".join(lines).encode("utf-8")


def _list_8(name: str, day: str, *rows: str) -> File:
    """List 8 as a file, cut on `day` (a child who came into care on it says so), of rows "child,start,end,why"."""
    lines = [",".join(f'"{heading}"' for heading in HEADINGS[8])]
    for row in (*rows, f"99,{day},,"):
        child, start, end, why = row.split(",")
        cells = {
            "Child Unique ID": child,
            "Date of Birth": "20/05/2014",
            "Date Started to be Looked After": start,
            "Date Ceased to be Looked After": end,
            "Reason Ceased to be Looked After": why,
            "Allocated Team": "Care Team 1",
        }
        lines.append(",".join(cells.get(str(heading), "") for heading in HEADINGS[8]))
    return name, "\n".join(lines).encode("utf-8")


def _care(result: Loaded, code: str = "In care") -> list[tuple[str, str, str, str, str]]:
    """Source, start, end, outcome and as-of day of every activity of this code, but for the child of the last day."""
    table = result.activities[result.activities["code"] == code].sort_values(["start", "source"])
    table = table[table["start"] < pd.Timestamp("2024-12-31")]
    start, end, day = (table[name].dt.strftime("%Y-%m-%d").fillna("") for name in ("start", "end", "as_of"))
    return list(zip(table["source"], start, end, table["outcome"], day, strict=True))


_OPEN_2024 = _year("2024.csv", "1,10/06/2023,S,U6,,", "2,01/05/2023,S,K2,20/02/2024,E4A")


def test_the_same_period_told_by_both_is_kept_once_as_the_903_tells_it() -> None:
    eight = _list_8("list 8.csv", "31/12/2023", "1,10/06/2023,,", "2,01/05/2023,,")
    for result in (loaded(_OPEN_2024, eight), loaded(eight, _OPEN_2024)):
        assert _care(result) == [
            ("SSDA903", "2023-05-01", "2024-02-20", "E4A", "2024-03-31"),
            ("SSDA903", "2023-06-10", "", "", "2024-03-31"),
            # The child of the last day is in list 8 alone.
            ("Annex A 8", "2023-12-31", "", "", "2023-12-31"),
        ]
        eighth = report(result, "Annex A 8")
        assert (eighth.rows, eighth.used, eighth.reasons) == (3, 1, {"already-held": 2})
        assert report(result, "SSDA903").set_aside == 0
        # The team is list 8's, which alone names one.
        both = result.activities[result.activities[ALSO] == "Annex A 8"]
        assert both["team"].tolist() == ["Care Team 1", "Care Team 1"]
        assert both["code"].tolist() == ["In care", "In care"]


def test_what_the_903_left_open_ends_when_a_later_list_8_says_so_and_with_it_the_last_placement() -> None:
    year = _year("2024.csv", "1,10/06/2023,S,U6,01/11/2023,X1", "1,01/11/2023,P,K2,,")
    eight = _list_8("list 8.csv", "31/12/2024", "1,10/06/2023,10/05/2024,E4A")
    result = loaded(year, eight)
    assert _care(result) == [("SSDA903", "2023-06-10", "2024-05-10", "E4A", "2024-12-31")]
    assert _care(result, "Placement") == [
        # The first placement was over before; what it says is as old as the return.
        ("SSDA903", "2023-06-10", "2023-11-01", "", "2024-03-31"),
        ("SSDA903", "2023-11-01", "2024-05-10", "E4A", "2024-12-31"),
    ]
    assert _care(result, "Legal status") == [("SSDA903", "2023-06-10", "2024-05-10", "", "2024-12-31")]


def test_what_both_know_as_open_is_open_at_the_later_day() -> None:
    eight = _list_8("list 8.csv", "31/12/2024", "1,10/06/2023,,")
    result = loaded(_OPEN_2024, eight)
    assert _care(result)[1] == ("SSDA903", "2023-06-10", "", "", "2024-12-31")
    assert ("SSDA903", "2023-06-10", "", "", "2024-12-31") in _care(result, "Placement")


def test_an_end_that_the_903_gives_stays_whatever_list_8_says_later() -> None:
    eight = _list_8("list 8.csv", "31/12/2024", "2,01/05/2023,,")
    result = loaded(_OPEN_2024, eight)
    assert _care(result)[0] == ("SSDA903", "2023-05-01", "2024-02-20", "E4A", "2024-03-31")


def test_a_start_of_list_8_inside_a_period_of_the_903_is_the_same_care() -> None:
    eight = _list_8("list 8.csv", "31/12/2024", "1,17/06/2023,01/07/2024,E5", "2,20/02/2024,01/03/2024,E3")
    assert _care(loaded(_OPEN_2024, eight)) == [
        ("SSDA903", "2023-05-01", "2024-02-20", "E4A", "2024-03-31"),
        ("SSDA903", "2023-06-10", "2024-07-01", "E5", "2024-12-31"),
        # It starts on the day on which the other ended: another period, of which the 903 knows nothing.
        ("Annex A 8", "2024-02-20", "2024-03-01", "E3", "2024-12-31"),
    ]


def test_care_that_began_before_the_first_episode_begins_as_list_8_says() -> None:
    eight = _list_8("list 8.csv", "31/12/2023", "1,04/02/2020,,")
    result = loaded(_year("2024.csv", "1,10/06/2023,P,U6,,"), eight)
    assert _care(result)[0] == ("SSDA903", "2020-02-04", "", "", "2024-03-31")
    assert _care(result, "Placement") == [("SSDA903", "2023-06-10", "", "", "2024-03-31")]


def test_list_8_alone_and_the_903_alone_stay() -> None:
    eight = _list_8("list 8.csv", "31/12/2023", "3,01/08/2023,,", "1,01/01/2022,01/02/2022,E4A")
    assert _care(loaded(_OPEN_2024, eight)) == [
        ("Annex A 8", "2022-01-01", "2022-02-01", "E4A", "2023-12-31"),
        ("SSDA903", "2023-05-01", "2024-02-20", "E4A", "2024-03-31"),
        ("SSDA903", "2023-06-10", "", "", "2024-03-31"),
        ("Annex A 8", "2023-08-01", "", "", "2023-12-31"),
        ("Annex A 8", "2023-12-31", "", "", "2023-12-31"),
    ]


# One child's placement changed after the first year; another's care ended between the second year and list 8.
_YEARS = (
    _year("2023.csv", "1,10/06/2022,S,U6,,", "2,01/05/2022,S,K2,,", "3,02/03/2023,S,U6,20/03/2023,E4A"),
    _year(
        "2024.csv", "1,10/06/2022,S,U6,01/09/2023,X1", "1,01/09/2023,P,K2,,", "2,01/05/2022,S,K2,,",
        "4,28/03/2024,S,U6,,",
    ),
)  # fmt: skip
_EIGHTS = (
    _list_8("a/list 8.csv", "30/06/2023", "1,10/06/2022,,", "2,01/05/2022,,", "5,01/02/2023,,"),
    _list_8("b/list 8.csv", "31/12/2024", "1,10/06/2022,,", "2,01/05/2022,10/05/2024,E4A", "4,28/03/2024,,"),
)
_TOLD = [
    ("SSDA903", "2022-05-01", "2024-05-10", "E4A", "2024-12-31"),
    ("SSDA903", "2022-06-10", "", "", "2024-12-31"),
    ("Annex A 8", "2023-02-01", "", "", "2023-06-30"),
    ("SSDA903", "2023-03-02", "2023-03-20", "E4A", "2023-03-31"),
    ("Annex A 8", "2023-06-30", "", "", "2023-06-30"),
    ("SSDA903", "2024-03-28", "", "", "2024-12-31"),
]
_PLACED = [
    ("SSDA903", "2022-05-01", "2024-05-10", "E4A", "2024-12-31"),
    ("SSDA903", "2022-06-10", "2023-09-01", "", "2024-03-31"),
    ("SSDA903", "2023-03-02", "2023-03-20", "E4A", "2023-03-31"),
    ("SSDA903", "2023-09-01", "", "", "2024-12-31"),
    ("SSDA903", "2024-03-28", "", "", "2024-12-31"),
]


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_years_and_returns_loaded_one_after_another_in_any_order_come_to_the_same(order: tuple[int, ...]) -> None:
    files = [*_YEARS, *_EIGHTS]
    result: Loaded | None = None
    for number in order:
        result = loaded(files[number], earlier=result)
    assert result is not None
    assert _care(result) == _TOLD
    assert _care(result, "Placement") == _PLACED
    both = result.activities[result.activities[ALSO] == "Annex A 8"]
    assert (len(both), set(both["code"])) == (3, {"In care"})


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)])
def test_years_and_returns_loaded_together_come_to_the_same(order: tuple[int, ...]) -> None:
    files = [*_YEARS, *_EIGHTS]
    result = loaded(*(files[number] for number in order))
    assert _care(result) == _TOLD
    assert _care(result, "Placement") == _PLACED
    again = loaded(*files, earlier=result)
    assert _care(again) == _TOLD
    assert _care(again, "Placement") == _PLACED
    # Both returns hold two of the three children that the 903 tells too, and the third is in one.
    assert codes(result, "Annex A 8")["already-held"] == 5


_Period = tuple[str, str, int, int | None, int]
_PERIODS = st.lists(
    st.tuples(
        st.sampled_from(["Annex A 8", "SSDA903"]),
        st.sampled_from(["c1", "c2"]),
        st.integers(0, 6),
        st.sampled_from([None, 1, 4]),
        st.sampled_from([10, 20]),
    ),
    max_size=8,
)


def _table(rows: list[_Period]) -> pd.DataFrame:
    begin = pd.Timestamp("2024-01-01")
    table = pd.DataFrame(
        {
            "child": [child for _, child, *_ in rows],
            "source": [source for source, *_ in rows],
            "code": "In care",
            "outcome": ["" if length is None else f"E{day}" for *_, length, day in rows],
            "start": [begin + pd.Timedelta(days=start) for _, _, start, *_ in rows],
            "end": [pd.NaT if n is None else begin + pd.Timedelta(days=start + n) for _, _, start, n, _ in rows],
            "has_end": True,
            "estimated": False,
            "age": pd.NA,
            "team": "",
            "as_of": [begin + pd.Timedelta(days=day) for *_, day in rows],
            "load": "file",
            "row": range(len(rows)),
        }
    ).astype(ACTIVITIES)
    return table.assign(**{ALSO: pd.Series("", index=table.index, dtype="str")})


def _facts(table: pd.DataFrame) -> list[tuple[str, ...]]:
    days = [table[name].dt.strftime("%Y-%m-%d").fillna("") for name in ("start", "end", "as_of")]
    return sorted(zip(table["source"], table["child"], *days, table["outcome"], table[ALSO], strict=True))


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_periods_that_began_on_one_day_the_one_of_the_later_return_begins_earlier(turned: bool) -> None:
    rows: list[_Period] = [
        ("SSDA903", "c2", 1, None, 10),
        ("SSDA903", "c2", 1, None, 20),
        ("Annex A 8", "c2", 0, None, 10),
    ]
    assert _facts(merge_with_list_8(_table(rows[::-1] if turned else rows))) == [
        ("SSDA903", "c2", "2024-01-01", "", "2024-01-21", "", "Annex A 8"),
        ("SSDA903", "c2", "2024-01-02", "", "2024-01-11", "", "Annex A 8"),
    ]


@settings(max_examples=40, deadline=None)
@given(_PERIODS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing_and_merging_again_neither(rows: list[_Period], chance: object) -> None:
    first = merge_with_list_8(_table(rows))
    mixed = list(rows)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert _facts(merge_with_list_8(_table(mixed))) == _facts(first)
    assert _facts(merge_with_list_8(first)) == _facts(first)
    # Nothing that the 903 tells is lost.
    assert (first["source"] == "SSDA903").sum() == sum(source == "SSDA903" for source, *_ in rows)
