"""Which outcomes are ways out of the system, by what the data say: after them a child's row of visits ends."""

import re
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import Rule, plain
from builder.draft_edges import Moves

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

MOST_WAYS_OUT = 6
_NO = re.compile(r"=\s*(?:no|n|false|0)$")
# Rarer outcomes are left to the analyst: this many visits, and this share of all that have an outcome.
_LEAST, _LEAST_SHARE = 5, 0.01


@dataclass(frozen=True, slots=True)
class WaysOut:
    """The outcomes to draw as exits, most frequent first: as mostly written, and as rules match them. `of` gives for
    each visit the number of its way out, -1 for none."""

    labels: tuple[str, ...]
    patterns: tuple[str, ...]
    of: Ints


def ways_out(outcome: "pd.Series[str]", may_leave: Bools, last: Bools, share: float) -> WaysOut:
    """Outcomes after which at least `share` of the visits are the last of a child's row of visits.

    All are one entry a visit: `may_leave` is False for those that are open or at an exit already, `last` True where
    the row ends or the child comes in again.
    """
    texts = outcome.str.strip().where(pd.Series(may_leave, index=outcome.index), "")
    numbers, spelt = pd.factorize(texts)
    keys = pd.Series([plain(text).replace("*", "?") for text in spelt], dtype="str")
    group, patterns = pd.factorize(keys, sort=True)
    found = group[numbers]
    count = np.bincount(found, minlength=len(patterns))
    ends = np.bincount(found, weights=last, minlength=len(patterns))
    # "Referral NFA? = No" says that something goes on, though a short return may not hold what.
    blank = np.array([not text or _NO.search(text) is not None for text in patterns], dtype=np.bool_)
    enough = max(_LEAST, _LEAST_SHARE * float(count[~blank].sum()))
    chosen = np.flatnonzero(~blank & (count >= enough) & (ends >= share * count))
    # By how often, then by their texts.
    chosen = chosen[np.argsort(-count[chosen], kind="stable")][:MOST_WAYS_OUT]
    times = pd.DataFrame({"group": group, "text": spelt, "times": np.bincount(numbers, minlength=len(spelt))})
    times = times.sort_values(["times", "text"], ascending=[False, True]).drop_duplicates("group").set_index("group")
    rank = np.full(len(patterns), -1, dtype=np.int64)
    rank[chosen] = np.arange(len(chosen))
    return WaysOut(
        tuple(" ".join(str(times.at[one, "text"]).split()) for one in chosen),
        tuple(str(text) for text in patterns[chosen]),
        rank[found],
    )


def with_ways_out(moves: Moves, of: Ints, exits: list[int]) -> Moves:
    """The moves with a visit more for each that leaves: to the exit of its outcome (`exits` are node numbers), when it
    ends."""
    leaves = np.flatnonzero(of >= 0)
    to = np.array(exits, dtype=np.int64)[of[leaves]] if len(leaves) else leaves
    child = np.concatenate([moves.child, moves.child[leaves]])
    start = np.concatenate([moves.start, moves.end[leaves]])
    end = np.concatenate([moves.end, moves.end[leaves]])
    node = np.concatenate([moves.node, to])
    order = np.lexsort((node, end, start, child))
    return replace(moves, child=child[order], start=start[order], end=end[order], node=node[order])


def outcome_rules(patterns: tuple[str, ...], exits: list[str]) -> tuple[Rule, ...]:
    """A rule on outcomes for each; those with a wildcard come last, so that they take no other's."""
    pairs = sorted(zip(patterns, exits, strict=True), key=lambda pair: "?" in pair[0])
    return tuple(Rule(outcomes=(pattern,), to=(exit_id,)) for pattern, exit_id in pairs)
