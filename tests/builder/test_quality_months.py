"""Activities by month, and which months are marked as out of line."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.quality_cover import Covered
from builder.quality_months import by_month, dips, series
from builder.tables import ACTIVITIES, empty

MONTHS_OF_2024 = [f"2024-{month:02d}" for month in range(1, 13)]


def _activities(counts: dict[str, int], source: str = "Annex A 3", code: str = "Referral") -> pd.DataFrame:
    """So many activities on the 10th of each month."""
    starts = [f"{month}-10" for month, count in counts.items() for _ in range(count)]
    table = pd.DataFrame({"start": pd.to_datetime(pd.Series(starts, dtype="str"), format="%Y-%m-%d")})
    table["source"], table["code"] = source, code
    return pd.concat([empty(ACTIVITIES), table])[list(ACTIVITIES)].astype({"start": "datetime64[s]"})


def _year(source: str = "Annex A 3", gaps: tuple[tuple[date, date], ...] = ()) -> Covered:
    return Covered(source, date(2024, 1, 1), date(2024, 12, 31), date(2024, 12, 31), gaps)


def _words(table: pd.DataFrame, *covers: Covered) -> list[str]:
    return [dip.words for dip in dips(by_month(table), covers)]


def test_activities_are_counted_by_the_month_of_their_start() -> None:
    months = by_month(_activities({"2024-01": 3, "2024-03": 2}))
    assert months["month"].dt.strftime("%Y-%m").tolist() == ["2024-01", "2024-03"]
    assert months["activities"].tolist() == [3, 2]
    assert set(months["source"]) == {"Annex A 3"}


def test_nothing_loaded_has_no_months() -> None:
    assert by_month(empty(ACTIVITIES)).empty
    assert dips(by_month(empty(ACTIVITIES)), ()) == ()


def test_months_outside_what_is_covered_are_not_loaded_and_those_within_are_zero() -> None:
    months = by_month(_activities({"2024-02": 5, "2024-04": 5}))
    cover = Covered("Annex A 3", date(2024, 2, 1), date(2024, 4, 10), date(2024, 5, 15))
    table = series(months, cover, date(2024, 1, 1), date(2024, 6, 30))
    assert table["activities"].tolist() == [0, 5, 0, 5, 0, 0]
    assert table["state"].tolist() == ["not loaded", "whole", "whole", "whole", "part", "not loaded"]


def test_a_list_that_begins_late_in_a_month_covers_part_of_it() -> None:
    cover = Covered("Annex A 3", date(2024, 2, 20), date(2024, 4, 30), date(2024, 4, 30))
    table = series(by_month(_activities({"2024-02": 2})), cover, date(2024, 2, 1), date(2024, 4, 30))
    assert table["state"].tolist() == ["part", "whole", "whole"]


def test_a_month_under_a_third_of_the_usual_is_marked_in_words() -> None:
    counts = dict.fromkeys(MONTHS_OF_2024, 60) | {"2024-08": 4}
    assert _words(_activities(counts), _year()) == ["Referrals: 4 in August 2024, usually 60 a month"]


def test_a_month_without_any_is_marked_and_says_none() -> None:
    counts = dict.fromkeys(MONTHS_OF_2024, 1_200) | {"2024-08": 0}
    assert _words(_activities(counts), _year()) == ["Referrals: none in August 2024, usually 1,200 a month"]


@pytest.mark.parametrize(("low", "marked"), [(19, 1), (20, 0), (21, 0)])
def test_a_third_is_not_under_a_third(low: int, marked: int) -> None:
    assert len(_words(_activities(dict.fromkeys(MONTHS_OF_2024, 60) | {"2024-08": low}), _year())) == marked


@pytest.mark.parametrize(("usual", "marked"), [(12, 1), (11, 0)])
def test_where_fewer_than_12_a_month_are_usual_chance_may_empty_one(usual: int, marked: int) -> None:
    assert len(_words(_activities(dict.fromkeys(MONTHS_OF_2024, usual) | {"2024-08": 0}), _year())) == marked


def test_the_usual_is_the_median_of_half_a_year_on_either_side() -> None:
    # Round August: 10, 20, 30, 40, 50, 60 (February to July) and 70, 80, 90, 100 (September to December); median 55.
    counts = {f"2024-{month:02d}": 10 * (month - 1) for month in range(2, 8)}
    counts |= {"2024-01": 900, "2024-08": 5, "2024-09": 70, "2024-10": 80, "2024-11": 90, "2024-12": 100}
    assert "Referrals: 5 in August 2024, usually 55 a month" in _words(_activities(counts), _year())


def test_a_gap_is_not_loaded_and_marks_nothing() -> None:
    counts = dict.fromkeys(["2024-01", "2024-02", "2024-03", "2024-10", "2024-11", "2024-12"], 60)
    gap = (date(2024, 4, 1), date(2024, 9, 30))
    assert _words(_activities(counts), _year(gaps=(gap,))) == []
    table = series(by_month(_activities(counts)), _year(gaps=(gap,)), date(2024, 3, 1), date(2024, 10, 31))
    assert table["state"].tolist() == ["whole", *["not loaded"] * 6, "whole"]


def test_a_month_that_was_cut_short_marks_nothing() -> None:
    counts = dict.fromkeys(MONTHS_OF_2024, 60) | {"2024-12": 4}
    cover = Covered("Annex A 3", date(2024, 1, 1), date(2024, 12, 10), date(2024, 12, 14))
    assert _words(_activities(counts), cover) == []


def test_a_code_that_breaks_off_inside_a_source_is_marked_by_itself() -> None:
    enquiries = _activities(dict.fromkeys(MONTHS_OF_2024, 60), "Annex A 5", "Section 47")
    conferences = _activities(dict.fromkeys(MONTHS_OF_2024, 20) | {"2024-08": 1}, "Annex A 5", "ICPC")
    assert _words(pd.concat([enquiries, conferences]), _year("Annex A 5")) == [
        "Section 47 enquiries and ICPCs, ICPC: 1 in August 2024, usually 20 a month"
    ]


def test_what_the_census_tells_better_is_not_missing_in_annex_a() -> None:
    annex = _activities(dict.fromkeys(MONTHS_OF_2024, 60) | {"2024-08": 4})
    census = _activities({"2024-08": 55}, "CIN census")
    both = pd.concat([annex, census])
    cover = Covered("CIN census", date(2024, 8, 1), date(2024, 8, 31), date(2024, 8, 31))
    assert _words(both, _year(), cover) == []
    table = series(by_month(both), _year(), date(2024, 8, 1), date(2024, 8, 31))
    assert (table["activities"].tolist(), table["elsewhere"].tolist()) == ([4], [55])


def test_what_another_system_tells_hides_no_broken_month() -> None:
    annex = _activities(dict.fromkeys(MONTHS_OF_2024, 60) | {"2024-08": 4})
    other = _activities(dict.fromkeys(MONTHS_OF_2024, 60), "portal")
    assert _words(pd.concat([annex, other]), _year()) == ["Referrals: 4 in August 2024, usually 60 a month"]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from("ABC"), st.sampled_from(["x", "y"])), max_size=60))
def test_every_activity_is_in_exactly_one_month(rows: list[tuple[int, str, str]]) -> None:
    starts = [pd.Timestamp("2022-01-15") + pd.DateOffset(months=month) for month, _, _ in rows]
    table = pd.DataFrame({"start": pd.Series(starts, dtype="datetime64[s]")})
    table["source"] = pd.Series([source for _, source, _ in rows], dtype="str")
    table["code"] = pd.Series([code for _, _, code in rows], dtype="str")
    months = by_month(table)
    assert months["activities"].sum() == len(rows)
    for source in "ABC":
        cover = Covered(source, date(2022, 1, 1), date(2025, 12, 31), date(2025, 12, 31))
        drawn = series(months, cover, date(2022, 1, 1), date(2025, 12, 31))
        assert drawn["activities"].sum() == sum(one == source for _, one, _ in rows)
