"""Rows that are equal in every column."""

import numpy as np
import pandas as pd


def equal_rows(data: pd.DataFrame) -> np.ndarray:
    """Which rows are equal, cell for cell, to one above them. A boolean array, one entry a row.

    Column by column the rows that may still be equal to another are narrowed down, so that a million rows of which
    none is equal cost little.
    """
    size = len(data)
    found = np.zeros(size, dtype=bool)
    left = np.arange(size)
    group = np.zeros(size, dtype=np.int64)
    for place in range(data.shape[1]):
        codes, _ = pd.factorize(data.iloc[left, place])
        group, _ = pd.factorize(group * (int(codes.max(initial=0)) + 1) + codes)
        counts = np.bincount(group, minlength=1)
        alike = counts[group] > 1
        left, group = left[alike], group[alike]
        if not len(left):
            return found
    found[left] = pd.Series(group).duplicated().to_numpy()
    return found
