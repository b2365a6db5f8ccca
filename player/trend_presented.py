"""A trend as it may be shown to others: rounded counts, percentages of these, and limits of what is shown."""

import numpy as np
import pandas as pd

from builder.disclosure import HIDDEN, rounded
from player.trend import WHOLE, Trend
from player.xmr import xmr

COUNTS = ("began", "ended", "moves")


def presented_trend(made: Trend, small_group: float, *, share: bool = False, counts: bool = False) -> Trend:
    """The trend with each value as it may leave (a hidden one is a gap), and limits and marks of these values.

    Limits of the true values would tell what the rounded ones hide. `share`, `counts`: what the values are; else they
    are days. `of` is blank where it is hidden; `part` is left out.
    """
    table = made.table
    of = _numbers(table["of"], small_group)
    if counts:
        told = _numbers(table["value"], small_group)
    elif share:
        hits = _numbers(parts_of(table), small_group)
        told = np.where(of > 0, np.round(100 * np.minimum(hits, of) / np.where(of > 0, of, 1)) / 100, np.nan)
    else:
        told = np.where(np.isnan(of), np.nan, np.round(table["value"].to_numpy(dtype="float64")))
    told = np.where(table["value"].isna().to_numpy(), np.nan, told)
    kept = table.drop(columns="part", errors="ignore").assign(value=told, of=of)
    return Trend(kept, xmr(told, table["state"].to_numpy() == WHOLE, floor=0.0))


def parts_of(table: pd.DataFrame) -> pd.Series:
    """Of a table of shares how many each is of; blank where there is no share."""
    return table["part"] if "part" in table else (table["value"] * table["of"]).round()


def _numbers(counts: pd.Series, small_group: float) -> np.ndarray:
    """Rounded counts as numbers, NaN where hidden or blank."""
    told = rounded(counts, small_group).replace(HIDDEN, None)
    return pd.to_numeric(told, errors="coerce").to_numpy(dtype="float64")
