"""What commonly comes before and after each code of the data, before any of it is mapped."""

from dataclasses import dataclass

import numpy as np

from builder.coded import Ints

# A neighbour further away than this (days, from start to start) is none: as in `builder.suggest_evidence`.
NEAR = 365


def neighbours(child: Ints, start: Ints, end: Ints, pair: Ints) -> tuple[Ints, Ints]:
    """For each activity the `pair` of the child's activity before it, and of the one after it; -1 where none is near.

    `start` and `end` are in seconds. Activities of a child stand in the order of their start; of those that start
    together the one that ends first comes first, then in the order of the table.
    """
    order = np.lexsort((end, start, child))
    of, began, what = child[order], start[order], pair[order]
    near = (of[1:] == of[:-1]) & (began[1:] - began[:-1] <= NEAR * 86_400)
    before, after = (np.full(len(order), -1, dtype=np.int64) for _ in range(2))
    before[order[1:]] = np.where(near, what[:-1], -1)
    after[order[:-1]] = np.where(near, what[1:], -1)
    return before, after


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """For each group (`begins[g]` to `begins[g + 1]`) its neighbours, the commonest first: `other`, -1 for none near,
    and `count`."""

    begins: Ints
    other: Ints
    count: Ints

    @classmethod
    def of(cls, group: Ints, other: Ints, groups: int, others: int) -> "Side":
        """Counts the neighbours `other` (numbers below `others`, or -1) of each group."""
        key, count = np.unique(group * (others + 1) + other + 1, return_counts=True)
        of, what = np.divmod(key, others + 1)
        order = np.lexsort((what, -count, of))
        begins = np.searchsorted(of[order], np.arange(groups + 1))
        return cls(begins.astype(np.int64), what[order] - 1, count[order].astype(np.int64))

    def first(self) -> tuple[Ints, Ints]:
        """For each group its commonest neighbour that is one (-1: it never has any), and how often."""
        at, there = self.begins[:-1], self.other
        last = self.begins[1:] - 1
        # Where most have none near, the next entry is the commonest there is.
        at = np.where((there[at] < 0) & (at < last), at + 1, at)
        return there[at], np.where(there[at] < 0, 0, self.count[at])

    def most(self, group: int, many: int) -> list[tuple[int, int]]:
        """The commonest neighbours of one group and how often each, -1 for none near."""
        at = slice(int(self.begins[group]), min(int(self.begins[group + 1]), int(self.begins[group]) + many))
        return list(zip(self.other[at].tolist(), self.count[at].tolist(), strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """What comes before and after each group of activities. Neighbours are numbers of (source, code)."""

    before: Side
    after: Side

    @classmethod
    def of(cls, group: Ints, before: Ints, after: Ints, groups: int, others: int) -> "Neighbours":
        """Counts both sides of the activities of each group."""
        return cls(Side.of(group, before, groups, others), Side.of(group, after, groups, others))
