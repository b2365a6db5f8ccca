"""Spells of one kind, child by child, and what they cover: looked up for many days at once."""

from dataclasses import dataclass

import numpy as np

from builder.cleaning.rules.facts import FAR, Bools, Facts, Ints

_SHIFT = 20
_DAY = (1 << _SHIFT) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Spells:
    """Spells sorted by group and start (days). `reach` is the latest end of a spell and all before it in its group."""

    group: Ints
    start: Ints
    end: Ints
    rows: Ints
    reach: Ints

    @property
    def size(self) -> int:
        return len(self.rows)


def spells(facts: Facts, chosen: Bools, start: Ints | None = None) -> Spells:
    """The chosen activities as spells; `start` replaces their starts."""
    rows = np.flatnonzero(chosen)
    begun = (facts.start if start is None else start)[rows]
    if start is not None:
        rows = rows[np.lexsort((begun, facts.group[rows]))]
        begun = start[rows]
    group, end = facts.group[rows], facts.end[rows]
    reach = np.maximum.accumulate(group << _SHIFT | end) & _DAY if len(rows) else end
    return Spells(group, begun, end, rows, reach)


def reach_before(of: Spells) -> Ints:
    """The latest end of the spells before each in its group, -1 for the first."""
    before = np.append(-1, of.reach[:-1]) if of.size else of.reach
    fresh = np.append(True, of.group[1:] != of.group[:-1]) if of.size else np.zeros(0, dtype=bool)
    return np.where(fresh, -1, before)


def last_by(of: Spells, group: Ints, day: Ints) -> Ints:
    """The position of the last spell of the group that starts on or before the day, -1 where there is none."""
    at = np.searchsorted(of.group << _SHIFT | of.start, group << _SHIFT | day, side="right") - 1
    if not of.size:
        return at
    return np.where((at >= 0) & (of.group[np.maximum(at, 0)] == group), at, -1)


def next_start(of: Spells, group: Ints, day: Ints) -> Ints:
    """The day on which the group's next spell after the day starts, `FAR` where there is none."""
    if not of.size:
        return np.full(len(group), FAR, dtype=np.int64)
    at = np.searchsorted(of.group << _SHIFT | of.start, group << _SHIFT | day, side="right")
    safe = np.minimum(at, of.size - 1)
    return np.where((at < of.size) & (of.group[safe] == group), of.start[safe], FAR)


def last_start(of: Spells, group: Ints, day: Ints) -> Ints:
    """The day on which the group's last spell on or before the day started, -1 where there is none."""
    at = last_by(of, group, day)
    return np.where(at >= 0, of.start[at], -1) if of.size else at


def last_end(of: Spells, group: Ints, day: Ints) -> Ints:
    """The latest end of the group's spells that start on or before the day, -1 where there is none."""
    at = last_by(of, group, day)
    return np.where(at >= 0, of.reach[at], -1) if of.size else at
