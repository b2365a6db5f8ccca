"""Which dot makes which visit: the one walk through every child's visits that gives tracks and passes."""

import gc
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.service_map import ServiceMap
from builder.settings import Settings
from player.visits import NEVER

_DAY = 86_400
_GATE = -1
# How many tracks a child may have in hand before those long past are looked for and dropped.
_CROWD = 6


@dataclass(frozen=True, slots=True)
class Tracks:
    """For each visit (same rows as `OrderedVisits.table`), numpy arrays.

    `drawn`: False where the child had already left by this exit. `previous`: row of the visit continued or branched
    off, -1 at the gate. `branch`: it begins a track off another. `pass_`, `track`: numbers from 1. `branch_of`: number
    of the track left, else 0. `on_map`: it came along a drawn edge, stayed at its node, or came in at an entry.
    `bunch`: row of the first visit of its bunch.
    """

    drawn: npt.NDArray[np.bool_]
    previous: npt.NDArray[np.int64]
    branch: npt.NDArray[np.bool_]
    pass_: npt.NDArray[np.int64]
    track: npt.NDArray[np.int64]
    branch_of: npt.NDArray[np.int64]
    on_map: npt.NDArray[np.bool_]
    bunch: npt.NDArray[np.int64]


class _Track:
    """One dot's row of visits so far: its last visit's row, node, start and end (that of its as-of day while open)."""

    __slots__ = ("bunch", "end", "last", "node", "number", "pass_", "start")

    def __init__(self, pass_: int) -> None:
        self.pass_ = pass_
        self.number = self.node = self.start = self.end = 0
        self.bunch = self.last = -1


def walk(visits: pd.DataFrame, service_map: ServiceMap, settings: Settings) -> Tracks:
    """Tracks and passes of all children (`_walk`), with the collector of unused memory held still: it would look
    through a million tracks again and again, of which none is unused."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return _walk(visits, service_map, settings)
    finally:
        if was_on:
            gc.enable()


def _walk(visits: pd.DataFrame, service_map: ServiceMap, settings: Settings) -> Tracks:
    """The rules under "Tracks" and "Passes" of `playback.md`, in a plain loop over the ordered visits.

    Takes the table of `OrderedVisits`. It is a loop because each visit's track depends on the one before it; it reads
    five columns and does nothing else.
    """
    rows = len(visits)
    children = visits["child"].cat.codes.to_numpy().tolist()
    nodes = visits["node"].to_numpy().tolist()
    starts = visits["start"].to_numpy().tolist()
    # After its as-of day nothing is known of an open visit: a later return that does not tell of it says that it ended.
    ends = np.minimum(visits["end"].to_numpy(), visits["as_of_end"].to_numpy()).tolist()
    parents = visits["parent"].to_numpy().tolist()
    size = len(service_map.nodes)
    kinds = [node.kind for node in service_map.nodes]
    entry = [kind == "entry" for kind in kinds]
    leaves = [kind == "exit" for kind in kinds]
    index = service_map.index
    on_map_pair = {index[edge.from_id] * size + index[edge.to_id] for edge in service_map.edges}
    on_map_pair.update(place * size + place for place in range(size))
    link = round(settings.link_days * _DAY)
    bunch_span = round(settings.same_day_hours * 3600)
    return_days = settings.return_days

    drawn = [True] * rows
    previous = [_GATE] * rows
    branch = [False] * rows
    passes = [0] * rows
    numbers = [0] * rows
    branch_of = [0] * rows
    on_map = [True] * rows
    bunches = list(range(rows))
    track_of: list[_Track | None] = [None] * rows

    child = -1
    active: list[_Track] = []
    left: dict[int, int] = {}
    in_pass: list[int] = []
    pass_date = best = 0
    crowd = _CROWD
    best_way = best_open = False

    for row in range(rows):
        if children[row] != child:
            child = children[row]
            active, left, in_pass, crowd = [], {}, [], _CROWD
        node, start = nodes[row], starts[row]
        leaving = leaves[node]
        came: _Track | None = None
        split = False
        if parents[row] >= 0:
            came = track_of[parents[row]]
            assert came is not None
            split = came.last != parents[row]
        elif entry[node]:
            best = -int(NEVER)
            date = start // _DAY
            for track in active:
                end = track.end
                if not (end <= start <= end + link and entry[track.node] and end > best):
                    continue
                # At its own node an entry goes on only on the same date: a later contact is a return.
                if track.start // _DAY == date if track.node == node else track.node * size + node in on_map_pair:
                    came, best = track, end
        else:
            # In turn: on the map; waiting before open; ended last (waiting) or started last (open); begun first. It is
            # written out because it is what the walk spends its time on.
            for track in active:
                end = track.end
                if start > end + link:
                    continue
                drawn_way = track.node * size + node in on_map_pair
                is_open = end > start
                late = track.start if is_open else end
                if came is not None:
                    if drawn_way != best_way:
                        better = drawn_way
                    elif is_open != best_open:
                        better = best_open
                    else:
                        better = late > best
                    if not better:
                        continue
                came, best_way, best_open, best = track, drawn_way, is_open, late
            split = came is not None and came.end > start

        if came is None:
            if leaving and node in left and start - left[node] <= link:
                drawn[row] = False
                continue
            date = start // _DAY
            open_pass = 0
            for track in reversed(active):
                if track.end > start and track.pass_ > open_pass:
                    open_pass = track.pass_
                    if open_pass == len(in_pass):
                        break
            if open_pass:
                pass_ = open_pass
            elif in_pass and (leaving or date - pass_date < return_days):
                pass_ = len(in_pass)
            else:
                in_pass.append(0)
                pass_, pass_date = len(in_pass), date
            track = _Track(pass_)
            on_map[row] = entry[node]
        else:
            on_map[row] = came.node * size + node in on_map_pair
            previous[row] = came.last
            track = came
            if split:
                # Branching off its visit by an outcome leaves from that visit, even when the track has gone on since.
                if parents[row] >= 0:
                    previous[row] = parents[row]
                    on_map[row] = nodes[parents[row]] * size + node in on_map_pair
                branch[row], branch_of[row] = True, came.number
                track = _Track(came.pass_)
        if track.number == 0:
            in_pass[track.pass_ - 1] += 1
            track.number = in_pass[track.pass_ - 1]
            active.append(track)
        if not leaving:
            if track.bunch < 0 or start - starts[track.bunch] >= bunch_span:
                track.bunch = row
            bunches[row] = track.bunch
        track.last, track.node, track.start, track.end = row, node, start, ends[row]
        passes[row], numbers[row], track_of[row] = track.pass_, track.number, track
        if leaving:
            left[node] = start
            active.remove(track)
        elif len(active) > crowd:
            # Drops tracks that ended too long ago for any visit to come. Exits come last on their date, so that a
            # later row can start up to a day earlier.
            active = [kept for kept in active if kept.end + link + _DAY >= start]
            crowd = max(_CROWD, 2 * len(active))

    return Tracks(
        drawn=np.array(drawn, dtype=bool),
        previous=np.array(previous, dtype="int64"),
        branch=np.array(branch, dtype=bool),
        pass_=np.array(passes, dtype="int64"),
        track=np.array(numbers, dtype="int64"),
        branch_of=np.array(branch_of, dtype="int64"),
        on_map=np.array(on_map, dtype=bool),
        bunch=np.array(bunches, dtype="int64"),
    )
