"""Ages as returns state them, and whether they agree with dates of birth (domain.md section 2: ages)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cleaning.children import ages
from builder.cleaning.coded import Coded

# A return may have been made a little after the last day that it tells of.
_LATER = np.timedelta64(31, "D")
_YEARS = r"(?P<years>-?\d{1,3}(?:[.,]\d+)?)\s*(?:y|yr|yrs|year|years)?(?: old)?(?:[ ,]+\d+\s*(?:m|mths?|months?))?"
_UNDER_ONE = r"(?:<|under|less than)\s*1(?:\s*(?:y|yr|year)s?)?|\d+\s*(?:d|days?|w|wks?|weeks?)"
_MONTHS = r"(?P<months>\d{1,3})\s*(?:m|mths?|months?)"
_UNBORN = r"un-?\s?born.*|pre-?\s?birth.*"
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class StatedAges:
    """`years` a row: whole years, -1 for an unborn child, NaN for none; `unreadable` rows; one such as `sample`."""

    years: npt.NDArray[np.float64]
    unreadable: npt.NDArray[np.bool_]
    sample: str


def stated_ages(cells: Coded) -> StatedAges:
    """The ages of a column: 6.14 is 6, "<1" and "8 months" are 0, -1 is unborn (Ofsted's guidance)."""
    values = cells.values.str.casefold()
    if not len(values):
        none = np.zeros(len(cells.codes), dtype=bool)
        return StatedAges(np.full(len(cells.codes), np.nan), none, "")
    years = values.str.extract(rf"^{_YEARS}$")["years"].str.replace(",", ".")
    number = pd.to_numeric(years, errors="coerce").astype("float64")
    number = (number // 1).where((number >= -1) & (number <= _OLDEST))
    months = pd.to_numeric(values.str.extract(rf"^{_MONTHS}$")["months"], errors="coerce").astype("float64")
    number = number.where(number.notna(), months // 12)
    number = number.mask(values.str.fullmatch(_UNDER_ONE), 0.0).mask(values.str.fullmatch(_UNBORN), -1.0)
    lost = number.isna()
    sample = str(values[lost].iloc[0])[:40] if lost.any() else ""
    return StatedAges(cells.spread(number).to_numpy(dtype=np.float64), cells.mask(lost), sample)


def ages_disagree(people: pd.DataFrame, first: pd.Series) -> npt.NDArray[np.bool_]:
    """Which rows state an age that the child had neither when the row's first event was nor when the return was cut,
    nor at any time between.

    `people` has columns `age` (as stated), `birth` (of the child), `when` (the as-of day); `first` is the first event
    of each row, NaT for none. An unborn child may be stated as -1 or 0; without a date of birth nothing disagrees.
    """
    stated = people["age"].to_numpy(dtype=np.float64)
    asked = ~np.isnan(stated) & people["birth"].notna().to_numpy() & people["when"].notna().to_numpy()
    disagree = np.zeros(len(people), dtype=bool)
    if not asked.any():
        return disagree
    rows = people[asked]
    begun = first[asked].where(first[asked] < rows["when"], rows["when"])
    youngest = ages(rows["birth"], begun).to_numpy(dtype=np.float64, na_value=np.nan)
    later = pd.Series(rows["when"].to_numpy() + _LATER, index=rows.index)
    oldest = ages(rows["birth"], later).to_numpy(dtype=np.float64, na_value=np.nan)
    said = stated[asked]
    disagree[asked] = ((said < youngest) & ~((said == -1) & (youngest == 0))) | (said > np.maximum(oldest, 0))
    return disagree
