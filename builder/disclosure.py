"""Disclosure control: what is told of few children before a figure leaves the authority.

The Department for Education's way in "Children in need" (data guidance 2020 and 2021): 1 to 5 is "c"; here every other
count is rounded to the nearest 5 as well, and percentages are taken from rounded counts.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

HIDDEN = "c"
_STEP = 5
# No count that is told may stand for fewer values than this.
LEAST = 5


def small_of(small_group: float) -> int:
    """Up to which count nothing is told: the project's `small_group`, but never less than 5."""
    return max(int(small_group), LEAST)


def least_told(small_group: float = 5) -> int:
    """The least figure above `HIDDEN`: 10 for a small group of 5, which stands for 6 to 12."""
    return int(_STEP * np.ceil((small_of(small_group) + 1 + _STEP // 2) / _STEP))


def stands_for(told: int | str, small_group: float = 5) -> tuple[int, int]:
    """The least and the most that a count can be which `rounded` told so, where a true 0 is hidden too."""
    if told == HIDDEN:
        return 0, small_of(small_group)
    low = small_of(small_group) + 1 if told == least_told(small_group) else int(told) - _STEP // 2
    return low, int(told) + _STEP // 2


def rounded(counts: "pd.Series[int]", small_group: float = 5, *, zero: bool = True) -> pd.Series:
    """Counts as they may leave: 0; `HIDDEN` for 1 to `small_group`; else the nearest 5. Blank (no data) stays blank.

    The counts just above `small_group` that would round to fewer than five values (6 and 7 to 5) are told with the next
    five (10), so that a figure always stands for at least five counts. A true 0 is told as 0, as the Department does;
    without `zero` it is `HIDDEN` as well (files for other authorities, in which no count may be known exactly).
    """
    small = small_of(small_group)
    number = pd.to_numeric(counts, errors="coerce").astype("Float64")
    values = number.to_numpy(dtype="float64", na_value=np.nan)
    near = np.floor(values / _STEP + 0.5) * _STEP
    near = np.maximum(near, least_told(small_group))
    told: list[object] = [
        None if np.isnan(value) else 0 if value == 0 and zero else HIDDEN if value <= small else int(round_)
        for value, round_ in zip(values.tolist(), near.tolist(), strict=True)
    ]
    return pd.Series(told, index=counts.index, dtype=object)


def percentages(parts: pd.Series, whole: pd.Series) -> pd.Series:
    """Whole percentages from counts that `rounded` gave; `HIDDEN` where either is hidden, blank where there is none.

    At most 100: a part that was rounded up past a whole that was rounded down is all of it.
    """
    found: list[object] = []
    for part, of in zip(parts.tolist(), whole.tolist(), strict=True):
        if part is None or of is None or of == 0:
            found.append(None)
        elif HIDDEN in (part, of):
            found.append(HIDDEN)
        else:
            found.append(min(100, round(100 * part / of)))
    return pd.Series(found, index=parts.index, dtype=object)


def disclosed(
    table: pd.DataFrame,
    counts: Sequence[str],
    shares: Mapping[str, tuple[str, str]],
    values: Mapping[str, str],
    small_group: float = 5,
) -> pd.DataFrame:
    """A table as it may leave the authority.

    `counts`: its columns of counts. `shares`: columns of shares (0 to 1), each with the columns of its part and its
    whole; they become whole percentages of the rounded counts. `values`: columns of medians and the like, each with
    the count that it stands on: rounded to a whole number, `HIDDEN` where that count is hidden. Every other column
    that holds numbers is refused (ValueError): what nobody named could tell what the others hide.
    """
    left = set(table.select_dtypes("number").columns) - set(counts) - set(shares) - set(values)
    if left:
        raise ValueError(f"nothing says how these may leave: {', '.join(sorted(left))}")
    told = table.copy()
    for name in counts:
        told[name] = rounded(table[name], small_group)
    for name, (part, whole) in shares.items():
        told[name] = percentages(rounded(table[part], small_group), rounded(table[whole], small_group))
    for name, standing in values.items():
        count = rounded(table[standing], small_group).tolist()
        number = table[name].astype("Float64").to_numpy(dtype="float64", na_value=np.nan)
        told[name] = pd.Series(
            [
                HIDDEN if of == HIDDEN else None if np.isnan(value) else round(value)
                for value, of in zip(number, count, strict=True)
            ],
            index=table.index,
            dtype=object,
        )
    return told
