"""What every measure is counted from: one entry for each drawn visit, made once for each state of a project."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cleaning.rules.working_days import working_days
from builder.service_map import ServiceMap, Target
from builder.settings import Settings
from player.journeys import Journeys
from player.legs import REST, TRAVEL, WAIT
from player.targets import BEYOND, OPEN_BEYOND, UNKNOWN, targets
from player.visits import NEVER

DAY = 86_400
GATE = -1
FOLLOWED, NOTHING_AFTER, TOO_RECENT = range(3)

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """Arrays with an entry for each drawn visit, in the order of playback (child after child), unless said otherwise.

    `names`: pseudonyms by child number. `child`: child number. `node`: position in the map. `previous`: the visit
    continued or branched off, -1 at the gate. `came`: its node, or -1. `moved`: it is a move (`playback.md`,
    "Counting": a travel leg with a `from`; a service stayed in is none). `branch`: it begins a second track. `on_map`:
    it came along a drawn edge, stayed, or came in at an entry. `pass_`: from 1. `begun`, `ended`: seconds since 1970,
    `ended` is `NEVER` while open. `until`: `ended`, or the end of the as-of day while open. `open`: not ended.
    `newest`: open on the last as-of day of all (what an earlier return left open is known no further). `days`: length
    of a completed visit, NaN where it has none (open, an exit, a source without an end). `fate`: `FOLLOWED` (or open,
    or an exit), `NOTHING_AFTER`, `TOO_RECENT`. `arrived`: minute in which its dot arrived, `NEVER` if it did not.
    `spent`: days that count against the node's target, in its unit, up to `until`; NaN without a target or a day that
    it could count from. `late`: more than the target. `source`: number into `sources`. `known_to`: the end of the as-of
    day of what told it (seconds).

    `legs`: the columns `kind, child, to, shown_from, shown_to` of travel, rest and wait legs. `as_of_end`: 24:00 of
    the last as-of day (seconds). `fed`: ids of the nodes that have data.
    """

    service_map: ServiceMap
    settings: Settings
    fed: frozenset[str]
    as_of_end: int
    names: pd.Index
    sources: tuple[str, ...]
    child: Ints
    node: Ints
    previous: Ints
    came: Ints
    moved: Bools
    branch: Bools
    on_map: Bools
    pass_: Ints
    begun: Ints
    ended: Ints
    until: Ints
    open: Bools
    newest: Bools
    days: Floats
    fate: Ints
    arrived: Ints
    spent: Floats
    late: Bools
    source: Ints
    known_to: Ints
    legs: dict[str, Ints]

    @property
    def size(self) -> int:
        """How many nodes the map has."""
        return len(self.service_map.nodes)

    @property
    def is_exit(self) -> Bools:
        """For each node whether it is an exit."""
        return np.array([node.kind == "exit" for node in self.service_map.nodes], dtype=bool)

    @property
    def as_of(self) -> date:
        """The last as-of day."""
        day: date = np.datetime64(self.as_of_end // DAY - 1, "D").astype(object)
        return day


def facts(made: Journeys, fed: frozenset[str]) -> Facts:
    """The facts of all drawn visits. `fed`: the nodes that have data (`builder.coverage.Coverage.fed`)."""
    visits, legs, nodes = made.visits, made.legs, made.service_map.nodes
    drawn = visits["drawn"].to_numpy()
    rows = np.flatnonzero(drawn)
    place = np.cumsum(drawn) - 1

    kind, leg_visit = legs["kind"].to_numpy(), legs["visit"].to_numpy()
    travel = kind == TRAVEL
    at_visit = kind <= REST
    pass_ = np.zeros(len(visits), dtype="int64")
    pass_[leg_visit[at_visit]] = legs["pass"].to_numpy()[at_visit]
    on_map = np.ones(len(visits), dtype=bool)
    on_map[leg_visit[travel]] = legs["on_map"].to_numpy()[travel]
    moved = np.zeros(len(visits), dtype=bool)
    moved[leg_visit[travel & (legs["from"].to_numpy() >= 0)]] = True
    arrived = np.full(len(visits), NEVER)
    arrives = travel & (legs["reach"].to_numpy() == 1)
    arrived[leg_visit[arrives]] = legs["shown_to"].to_numpy()[arrives]

    node = visits["node"].to_numpy()[rows].astype("int64")
    before = visits["previous"].to_numpy()[rows]
    previous = np.where(before >= 0, place[before] if len(place) else before, GATE).astype("int64")
    is_open = visits["open"].to_numpy()[rows]
    begun, ended = visits["start"].to_numpy()[rows], visits["end"].to_numpy()[rows]
    as_of_end = visits["as_of_end"].to_numpy()[rows]
    exits = np.array([one.kind == "exit" for one in nodes], dtype=bool)
    leaves = exits[node] if len(node) else np.zeros(0, dtype=bool)
    timed = ~is_open & visits["has_end"].to_numpy()[rows] & ~leaves
    until = np.where(is_open, as_of_end, ended)

    followed = np.zeros(len(rows), dtype=bool)
    followed[previous[previous >= 0]] = True
    alone = ~is_open & ~followed & ~leaves
    recent = as_of_end - DAY - until // DAY * DAY <= made.settings.link_days * DAY
    since, late = _since_and_late(made)
    since, late = since[rows], late[rows]
    spent = _spent(node, since, until, is_open, [one.target for one in nodes])
    names, sources = visits["child"].cat, visits["source"].cat
    shown = {name: legs[name].to_numpy() for name in ("kind", "to", "shown_from", "shown_to")}
    shown["child"] = legs["child"].cat.codes.to_numpy()
    stays = kind <= WAIT
    return Facts(
        service_map=made.service_map,
        settings=made.settings,
        fed=fed,
        as_of_end=int(as_of_end.max()) if len(rows) else 0,
        names=names.categories,
        sources=tuple(str(word) for word in sources.categories),
        child=names.codes.to_numpy()[rows].astype("int64"),
        node=node,
        previous=previous,
        came=np.where(previous >= 0, node[previous] if len(node) else previous, GATE),
        moved=moved[rows],
        branch=visits["branch"].to_numpy()[rows],
        on_map=on_map[rows],
        pass_=pass_[rows],
        begun=begun,
        ended=ended,
        until=until,
        open=is_open,
        newest=is_open & (as_of_end == (as_of_end.max() if len(rows) else 0)),
        days=np.where(timed, (np.where(timed, ended, 0) - begun) / DAY, np.nan),
        fate=np.select([alone & recent, alone], [TOO_RECENT, NOTHING_AFTER], FOLLOWED).astype("int64"),
        arrived=arrived[rows],
        spent=spent,
        late=late,
        source=sources.codes.to_numpy()[rows].astype("int64"),
        known_to=as_of_end,
        legs={name: column[stays].astype("int64") for name, column in shown.items()},
    )


def _since_and_late(made: Journeys) -> tuple[Ints, Bools]:
    """For each row of `Journeys.visits` the day its target counts from, -1 for none, and whether it took longer."""
    since, late = np.full(len(made.visits), -1), np.zeros(len(made.visits), dtype=bool)
    told = targets(made)
    told = told[told["state"] != UNKNOWN]
    since[told["visit"].to_numpy()] = told["begun"].to_numpy()
    late[told["visit"].to_numpy()] = told["state"].isin([BEYOND, OPEN_BEYOND]).to_numpy()
    return since, late


def _last_day(until: Ints, is_open: Bools) -> Ints:
    """The day a visit ended or, open, its as-of day, as days since 1970."""
    days: Ints = np.where(is_open, until // DAY - 1, until // DAY)
    return days


def _spent(node: Ints, since: Ints, until: Ints, is_open: Bools, targets: list[Target | None]) -> Floats:
    """Days from `since` (day since 1970, -1 for none) to the end, in the unit of each node's target."""
    spent = np.full(len(node), np.nan)
    last = _last_day(until, is_open)
    working = np.array([target is not None and target.unit == "working" for target in targets], dtype=bool)
    known = since >= 0
    plain = known & ~working[node] if len(node) else known
    spent[plain] = (last - since)[plain]
    counted = known & ~plain
    if counted.any():
        day = "datetime64[D]"
        spent[counted] = working_days(since[counted].astype(day), last[counted].astype(day))
    return spent
