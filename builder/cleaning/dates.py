"""Dates from text by strict formats, tried in turn on whole columns; nothing is guessed cell by cell.

Real dates of a workbook arrive as ISO 8601 and stay what they are. The forms read, in turn: ISO 8601 (also with
slashes, with times and fractions), day/month/year or month/day/year (one order for the whole column), 5 Mar 2024,
20240305, and Excel's serial numbers. Domain.md section 2 lists where each was met.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from builder.cleaning.coded import Coded, coded

Order = Literal["", "day-first", "fits-both", "month-first", "mixed"]

EARLIEST_YEAR = 1900
# Planned ends may lie years ahead; what lies further is a placeholder ("31/12/9999") or a slip ("2924").
YEARS_AHEAD = 25
# Serial numbers of 1 January 1920 to 31 December 2099; smaller ones are years, ages or counts.
_SERIAL = (7306, 73050)

_TIME = r"(?:[T ,]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AaPp][Mm])?)?"
_ISO = rf"^(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}}){_TIME}(?:Z|[+-]\d{{2}}:?\d{{2}})?$"
_NUMERIC = rf"^(?P<first>\d{{1,2}})[-/. ](?P<other>\d{{1,2}})[-/. ](?P<year>\d{{4}}|\d{{2}}){_TIME}$"
_NAMED = (
    r"^(?:[A-Za-z]{3,9},? )?(?P<day>\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?P<name>[A-Za-z]{3,9})[-/., ]*"
    rf"(?P<year>\d{{4}}|\d{{2}}){_TIME}$"
)
_SHORT = r"^(?:\d{1,2}[-/. ]\d{1,2}|.*[A-Za-z]{3,9})[-/., ]*\d{2}(?:[T ,]+\d{1,2}:.*)?$"
_COMPACT = r"^(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})$"
_NUMBER = r"^\d{4,5}(?:\.\d+)?$"
_CLOCK = (
    r"^(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AaPp][Mm])?"
    r"(?:Z|[+-]\d{2}:?\d{2})?$"
)
_MANY = 20_000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH_OF = {**{name: place + 1 for place, name in enumerate(_MONTHS)}, "sept": 9} | {
    name: place + 1 for place, name in enumerate(_FULL)
}
_DAYS = np.array([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


@dataclass(frozen=True, slots=True)
class Dates:
    """A column of dates read.

    `values` is datetime64[s], NaT where there is none, one a row (index 0, 1, 2 …). `blank`, `unreadable` and
    `out_of_range` are boolean arrays a row. `has_times` says whether some have a time of day. `order` says how
    day and month were told apart, "" where no cell needed it. `sample` is one unreadable or odd text. `short_year` are
    the rows whose year has two digits, of which `short_sample` is one.
    """

    values: pd.Series
    blank: np.ndarray
    unreadable: np.ndarray
    out_of_range: np.ndarray
    order: Order
    sample: str
    odd_sample: str
    short_year: np.ndarray
    short_sample: str


def read_dates(column: pd.Series, *, this_year: int) -> Dates:
    """The dates of a text column. `this_year` bounds the far future."""
    return dates_of(coded(column), this_year=this_year)


def dates_of(cells: Coded, *, this_year: int) -> Dates:
    """As `read_dates`, for a column that has been coded already."""
    values, order = _parse_split(cells.values) or _parse(cells.values)
    years = values.dt.year
    odd = values.notna() & ((years < EARLIEST_YEAR) | (years > this_year + YEARS_AHEAD))
    lost = values.isna()
    short = ~lost & ~odd & cells.values.str.match(_SHORT)
    values = values.mask(odd)
    return Dates(
        values=cells.spread(values),
        blank=cells.codes < 0,
        unreadable=cells.mask(lost),
        out_of_range=cells.mask(odd),
        order=order,
        sample=_first(cells.values, lost),
        odd_sample=_first(cells.values, odd),
        short_year=cells.mask(short),
        short_sample=_first(cells.values, short),
    )


def looks_like_dates(values: pd.Series) -> float:
    """The share of these texts (stripped, not blank) that are written as a date; bare numbers do not count."""
    if not len(values):
        return 0.0
    fits = values.str.match(_ISO) | values.str.match(_NUMERIC) | values.str.match(_COMPACT)
    named = values.str.match(_NAMED)
    if named.any():
        fits |= named & _month_number(values[named].str.extract(_NAMED)["name"]).reindex(values.index).notna()
    return float(fits.mean())


def _first(values: pd.Series, chosen: pd.Series) -> str:
    return str(values[chosen].iloc[0])[:40] if chosen.any() else ""


def _parse(values: pd.Series) -> tuple[pd.Series, Order]:
    """The dates of different texts (each stands once, none blank), and the order found for 01/02/2024."""
    done = pd.Series(pd.NaT, index=values.index, dtype="datetime64[s]")
    left = pd.Series(True, index=values.index)
    order: Order = ""

    fits = values.str.match(_ISO)
    if fits.any():
        done[fits] = _iso(values[fits])
        left &= ~fits
    if not left.any():
        return done, order

    fits = left & values.str.match(_NUMERIC)
    if fits.any():
        done[fits], order = _numeric(values[fits].str.extract(_NUMERIC))
        left &= ~fits
    if not left.any():
        return done, order

    fits = left & values.str.match(_NAMED)
    if fits.any():
        parts = values[fits].str.extract(_NAMED)
        done[fits] = _build(_year(parts["year"]), _month_number(parts["name"]), _int(parts["day"]), parts)
        left &= ~fits
    if not left.any():
        return done, order

    fits = left & values.str.match(_COMPACT)
    if fits.any():
        parts = values[fits].str.extract(_COMPACT)
        done[fits] = _build(_int(parts["year"]), _int(parts["month"]), _int(parts["day"]))
        left &= ~fits
    if not left.any():
        return done, order

    fits = left & values.str.match(_NUMBER)
    if fits.any():
        done[fits] = _serial(values[fits])
    return done, order


def _parse_split(values: pd.Series) -> tuple[pd.Series, Order] | None:
    """As `_parse`, for very many different moments: a date of ten characters and a time, read apart (20 times faster).

    None when the texts are few or not all of that form.
    """
    if len(values) < _MANY:
        return None
    heads, tails = coded(values.str.slice(0, 10)), coded(values.str.slice(10).str.removeprefix("T"))
    if (heads.codes < 0).any() or not heads.values.str.fullmatch(r"[-/.0-9]{10}").all():
        return None
    if not tails.values.str.match(_CLOCK).all():
        return None
    days, order = _parse(heads.values)
    clock = tails.values.str.extract(_CLOCK)
    year, month, day = (pd.Series(part, index=clock.index) for part in (2000, 1, 1))
    moments = _build(year, month, day, clock)
    if days.isna().any() or moments.isna().any():
        return None
    seconds = moments.astype("int64") - pd.Timestamp("2000-01-01").timestamp()
    added = tails.spread(seconds).fillna(0).to_numpy(dtype=np.int64).astype("timedelta64[s]")
    return pd.Series(heads.spread(days).to_numpy() + added, index=values.index), order


def _iso(values: pd.Series) -> pd.Series:
    """ISO 8601 dates: by pandas' strict reader, which is fast; slashes and offsets are smoothed first."""
    plain = values.str.slice(0, 10).str.fullmatch(r"\d{4}-\d{2}-\d{2}") & values.str.len().isin([10, 19])
    if plain.all():
        return pd.to_datetime(values, format="ISO8601", errors="coerce", utc=True).dt.tz_localize(None).dt.as_unit("s")
    parts = values.str.extract(_ISO)
    return _build(_int(parts["year"]), _int(parts["month"]), _int(parts["day"]), parts)


