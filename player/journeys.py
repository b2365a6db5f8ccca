"""From visits to journeys: all of `playback.md` between them, in one call."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.placing import Placed
from builder.service_map import ServiceMap
from builder.settings import Settings
from player import legs as leg_table
from player.legs import KINDS, legs_of, never_ends
from player.pace import median_days, pace_minutes
from player.shown import shown_times
from player.tracks import walk
from player.visits import ordered_visits


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the visits: `made` = `drawn` + `alike` + `already_left`. `moves`, `off_map_moves` and
    `came_in_elsewhere` count travel legs (`playback.md`, "Counting")."""

    made: int
    drawn: int
    alike: int
    already_left: int
    moves: int
    off_map_moves: int
    came_in_elsewhere: int


@dataclass(frozen=True, slots=True)
class Journeys:
    """`legs`: the table of `player.legs.COLUMNS`. `visits`: the ordered visits behind them, with `drawn`, `previous`
    and `branch` of `player.tracks.Tracks`. `medians`: each node's median days, None where none has completed.
    """

    legs: pd.DataFrame
    visits: pd.DataFrame
    counts: Counts
    medians: tuple[float | None, ...]
    service_map: ServiceMap
    settings: Settings


def journeys(
    placed: Placed, service_map: ServiceMap, settings: Settings, medians: Mapping[str, float | None] | None = None
) -> Journeys:
    """Every child's legs.

    `placed` is what `builder.placing.place` gave. `medians` (node id to days) stands in for the nodes' own median
    lengths of completed visits; it serves worked examples and filtered views, in which pace may not change.
    """
    ordered = ordered_visits(placed, service_map)
    visits = ordered.table
    tracks = walk(visits, service_map, settings)
    shown = shown_times(visits, tracks, service_map, settings)
    days = median_days(visits, len(service_map.nodes))
    if medians is not None:
        days = [medians.get(node.id) for node in service_map.nodes]
    legs = legs_of(visits, tracks, shown, service_map, settings, pace_minutes(days, settings.same_day_hours))
    travel = legs["kind"].to_numpy() == leg_table.TRAVEL
    gate = legs["from"].to_numpy() < 0
    off_map = ~legs["on_map"].to_numpy()
    drawn = int(tracks.drawn.sum())
    counts = Counts(
        made=ordered.made,
        drawn=drawn,
        alike=ordered.alike,
        already_left=len(visits) - drawn,
        moves=int((travel & ~gate).sum()),
        off_map_moves=int((travel & ~gate & off_map).sum()),
        came_in_elsewhere=int((travel & gate & off_map).sum()),
    )
    visits = visits.assign(drawn=tracks.drawn, previous=tracks.previous, branch=tracks.branch)
    return Journeys(legs, visits, counts, tuple(days), service_map, settings)


def leg_rows(made: Journeys) -> pd.DataFrame:
    """The legs as `journey-map journeys` writes them: the columns of `playback.md`, node ids, ISO 8601 times to the
    minute."""
    legs = made.legs
    ids = np.array([node.id for node in made.service_map.nodes] + [""], dtype=object)
    ended = ~never_ends(legs["end"].to_numpy())
    branch_of = legs["branch_of"]
    return pd.DataFrame(
        {
            "child": legs["child"].astype("str"),
            "pass": legs["pass"],
            "track": legs["track"],
            "kind": np.array(KINDS, dtype=object)[legs["kind"].to_numpy()],
            "from": ids[legs["from"].to_numpy()],
            "to": ids[legs["to"].to_numpy()],
            "start": _iso(legs["start"].to_numpy() // 60),
            "end": np.where(ended, _iso(np.where(ended, legs["end"].to_numpy(), 0) // 60), ""),
            "shown_from": _iso(legs["shown_from"].to_numpy()),
            "shown_to": _iso(legs["shown_to"].to_numpy()),
            "reach": legs["reach"],
            "open": legs["open"],
            "same_day": legs["same_day"],
            "on_map": legs["on_map"],
            "branch_of": branch_of.astype("Int64").mask(branch_of == 0),
            "source": legs["source"].astype("str"),
            "code": legs["code"].astype("str"),
            "outcome": legs["outcome"].astype("str"),
        }
    )


def _iso(minutes: np.ndarray) -> np.ndarray:
    return np.datetime_as_string(minutes.astype("datetime64[m]")).astype(object)
