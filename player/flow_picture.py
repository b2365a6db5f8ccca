"""The map as flow, before anything draws it: shapes, widths, colours and words in map units, the same on screen and in
the picture that is taken away."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.layout import CIRCLE, PILL_HEIGHT, Box, bounds, edge_points, shape_box
from builder.service_map import Edge, Node, ServiceMap
from player.flow_look import NO_DATA, NO_DATA_FILL, OFF_MAP_COLOUR, LegendRow, Look, Seen, seen, tint
from player.flow_text import LEADING, fitted, width_of

Points = npt.NDArray[np.float64]
# Pixels that the picture is made for: on a screen 1,400 wide.
ACROSS, DOWN = 1120, 560
_MARGIN = 24.0
_THINNEST, _WIDEST = 1.6, 14.0
_SIZES = (24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11)
BADGE, LABEL = 20, 19


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text about its middle."""

    x: float
    y: float
    text: str
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """`lines`: one line, or its dashes. `head`: a triangle. `label`: what stands on it, if anything, with a
    plate behind."""

    key: str
    lines: tuple[Points, ...]
    path: Points
    head: Points
    width: float
    colour: str
    tip: str
    label: Words | None = None
    plate: Points | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A place of the map: its outline, its label in lines, and the number on it with a plate behind."""

    key: str
    outline: Points
    fill: str
    tip: str
    lines: tuple[Words, ...]
    plate: Points
    badge: Words


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """All in map units, y downward. `scale`: pixels a unit that fits it into `ACROSS` by `DOWN`."""

    ways: tuple[Way, ...]
    places: tuple[Place, ...]
    box: Box
    scale: float
    legend: tuple[LegendRow, ...]
    notes: tuple[str, ...]


def flow_picture(service_map: ServiceMap, nodes: pd.DataFrame, edges: pd.DataFrame, look: Look) -> Picture:
    """The picture of `node_measures` and `edge_measures`. Keys are node ids, or two joined by "→"."""
    shown = seen(service_map, nodes, edges, look)
    box = _around(service_map, shown)
    scale = min(ACROSS / (box.right - box.left), DOWN / (box.bottom - box.top), 1.4)
    places = [_place(service_map.node(str(row["node"])), row) for row in shown.places.to_dict("records")]
    ways = _ways(service_map, shown, look, scale)
    return Picture(_labelled(ways, shown, places), tuple(places), box, scale, shown.legend, shown.notes)


def _around(service_map: ServiceMap, shown: Seen) -> Box:
    """What holds all of the map, the bends of its ways too."""
    boxes = [bounds(node) for node in service_map.nodes]
    boxes += [_box_of(_points(service_map, one), 0) for one in service_map.edges]
    left, top = min(one.left for one in boxes), min(one.top for one in boxes)
    right, bottom = max(one.right for one in boxes), max(one.bottom for one in boxes)
    return Box(left - _MARGIN, top - _MARGIN, right + _MARGIN, bottom + _MARGIN)


def _ways(service_map: ServiceMap, shown: Seen, look: Look, scale: float) -> list[Way]:
    kept = shown.ways["drawn"]
    if look.off_map:
        kept |= ~shown.ways["on_map"] & (shown.ways["size"] > 0)
    labels = {node.id: node.label for node in service_map.nodes}
    drawn = {(one.from_id, one.to_id): one for one in service_map.edges}
    made = []
    # The widest first, so that thin ones are not hidden beneath them.
    for row in shown.ways[kept].sort_values("size", ascending=False, kind="stable").to_dict("records"):
        source, to = str(row["from"]), str(row["to"])
        edge = drawn.get((source, to)) or Edge(source, to, 0.12)
        size = 0.0 if pd.isna(row["size"]) else float(row["size"])
        width = (_THINNEST + (_WIDEST - _THINNEST) * size / shown.most) / scale
        colour = str(row["colour"]) if row["drawn"] else OFF_MAP_COLOUR
        path, head = _cut(_points(service_map, edge), width, scale)
        dashed = row["state"] == NO_DATA or not row["drawn"]
        tip = f"{labels[source]} → {labels[to]}\n{row['told']}"
        if row["state"] != NO_DATA:
            tip += f"\n{row['state']}" + (f", {row['label']}" if row["label"] else "")
        if not row["drawn"]:
            tip += "\nOff the map: no drawn way carries them"
        key = f"{source}→{to}"
        lines = _dashes(path, 9 / scale, 7 / scale) if dashed else (path,)
        made.append(Way(key, lines, path, head, width, colour, tip))
    return made


def _points(service_map: ServiceMap, edge: Edge) -> Points:
    points = edge_points(service_map, edge)
    if len(points) < 2:
        start, end = service_map.node(edge.from_id), service_map.node(edge.to_id)
        return np.array([[start.x, start.y], [end.x, end.y]])
    return points


def _cut(points: Points, width: float, scale: float) -> tuple[Points, Points]:
    """The line up to the arrow's head, and the head: always wider than the line."""
    far = 8 / scale + 0.9 * width
    along = np.append(0.0, np.cumsum(np.hypot(*np.diff(points, axis=0).T)))
    far = min(far, 0.5 * along[-1])
    base = np.array([np.interp(along[-1] - far, along, points[:, axis]) for axis in (0, 1)])
    forward = (points[-1] - base) / max(float(np.hypot(*(points[-1] - base))), 1e-9)
    across = np.array([-forward[1], forward[0]]) * (3.5 / scale + 0.75 * width)
    head = np.array([points[-1], base + across, base - across])
    kept = points[along < along[-1] - far]
    path = np.vstack([kept, base + forward * min(1.0, far / 4)])
    return _thinned(path), head


