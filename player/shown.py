"""When each visit is shown: whole minutes, so that a same-day activity can be seen (`playback.md`, "Shown times")."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.service_map import ServiceMap
from builder.settings import Settings
from player.tracks import Tracks

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Shown:
    """For each visit, minutes since 1970: `begins` and `ends`. An exit's `ends` is when its dot has arrived."""

    begins: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


def shown_times(visits: pd.DataFrame, tracks: Tracks, service_map: ServiceMap, settings: Settings) -> Shown:
    """Shown times of all visits.

    Takes the table of `OrderedVisits` and its `Tracks`. Rows that are not drawn get times without meaning.
    """
    rows = len(visits)
    start = visits["start"].to_numpy()
    node = visits["node"].to_numpy()
    is_exit = np.array([n.kind == "exit" for n in service_map.nodes], dtype=bool)[node]
    until = np.where(visits["open"].to_numpy(), visits["as_of_end"].to_numpy(), visits["end"].to_numpy())
    span = round(settings.same_day_hours * 3600)

    stays = tracks.drawn & ~is_exit
    place, size = _places_in_bunches(tracks.bunch, stays)
    # A bunch's hours begin at its first visit, or later when that branches off a visit shown later; they end all the
    # same.
    bunch_from = start[tracks.bunch].copy()
    bunch_to = start[tracks.bunch] + span
    begins = np.zeros(rows, dtype="int64")
    depth = _depths(tracks)
    splits = tracks.branch[tracks.bunch] & stays
    for level in range(int(depth[stays].max(initial=0)) + 1):
        here = np.flatnonzero(stays & (depth == level))
        late = here[splits[here]]
        parents = tracks.previous[tracks.bunch[late]]
        bunch_from[late] = np.maximum(bunch_from[late], begins[parents] * _MINUTE)
        begins[here] = (bunch_from[here] + (bunch_to[here] - bunch_from[here]) * place[here] // size[here]) // _MINUTE

    ends = np.maximum(until, bunch_to) // _MINUTE
    shares = np.flatnonzero(stays & (place < size - 1))
    ends[shares] = (
        bunch_from[shares] + (bunch_to[shares] - bunch_from[shares]) * (place[shares] + 1) // size[shares]
    ) // _MINUTE

    leaves = np.flatnonzero(tracks.drawn & is_exit)
    origin = tracks.previous[leaves]
    # An exit recorded on its own can branch off a visit that goes on: then it only waits for that to begin.
    while_open = tracks.branch[leaves] & (visits["parent"].to_numpy()[leaves] < 0)
    not_before = np.where(origin < 0, 0, np.where(while_open, begins[origin], ends[origin]))
    begins[leaves] = np.maximum(start[leaves] // _MINUTE, not_before)
    ends[leaves] = begins[leaves] + round(settings.travel_days * 1440)
    return Shown(begins, ends)


def _places_in_bunches(
    bunch: npt.NDArray[np.int64], stays: npt.NDArray[np.bool_]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Each visit's place in its bunch (from 0) and the bunch's size."""
    members = pd.Series(bunch[stays]).groupby(bunch[stays], sort=False)
    place = np.zeros(len(bunch), dtype="int64")
    size = np.ones(len(bunch), dtype="int64")
    place[stays] = members.cumcount().to_numpy()
    size[stays] = members.transform("size").to_numpy()
    return place, size


def _depths(tracks: Tracks) -> npt.NDArray[np.int64]:
    """How many branches lie between each visit's bunch and the gate, counting only branches at bunches' first
    visits."""
    rows = len(tracks.bunch)
    depth = np.zeros(rows, dtype="int64")
    splits = tracks.branch[tracks.bunch]
    parents = tracks.previous[tracks.bunch]
    pending = np.flatnonzero(splits)
    level = 0
    while len(pending):
        # A bunch whose origin is deeper than it looked moves down one level; at most as often as branches are nested.
        level += 1
        lower = pending[depth[parents[pending]] >= level - 1]
        depth[lower] = level
        pending = lower
    return depth
