"""Strict dates: every form that was met, and the three silent mistakes that must not be made."""

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import builder
from builder.cleaning.dates import Dates, read_dates


def _read(*texts: str) -> Dates:
    return read_dates(pd.Series(texts, dtype="str"), this_year=2025)


def _one(text: str) -> str:
    value = _read(text).values[0]
    return "" if pd.isna(value) else str(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-05", "2024-03-05 00:00:00"),
        ("2024-3-5", "2024-03-05 00:00:00"),
        ("2014/10/22 11:15:41.000", "2014-10-22 11:15:41"),
        ("2024-03-05T09:30", "2024-03-05 09:30:00"),
        ("2024-03-05T09:30:15Z", "2024-03-05 09:30:15"),
        ("2024-07-05 09:30:15+01:00", "2024-07-05 09:30:15"),
        ("05/03/2024", "2024-03-05 00:00:00"),
        ("5/3/24", "2024-03-05 00:00:00"),
        ("05.03.2024", "2024-03-05 00:00:00"),
        ("05-03-2024 14:05", "2024-03-05 14:05:00"),
        ("05/03/2024 2:05 PM", "2024-03-05 14:05:00"),
        ("05/03/2024 12:05 am", "2024-03-05 00:05:00"),
        ("5 March 2024", "2024-03-05 00:00:00"),
        ("05-Mar-24", "2024-03-05 00:00:00"),
        ("Tuesday 5th March 2024", "2024-03-05 00:00:00"),
        ("05-Sept-2020", "2020-09-05 00:00:00"),
        ("20240305", "2024-03-05 00:00:00"),
        ("45356", "2024-03-05 00:00:00"),
        ("45356.5", "2024-03-05 12:00:00"),
        ("\xa005/03/2024 ", "2024-03-05 00:00:00"),
        ("29/02/2024", "2024-02-29 00:00:00"),
        # None of these is a date.
        ("29/02/2023", ""),
        ("2024-13-01", ""),
        ("31/04/2024", ""),
        ("2024", ""),
        ("n/k", ""),
        ("12:30", ""),
        ("5 Mrz 2024", ""),
        ("25:00 05/03/2024", ""),
    ],
)
def test_a_date_is_read_by_its_strict_form(text: str, expected: str) -> None:
    assert _one(text) == expected


def test_a_column_that_fits_both_orders_is_day_first_and_says_so() -> None:
    dates = _read("05/03/2024", "01/02/2024")
    assert dates.values.dt.strftime("%d %B").tolist() == ["05 March", "01 February"]
    assert dates.order == "fits-both"


def test_one_day_past_the_twelfth_settles_day_first() -> None:
    assert _read("05/03/2024", "13/03/2024").order == "day-first"


def test_a_column_that_fits_only_month_first_is_month_first() -> None:
    dates = _read("03/25/2024", "03/05/2024")
    assert dates.order == "month-first"
    assert dates.values.dt.strftime("%Y-%m-%d").tolist() == ["2024-03-25", "2024-03-05"]


def test_a_column_that_fits_neither_order_is_day_first_and_loses_the_rest() -> None:
    dates = _read("03/25/2024", "25/03/2024")
    assert dates.order == "mixed"
    assert dates.unreadable.tolist() == [True, False]


def test_iso_dates_among_day_first_dates_stay_what_they_are() -> None:
    dates = _read("2024-03-05", "13/02/2024", "45356")
    assert dates.values.dt.strftime("%Y-%m-%d").tolist() == ["2024-03-05", "2024-02-13", "2024-03-05"]


@pytest.mark.parametrize("text", ["0024-03-05", "2924-03-05", "31/12/9999", "01/01/1899", "1066-10-14"])
def test_years_out_of_range_are_flagged_and_not_used(text: str) -> None:
    dates = _read(text)
    assert dates.out_of_range.tolist() == [True]
    assert dates.unreadable.tolist() == [False]
    assert dates.values.isna().all()


def test_blank_cells_are_blank_and_not_unreadable() -> None:
    dates = _read("", "  ", "x")
    assert dates.blank.tolist() == [True, True, False]
    assert dates.unreadable.tolist() == [False, False, True]
    assert dates.sample == "x"


def test_very_many_moments_are_read_as_few_are() -> None:
    moments = pd.Series(pd.date_range("2024-01-01", periods=30_000, freq="37s").as_unit("s"))
    for form in ("%Y-%m-%d %H:%M:%S", "%Y/%m/%dT%H:%M:%S", "%d/%m/%Y %H:%M:%S"):
        dates = read_dates(moments.dt.strftime(form).astype("str"), this_year=2025)
        assert np.array_equal(dates.values.to_numpy(), moments.to_numpy())


_DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31))


@settings(max_examples=25, deadline=None)
@given(st.lists(_DAYS, min_size=1, max_size=60))
def test_every_day_is_read_from_every_form(days: list[date]) -> None:
    moments = [pd.Timestamp(day) for day in days]
    for form in ("%Y-%m-%d", "%d %B %Y", "%d-%b-%Y", "%Y%m%d"):
        assert _read(*[moment.strftime(form) for moment in moments]).values.tolist() == moments
    serials = [str((moment - pd.Timestamp("1899-12-30")).days) for moment in moments]
    assert _read(*serials).values.tolist() == moments


def test_nothing_in_the_house_reads_dates_by_guessing() -> None:
    banned = ("dayfirst=True", 'format="mixed"', "infer_datetime_format")
    for file in Path(builder.__file__).parent.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not any(habit in text for habit in banned), file.name
