"""Which edges a drafted map gets: those along which children move most, and enough to reach every node."""

from collections import deque
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_DAY = 86_400
_LINK = 60 * _DAY  # the default of `link_days`
# Edges are added, heaviest first, until this share of moves has one or there are enough to look at.
_ENOUGH = 0.98
_MOST_EDGES = 45
# The order of visits of one moment depends on the edges, and these on the order: it settles in a few rounds.
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Moves:
    """Visits, alike ones once, in numbers: child, start and end (seconds), node; and each node's usual `position`.

    Nodes are numbered as they come in the map, which is by position.
    """

    child: Ints
    start: Ints
    end: Ints
    node: Ints
    position: Floats


@dataclass(frozen=True, slots=True)
class Edges:
    """`pairs` of node numbers, heaviest first; `weights`: how many moves each carries; `share` of all moves on them."""

    pairs: list[tuple[int, int]]
    weights: list[int]
    share: float


def choose_edges(moves: Moves, kinds: list[str]) -> Edges:
    """At most 45 edges, or two a node if that is more. An entry leads to every node; exits have no way out."""
    nodes = len(kinds)
    ranks = np.arange(nodes, dtype=np.int64)
    best: Edges | None = None
    for _ in range(_ROUNDS):
        counts = _counts(moves, kinds, ranks)
        edges = _choice(counts, kinds, max(_MOST_EDGES, 2 * nodes))
        if best is None or edges.share > best.share:
            best = edges
        ranks = _ranks(edges.pairs, kinds)
    assert best is not None
    return best


def _counts(moves: Moves, kinds: list[str], ranks: Ints) -> Ints:
    """How often a child moves from each node to each other, about as playback has it.

    Visits are taken in playback's order (date, exits last, start, rank, end, place in the map). A child moves from the
    visit before unless that was an exit or is too long ago; to an entry only from another entry whose visit has ended.
    """
    nodes = len(kinds)
    leaves = np.array([kind == "exit" for kind in kinds])
    entry = np.array([kind == "entry" for kind in kinds])
    node, start, end = moves.node, moves.start, moves.end
    order = np.lexsort((node, end, ranks[node], start, leaves[node], start // _DAY, moves.child))
    child, node, start, end = moves.child[order], node[order], start[order], end[order]
    before, after = node[:-1], node[1:]
    gap = start[1:] - end[:-1]
    moved = (child[:-1] == child[1:]) & (before != after) & ~leaves[before] & (gap <= _LINK)
    moved &= ~entry[after] | (entry[before] & (gap >= 0))
    return np.bincount(before[moved] * nodes + after[moved], minlength=nodes * nodes).reshape(nodes, nodes)


def _choice(counts: Ints, kinds: list[str], most: int) -> Edges:
    nodes = len(kinds)
    flat = counts.ravel()
    heaviest = [int(pair) for pair in np.argsort(-flat, kind="stable") if flat[pair] > 0]
    total = int(flat.sum())
    chosen: list[tuple[int, int]] = []
    covered = 0
    for pair in heaviest:
        if len(chosen) == most or covered >= _ENOUGH * total:
            break
        chosen.append(divmod(pair, nodes))
        covered += int(flat[pair])
    chosen += _ways_to_all(chosen, counts, kinds)
    while len(chosen) > most and _drop_lightest(chosen, counts, kinds):
        pass
    weights = [int(counts[pair]) for pair in chosen]
    order = sorted(range(len(chosen)), key=lambda number: (-weights[number], chosen[number]))
    share = sum(weights) / total if total else 1.0
    return Edges([chosen[number] for number in order], [weights[number] for number in order], share)


def _ways_to_all(chosen: list[tuple[int, int]], counts: Ints, kinds: list[str]) -> list[tuple[int, int]]:
    """The edges still needed so that an entry leads to every node: the most used ones from what is reached."""
    edges = list(chosen)
    added: list[tuple[int, int]] = []
    reached = set(_steps(edges, kinds))
    while len(reached) < len(kinds):
        ways = [(a, b) for a in reached if kinds[a] != "exit" for b in range(len(kinds)) if b not in reached]
        # Where no child ever moved so, the first entry leads there.
        way = min(ways, key=lambda pair: (-int(counts[pair]), kinds[pair[0]] != "entry", pair))
        edges.append(way)
        added.append(way)
        reached = set(_steps(edges, kinds))
    return added


def _drop_lightest(chosen: list[tuple[int, int]], counts: Ints, kinds: list[str]) -> bool:
    """Takes out the least used edge that no node needs to be reached; False when all are needed."""
    for pair in sorted(chosen, key=lambda pair: (int(counts[pair]), pair)):
        rest = [edge for edge in chosen if edge != pair]
        if len(_steps(rest, kinds)) == len(kinds):
            chosen.remove(pair)
            return True
    return False


def _steps(edges: list[tuple[int, int]], kinds: list[str]) -> dict[int, int]:
    ways: dict[int, list[int]] = {}
    for a, b in edges:
        ways.setdefault(a, []).append(b)
    steps = {number: 0 for number, kind in enumerate(kinds) if kind == "entry"}
    queue = deque(steps)
    while queue:
        here = queue.popleft()
        for there in ways.get(here, ()):
            if there not in steps:
                steps[there] = steps[here] + 1
                queue.append(there)
    return steps


def _ranks(edges: list[tuple[int, int]], kinds: list[str]) -> Ints:
    steps = _steps(edges, kinds)
    last = max(steps.values(), default=-1) + 1
    return np.array([steps.get(number, last) for number in range(len(kinds))], dtype=np.int64)
