"""A text column as its different values and, for each row, which one: work is done once a value, not once a row."""

from dataclasses import dataclass

import numpy as np
import pandas as pd


@dataclass(frozen=True, slots=True)
class Coded:
    """`codes[i]` is the position in `values` of row i, -1 for blank; `values` are stripped and each stands once."""

    codes: np.ndarray
    values: pd.Series

    def text(self, rows: np.ndarray | None = None) -> pd.Series:
        """The column again (index 0, 1, 2 …), "" for blank; of the rows at these positions, where they are given."""
        table = pd.concat([self.values, pd.Series([""], dtype="str")], ignore_index=True)
        return table.take(self.codes if rows is None else self.codes[rows]).reset_index(drop=True)

    def spread(self, values: pd.Series) -> pd.Series:
        """One value a row from one value a code; blank rows get the missing value."""
        padded = values.reset_index(drop=True).reindex(range(len(values) + 1))
        return padded.take(self.codes).reset_index(drop=True)

    def mask(self, chosen: pd.Series) -> np.ndarray:
        """Which rows hold one of the chosen values (a boolean per value)."""
        flags: np.ndarray = np.append(chosen.to_numpy(dtype=bool), False)
        return np.asarray(flags[self.codes])


def coded(column: pd.Series) -> Coded:
    """A text column coded; outer space of any kind (also no-break) is dropped."""
    first, raw = pd.factorize(column)
    stripped = pd.Series(raw, dtype="str").str.strip()
    filled = (stripped != "").to_numpy(dtype=bool)
    found, unique = pd.factorize(stripped[filled])
    second = np.full(len(stripped) + 1, -1, dtype=np.int64)
    second[:-1][filled] = found
    return Coded(second[first], pd.Series(unique, dtype="str"))
