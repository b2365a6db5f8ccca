"""A missing return is told; a quiet month is not."""

import pandas as pd

from player.gaps import gaps
from tests.player.cases.histories import MOMENT, activities


def _monthly(months, each=3):
    rows = [("CONTACT", f"{month}-{day:02d}", MOMENT, "") for month in months for day in range(1, each + 1)]
    return activities(rows)


def _months(first, last):
    return [str(month) for month in pd.period_range(first, last, freq="M")]


def test_a_half_year_without_a_start_is_told_by_its_first_and_last_day():
    table = _monthly([*_months("2023-01", "2023-06"), *_months("2024-01", "2024-06")])
    assert gaps(table) == {"S": (("2023-07-01", "2023-12-31"),)}


def test_one_quiet_month_is_no_gap():
    assert gaps(_monthly([*_months("2023-01", "2023-06"), *_months("2023-08", "2023-12")])) == {}


def test_months_without_a_rare_activity_are_no_gap():
    table = _monthly([*_months("2023-01", "2023-06"), *_months("2023-10", "2024-03")], each=1)
    assert gaps(table) == {}


def test_each_source_has_gaps_of_its_own():
    whole = _monthly(_months("2023-01", "2024-06"))
    torn = _monthly([*_months("2023-01", "2023-08"), *_months("2024-03", "2024-06")]).assign(source="T")
    assert gaps(pd.concat([whole, torn], ignore_index=True)) == {"T": (("2023-09-01", "2024-02-29"),)}


def test_nothing_loaded_has_no_gap():
    assert gaps(_monthly(["2023-01"]).iloc[:0]) == {}


def test_what_the_census_tells_is_not_missing_in_annex_a():
    whole = _monthly(_months("2023-01", "2024-06")).assign(source="CIN census")
    torn = _monthly([*_months("2023-01", "2023-08"), *_months("2024-03", "2024-06")]).assign(source="Annex A 3")
    assert gaps(pd.concat([whole, torn], ignore_index=True)) == {}


def test_what_the_census_does_not_tell_is_missing_in_annex_a():
    whole = _monthly(_months("2023-01", "2024-06")).assign(source="CIN census", code="Assessment")
    torn = _monthly([*_months("2023-01", "2023-08"), *_months("2024-03", "2024-06")]).assign(source="Annex A 3")
    told = {"Annex A 3": (("2023-09-01", "2024-02-29"),)}
    assert gaps(pd.concat([whole, torn], ignore_index=True)) == told


def test_what_one_system_tells_is_still_missing_in_another():
    whole = _monthly(_months("2023-01", "2024-06"))
    torn = _monthly([*_months("2023-01", "2023-08"), *_months("2024-03", "2024-06")]).assign(source="Annex A 1")
    told = {"Annex A 1": (("2023-09-01", "2024-02-29"),)}
    assert gaps(pd.concat([whole, torn], ignore_index=True)) == told


def test_one_early_row_of_annex_a_is_no_gap_up_to_the_busy_years_of_the_census():
    census = _monthly(_months("2023-06", "2024-06"), each=9).assign(source="CIN census")
    annex = _monthly(["2023-01", *_months("2024-01", "2024-06")], each=1).assign(source="Annex A 6")
    assert gaps(pd.concat([census, annex], ignore_index=True)) == {}


def test_years_between_the_few_starts_of_long_ago_are_no_gap():
    assert gaps(_monthly(["2006-11", "2010-07", "2017-03", "2017-04", "2017-05"], each=1)) == {}
