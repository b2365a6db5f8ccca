"""Rows that say "start" and "complete" of one activity, paired (XES event logs)."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

STARTS = frozenset({"start", "started", "begin"})
ENDS = frozenset({"complete", "completed", "end", "ended", "finish", "finished"})


@dataclass(frozen=True, slots=True)
class Pairs:
    """Positions of rows: `start[i]` and `end[i]` belong together; -1 where there is none. Every row stands once."""

    start: np.ndarray
    end: np.ndarray


def pair(group: np.ndarray, is_start: np.ndarray, times: np.ndarray) -> Pairs:
    """Pairs starts with completes within each group (child and activity), first begun first ended.

    `group` are numbers, `times` datetime64. In order of time (a start before a complete of the same moment), a
    complete to which no start is open stands alone, and so does a start that nothing completes.
    """
    if not len(group):
        return Pairs(np.array([], dtype=np.int64), np.array([], dtype=np.int64))
    # Rows without a time would break the order; they come last and pair with nothing.
    known = ~np.isnat(times)
    order = np.lexsort((~is_start, times, ~known, group))
    sorted_group, step = group[order], np.where(is_start, 1, -1)[order]
    fresh = np.append(True, sorted_group[1:] != sorted_group[:-1])
    running = np.cumsum(step)
    before = np.append(0, running[:-1])
    base = before[np.flatnonzero(fresh)][np.cumsum(fresh) - 1]
    level = pd.Series(running - base)
    number = np.cumsum(fresh)
    lowest = level.groupby(number).cummin().to_numpy()
    lowest_before = np.where(fresh, 0, np.append(0, lowest[:-1]))
    stray = (step < 0) & (level.to_numpy() < np.minimum(lowest_before, 0))
    alone = stray | ~known[order]

    pairable = order[~alone]
    keys = group[pairable]
    starts, ends = pairable[is_start[pairable]], pairable[~is_start[pairable]]
    turn_start = (
        pd.Series(keys[is_start[pairable]]).groupby(group[starts]).cumcount().to_numpy() if len(starts) else starts
    )
    turn_end = pd.Series(keys[~is_start[pairable]]).groupby(group[ends]).cumcount().to_numpy() if len(ends) else ends
    left = pd.DataFrame({"group": group[starts], "turn": turn_start, "start": starts})
    right = pd.DataFrame({"group": group[ends], "turn": turn_end, "end": ends})
    both = left.merge(right, on=["group", "turn"], how="outer").fillna({"start": -1, "end": -1})
    lonely = order[alone]
    start = np.concatenate([both["start"].to_numpy(dtype=np.int64), np.where(is_start[lonely], lonely, -1)])
    end = np.concatenate([both["end"].to_numpy(dtype=np.int64), np.where(is_start[lonely], -1, lonely)])
    place = np.argsort(np.where(start < 0, end, start), kind="stable")
    return Pairs(start[place], end[place])
