"""What the map on Flow shows by the width and colour of its ways and the shade of its places: one value each, told in
numbers and signs as well, so that nothing is said by colour alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from builder.disclosure import HIDDEN, percentages, rounded
from builder.service_map import ServiceMap
from player.edge_measures import NOTHING, RECENT

# What can be chosen: its words, and the heading that defines it in docs/reference/measures.md.
WIDTHS = {
    "moves": ("Moves", "Moves"),
    "children": ("Children", "Children of a way"),
    "month": ("Moves a month", "Moves a month"),
}
WAYS = {
    "target": ("Median against target", "Against target"),
    "median": ("Median days", "Days of a way"),
    "p90": ("9 in 10 within, days", "Days of a way"),
    "over": ("Share over target", "Over target"),
}
PLACES = {
    "present": ("Children there at the end", "There at the end"),
    "began": ("Visits begun (arrivals)", "Visits begun"),
    "open": ("Visits open now", "Open now"),
    "over": ("Share over target", "Over target"),
}

WITHIN, NEAR, OVER, NO_TARGET, NO_MOVES = "within target", "near target", "over target", "no target", "no moves"
NO_DATA, TOO_FEW, NO_LENGTH, OFF_MAP = "no data", "too few to say", "no length recorded", "off the map"
# Blue, amber and dark red are told apart without red or green too; each has a sign of its own.
_STATES = {WITHIN: ("#1d70b8", "●"), NEAR: ("#c98500", "◆"), OVER: ("#9c1c0c", "▲")}
_PLAIN = {NO_TARGET: "#5a646a", NO_LENGTH: "#5a646a", TOO_FEW: "#5a646a", NO_MOVES: "#b1b4b6", NO_DATA: "#8a9299"}
# From pale to dark, in one hue.
RAMP = ("#8ab8e0", "#4f93cd", "#1d70b8", "#124a7d", "#06203d")
SHADE = "#1d70b8"
OFF_MAP_COLOUR = "#505a5f"
_NEAR = 0.8
_DAYS = (7.0, 28.0, 91.0, 182.0)
_SHARES = (0.0, 0.1, 0.25, 0.5)
_DAY_WORDS = ("up to 7 days", "8 to 28 days", "29 to 91 days", "92 to 182 days", "over 182 days")
_SHARE_WORDS = ("none over target", "up to 10% over", "over 10% to 25%", "over 25% to 50%", "more than 50% over")
DAYS_A_MONTH = 365.25 / 12


@dataclass(frozen=True, slots=True)
class Look:
    """`width`, `ways`, `places`: keys of `WIDTHS`, `WAYS` and `PLACES`. `off_map`: ways that the map does not draw are
    shown too. `small`: counts of 1 to so many are hidden and others rounded (None: as they are). `days`: how long the
    period is, for moves a month."""

    width: str = "moves"
    ways: str = "target"
    places: str = "present"
    off_map: bool = False
    small: float | None = None
    days: float = DAYS_A_MONTH


@dataclass(frozen=True, slots=True)
class LegendRow:
    """`kind`: "line", "dashes" or "fill"; `words` say what it is, `sign` stands before the numbers of such ways."""

    kind: str
    colour: str
    words: str
    sign: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """`ways`: `edge_measures` (nothing-after rows left out) with `size` (what the width is of, NaN: no data), `told`
    (it in words), `state` (words of the colour), `colour`, `label` (what stands on the way). `places`: `node_measures`
    with `share` (0 to 1 of the darkest shade, NaN: not shaded), `badge`, `told`. `legend`: what it all means.
    `most`: the largest `size`."""

    ways: pd.DataFrame
    places: pd.DataFrame
    legend: tuple[LegendRow, ...]
    notes: tuple[str, ...] = field(default=())
    most: float = 1.0


def seen(service_map: ServiceMap, nodes: pd.DataFrame, edges: pd.DataFrame, look: Look) -> Seen:
    """What the map shows of `node_measures` and `edge_measures` with this look."""
    ways = edges[~edges["to"].isin([NOTHING, RECENT])].reset_index(drop=True)
    counts = {name: _may(ways[name], look) for name in ("moves", "children")}
    size = _number(counts["children" if look.width == "children" else "moves"])
    if look.width == "month":
        size = size / (look.days / DAYS_A_MONTH)
    state, label = _judged(ways, look, service_map)
    told = [
        _size_words(count, amount, look)
        for count, amount in zip(
            counts["children" if look.width == "children" else "moves"].tolist(), size.tolist(), strict=True
        )
    ]
    colour = [_colour_of(word, look) for word in state]
    ways = ways.assign(size=size.to_numpy(), told=told, state=state, colour=colour, label=label)
    places, top = _places(nodes, look)
    kept = ways if look.off_map else ways[ways["drawn"]]
    most = float(kept["size"].max()) if kept["size"].notna().any() else 0.0
    widest = kept["told"].tolist()[int(np.nanargmax(kept["size"].to_numpy()))] if most > 0 else ""
    legend = (*_way_legend(ways, look), *_place_legend(places, look, top))
    return Seen(ways, places, legend, _notes(look, str(widest)), max(most, 1e-9))


def against_target(edges: pd.DataFrame, service_map: ServiceMap) -> "pd.Series[str]":
    """For each way the words of its median against the target of the place that it leads to."""
    targets = {node.id: node.target.days for node in service_map.nodes if node.target}
    days = edges["to"].map(targets).astype("float64").to_numpy()
    ratio = edges["median_spent"].to_numpy(dtype="float64") / np.where(days > 0, days, np.nan)
    moves = edges["moves"].astype("Float64").to_numpy(dtype="float64", na_value=np.nan)
    words = np.select(
        [np.isnan(moves), moves == 0, np.isnan(ratio), ratio > 1, ratio > _NEAR],
        [NO_DATA, NO_MOVES, NO_TARGET, OVER, NEAR],
        WITHIN,
    )
    return pd.Series(words, index=edges.index, dtype="str")


def _may(counts: pd.Series, look: Look) -> pd.Series:
    """Counts as they are told: rounded, "c", or as they are."""
    return counts if look.small is None else rounded(counts, look.small)


def _number(counts: pd.Series) -> "pd.Series[float]":
    """Told counts as numbers; "c" as one."""
    return pd.to_numeric(counts.astype(object).replace(HIDDEN, 1), errors="coerce").astype("float64")


def _count_words(count: Any) -> str:
    return "no data" if count is None or pd.isna(count) else count if isinstance(count, str) else f"{int(count):,}"


def _size_words(count: Any, size: float, look: Look) -> str:
    if count is None or pd.isna(count):
        return NO_DATA
    if look.width == "children":
        return f"{_count_words(count)} {'child' if count == 1 else 'children'}"
    if look.width == "month" and count != HIDDEN:
        return f"{size:,.1f} moves a month" if look.small is None or size < 10 else f"{size:,.0f} moves a month"
    return f"{_count_words(count)} {'move' if count == 1 else 'moves'}"


def _judged(ways: pd.DataFrame, look: Look, service_map: ServiceMap) -> tuple[list[str], list[str]]:
    """The state of each way in words, and the number with its sign that stands on it."""
    base = against_target(ways, service_map)
    few = {name: _may(ways[name], look).astype(object).eq(HIDDEN).to_numpy() for name in ("timed", "judged", "moves")}
    blank = base.isin([NO_DATA, NO_MOVES]).to_numpy()
    if look.ways == "target":
        hidden = few["moves"] | few["timed"] | (few["judged"] & (base != NO_TARGET).to_numpy())
        state = np.where(blank, base, np.where(hidden, TOO_FEW, base))
        # Where there is a target, what counts against it, in its own unit; else calendar days.
        aimed = pd.Series(state, index=ways.index).isin(list(_STATES))
        number = ways["median_spent"].where(aimed, ways["median_days"])
        units = {
            node.id: " wd" if node.target and node.target.unit == "working" else " d" for node in service_map.nodes
        }
        unit = ways["to"].map(units).where(aimed, " d").tolist()
    elif look.ways == "over":
        value = ways["over_share"].to_numpy(dtype="float64")
        words = np.where(np.isnan(value), NO_TARGET, _classed(_SHARES, _SHARE_WORDS, value))
        if look.small is not None:
            told = percentages(rounded(ways["over_target"], look.small), rounded(ways["judged"], look.small))
            value = pd.to_numeric(told.replace(HIDDEN, None), errors="coerce").to_numpy(dtype="float64") / 100
            words = np.where(
                told.eq(HIDDEN), TOO_FEW, np.where(np.isnan(value), NO_TARGET, _classed(_SHARES, _SHARE_WORDS, value))
            )
        state = np.where(blank, base, words)
        number, unit = pd.Series(value * 100), ["%"] * len(ways)
    else:
        value = ways["median_days" if look.ways == "median" else "p90_days"].to_numpy(dtype="float64")
        words = np.where(np.isnan(value), NO_LENGTH, _classed(_DAYS, _DAY_WORDS, np.round(value)))
        state = np.where(blank, base, np.where(few["timed"] | few["moves"], TOO_FEW, words))
        number, unit = pd.Series(value), [" d"] * len(ways)
    labels = []
    for word, one, unit_words in zip(state.tolist(), number.tolist(), unit, strict=True):
        has = word not in (NO_DATA, NO_MOVES, TOO_FEW, NO_LENGTH) and not pd.isna(one)
        sign = _STATES[word][1] + " " if word in _STATES and has else ""
        labels.append(f"{sign}{_near(one)}{unit_words}" if has else "")
    return [str(one) for one in state], labels


def _near(value: float) -> str:
    return "under 1" if 0 < value < 0.5 else f"{value:,.0f}"


def _classed(breaks: tuple[float, ...], words: tuple[str, ...], values: np.ndarray) -> np.ndarray:
    """The word of each value: up to the first break, up to the second …; NaN is the last and to be masked."""
    places = np.minimum(np.searchsorted(breaks, values, side="left"), len(words) - 1)
    found: np.ndarray = np.array(words)[places]
    return found


def _colour_of(state: str, look: Look) -> str:
    if state in _STATES:
        return _STATES[state][0]
    for words in (_DAY_WORDS, _SHARE_WORDS):
        if state in words:
            return RAMP[words.index(state)]
    return _PLAIN[state]


def _places(nodes: pd.DataFrame, look: Look) -> tuple[pd.DataFrame, float]:
    """The places with what they show, and the count that is darkest."""
    is_exit = (nodes["kind"] == "exit").to_numpy()
    unknown = ((nodes["data"] == "no data") & nodes["began"].isna()).to_numpy()
    if look.places == "over":
        over, judged = _may(nodes["over_target"], look), _may(nodes["judged"], look)
        if look.small is None:
            share = nodes["over_share"].to_numpy(dtype="float64")
            badge = ["" if np.isnan(one) else f"{100 * one:.0f}%" for one in share.tolist()]
        else:
            told = percentages(over, judged)
            share = pd.to_numeric(told.replace(HIDDEN, None), errors="coerce").to_numpy(dtype="float64") / 100
            badge = ["" if one is None or pd.isna(one) else HIDDEN if one == HIDDEN else f"{one}%" for one in told]
        aimed = nodes["target_days"].notna().to_numpy()
        words = [
            f"{one} took longer than the target" if one else "no target" if not has else "none that ended to judge"
            for one, has in zip(badge, aimed.tolist(), strict=True)
        ]
        top = 1.0
    else:
        column = {"present": "present", "began": "began", "open": "open_now"}[look.places]
        counts = _may(nodes[column].mask(pd.Series(is_exit, index=nodes.index), nodes["arrivals"]), look)
        number = _number(counts)
        top = max(float(number[~is_exit].max()) if number[~is_exit].notna().any() else 0.0, 1.0)
        share = np.where(is_exit, np.nan, number.fillna(0).to_numpy() / top)
        badge = [_count_words(one) for one in counts.tolist()]
        ending = {"present": "there at the end of the period", "began": "came in the period", "open": "open now"}
        words = [
            f"{one} left this way in the period" if left else f"{one} {ending[look.places]}"
            for one, left in zip(badge, is_exit.tolist(), strict=True)
        ]
    badge = [NO_DATA if none else one for none, one in zip(unknown.tolist(), badge, strict=True)]
    words = [NO_DATA if none else one for none, one in zip(unknown.tolist(), words, strict=True)]
    share = np.where(unknown | is_exit, np.nan, share)
    return nodes.assign(share=share, badge=badge, told=words, unknown=unknown), top


def _way_legend(ways: pd.DataFrame, look: Look) -> list[LegendRow]:
    there = set(ways.loc[ways["drawn"], "state"])
    rows = []
    scales = {"target": (*_STATES,), "over": _SHARE_WORDS, "median": _DAY_WORDS, "p90": _DAY_WORDS}
    for word in scales[look.ways]:
        sign = _STATES[word][1] if word in _STATES else ""
        rows.append(LegendRow("line", _colour_of(word, look), word, sign))
    for word in (NO_TARGET, NO_LENGTH, TOO_FEW, NO_MOVES):
        if word in there:
            rows.append(LegendRow("line", _PLAIN[word], word))
    if NO_DATA in there:
        rows.append(LegendRow("dashes", _PLAIN[NO_DATA], "way with no data"))
    if look.off_map:
        rows.append(LegendRow("dashes", OFF_MAP_COLOUR, "off the map: no drawn way carries these"))
    return rows


def _place_legend(places: pd.DataFrame, look: Look, top: float) -> list[LegendRow]:
    most = "100%" if look.places == "over" else f"{int(top):,}"
    words = f"place: {PLACES[look.places][0].lower()}, the darkest {most}"
    rows = [LegendRow("fill", tint(1.0), words)]
    if places["unknown"].any():
        rows.append(LegendRow("fill", NO_DATA_FILL, "place with no data"))
    return rows


NO_DATA_FILL = "#e3e6e8"


def tint(share: float) -> str:
    """The colour of a place: from nearly white to a blue that black letters can be read on."""
    depth = 0.06 + 0.44 * min(max(share, 0.0), 1.0)
    parts = (round(255 - (255 - int(SHADE[at : at + 2], 16)) * depth) for at in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _notes(look: Look, widest: str) -> tuple[str, ...]:
    numbers = {
        "target": "the median that counts against the target of the place it leads to (d: days, wd: working days), its "
        "sign how it stands; without a target, median days of those who came this way",
        "median": "median days of those who came this way and ended",
        "p90": "days within which 9 in 10 of those who came this way ended",
        "over": "share of those who came this way and ended that took longer than the target",
    }[look.ways]
    width = f"A way is as wide as its {WIDTHS[look.width][0].lower()}"
    width += f"; the widest has {widest}." if widest else "."
    badge = f"The number on a place: {PLACES[look.places][0].lower()}"
    badge += "." if look.places == "over" else "; on a way out, how many left."
    return (width, f"The number on a way: {numbers}.", badge)


def look_words(look: Look) -> Mapping[str, str]:
    """The look in words: what width, colour and shade mean."""
    return {
        "Width of ways": WIDTHS[look.width][0],
        "Colour of ways": WAYS[look.ways][0],
        "Shade of places": PLACES[look.places][0],
    }
