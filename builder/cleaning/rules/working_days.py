"""Working days between days: Monday to Friday, without bank holidays in England (gov.uk/bank-holidays)."""

from datetime import date, timedelta
from functools import cache

import numpy as np
import numpy.typing as npt

# Holidays of one year only, and those that moved: gov.uk/bank-holidays.
_ONCE = (
    *(date(2002, 6, 3), date(2002, 6, 4), date(2011, 4, 29), date(2012, 6, 4), date(2012, 6, 5)),
    *(date(2020, 5, 8), date(2022, 6, 2), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)),
)
_MOVED_MAY, _MOVED_SPRING = (2020,), (2002, 2012, 2022)
_FIRST, _LAST = 1990, 2075


def working_days(start: npt.NDArray[np.datetime64], end: npt.NDArray[np.datetime64]) -> npt.NDArray[np.int64]:
    """How many working days end after `start` and by `end` (datetime64[D]): Monday to Tuesday is 1."""
    one = np.timedelta64(1, "D")
    return np.asarray(np.busday_count(start + one, end + one, holidays=_holidays()), dtype=np.int64)


@cache
def _holidays() -> npt.NDArray[np.datetime64]:
    days = set(_ONCE)
    for year in range(_FIRST, _LAST):
        easter = _easter(year)
        days |= {easter - timedelta(days=2), easter + timedelta(days=1)}
        if year not in _MOVED_MAY:
            days.add(_monday(date(year, 5, 1)))
        if year not in _MOVED_SPRING:
            days.add(_monday(date(year, 5, 25)))
        days |= {_monday(date(year, 8, 25)), *_in_lieu(date(year, 1, 1)), *_in_lieu(date(year, 12, 25), 2)}
    return np.array(sorted(days), dtype="datetime64[D]")


def _monday(day: date) -> date:
    """That day, or the next Monday."""
    return day + timedelta(days=-day.weekday() % 7)


def _in_lieu(day: date, count: int = 1) -> set[date]:
    """So many working days from the day on: a holiday on a weekend is kept on the next weekday that is none."""
    found: set[date] = set()
    for number in range(count):
        holiday = day + timedelta(days=number)
        while holiday.weekday() >= 5 or holiday in found:
            holiday += timedelta(days=1)
        found.add(holiday)
    return found


def _easter(year: int) -> date:
    """Easter Sunday, by the Gregorian rule (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    month, day = divmod(epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) // 451) + 114, 31)
    return date(year, month, day + 1)
