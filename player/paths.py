"""The commonest ways through the map: what one time through the system (a pass) goes through, start to end."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from player.chosen import Chosen
from player.facts import DAY, NOTHING_AFTER, TOO_RECENT, Facts, Ints
from player.grouped import counted, different, percentiles

OPEN, LEFT, NOTHING, RECENT = range(4)
ENDINGS = ("still open", "", "nothing recorded after", "too recent to know")


@dataclass(frozen=True, slots=True, eq=False)
class Passes:
    """One entry for each pass of a child who counts that began in the period: `child`, `pass_`, `begun`, `until`
    (seconds), `ending` (number into `ENDINGS`), `path` (number into `paths`), `visits`. `paths`: node positions."""

    child: Ints
    pass_: Ints
    begun: Ints
    until: Ints
    ending: Ints
    visits: Ints
    path: Ints
    paths: tuple[tuple[int, ...], ...]


def passes(facts: Facts, chosen: Chosen) -> Passes:
    """All passes that began in the period.

    A path is the places of a pass's visits in the order of playback, on all its tracks together, a place that follows
    itself told once. It ends with `still open` when a visit is open; by an exit when its last visit in order is
    one; else with what is said of visits that nothing follows (too recent before nothing recorded).
    """
    counts = chosen.counts(facts)
    rows = np.flatnonzero(counts)
    order = rows[np.lexsort((facts.pass_[rows], facts.child[rows]))]
    child, number = facts.child[order], facts.pass_[order]
    new = np.append(True, (child[1:] != child[:-1]) | (number[1:] != number[:-1]))[: len(order)]
    starts = np.flatnonzero(new)
    if not len(starts):
        nothing = np.zeros(0, dtype="int64")
        return Passes(*(nothing,) * 7, ())
    begun = np.minimum.reduceat(facts.begun[order], starts)
    kept = chosen.during(begun)
    row_of = np.cumsum(new) - 1
    order = order[kept[row_of]]
    row_of = np.cumsum(new[kept[row_of]]) - 1
    starts = np.flatnonzero(np.append(True, row_of[1:] != row_of[:-1])[: len(order)])
    if not len(starts):
        nothing = np.zeros(0, dtype="int64")
        return Passes(*(nothing,) * 7, ())
    fate, node = facts.fate[order], facts.node[order]
    is_open = np.maximum.reduceat(facts.open[order].astype("int64"), starts) > 0
    last = np.append(starts[1:], len(order)) - 1
    left = facts.is_exit[node[last]]
    recent = np.maximum.reduceat((fate == TOO_RECENT).astype("int64"), starts) > 0
    unsure = np.maximum.reduceat((fate == NOTHING_AFTER).astype("int64"), starts) > 0
    ending = np.select([is_open, left, recent, unsure], [OPEN, LEFT, RECENT, NOTHING], NOTHING)
    number_of, paths = numbered_paths(node, row_of, len(starts), facts.size)
    return Passes(
        child=facts.child[order][starts],
        pass_=facts.pass_[order][starts],
        begun=np.minimum.reduceat(facts.begun[order], starts),
        until=np.maximum.reduceat(facts.until[order], starts),
        ending=ending,
        visits=np.diff(np.append(starts, len(order))),
        path=number_of,
        paths=paths,
    )


def common_paths(facts: Facts, found: Passes, most: int | None = None) -> pd.DataFrame:
    """One row a path and ending, the commonest first, at most `most`; `different_paths` tells how many there are.

    Columns: `path` (labels joined by " → ", the ending last), `nodes` (ids), `ending`, `passes`, `children`, `share`
    (of all passes that began in the period; over all rows these sum to 1), `median_days` (from the first start to the
    last end; blank while open), `number` (into `Passes.paths`).
    """
    groups, where = np.unique(found.path * len(ENDINGS) + found.ending, return_inverse=True)
    length = np.where(found.ending == OPEN, np.nan, (found.until - found.begun) / DAY)
    size = len(groups)
    counts = counted(where, size)
    top = np.lexsort((groups, -counts))[:most]
    (median,) = percentiles(where, length, size, (0.5,))
    # By passes of all groups at once children would need a flag for each pair; of the top few they are quickly told.
    rank = np.full(size, -1)
    rank[top] = np.arange(len(top))
    kept = rank[where] >= 0
    children = different(rank[where[kept]], found.child[kept], len(top))
    nodes = facts.service_map.nodes
    paths = [found.paths[number] for number in (groups[top] // len(ENDINGS)).tolist()]
    endings = [ENDINGS[number] for number in (groups[top] % len(ENDINGS)).tolist()]
    words = [" → ".join([nodes[place].label for place in path]) for path in paths]
    told = [f"{word} ({ending})" if ending else word for word, ending in zip(words, endings, strict=True)]
    return pd.DataFrame(
        {
            "path": pd.Series(told, dtype="str"),
            "nodes": pd.Series([tuple(nodes[place].id for place in path) for path in paths], dtype="object"),
            "ending": pd.Series(endings, dtype="str"),
            "passes": counts[top],
            "children": children,
            "share": counts[top] / max(len(found.child), 1),
            "median_days": median[top],
            "number": groups[top] // len(ENDINGS),
        }
    )


def different_paths(found: Passes) -> int:
    """How many paths and endings there are."""
    return len(np.unique(found.path * len(ENDINGS) + found.ending))


def children_on(found: Passes, number: int, ending: str) -> Ints:
    """The child numbers of those whose passes took this path with this ending."""
    on = (found.path == number) & (found.ending == ENDINGS.index(ending))
    children: Ints = np.unique(found.child[on])
    return children


def numbered_paths(node: Ints, row: Ints, rows: int, size: int) -> tuple[Ints, tuple[tuple[int, ...], ...]]:
    """For each row (a pass) the number of its path, and the paths: exact, step by step, as in a tree of prefixes."""
    again = np.append(False, (node[1:] == node[:-1]) & (row[1:] == row[:-1]))[: len(node)]
    node, row = node[~again], row[~again]
    starts = np.searchsorted(row, np.arange(rows))
    sizes = np.diff(np.append(starts, len(row)))
    at = np.zeros(rows, dtype="int64")
    # Each prefix is kept as the one before it and the place that it adds.
    before: list[int] = [0]
    added: list[int] = [-1]
    by_size = np.argsort(-sizes, kind="stable")
    for step in range(int(sizes.max(initial=0))):
        going = by_size[: int(np.count_nonzero(sizes > step))]
        pair = at[going] * size + node[starts[going] + step]
        different, place = np.unique(pair, return_inverse=True)
        first = len(before)
        before.extend((different // size).tolist())
        added.extend((different % size).tolist())
        at[going] = first + place
    used, number = np.unique(at, return_inverse=True)
    return number.astype("int64"), tuple(_whole(int(one), before, added) for one in used)


def _whole(number: int, before: list[int], added: list[int]) -> tuple[int, ...]:
    path = []
    while number:
        path.append(added[number])
        number = before[number]
    return tuple(reversed(path))


def stages_after(facts: Facts, found: Passes, chosen: Chosen, start: int) -> pd.DataFrame:
    """From the first visit to a place (its position, say that of the contact) to the first of every other in a pass.

    One row a place that any such pass reached, in the order of the map. Columns: `node`, `label`, `passes` (with a
    visit to the start), `reached`, `share`, `median_days`, `p90_days`, of those that reached it. Passes that are still
    under way may yet reach it: their share is told by `under_way`.
    """
    base = int(facts.pass_.max(initial=0)) + 1
    wanted = found.child * base + found.pass_
    key = facts.child * base + facts.pass_
    rows = np.flatnonzero(chosen.counts(facts))
    place = np.searchsorted(wanted, key[rows])
    inside = place < len(wanted)
    inside &= wanted[np.minimum(place, max(len(wanted) - 1, 0))] == key[rows] if len(wanted) else False
    rows, place = rows[inside], place[inside]
    began = np.full(len(wanted), np.iinfo("int64").max)
    at_start = facts.node[rows] == start
    np.minimum.at(began, place[at_start], facts.begun[rows[at_start]])
    has = began < np.iinfo("int64").max
    after = has[place] & (facts.begun[rows] >= began[place]) & ~at_start
    under_way = (found.ending == OPEN) | (found.ending == RECENT)
    first = pd.DataFrame(
        {
            "pass": place[after],
            "node": facts.node[rows[after]],
            "days": (facts.begun[rows[after]] - began[place[after]]) / DAY,
        }
    )
    by_node = first.groupby(["node", "pass"], sort=True)["days"].min().groupby("node")
    whole = int(has.sum())
    told = pd.DataFrame({"reached": by_node.size(), "median_days": by_node.median(), "p90_days": by_node.quantile(0.9)})
    told = told.reset_index()
    nodes = facts.service_map.nodes
    told["label"] = [nodes[int(one)].label for one in told["node"]]
    told["node"] = [nodes[int(one)].id for one in told["node"]]
    told["passes"], told["under_way"] = whole, int((has & under_way).sum())
    told["share"] = told["reached"] / max(whole, 1)
    return told[["node", "label", "passes", "reached", "share", "median_days", "p90_days", "under_way"]]


def passes_a_child(found: npt.NDArray[np.int64]) -> pd.DataFrame:
    """From the child of every pass: columns `passes` ("1" to "4", "5 or more"), `children`, `share`."""
    counts = np.bincount(np.bincount(found)) if len(found) else np.zeros(1, dtype="int64")
    counts = np.append(counts, np.zeros(6, dtype="int64"))
    told = [*counts[1:5].tolist(), int(counts[5:].sum())]
    whole = max(sum(told), 1)
    words = ["1", "2", "3", "4", "5 or more"]
    return pd.DataFrame({"passes": words, "children": told, "share": [one / whole for one in told]})
