"""Age bands as an authority sets them: whole years at which a band begins; the unborn are apart."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pandas as pd

BEFORE_BIRTH, NOT_KNOWN = "before birth", "not recorded"


def band_labels(begins: Sequence[int]) -> tuple[str, ...]:
    """The bands in order, youngest first: "before birth", "under 1", "1 to 4" … "18 and over", "not recorded".

    `begins` are ages in years, each above the one before. The stage makes the same labels (`frontend/src/stage/clock`).
    """
    inner = [
        str(first) if following == first + 1 else f"{first} to {following - 1}" for first, following in pairwise(begins)
    ]
    return (BEFORE_BIRTH, f"under {begins[0]}", *inner, f"{begins[-1]} and over", NOT_KNOWN)


def band_of(months: pd.Series, begins: Sequence[int]) -> pd.Series:
    """The label of each age, which is given in whole months (Int64; below 0 before birth, <NA> where not known)."""
    labels = np.array(band_labels(begins), dtype=object)
    known = months.notna().to_numpy()
    age = months.fillna(0).to_numpy(dtype="int64")
    place = np.where(age < 0, 0, 1 + np.searchsorted(np.array(begins), age // 12, side="right"))
    place = np.where(known, place, len(labels) - 1)
    return pd.Series(labels[place], index=months.index, dtype="str")


def months_old(birth_month: pd.Series, day: pd.Timestamp) -> pd.Series:
    """Whole months from the month of birth to the month of a day (Int64), <NA> where the birth is not known."""
    months: pd.Series = (day.year - birth_month.dt.year) * 12 + day.month - birth_month.dt.month
    answer: pd.Series = months.astype("Int64")
    return answer