def _thinned(path: Points) -> Points:
    """At most some 24 points, the last among them."""
    step = max(1, len(path) // 24)
    return np.vstack([path[:-1:step], path[-1:]])


def _dashes(path: Points, dash: float, gap: float) -> tuple[Points, ...]:
    along = np.append(0.0, np.cumsum(np.hypot(*np.diff(path, axis=0).T)))
    starts = np.arange(0.0, along[-1], dash + gap)
    at = [np.linspace(start, min(start + dash, along[-1]), 3) for start in starts]
    return tuple(np.stack([np.interp(one, along, path[:, axis]) for axis in (0, 1)], axis=1) for one in at)


def _place(node: Node, row: Mapping[Any, Any]) -> Place:
    share = float(row["share"])
    unknown = bool(row["unknown"])
    fill = NO_DATA_FILL if unknown else "#ffffff" if np.isnan(share) else tint(share)
    shape = shape_box(node)
    # The number's plate lies over the upper edge: the label has what is beneath it.
    plate_top, plate_bottom = shape.top - 18, shape.top + 8
    width = {"service": 106.0, "exit": 146.0}.get(node.kind, 164.0)
    if node.kind == "service":
        top, bottom = node.y - 42, node.y + 46
    else:
        top, bottom = plate_bottom if row["badge"] else shape.top + 6, shape.bottom - (2 if row["badge"] else 6)
    lines, size = fitted(node.label, width, bottom - top, _SIZES, 600)
    first = (top + bottom) / 2 - (len(lines) - 1) * size * LEADING / 2
    words = tuple(Words(node.x, first + number * size * LEADING, line, size, True) for number, line in enumerate(lines))
    badge = Words(node.x, (plate_top + plate_bottom) / 2, str(row["badge"]), BADGE, True)
    half = width_of(badge.text, 600) * BADGE / 2 + 8
    tip = f"{node.label}\n{row['told']}"
    plate = _rounded(Box(node.x - half, plate_top, node.x + half, plate_bottom), 7)
    return Place(node.id, _outline(node), fill, tip, words, plate, badge)


def _outline(node: Node) -> Points:
    if node.kind == "service":
        angle = np.linspace(0, 2 * np.pi, 49)[:-1]
        return np.stack([node.x + CIRCLE / 2 * np.cos(angle), node.y + CIRCLE / 2 * np.sin(angle)], axis=1)
    return _rounded(shape_box(node), PILL_HEIGHT / 2 if node.kind == "exit" else 8)


def _rounded(box: Box, radius: float) -> Points:
    """A rectangle with round corners, from the lower right one on."""
    angle = np.linspace(0, np.pi / 2, 7)
    corners = [
        (box.right - radius, box.bottom - radius, 0.0),
        (box.left + radius, box.bottom - radius, np.pi / 2),
        (box.left + radius, box.top + radius, np.pi),
        (box.right - radius, box.top + radius, 1.5 * np.pi),
    ]
    return np.vstack(
        [
            np.stack([x + radius * np.cos(angle + turn), y + radius * np.sin(angle + turn)], axis=1)
            for x, y, turn in corners
        ]
    )


def _labelled(ways: list[Way], shown: Seen, places: list[Place]) -> tuple[Way, ...]:
    """The ways with their numbers, each where it covers no place and no other number; one without room goes without:
    it is told when the way is pointed at, and in the table."""
    labels = dict(zip(shown.ways["from"] + "→" + shown.ways["to"], shown.ways["label"], strict=True))
    taken = [_box_of(one.outline, 2) for one in places] + [_box_of(one.plate, 2) for one in places]
    made = []
    for way in ways:
        text = labels.get(way.key, "")
        made.append(way)
        if not text:
            continue
        half = width_of(text, 600) * LABEL / 2 + 4
        for at in (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82):
            x, y = way.path[round(at * (len(way.path) - 1))]
            box = Box(x - half, y - LABEL * 0.6, x + half, y + LABEL * 0.6)
            if not any(_meet(box, other) for other in taken):
                taken.append(box)
                words = Words(float(x), float(y), text, LABEL, True)
                made[-1] = replace(way, label=words, plate=_corners(box))
                break
    return tuple(made)


def _corners(box: Box) -> Points:
    return np.array(
        [[box.left, box.top], [box.right, box.top], [box.right, box.bottom], [box.left, box.bottom]], dtype="float64"
    )


def _box_of(points: Points, margin: float) -> Box:
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return Box(left - margin, top - margin, right + margin, bottom + margin)


def _meet(one: Box, other: Box) -> bool:
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom
