"""What stands beside the country against a plain recount that imports nothing of ours: the example and the samples."""

from datetime import date, timedelta

import holidays
import numpy as np
import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.example.write import write_example
from builder.loading import Upload, load
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from builder.starters import starter_codes, starter_map
from player.country import ours
from player.country_found import found_in
from player.country_judged import judged
from player.country_measures import BY_ID
from player.journeys import journeys
from tests import recount
from tests.player import country_recount as plain

_HOLIDAYS = set(holidays.country_holidays("GB", subdiv="ENG", years=range(2015, 2027)))
_SECRET = b"a secret of thirty-two bytes, or"


def _told(uploads, service_map, code_map):
    """The measures of these files, and their clean activities as plain dictionaries."""
    loaded = load(uploads, secret=_SECRET, today=date(2025, 7, 15))
    placed = place(loaded.activities, service_map, code_map)
    as_ofs = {report.name: report.as_of for report in loaded.sources}
    known = judged(found_in(journeys(placed, service_map, Settings()), placed, (), as_ofs), Settings().link_days)
    return known, [_as_dict(row) for row in loaded.activities.to_dict("records")]


def _as_dict(row):
    """As `playback.md` reads it: an end past the as-of day is none yet, one before the start makes a moment."""
    as_of, start = row["as_of"].date(), row["start"].date()
    end = None if pd.isna(row["end"]) else row["end"].date()
    is_open = row["has_end"] and (end is None or end > as_of)
    ends = row["has_end"] and not is_open and end is not None and end >= start
    told = {"end": end if ends else None, "open": is_open, "start": start, "as_of": as_of}
    return {**told, **{name: row[name] for name in ("child", "code", "outcome")}}


def _found(known, measure, year):
    found = ours(known[measure], BY_ID[measure], year)
    if BY_ID[measure].kind == "bands":
        return [one.part for one in found]
    return found[0].part, found[0].whole


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    folder = tmp_path_factory.mktemp("example")
    write_example(folder, children=400, seed=5)
    service_map = read_map((folder / "map.yaml").read_text(encoding="utf-8"))
    code_map = read_codes((folder / "codes.yaml").read_text(encoding="utf-8"), service_map)
    names = ("Annex A", "CIN census")
    uploads = [Upload(file.name, file.read_bytes()) for file in sorted(folder.iterdir()) if file.name.startswith(names)]
    return _told(uploads, service_map, code_map)


# The censuses cover from 1 April 2021, the last return to 30 June 2025, with nothing missing between them.
_COVERED = [(date(2021, 4, 1), date(2025, 6, 30))]


@pytest.mark.parametrize("year", [2022, 2023, 2024, 2025, 2026])
def test_the_example_counts_as_a_plain_count_of_its_activities_does(example, year):
    known, activities = example
    assert _found(known, "referral_nfa", year) == plain.referral_nfa(activities, _COVERED, year)
    assert _found(known, "re_referral", year) == plain.re_referral(activities, _COVERED, year)
    part, whole, days = plain.assessed_from_start(activities, _COVERED, year, _HOLIDAYS)
    assert whole > 10
    assert _found(known, "assessed_from_start", year) == (part, whole)
    (found,) = ours(known["assessment_days"], BY_ID["assessment_days"], year)
    assert found.value == np.median(days)
    assert _found(known, "assessed_in_time", year) == plain.assessed_in_time(activities, _COVERED, year, _HOLIDAYS)
    told = plain.conference_in_time(activities, _COVERED, year, _HOLIDAYS)
    assert _found(known, "conference_in_time", year) == told
    assert _found(known, "plans_ended", year) == plain.plans_ended(activities, _COVERED, year)
    assert _found(known, "plans_in_force", year) == plain.plans_in_force(activities, _COVERED, year)


def test_the_example_fills_every_measure(example):
    known, _ = example
    for year in (2024, 2025):
        for measure in BY_ID:
            found = _found(known, measure, year)
            assert sum(found) > 0, (measure, year)


def _sample(path):
    service_map, code_map = starter_map("whole-service"), starter_codes("whole-service")
    return _told([Upload(path.name, path.read_bytes())], service_map, code_map)


def test_the_annex_a_sample_counts_as_its_columns_do(samples):
    path = samples / "annex-a-2019.xlsx"
    known, _ = _sample(path)
    told = recount.annex_a(path)
    # Cut on 16 February 2021, so that the lists hold the six months from 17 August 2020.
    first, last = date(2020, 8, 17), date(2021, 2, 16)
    year = [(who, start, end) for who, start, end in told["assessments"] if end and first <= end <= last]
    days = sorted(plain.working(start, end, _HOLIDAYS) for _, start, end in year)
    assert _found(known, "assessed_from_start", 2021) == (sum(count <= 45 for count in days), len(days)) == (0, 5)
    (found,) = ours(known["assessment_days"], BY_ID["assessment_days"], 2021)
    assert found.value == days[2]
    ends = [(start, end) for _, start, end in told["cp_plans"] if end and first <= end <= last]
    counts = [sum(plain.band(*plan) == band for plan in ends) for band in range(5)]
    assert _found(known, "plans_ended", 2021) == counts
    # Every one of the six referrals says "b) No".
    assert _found(known, "referral_nfa", 2021) == (0, recount.started(told["referrals"], first, last)) == (0, 6)
    met = {(who, day) for who, day, _ in told["icpcs"] if first <= day <= last}
    enquired = [(who, start) for who, start, _ in told["s47s"]]
    within = whole = 0
    for who, day in met:
        mine = [start for child, start in enquired if child == who and timedelta(0) <= day - start]
        whole += bool(mine)
        within += bool(mine) and plain.working(max(mine), day, _HOLIDAYS) <= 15
    assert _found(known, "conference_in_time", 2021) == (within, whole) == (3, 3)
    # What half a year alone cannot tell has no figure.
    for measure, why in (
        ("re_referral", "Less than 12 months of referrals are loaded: whether there was one before cannot be told."),
        ("plans_in_force", "31 March 2021 is not loaded."),
        ("assessed_in_time", "None of the assessments of this year can be judged."),
    ):
        found = ours(known[measure], BY_ID[measure], 2021)
        assert {(one.value, one.why) for one in found} == {(None, why)}


@pytest.mark.parametrize("name", ["cin-census-2021.xml", "cin-census-2022.xml"])
def test_events_of_days_that_a_census_does_not_cover_make_no_figure(samples, name):
    path = samples / name
    known, _ = _sample(path)
    every = {begun for spans in recount.census(path).values() for _, begun, _ in spans}
    assert every
    covered = known["assessed_from_start"].covered
    for year in {plain.year_of(day) for day in every} | {covered[-1][1].year}:
        for measure in BY_ID.values():
            counted = sum(one.part for one in ours(known[measure.id], measure, year))
            days = [day for day in every if plain.year_of(day) == year and plain.inside(day, covered)]
            assert bool(counted) <= bool(days), (measure.id, year)
