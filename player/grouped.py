"""Counts, distinct counts and percentiles of many groups at once, on whole arrays."""

import numpy as np

from player.facts import Floats, Ints

_MOST_FLAGS = 100_000_000


def counted(group: Ints, groups: int) -> Ints:
    """How many entries each of the groups 0 to `groups` - 1 has."""
    found: Ints = np.bincount(group, minlength=groups)
    return found


def different(group: Ints, value: Ints, groups: int) -> Ints:
    """How many different values (from 0) each group has."""
    if not len(group):
        return np.zeros(groups, dtype="int64")
    base = int(value.max()) + 1
    if groups * base <= _MOST_FLAGS:
        # A flag for each pair is far quicker than sorting the pairs.
        flags = np.zeros(groups * base, dtype=bool)
        flags[group * base + value] = True
        told: Ints = flags.reshape(groups, base).sum(axis=1)
        return told
    return counted(np.unique(group * base + value) // base, groups)


def percentiles(group: Ints, value: Floats, groups: int, shares: tuple[float, ...]) -> list[Floats]:
    """For each share (0.5 is the median) the percentile of every group; NaN for one without values.

    NaN values are left out. Between two values it is interpolated on the straight line, as pandas and Excel's
    PERCENTILE.INC do.
    """
    known = ~np.isnan(value)
    group, value = group[known], value[known]
    # By value, then stably by group in few bits, which numpy does by radix: several times quicker than sorting by both.
    order = np.argsort(value)
    narrow = group[order].astype("uint16") if groups < 1 << 16 else group[order]
    value = value[order[np.argsort(narrow, kind="stable")]]
    sizes = counted(group, groups)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype("int64") if groups else sizes
    found = []
    for share in shares:
        result = np.full(groups, np.nan)
        some = np.flatnonzero(sizes)
        at = share * (sizes[some] - 1)
        low = np.floor(at).astype("int64")
        high = np.minimum(low + 1, sizes[some] - 1)
        below, above = value[starts[some] + low], value[starts[some] + high]
        result[some] = below + (above - below) * (at - low)
        found.append(result)
    return found
