"""A path for Play: as a filter that the stage evaluates by itself, and whom that lets through."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from player.chosen import Chosen
from player.facts import DAY, Facts, Ints
from player.paths import ENDINGS, LEFT, OPEN, Passes, numbered_paths

# More routes than this are not written into an address.
_MOST_ROUTES = 20


@dataclass(frozen=True, slots=True, eq=False)
class PathTaken:
    """`took`: the filter's part (`frontend/src/stage/offers.ts`, `TookPath`); `children`: the numbers of those whom it
    lets through."""

    took: Mapping[str, Any]
    children: Ints


def path_taken(facts: Facts, chosen: Chosen, found: Passes, number: int, ending: str) -> PathTaken | None:
    """One of the commonest paths as the stage can tell it; None where that takes more routes than an address holds.

    The stage knows the minute in which each visit began, not the order of playback among visits of one minute: a route
    here is the places by minute and, within one, in the order of the map. `children` are counted in the same way, so
    that they are those whom the stage shows; they can be a few more than took the path by the order of playback.
    `found`: all passes of `chosen`.
    """
    base = int(facts.pass_.max(initial=0)) + 1
    wanted = found.child * base + found.pass_
    order = np.argsort(wanted, kind="stable")
    key = facts.child * base + facts.pass_
    place = np.minimum(np.searchsorted(wanted[order], key), max(len(wanted) - 1, 0))
    rows = np.flatnonzero(wanted[order][place] == key)
    row = order[place[rows]]
    by_minute = np.lexsort((facts.node[rows], facts.begun[rows] // 60, row))
    route_of, routes = numbered_paths(facts.node[rows][by_minute], row[by_minute], len(wanted), facts.size)
    on = (found.path == number) & (found.ending == ENDINGS.index(ending))
    told = np.unique(route_of[on])
    if not len(told) or len(told) > _MOST_ROUTES:
        return None
    ids = [node.id for node in facts.service_map.nodes]
    is_open = ENDINGS.index(ending) == OPEN
    kept = np.isin(route_of, told) & ((found.ending == OPEN) == is_open)
    took: dict[str, Any] = {"routes": [[ids[node] for node in routes[one]] for one in told.tolist()], "open": is_open}
    span = {"from": chosen.first, "to": chosen.last}
    if any(span.values()):
        took["began"] = {name: day.isoformat() for name, day in span.items() if day is not None}
    if ENDINGS.index(ending) not in (OPEN, LEFT):
        # What nothing followed and what is too recent to know are told apart by the day on which they were over.
        days = found.until // DAY
        first, last = int(days[on].min()), int(days[on].max())
        took["ended"] = {"from": str(np.datetime64(first, "D")), "to": str(np.datetime64(last, "D"))}
        kept &= (days >= first) & (days <= last)
    children: Ints = np.unique(found.child[kept])
    return PathTaken(took, children)


def in_address(took: Mapping[str, Any]) -> str:
    """The part as it stands in the address of Play (`frontend/src/stage/tookPath.ts`, `pathToValues`)."""
    began, ended = took.get("began", {}), took.get("ended", {})
    days = [began.get("from", ""), began.get("to", ""), ended.get("from", ""), ended.get("to", "")]
    places = [place for number, route in enumerate(took["routes"]) for place in (["", *route] if number else route)]
    return "~".join(["took", "open" if took["open"] else "over", *(written(one) for one in [*days, *places])])


def written(value: str) -> str:
    """A value as it stands in Play's address (`frontend/src/stage/filterAddress.ts`)."""
    if value in ("", "-"):
        return "%2D" if value else "-"
    return value.replace("%", "%25").replace("~", "%7E")