def _numeric(parts: pd.DataFrame) -> tuple[pd.Series, Order]:
    """01/02/2024: the whole column day first, unless only month first fits all of it."""
    first, other, year = _int(parts["first"]), _int(parts["other"]), _year(parts["year"])
    day_first = _build(year, other, first, parts)
    month_first = _build(year, first, other, parts)
    fits_day, fits_month = day_first.notna(), month_first.notna()
    either = fits_day | fits_month
    if fits_day[either].all():
        return day_first, "fits-both" if fits_month[either].all() and either.any() else "day-first"
    if fits_month[either].all():
        return month_first, "month-first"
    return day_first, "mixed"


def _build(year: pd.Series, month: pd.Series, day: pd.Series, time: pd.DataFrame | None = None) -> pd.Series:
    """Dates from numbers; NaT where there is no such day (30 February) or time."""
    index = year.index
    y, m, d = (part.fillna(0).to_numpy(dtype=np.int64) for part in (year, month, day))
    right = (m >= 1) & (m <= 12) & (d >= 1) & (y >= 1)
    leap = (y % 4 == 0) & ((y % 100 != 0) | (y % 400 == 0))
    longest = _DAYS[np.clip(m, 1, 12) - 1] - ((m == 2) & ~leap)
    right &= d <= longest
    months = (np.where(right, y, 1970) - 1970) * 12 + np.where(right, m, 1) - 1
    days = months.astype("datetime64[M]").astype("datetime64[D]") + (np.where(right, d, 1) - 1).astype("timedelta64[D]")
    moments = days.astype("datetime64[s]")
    if time is not None and time["hour"].notna().any():
        hour, minute, second = (
            _int(time[part]).fillna(0).to_numpy(dtype=np.int64) for part in ("hour", "minute", "second")
        )
        half = time["half"].str.casefold().fillna("").to_numpy(dtype=object)
        halved = half != ""
        right &= (hour < 24) & (minute < 60) & (second < 60) & (~halved | ((hour >= 1) & (hour <= 12)))
        hour = np.where(halved, hour % 12 + np.where(half == "pm", 12, 0), hour)
        moments = moments + np.where(right, hour * 3600 + minute * 60 + second, 0).astype("timedelta64[s]")
    return pd.Series(np.where(right, moments, np.datetime64("NaT", "s")), index=index, dtype="datetime64[s]")


def _serial(values: pd.Series) -> pd.Series:
    """Excel's day numbers (1 = 1 January 1900, counting the day that 1900 did not have)."""
    number = values.astype("float64")
    number = number.where((number >= _SERIAL[0]) & (number < _SERIAL[1]))
    seconds = (number * 86_400).round()
    return pd.Series(pd.Timestamp("1899-12-30"), index=values.index).dt.as_unit("s") + pd.to_timedelta(
        seconds, unit="s"
    ).dt.as_unit("s")


def _int(text: pd.Series) -> pd.Series:
    return text.astype("Float64") if text.dtype != "str" else pd.to_numeric(text, errors="coerce")


def _year(text: pd.Series) -> pd.Series:
    """Two digits are 1969 to 2068, as everywhere in computing (POSIX)."""
    year = _int(text)
    return year.mask((text.str.len() == 2) & (year < 69), year + 2000).mask(
        (text.str.len() == 2) & (year >= 69), year + 1900
    )


def _month_number(names: pd.Series) -> pd.Series:
    return names.str.casefold().map(_MONTH_OF).astype("float64")
