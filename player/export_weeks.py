"""Journeys whose dates are told to the week only: in the same order, at other moments of the same weeks."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from player.journeys import Journeys
from player.legs import never_ends

_WEEK = 7 * 1440
# 1 January 1970 was a Thursday; weeks begin on Mondays.
_MONDAY = 4 * 1440
_MINUTE = 60

Ints = npt.NDArray[np.int64]


def to_weeks(made: Journeys) -> Journeys:
    """The same legs in the same order, with every time moved within its week.

    The moments of one child in one week are spread evenly over it, so that what came before another still does and what
    was at one moment still is; which day it was cannot be told any more. A week is cut at the as-of day, after which
    nothing may come. Targets, which are days, are left out.
    """
    legs = made.legs
    child = legs["child"].cat.codes.to_numpy().astype(np.int64)
    end = legs["end"].to_numpy()
    ends = ~never_ends(end)
    moments = {
        "shown_from": legs["shown_from"].to_numpy().astype(np.int64),
        "shown_to": legs["shown_to"].to_numpy().astype(np.int64),
        "start": legs["start"].to_numpy() // _MINUTE,
        # What has no end yet lends its start, and keeps what stands for none.
        "end": np.where(ends, end, legs["start"].to_numpy()) // _MINUTE,
    }
    moved = _spread(np.tile(child, 4), np.concatenate(list(moments.values())), int(_as_of(made)))
    shown_from, shown_to, start, until = np.split(moved, 4)
    told = legs.assign(
        shown_from=shown_from,
        shown_to=shown_to,
        start=start * _MINUTE,
        end=np.where(ends, until * _MINUTE, end),
    )
    service_map = replace(made.service_map, nodes=tuple(replace(node, target=None) for node in made.service_map.nodes))
    return replace(made, legs=told, service_map=service_map)


def _as_of(made: Journeys) -> int:
    return int(made.visits["as_of_end"].max()) // _MINUTE if len(made.visits) else 0


def _spread(child: Ints, minute: Ints, as_of: int) -> Ints:
    """Every minute, moved within its week (or what of it lies on its side of `as_of`)."""
    begins = (minute - _MONDAY) // _WEEK * _WEEK + _MONDAY
    until = begins + _WEEK
    after = minute >= as_of
    cut = (begins < as_of) & (as_of < until)
    begins = np.where(cut & after, as_of, begins)
    until = np.where(cut & ~after, as_of, until)
    once = pd.DataFrame({"child": child, "begins": begins, "minute": minute}).drop_duplicates()
    once = once.sort_values(["child", "begins", "minute"], ignore_index=True)
    group = once.groupby(["child", "begins"], sort=False)["minute"]
    once["rank"], once["of"] = group.cumcount(), group.transform("size")
    place = pd.DataFrame({"child": child, "minute": minute}).merge(once, how="left", on=["child", "minute"])
    room: Ints = until - begins
    return np.asarray(begins + place["rank"].to_numpy() * room // place["of"].to_numpy(), dtype=np.int64)
