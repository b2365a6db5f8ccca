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
# Which track a visit continues depends on the edges, and these on the tracks: it settles in a few rounds.
_ROUNDS = 4
_MOST_VISITS = 200_000

# A dot's last visit: node, start, end.
_Track = tuple[int, int, int]


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
    moves = _some_children(moves)
    counts = _counts(moves, kinds, [])
    best: Edges | None = None
    for _ in range(_ROUNDS):
        pairs = _choice(counts, kinds, max(_MOST_EDGES, 2 * nodes))
        counts = _counts(moves, kinds, pairs)
        weights = [int(counts[pair]) for pair in pairs]
        order = sorted(range(len(pairs)), key=lambda number: (-weights[number], pairs[number]))
        share = sum(weights) / max(int(counts.sum()), 1)
        if best is None or share > best.share:
            best = Edges([pairs[number] for number in order], [weights[number] for number in order], share)
    assert best is not None
    return best


def _some_children(moves: Moves) -> Moves:
    """All visits of every so many children, where there are more visits than a draft needs."""
    every = -(-len(moves.child) // _MOST_VISITS)
    if every <= 1:
        return moves
    kept = moves.child % every == 0
    return Moves(moves.child[kept], moves.start[kept], moves.end[kept], moves.node[kept], moves.position)


def _counts(moves: Moves, kinds: list[str], edges: list[tuple[int, int]]) -> Ints:
    """How often children move from each node to each other, on a map with these edges.

    Follows playback ("Order" and "Tracks"), without outcomes: a plain loop, since each visit's track depends on the
    one before.
    """
    nodes = len(kinds)
    leaves = [kind == "exit" for kind in kinds]
    entry = [kind == "entry" for kind in kinds]
    ranks = _ranks(edges, kinds) if edges else np.arange(nodes, dtype=np.int64)
    drawn = {a * nodes + b for a, b in edges} | {number * nodes + number for number in range(nodes)}
    node, start, end = moves.node, moves.start, moves.end
    order = np.lexsort((node, end, ranks[node], start, np.array(leaves)[node], start // _DAY, moves.child))
    made: list[int] = []
    last_child = -1
    tracks: list[_Track] = []
    columns = (moves.child[order], node[order], start[order], end[order])
    for child, here, begins, ends in zip(*(column.tolist() for column in columns), strict=True):
        if child != last_child:
            last_child, tracks = child, []
        track = _continued(tracks, here, begins, drawn, nodes, entry)
        if track is not None and track[0] != here:
            made.append(track[0] * nodes + here)
        waits = track is not None and track[2] <= begins
        if track is not None and waits:
            tracks.remove(track)
        if not leaves[here]:
            tracks.append((here, begins, ends))
        if len(tracks) > 8:
            tracks = [kept for kept in tracks if kept[2] + _LINK + _DAY >= begins]
    return np.bincount(np.array(made, dtype=np.int64), minlength=nodes * nodes).reshape(nodes, nodes)


def _continued(
    tracks: list[_Track], here: int, begins: int, drawn: set[int], nodes: int, entry: list[bool]
) -> _Track | None:
    """The track that a visit continues or branches off; None where it begins one at the gate."""
    came: _Track | None = None
    best = (True, True, 0)
    for track in tracks:
        node, began, ended = track
        if ended + _LINK < begins:
            continue
        waits = ended <= begins
        on_map = node * nodes + here in drawn
        if entry[here]:
            near = began // _DAY == begins // _DAY if node == here else on_map
            if not (waits and entry[node] and near):
                continue
        key = (not on_map, not waits, -ended if waits else -began)
        if came is None or key < best:
            came, best = track, key
    return came


def _choice(counts: Ints, kinds: list[str], most: int) -> list[tuple[int, int]]:
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
    return chosen


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
