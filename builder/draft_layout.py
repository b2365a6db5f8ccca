"""Lays a drafted map out from left to right, so that edges run beside nodes and not under them.

Nodes stand on a grid. They start in columns by where children usually come to them, each column ordered by the middle
of its neighbours (barycentre), and are then moved about, always in the same way, as long as that takes edges out from
under nodes, shortens them or sorts out crossings.
"""

import math
import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

# The grid in map units. A box is 176 by 64; rows are close, so that an edge finds its way between two boxes.
_ACROSS, _DOWN = 380, 110
_MARGIN = 14.0
_BENDS = np.array([0.0, 0.15, -0.15, 0.25, -0.25, 0.35, -0.35, 0.5, -0.5, 0.65, -0.65])
# The same curve, seen from its other end, has the opposite bend.
_TURNED = np.array([int(np.flatnonzero(np.isclose(_BENDS, -bend))[0]) for bend in _BENDS])
# A node's box: half width, height above its centre, height below it (a service's label stands under its circle).
_PLAIN, _SERVICE = (88.0, 32.0, 32.0), (80.0, 64.0, 108.0)
_CIRCLE = 64.0
_POINTS = 25
_UNDER, _CLOSE, _TWIN = 100.0, 300.0, 40.0
_MOST_TRIES = 2500  # beyond, a large map gains little and the wait grows


@dataclass(frozen=True, slots=True)
class Shape:
    """What is laid out: each node's kind, usual position (0 to 1) and lane (-1: none); edges and what they carry."""

    kinds: list[str]
    position: Floats
    lane: list[int]
    pairs: list[tuple[int, int]]
    weights: list[int]


def lay_out(shape: Shape) -> tuple[list[tuple[int, int]], list[float]]:
    """The centre of each node and the bend of each edge, in map units. The same for the same shape, always."""
    grid = _Grid(shape)
    grid.settle()
    return grid.spots(), grid.bends()


