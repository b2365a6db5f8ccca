"""The days that each source covers, in numbers and in words."""

from dataclasses import replace
from datetime import date

import pandas as pd

from builder.cleaning.report import SourceReport
from builder.quality_cover import Covered, cover_table, covered
from builder.quality_names import days_words, not_loaded_words, source_name
from builder.tables import ACTIVITIES, empty


def _report(name: str, first: date | None, as_of: date | None) -> SourceReport:
    return SourceReport(name, ("a.xlsx",), 1, 1, 0, 0, 1, first, first, as_of, {}, ())


def _activity(source: str, start: str, end: str | None = None) -> pd.DataFrame:
    table = pd.DataFrame({"source": [source], "start": [pd.Timestamp(start)], "end": [pd.Timestamp(end)]})
    return pd.concat([empty(ACTIVITIES), table])[list(ACTIVITIES)]


def test_a_source_covers_the_days_of_all_its_loads() -> None:
    # The report speaks of the newest load, which began in July; the earlier one began in January.
    activities = pd.concat([_activity("Annex A 1", "2024-01-03"), _activity("Annex A 1", "2024-07-04", "2024-08-09")])
    told = covered([_report("Annex A 1", date(2024, 7, 4), date(2024, 12, 31))], activities, {})
    assert told == (Covered("Annex A 1", date(2024, 1, 3), date(2024, 8, 9), date(2024, 12, 31)),)


def test_what_is_kept_under_another_source_that_tells_it_too_is_covered() -> None:
    own = _activity("Annex A 8", "2025-04-07")
    merged = _activity("SSDA903", "2022-03-05", "2022-09-01").assign(**{"attr:also_told_by": "Annex A 8; CIN census"})
    activities = pd.concat([own.assign(**{"attr:also_told_by": ""}), merged], ignore_index=True)
    told = covered([_report("Annex A 8", date(2025, 4, 7), date(2025, 6, 30))], activities, {})
    assert told == (Covered("Annex A 8", date(2022, 3, 5), date(2025, 4, 7), date(2025, 6, 30)),)


def test_an_end_that_is_planned_covers_nothing() -> None:
    activities = _activity("Annex A 8", "2024-01-03", "2025-03-01")
    told = covered([_report("Annex A 8", date(2024, 1, 3), date(2024, 12, 31))], activities, {})
    assert told[0].last == date(2024, 1, 3)


def test_a_date_that_only_a_merged_source_tells_covers_nothing() -> None:
    report = replace(_report("CIN census", date(2024, 4, 1), date(2025, 3, 31)), last=date(2025, 6, 30))
    told = covered([report], _activity("CIN census", "2024-04-01", "2025-02-01"), {})
    assert told[0].last == date(2025, 2, 1)


def test_a_source_whose_rows_another_tells_better_covers_what_it_brought() -> None:
    told = covered([_report("CIN census", date(2024, 4, 1), date(2025, 3, 31))], empty(ACTIVITIES), {})
    assert told == (Covered("CIN census", date(2024, 4, 1), date(2024, 4, 1), date(2025, 3, 31)),)


def test_a_source_without_a_date_is_left_out() -> None:
    assert covered([_report("Annex A 9", None, None)], empty(ACTIVITIES), {}) == ()


def test_a_gap_is_said_in_words_for_each_source() -> None:
    gaps = {"Annex A 3": (("2024-07-01", "2024-12-31"),)}
    report = _report("Annex A 3", date(2024, 1, 3), date(2025, 6, 30))
    told = covered([report], _activity("Annex A 3", "2024-01-03"), gaps)
    assert told[0].words == ("No referrals loaded for 1 July to 31 December 2024",)
    table = cover_table(told)
    assert table["Source"].tolist() == ["Annex A 3: Referrals"]
    assert table["Nothing loaded for"].tolist() == ["1 July to 31 December 2024"]


def test_days_say_once_what_they_share() -> None:
    assert days_words(date(2024, 7, 1), date(2024, 7, 31)) == "1 to 31 July 2024"
    assert days_words(date(2024, 7, 1), date(2024, 12, 31)) == "1 July to 31 December 2024"
    assert days_words(date(2024, 7, 1), date(2025, 1, 31)) == "1 July 2024 to 31 January 2025"
    assert days_words(date(2024, 7, 1), date(2024, 7, 1)) == "1 July 2024"


def test_a_source_is_called_by_what_it_is_about() -> None:
    assert source_name("Annex A 3") == "Annex A 3: Referrals"
    assert source_name("visits") == "visits"
    assert not_loaded_words("visits", date(2024, 9, 1), date(2024, 10, 31)) == (
        "No visits loaded for 1 September to 31 October 2024"
    )
    assert not_loaded_words("Annex A 5", date(2024, 9, 1), date(2024, 10, 31)) == (
        "No section 47 enquiries and ICPCs loaded for 1 September to 31 October 2024"
    )
