"""For how many children another map changes the order of what happened on one day."""

from typing import Literal

import numpy as np
import numpy.typing as npt

from builder.placing import Placed
from builder.service_map import ServiceMap
from player.visits import order_of, ordered_visits

Ints = npt.NDArray[np.int64]
_DAY = 86_400


def why_order_changes(before: ServiceMap, after: ServiceMap) -> Literal["exits", "distance", "list"] | None:
    """What may put the visits of one day in another order on the map `after`; None when nothing can.

    "exits": other places are ways out, which come last on a day. "distance": places lie more or fewer ways from an
    entry than before, compared with each other (`ServiceMap.ranks`). "list": places that lie as far come in another
    order in the map. A place is known by its id; only places of both maps count. It looks at the maps only.
    """
    both = [node.id for node in before.nodes if node.id in after.index]
    then, now = _Standing(before, both), _Standing(after, both)
    if (then.exits != now.exits).any():
        return "exits"
    if (then.apart != now.apart).any():
        return "distance"
    # The order of the map decides only where places lie as far from an entry; exits by outcomes have no distance.
    decides = (now.apart == 0) | (now.exits[:, None] & now.exits[None, :])
    return "list" if ((then.turns != now.turns) & decides).any() else None


def reordered_children(placed: Placed, before: ServiceMap, after: ServiceMap) -> int:
    """The children for whom two visits that start on one date come in another order on the map `after`.

    `placed` is what `builder.placing.place` gave on the map `before`. A place is known by its id, so that one with
    another name is the same place; visits to places that `after` has not are left out.
    """
    if placed.visits.empty or why_order_changes(before, after) is None:
        return 0
    table = ordered_visits(placed, before).table
    to_after = np.array([after.index.get(node.id, -1) for node in before.nodes], dtype="int64")
    leaves = np.asarray([found.kind == "exit" for found in after.nodes], dtype=bool)
    node = to_after[table["node"].to_numpy()]
    parent = table["parent"].to_numpy()
    # What an outcome leads to stays where it is an exit still, and what it led out of is there still and no exit.
    out_of = np.where(parent >= 0, node[parent], -1)
    stays = (node >= 0) & ((parent < 0) | (leaves[node] & (out_of >= 0) & ~leaves[out_of]))
    child, start = table["child"].cat.codes.to_numpy().astype("int64"), table["start"].to_numpy()
    rows = _on_shared_dates(child, start // _DAY, np.flatnonzero(stays))
    # Exits that outcomes made keep the order of the visits that made them: where those change places on one date, the
    # child counts through them already.
    ends = np.where(leaves[node], start, table["end"].to_numpy())
    now = table.iloc[rows].assign(node=node[rows], end=ends[rows])
    order = order_of(now, np.asarray(after.ranks, dtype="int64"), leaves, parent[rows])
    return len(np.unique(child[rows][order != np.arange(len(rows))]))


class _Standing:
    """How the places that two maps share stand to each other on one of them, pair by pair: -1, 0 or 1."""

    def __init__(self, service_map: ServiceMap, ids: list[str]) -> None:
        place = np.array([service_map.index[node_id] for node_id in ids], dtype="int64")
        ranks = np.asarray(service_map.ranks, dtype="int64")[place]
        self.exits = np.array([service_map.node(node_id).kind == "exit" for node_id in ids], dtype=bool)
        self.apart = np.sign(ranks[:, None] - ranks[None, :])
        self.turns = np.sign(place[:, None] - place[None, :])


def _on_shared_dates(child: Ints, date: Ints, rows: Ints) -> Ints:
    """Those of `rows` (visits in order of child and date) that share their child's date with another of them."""
    same = (np.diff(child[rows]) == 0) & (np.diff(date[rows]) == 0)
    found: Ints = rows[np.append(same, False) | np.insert(same, 0, False)]
    return found
