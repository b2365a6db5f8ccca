"""What a file for another authority is counted from: stays in the stages that every authority would recognise."""

from dataclasses import dataclass

import numpy as np

from builder.service_map import STANDARDS
from player.facts import NOTHING_AFTER, Bools, Facts, Floats, Ints

NOTHING = len(STANDARDS)
UNSTAGED = -1


@dataclass(frozen=True, slots=True, eq=False)
class Stays:
    """One entry for each stay: visits on end to places of one stage, however many placements or steps it has.

    `stage`: number into `STANDARDS`. `child`: child number. `begun`: seconds since 1970. `ended`: the same, only where
    `open` is False. `newest`: open on the last as-of day. `days`: from start to end, NaN without a length (open, a way
    out, a source without an end). `next`: the stage of the stay that followed first, `NOTHING` where it ended and
    nothing at all followed, `UNSTAGED` for all else (still open, too recent to know, on to a place without a stage).
    """

    stage: Ints
    child: Ints
    begun: Ints
    ended: Ints
    open: Bools
    newest: Bools
    days: Floats
    next: Ints


def stage_numbers(facts: Facts) -> Ints:
    """For each node of the map the number of its standard stage, `UNSTAGED` without one."""
    of = {stage: number for number, stage in enumerate(STANDARDS)}
    return np.array([of.get(node.standard, UNSTAGED) for node in facts.service_map.nodes], dtype="int64")


def stays(facts: Facts) -> Stays:
    """All stays of all children, in the order of playback.

    Places without a stage are passed through: what followed them is taken to follow the stage before them.
    """
    count = len(facts.node)
    stage = stage_numbers(facts)[facts.node] if count else np.zeros(0, dtype="int64")
    above = _nearest_staged(facts.previous, stage)
    same = (above >= 0) & (stage >= 0) & (stage[above] == stage)
    root = _roots(np.where(same, above, np.arange(count)))
    staged = np.flatnonzero(stage >= 0)
    heads, row = np.unique(root[staged], return_inverse=True)
    size = len(heads)
    ended = np.full(size, np.iinfo("int64").min)
    np.maximum.at(ended, row, facts.until[staged])
    begun = np.full(size, np.iinfo("int64").max)
    np.minimum.at(begun, row, facts.begun[staged])
    is_open = np.bincount(row, facts.open[staged], minlength=size) > 0
    newest = np.bincount(row, facts.newest[staged], minlength=size) > 0
    whole = np.bincount(row, np.isnan(facts.days[staged]), minlength=size) == 0
    lone = np.bincount(row, facts.fate[staged] == NOTHING_AFTER, minlength=size) > 0
    follows = np.where((lone & ~is_open), NOTHING, UNSTAGED).astype("int64")
    # The heads that follow another stay, the earliest first: the first of each stay is what came next.
    origin = above[heads] if size else heads
    later = np.flatnonzero(origin >= 0)
    before = np.searchsorted(heads, root[origin[later]])
    order = np.lexsort((later, begun[later], before))
    later, before = later[order], before[order]
    first = np.append(True, before[1:] != before[:-1])[: len(before)]
    follows[before[first]] = stage[heads[later[first]]]
    return Stays(
        stage=stage[heads] if size else stage,
        child=facts.child[heads] if size else facts.child,
        begun=begun,
        ended=ended,
        open=is_open,
        newest=newest,
        days=np.where(whole, (ended - begun) / 86_400, np.nan),
        next=follows,
    )


def _nearest_staged(previous: Ints, stage: Ints) -> Ints:
    """For each visit the nearest one before it, along what it continues, whose place has a stage; -1 for none."""
    count = len(previous)
    # One place more stands for "none", which leads to itself.
    jump = np.append(np.where(stage >= 0, np.arange(count), np.where(previous >= 0, previous, count)), count)
    while True:
        further = jump[jump]
        if np.array_equal(further, jump):
            break
        jump = further
    above = jump[np.where(previous >= 0, previous, count)]
    return np.where(above == count, -1, above).astype("int64")


def _roots(parent: Ints) -> Ints:
    while True:
        further = parent[parent]
        if np.array_equal(further, parent):
            return parent
        parent = further
