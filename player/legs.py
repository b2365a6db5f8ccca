"""From visits with their tracks and shown times to legs: what each dot does, one row each (`playback.md`, "Legs")."""

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.service_map import ServiceMap
from builder.settings import Settings
from player.shown import Shown
from player.tracks import Tracks
from player.visits import NEVER

TRAVEL, REST, WAIT, FADE = range(4)
KINDS = ("travel", "rest", "wait", "fade")
_DAY = 86_400
_OPEN_REACH = 0.9

# The columns of the leg table as it is kept inside the player. Times are numbers here: `start`, `end` seconds since
# 1970 (`NEVER` when open), `shown_from`, `shown_to` minutes since 1970; `from`, `to` are positions in the map, -1
# the gate; `visit` is the row of the visit (of the one before for a wait or fade); `first` marks a track's first leg.
COLUMNS = [
    "child",
    "pass",
    "track",
    "kind",
    "from",
    "to",
    "start",
    "end",
    "shown_from",
    "shown_to",
    "reach",
    "open",
    "same_day",
    "on_map",
    "branch_of",
    "visit",
    "first",
    "source",
    "code",
    "outcome",
    "team",
    "estimated",
]


def legs_of(
    visits: pd.DataFrame,
    tracks: Tracks,
    shown: Shown,
    service_map: ServiceMap,
    settings: Settings,
    pace: npt.NDArray[np.float64],
) -> pd.DataFrame:
    """All legs, sorted by child, pass, track, then along the track; columns `COLUMNS`.

    `pace` is how many minutes an open visit to each node takes for the whole way (`player.pace`).
    """
    drawn = np.flatnonzero(tracks.drawn)
    node = visits["node"].to_numpy()
    kinds = np.array([n.kind for n in service_map.nodes], dtype=object)
    service = (kinds == "service")[node] if len(node) else np.zeros(0, bool)
    leaves = (kinds == "exit")[node] if len(node) else np.zeros(0, bool)
    is_open = visits["open"].to_numpy()
    travel_minutes = round(settings.travel_days * 1440)
    previous = tracks.previous
    origin = np.where(previous >= 0, node[previous] if len(node) else 0, -1)

    begins, ends = shown.begins, shown.ends
    stays_put = service & (origin == node) & (previous >= 0)
    arrives, reach = _arrivals(begins, ends, node, is_open & ~service, pace)
    arrives = np.where(service, np.minimum(begins + travel_minutes, ends), arrives)
    reach = np.where(service | leaves, 1.0, reach)

    moving = drawn[~stays_put[drawn]]
    travel = _rows(TRAVEL, moving, origin[moving], begins[moving], arrives[moving], reach[moving])
    stays = service | (is_open & ~leaves)
    resting = drawn[stays[drawn] & (stays_put[drawn] | (ends[drawn] > arrives[drawn]))]
    rest_from = np.where(stays_put[resting], begins[resting], arrives[resting])
    rest = _rows(REST, resting, node[resting], rest_from, ends[resting], np.full(len(resting), np.nan))

    continued = drawn[(previous[drawn] >= 0) & ~tracks.branch[drawn]]
    gap = continued[begins[continued] > ends[previous[continued]]]
    before = previous[gap]
    wait = _rows(WAIT, before, node[before], ends[before], begins[gap], np.full(len(gap), np.nan))

    goes_on = np.zeros(len(visits), dtype=bool)
    goes_on[previous[continued]] = True
    last = drawn[~goes_on[drawn] & ~is_open[drawn]]
    fade = _rows(FADE, last, node[last], ends[last], ends[last] + travel_minutes, np.full(len(last), np.nan))

    legs = pd.concat([travel, rest, wait, fade], ignore_index=True)
    # Wait and fade lie between visits: they tell true gaps, and belong to no activity.
    at_visit = legs["kind"].to_numpy() <= REST
    visit = legs["visit"].to_numpy()
    start, end = visits["start"].to_numpy(), visits["end"].to_numpy()
    known_until = np.where(is_open, visits["as_of_end"].to_numpy(), end)
    legs["start"] = np.where(at_visit, start[visit], known_until[visit])
    legs["end"] = end[visit]
    waits = legs["kind"].to_numpy() == WAIT
    next_start = np.zeros(len(visits), dtype="int64")
    next_start[previous[continued]] = start[continued]
    legs.loc[waits, "end"] = next_start[visit[waits]]
    legs["open"] = at_visit & is_open[visit]
    on_one_date = (end // _DAY == start // _DAY) & ~leaves & ~is_open
    legs["same_day"] = at_visit & on_one_date[visit]
    legs["on_map"] = (legs["kind"].to_numpy() != TRAVEL) | tracks.on_map[visit]
    legs["pass"], legs["track"] = tracks.pass_[visit], tracks.track[visit]
    legs["to"] = node[visit]
    first = at_visit & (tracks.branch | (previous < 0))[visit]
    first &= (legs["kind"].to_numpy() == TRAVEL) | stays_put[visit]
    legs["first"] = first
    legs["branch_of"] = np.where(first, tracks.branch_of[visit], 0)
    legs["estimated"] = at_visit & visits["estimated"].to_numpy()[visit]
    for name in ("child", "source", "code", "outcome", "team"):
        words = visits[name].cat
        numbers = words.codes.to_numpy()[visit]
        if name not in ("child", "team"):
            numbers = np.where(at_visit, numbers, words.categories.get_indexer(pd.Index([""]))[0])
        legs[name] = pd.Categorical.from_codes(numbers, words.categories, validate=False)
    return _sorted(legs)


def _rows(
    kind: int,
    visit: npt.NDArray[np.int64],
    origin: npt.NDArray[np.int64],
    shown_from: npt.NDArray[np.int64],
    shown_to: npt.NDArray[np.int64],
    reach: npt.NDArray[np.float64],
) -> pd.DataFrame:
    return pd.DataFrame(
        {"kind": kind, "visit": visit, "from": origin, "shown_from": shown_from, "shown_to": shown_to, "reach": reach}
    )


def _arrivals(
    begins: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
    node: npt.NDArray[np.int64],
    is_open: npt.NDArray[np.bool_],
    pace: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """When travel stops and how far it came: an open visit goes 0.9 of the way at its node's pace, then stops."""
    whole = pace[node] if len(node) else np.zeros(0)
    until = ends - begins
    unknown = np.isnan(whole)
    stops = np.where(unknown, until, np.floor(_OPEN_REACH * np.where(unknown, 1, whole) + 1e-6)).astype("int64")
    short = is_open & ~unknown & (until < stops)
    far = np.round(until / np.where(unknown | (whole == 0), 1, whole), 4)
    arrives = np.where(is_open, begins + np.minimum(stops, until), ends)
    reach = np.where(is_open, np.where(short, np.minimum(far, _OPEN_REACH), _OPEN_REACH), 1.0)
    return arrives, reach


def _sorted(legs: pd.DataFrame) -> pd.DataFrame:
    child = legs["child"].cat.codes.to_numpy()
    visit = legs["visit"].to_numpy()
    order = np.lexsort((legs["kind"].to_numpy(), visit, legs["track"].to_numpy(), legs["pass"].to_numpy(), child))
    return legs.iloc[order].reset_index(drop=True)[COLUMNS]


def never_ends(end: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Which of these ends are not ends: the visit is open."""
    return end >= NEVER
