"""A text column as numbers: each distinct text once, and which row has which. Joins and counts on it cost little."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Coded:
    """`values[number[i]]` is the text of row i."""

    number: Ints
    values: tuple[str, ...]

    @classmethod
    def of(cls, column: "pd.Series[str]") -> "Coded":
        """The distinct texts of a column, in order of appearance."""
        number, values = pd.factorize(column)
        return cls(number.astype(np.int64, copy=False), tuple(values.tolist()))

    def take(self, at: Ints) -> "Coded":
        """The rows at these positions; the texts stay as they are."""
        return Coded(self.number[at], self.values)


def combined(columns: Sequence[Coded]) -> tuple[Ints, list[Ints]]:
    """A group for each row that has the same texts in all columns; and per column its number in each group.

    Groups are numbered in order of appearance.
    """
    key = columns[0].number
    for column in columns[1:]:
        key = key * max(len(column.values), 1) + column.number
    group, found = pd.factorize(key)
    parts: list[Ints] = []
    left = found.astype(np.int64)
    for column in reversed(columns[1:]):
        left, part = np.divmod(left, max(len(column.values), 1))
        parts.append(part)
    return group.astype(np.int64, copy=False), [left, *reversed(parts)]


def each(lists: Sequence[Sequence[int]], chosen: Ints) -> tuple[Ints, Ints]:
    """For each row the entries of the list chosen for it (-1: none): the rows' positions and the entries."""
    sizes = np.array([*map(len, lists), 0], dtype=np.int64)
    flat = np.array([entry for entries in lists for entry in entries], dtype=np.int64)
    begins = np.cumsum(sizes) - sizes
    many = sizes[chosen]
    at = np.repeat(np.arange(len(chosen)), many)
    within = np.arange(len(at)) - np.repeat(np.cumsum(many) - many, many)
    return at, flat[begins[chosen[at]] + within]