class _Grid:
    """The nodes on their grid, while they are moved about."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        nodes = len(shape.kinds)
        self.columns = max(2, min(9, round(math.sqrt(nodes * 1.1)) + 1)) if nodes > 1 else 1
        self.first, self.last = self._reach()
        self.column = self._columns()
        self.bands, self.band_of = self._bands()
        self.rows = self.bands[-1][1]
        self.row = self._rows()
        self.a = np.array([a for a, _ in shape.pairs], dtype=np.int64)
        self.b = np.array([b for _, b in shape.pairs], dtype=np.int64)
        self.pull = np.array(shape.weights, dtype=np.float64) + 1
        self.pull = 0.3 + 0.7 * self.pull / self.pull.max(initial=1)
        pairs = set(shape.pairs)
        twin = np.array([(b, a) in pairs for a, b in shape.pairs], dtype=np.bool_)
        # The straight way is not free where there is an edge back: the two would lie on each other.
        self.cost = np.abs(_BENDS)[None, :] * 6 + np.where(twin[:, None] & (_BENDS == 0)[None, :], _TWIN, 0)
        self.tall = np.array([kind == "service" for kind in shape.kinds], dtype=np.bool_)
        self.hits, self.own = _hits(self.columns, self.rows)

    def _reach(self) -> tuple[list[int], list[int]]:
        """The columns each node may stand in: entries first, exits last, all others between, where there are any."""
        kinds, last = self.shape.kinds, self.columns - 1
        has_exit = "exit" in kinds
        low = {"entry": 0, "exit": last}
        high = {"entry": 0, "exit": last}
        inner = (min(1, last), max(last - 1, min(1, last)) if has_exit else last)
        return [low.get(kind, inner[0]) for kind in kinds], [high.get(kind, inner[1]) for kind in kinds]

    def _columns(self) -> Ints:
        column = np.array(self.first, dtype=np.int64)
        inner = [n for n in np.argsort(self.shape.position, kind="stable").tolist() if self.first[n] < self.last[n]]
        for place, number in enumerate(inner):
            room = self.last[number] - self.first[number] + 1
            column[number] += place * room // len(inner)
        return column

    def _bands(self) -> tuple[list[tuple[int, int]], list[int]]:
        """Bands of rows, one a lane (those without a lane share one), from the top by where their nodes come."""
        lane, position = self.shape.lane, self.shape.position
        lanes = sorted(set(lane), key=lambda one: (float(np.mean(position[np.array(lane) == one])), one))
        bands: list[tuple[int, int]] = []
        top = 0
        for one in lanes:
            here = [number for number, other in enumerate(lane) if other == one]
            tall = any(self.shape.kinds[number] == "service" for number in here)
            most = max(int(np.bincount(self.column[here]).max()), 1)
            rows = most * (3 if tall else 2) + (1 if len(lanes) == 1 else 0)
            bands.append((top, top + rows))
            # A free row between two bands keeps a service's circle and label inside its own.
            top += rows + (1 if len(lanes) > 1 else 0)
        return bands, [lanes.index(one) for one in lane]

    def _rows(self) -> Ints:
        """Each column in its band ordered by the middle of the neighbours, four times to and fro."""
        nodes = len(self.shape.kinds)
        row = np.zeros(nodes, dtype=np.float64)
        near: list[list[int]] = [[] for _ in range(nodes)]
        for a, b in self.shape.pairs:
            near[a].append(b)
            near[b].append(a)
        self._spread(row, np.argsort(self.shape.position, kind="stable").tolist())
        for _ in range(4):
            middle = [
                float(np.mean(row[near[number]])) if near[number] else float(row[number]) for number in range(nodes)
            ]
            self._spread(row, sorted(range(nodes), key=lambda number: (middle[number], number)))
        return row.astype(np.int64)

    def _spread(self, row: Floats, order: list[int]) -> None:
        """Gives the nodes of each column of each band rows at even distances, in this order."""
        for band, (top, bottom) in enumerate(self.bands):
            for column in range(self.columns):
                here = [n for n in order if self.band_of[n] == band and self.column[n] == column]
                step = (bottom - top) / max(len(here), 1)
                for place, number in enumerate(here):
                    row[number] = top + int((place + 0.5) * step)

    def settle(self) -> None:
        """Tries moves and swaps and keeps what is better; early on sometimes what is worse, to get out of dead ends."""
        nodes, edges = len(self.shape.kinds), len(self.shape.pairs)
        if nodes < 2 or not edges:
            return
        chance = random.Random(20)
        tries = min(30 * nodes + 40 * edges, _MOST_TRIES)
        now = best = self._cost()
        kept = (self.column.copy(), self.row.copy())
        for number in range(tries):
            heat = 25 * (1 - number / tries) ** 2 + 0.01
            node = chance.randrange(nodes)
            before = (self.column.copy(), self.row.copy())
            self._step(node, chance)
            new = self._cost()
            if new <= now or chance.random() < math.exp((now - new) / heat):
                now = new
                if now < best - 1e-9:
                    best, kept = now, (self.column.copy(), self.row.copy())
            else:
                self.column, self.row = before
        self.column, self.row = kept

    def _step(self, node: int, chance: random.Random) -> None:
        """Moves a node to a free place, or changes places with the node that stands there, where both may."""
        top, bottom = self.bands[self.band_of[node]]
        if chance.random() < 0.5:
            column, row = int(self.column[node]), int(self.row[node]) + chance.choice((-2, -1, 1, 2))
        else:
            column = chance.randint(self.first[node], self.last[node])
            row = chance.randrange(top, bottom)
        if not top <= row < bottom:
            return
        there = np.flatnonzero((self.column == column) & (self.row == row))
        if len(there):
            other = int(there[0])
            old_column, old_row = int(self.column[node]), int(self.row[node])
            other_top, other_bottom = self.bands[self.band_of[other]]
            fits = self.first[other] <= old_column <= self.last[other] and other_top <= old_row < other_bottom
            if not fits:
                return
            self.column[other], self.row[other] = old_column, old_row
        self.column[node], self.row[node] = column, row

    def _each_bend(self) -> Floats:
        """For each edge and bend: what it costs, mostly for the nodes it would run under."""
        column, row, a, b = self.column, self.row, self.a, self.b
        across, down = column[b] - column[a], row[b] - row[a]
        to_column, to_row = column[None, :] - column[a][:, None], row[None, :] - row[a][:, None]
        under = self.hits[
            self.tall.astype(np.int64)[None, :],
            across[:, None] + self.columns - 1,
            down[:, None] + self.rows - 1,
            to_column + self.columns - 1,
            to_row + self.rows - 1,
        ]
        each = np.arange(len(a))
        under[each, a] = False
        under[each, b] = False
        # Nor may it cross the label under a service that it joins.
        label = self.own[across + self.columns - 1, down + self.rows - 1] & self.tall[a][:, None]
        into = self.own[self.columns - 1 - across, self.rows - 1 - down]
        label = label.astype(np.int64) + (into[:, _TURNED] & self.tall[b][:, None])
        cost: Floats = (under.sum(axis=1) + label) * _UNDER + self.cost
        return cost

    def _cost(self) -> float:
        column, row = self.column, self.row
        cost = float(self._each_bend().min(axis=1).sum())
        # Nodes too close in a column: boxes need a free row to be read well, a service needs one for its label.
        same = column[:, None] == column[None, :]
        apart = row[None, :] - row[:, None]
        need = 1 + self.tall[:, None].astype(np.int64) + self.tall[None, :]
        cost += float((same & (apart >= 0) & (apart < need)).sum() - len(column)) * _CLOSE
        cost += float((same & (apart > 0) & (apart == need)).sum()) * 1.0
        across, down = column[self.b] - column[self.a], row[self.b] - row[self.a]
        length = np.hypot(across * _ACROSS, down * _DOWN) / _ACROSS
        back = np.maximum(-across, 0)
        cost += float((self.pull * (length + back)).sum()) * 2.0
        return cost + 0.8 * self._crossings()

    def _crossings(self) -> float:
        """How many pairs of edges cross, taken as straight."""
        x, y = self.column.astype(np.float64), self.row.astype(np.float64)
        ax, ay, bx, by = x[self.a], y[self.a], x[self.b], y[self.b]

        def side(px: Floats, py: Floats) -> Floats:
            turned: Floats = (bx - ax)[:, None] * (py[None, :] - ay[:, None]) - (by - ay)[:, None] * (
                px[None, :] - ax[:, None]
            )
            return turned

        split = side(ax, ay) * side(bx, by) < -1e-9
        return float((split & split.T).sum()) / 2

    def spots(self) -> list[tuple[int, int]]:
        """Centres in map units; the first column and the first row in use are at 0."""
        left, top = int(self.column.min(initial=0)), int(self.row.min(initial=0))
        if len(self.column):
            left, top = int(self.column.min()), int(self.row.min())
        return [
            ((int(column) - left) * _ACROSS, (int(row) - top) * _DOWN)
            for column, row in zip(self.column, self.row, strict=True)
        ]

    def bends(self) -> list[float]:
        """The bend of each edge; an edge and the one back never lie on each other."""
        if not self.shape.pairs:
            return []
        cost = self._each_bend()
        chosen: dict[tuple[int, int], float] = {}
        for number, (a, b) in enumerate(self.shape.pairs):
            if (b, a) in chosen:
                # Seen from the other end the same curve has the opposite bend.
                cost[number, np.isclose(_BENDS, -chosen[b, a])] += _UNDER / 2
            chosen[a, b] = float(_BENDS[int(cost[number].argmin())])
        return [chosen[pair] for pair in self.shape.pairs]


def _hits(columns: int, rows: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Whether an edge from a place to another runs under a node at a third, for each bend.

    Axes: plain or service node; columns and rows from the first place to the second; columns and rows from the first
    place to the node (all counted from -(columns - 1) and -(rows - 1)); bend. And whether it crosses the label of a
    service that it leaves: columns, rows, bend.
    """
    along = np.linspace(0, 1, _POINTS)
    dx = (np.arange(1 - columns, columns) * float(_ACROSS))[:, None, None, None]
    dy = (np.arange(1 - rows, rows) * float(_DOWN))[None, :, None, None]
    bend = _BENDS[None, None, :, None]
    # The control point: the middle, and from it bend times the length at right angles (builder and stage agree on it).
    control_x, control_y = dx / 2 + bend * dy, dy / 2 - bend * dx
    x = 2 * along * (1 - along) * control_x + along**2 * dx
    y = 2 * along * (1 - along) * control_y + along**2 * dy
    made = np.zeros((2, 2 * columns - 1, 2 * rows - 1, 2 * columns - 1, 2 * rows - 1, len(_BENDS)), dtype=np.bool_)
    for size, (half, above, below) in enumerate((_PLAIN, _SERVICE)):
        for column in range(2 * columns - 1):
            near_x = np.abs(x - (column - columns + 1) * _ACROSS) <= half + _MARGIN
            for row in range(2 * rows - 1):
                away = y - (row - rows + 1) * _DOWN
                near = near_x & (away >= -above - _MARGIN) & (away <= below + _MARGIN)
                made[size, :, :, column, row, :] = near.any(axis=3)
    outside = np.hypot(x, y) > _CIRCLE
    own = outside & (np.abs(x) <= _SERVICE[0] + _MARGIN) & (y >= _CIRCLE - _MARGIN) & (y <= _SERVICE[2] + _MARGIN)
    return made, own.any(axis=3)
