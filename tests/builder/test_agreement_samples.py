"""The counts of real samples, beside a recount that knows nothing of ours."""

from datetime import date, timedelta

import pytest

from builder.agreement_counts import from_files
from builder.agreement_measures import BY_ID
from builder.loading import Upload, load
from tests import recount

TODAY = date(2026, 1, 15)


def _activities(path):
    loaded = load([Upload(path.name, path.read_bytes())], secret=b"s" * 32, today=TODAY)
    return loaded.activities


def _count(activities, measure, first, last):
    source = activities["source"].unique().tolist()
    return from_files(BY_ID[measure], activities, source, first, last).figure


def test_the_annex_a_sample_counts_as_its_columns_do(samples):
    path = samples / "annex-a-2019.xlsx"
    activities, told = _activities(path), recount.annex_a(path)
    year = (date(2020, 4, 1), date(2021, 3, 31))
    for measure in ("referrals", "s47s", "icpcs"):
        assert _count(activities, measure, *year) == recount.started(told[measure], *year), measure
    assert _count(activities, "assessments", *year) == recount.ended(told["assessments"], *year)
    assert _count(activities, "cp_plans_started", *year) == recount.started(told["cp_plans"], *year)
    # Counted by eye in the workbook too.
    assert _count(activities, "referrals", *year) == 6
    for day in (date(2020, 12, 31), date(2021, 2, 16)):
        for measure in ("cp_plans", "cin", "care"):
            assert _count(activities, measure, day, day) == recount.on(told[measure], day), (measure, day)


@pytest.mark.parametrize("name", ["cin-census-2021.xml", "cin-census-2022.xml"])
def test_a_census_sample_counts_as_its_elements_do(samples, name):
    activities, told = _activities(samples / name), recount.census(samples / name)
    every = sorted({begun for spans in told.values() for _, begun, _ in spans})
    years = sorted({day.year for day in every})
    for year in years:
        days = (date(year, 1, 1), date(year, 12, 31))
        for measure, name_ in (
            ("referrals", "referrals"),
            ("s47s", "s47s"),
            ("icpcs", "icpcs"),
            ("assessments_started", "assessments"),
            ("cin_plans_started", "cin_plans"),
            ("cp_plans_started", "cp_plans"),
        ):
            assert _count(activities, measure, *days) == recount.started(told[name_], *days), (measure, year)
    for begun in every:
        for day in (begun - timedelta(days=1), begun, begun + timedelta(days=20)):
            for measure in ("cp_plans", "cin_plans"):
                assert _count(activities, measure, day, day) == recount.on(told[measure], day), (measure, day)


def test_the_periods_of_care_of_the_903_sample_begin_where_it_says_so(samples):
    path = samples / "ssda903-2020-episodes.csv"
    activities = _activities(path)
    care = activities[activities["code"] == "In care"]
    begun = {(str(start.date())) for start in care["start"]}
    assert {str(day) for _, day in recount.episodes(path)} <= begun
