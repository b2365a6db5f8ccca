"""Where the children are at a moment, by shown times: the words behind the picture (`playback.md`, "Counting")."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from player.legs import FADE, REST, TRAVEL, WAIT


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`dots`: a row a dot, by child and the solid one first; columns `child, pass, track, kind, from, to, share,
    hollow` (`share` of the way done; NaN when not travelling). `heading`, `waiting`, `arrivals`: a count a node; the
    first two count children, arrivals count visits. `on_map`: children with any leg but a fade.
    """

    dots: pd.DataFrame
    heading: np.ndarray
    waiting: np.ndarray
    arrivals: np.ndarray
    on_map: int


def at(legs: pd.DataFrame, minute: int, nodes: int) -> Whereabouts:
    """Whereabouts at `minute` (minutes since 1970). `legs` as in `player.legs.COLUMNS`; `nodes` is how many the map
    has."""
    shown_from, shown_to = legs["shown_from"].to_numpy(), legs["shown_to"].to_numpy()
    kind = legs["kind"].to_numpy()
    now = legs[(shown_from <= minute) & (minute < shown_to)]
    done = (minute - now["shown_from"]) / (now["shown_to"] - now["shown_from"])
    dots = pd.DataFrame(
        {
            "child": now["child"],
            "pass": now["pass"],
            "track": now["track"],
            "kind": now["kind"],
            "from": now["from"],
            "to": now["to"],
            "share": (done * now["reach"]).where(now["kind"] == TRAVEL),
            "fading": now["kind"] == FADE,
        }
    ).sort_values(["child", "fading", "pass", "track"], ascending=[True, True, False, True], kind="stable")
    dots["hollow"] = dots.duplicated("child").to_numpy()

    busy = dots.loc[dots["kind"].isin([TRAVEL, REST]), ["child", "to"]].drop_duplicates()
    waits = dots.loc[dots["kind"] == WAIT, ["child", "to"]].drop_duplicates()
    idle = waits.merge(busy, how="left", indicator=True)
    idle = idle[idle["_merge"] == "left_only"]
    arrived = (kind == TRAVEL) & (legs["reach"].to_numpy() == 1) & (shown_to <= minute)
    return Whereabouts(
        dots=dots.drop(columns="fading").reset_index(drop=True),
        heading=np.bincount(busy["to"], minlength=nodes),
        waiting=np.bincount(idle["to"], minlength=nodes),
        arrivals=np.bincount(legs["to"].to_numpy()[arrived], minlength=nodes),
        on_map=int(dots.loc[~dots["fading"], "child"].nunique()),
    )
