"""The map as flow, for pydeck: ways as wide as their moves, coloured by time against target; places by who is there."""

import textwrap
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import pydeck as pdk

from builder.layout import CIRCLE, bounds, edge_points, shape_box
from builder.service_map import Edge, Node, ServiceMap
from player.edge_measures import NOTHING, RECENT

# In what state a way's median stands against the target of the place at its end: words and colour. The words stand in
# the tip and in the table too, so that nothing is told by colour alone.
WITHIN, NEAR, OVER, NO_TARGET, NO_MOVES = "within target", "near target", "over target", "no target", "no moves"
COLOURS = {
    WITHIN: "#00703c",
    NEAR: "#b7791f",
    OVER: "#b0220f",
    NO_TARGET: "#1d70b8",
    NO_MOVES: "#b1b4b6",
}
_NEAR = 0.8
_WIDEST, _THINNEST = 15.0, 1.5
_INK = [11, 12, 12]
# The smallest box that the picture is seen in (pixels).
_ACROSS, _DOWN = 790, 520
WAYS, PLACES, OFF_MAP = "ways", "places", "off-map"


def against_target(edges: pd.DataFrame, service_map: ServiceMap) -> "pd.Series[str]":
    """For each way the words of its median against the target of the place it leads to."""
    targets = {node.id: node.target.days for node in service_map.nodes if node.target}
    days = edges["to"].map(targets).astype("float64").to_numpy()
    ratio = edges["median_spent"].to_numpy(dtype="float64") / np.where(days > 0, days, np.nan)
    moves = edges["moves"].fillna(0).to_numpy(dtype="float64")
    words = np.select(
        [moves == 0, np.isnan(ratio), ratio > 1, ratio > _NEAR], [NO_MOVES, NO_TARGET, OVER, NEAR], WITHIN
    )
    return pd.Series(words, index=edges.index, dtype="str")


def flow_deck(
    service_map: ServiceMap, nodes: pd.DataFrame, edges: pd.DataFrame, *, off_map: bool, chosen: str = ""
) -> pdk.Deck:
    """The picture. `nodes`, `edges`: `node_measures` and `edge_measures` (their counts may be words, as rounded for
    a presentation). `chosen` is a node's id, or two joined by "→". Picked objects have `key` in the same form.
    """
    edges = edges[~edges["to"].isin([NOTHING, RECENT])].reset_index(drop=True)
    edges = edges.assign(state=against_target(edges.assign(moves=_number(edges["moves"])), service_map))
    most = max(float(_number(edges["moves"]).max() or 0), 1.0)
    rows: list[dict[str, Any]] = [{str(name): one for name, one in row.items()} for row in edges.to_dict("records")]
    drawn = [_way(service_map, row, most, chosen) for row in rows if row["drawn"]]
    stray = [_way(service_map, row, most, chosen) for row in rows if _is_stray(row)] if off_map else []
    places = [_place(service_map.node(str(row["node"])), row, nodes, chosen) for row in nodes.to_dict("records")]
    layers = [
        _paths(OFF_MAP, stray),
        _paths(WAYS, drawn),
        pdk.Layer(
            "SolidPolygonLayer",
            [_head(way) for way in [*drawn, *stray]],
            id="heads",
            get_polygon="polygon",
            get_fill_color="colour",
        ),
        pdk.Layer(
            "PolygonLayer",
            places,
            id=PLACES,
            get_polygon="polygon",
            get_fill_color="fill",
            get_line_color="line",
            get_line_width="line_width",
            line_width_units=pdk.types.String("pixels"),
            stroked=True,
            filled=True,
            extruded=False,
            pickable=True,
            auto_highlight=True,
        ),
        _texts("labels", places),
    ]
    return pdk.Deck(
        layers=layers,
        views=[pdk.View(type="OrthographicView", controller=True)],
        initial_view_state=_view(service_map),
        map_provider=None,
        map_style=None,
        tooltip={"text": "{tip}"},
    )


def _is_stray(row: dict[str, Any]) -> bool:
    return not row["on_map"] and not pd.isna(row["moves"]) and row["moves"] != 0


def _number(values: pd.Series) -> pd.Series:
    """Counts as numbers; "c", 1 to the small group, as one."""
    return pd.to_numeric(values.replace("c", 1), errors="coerce")


def _paths(name: str, ways: list[dict[str, Any]]) -> pdk.Layer:
    return pdk.Layer(
        "PathLayer",
        ways,
        id=name,
        get_path="path",
        get_width="width",
        get_color="colour",
        width_units=pdk.types.String("pixels"),
        width_min_pixels=1.5,
        joint_rounded=True,
        pickable=True,
        auto_highlight=True,
    )


def _texts(name: str, places: list[dict[str, Any]]) -> pdk.Layer:
    return pdk.Layer(
        "TextLayer",
        places,
        id=name,
        get_position="at",
        get_text="text",
        get_size=15,
        size_units=pdk.types.String("common"),
        size_min_pixels=9.5,
        size_max_pixels=22,
        get_color=_INK,
        font_family=pdk.types.String("sans-serif"),
        character_set=pdk.types.String("auto"),
        line_height=1.15,
        get_text_anchor=pdk.types.String("middle"),
        get_alignment_baseline=pdk.types.String("center"),
        pickable=False,
    )


def _way(service_map: ServiceMap, row: dict[str, Any], most: float, chosen: str) -> dict[str, Any]:
    edge = next(
        (one for one in service_map.edges if (one.from_id, one.to_id) == (row["from"], row["to"])),
        Edge(str(row["from"]), str(row["to"]), 0.12),
    )
    points = edge_points(service_map, edge)
    if len(points) < 2:
        start, end = service_map.node(edge.from_id), service_map.node(edge.to_id)
        points = np.array([[start.x, start.y], [end.x, end.y]])
    points = points[:: max(1, len(points) // 40)]
    key = f"{row['from']}→{row['to']}"
    moves = pd.to_numeric(str(row["moves"]).replace("c", "1"), errors="coerce")
    moves = 0.0 if pd.isna(moves) else float(moves)
    colour = _rgb(COLOURS[row["state"]]) if row["drawn"] else [80, 90, 95]
    labels = [service_map.node(str(row[end])).label for end in ("from", "to")]
    told = "no data" if pd.isna(row["moves"]) else f"{_words(row['moves'])} moves"
    off = "" if row["on_map"] else "\nOff the map: no drawn way carries them"
    return {
        "key": key,
        "path": points.round(1).tolist(),
        "width": _THINNEST + (_WIDEST - _THINNEST) * moves / most + (3 if key == chosen else 0),
        "colour": [*colour, 255 if key == chosen or not chosen else 170],
        "tip": f"{labels[0]} → {labels[1]}\n{told}{_share(row)}{_median(row)}\n{row['state']}{off}",
    }


def _share(row: dict[str, Any]) -> str:
    share = row.get("share")
    return "" if share is None or pd.isna(share) else f", {share:.0%} of all that followed"


def _median(row: dict[str, Any]) -> str:
    days = row["median_days"]
    return "" if pd.isna(days) else f"\nMedian {days:,.0f} days"


def _head(way: dict[str, Any]) -> dict[str, Any]:
    """A small triangle at the end of a way, as wide as it needs to be seen."""
    path = np.array(way["path"])
    end, before = path[-1], path[-2]
    along = (end - before) / max(float(np.hypot(*(end - before))), 1e-9)
    across = np.array([-along[1], along[0]])
    far = 9 + way["width"]
    corners = [end, end - along * far + across * far * 0.45, end - along * far - across * far * 0.45]
    return {"polygon": [corner.round(1).tolist() for corner in corners], "colour": way["colour"]}


def _place(node: Node, row: Mapping[Any, Any], nodes: pd.DataFrame, chosen: str) -> dict[str, Any]:
    most = max(float(_number(nodes["present"]).max() or 0), 1.0)
    present = row["present"]
    is_exit = node.kind == "exit"
    if row["data"] == "no data" and pd.isna(row["began"]):
        count = "no data"
    elif is_exit:
        count = f"{_words(row['arrivals'])} left"
    else:
        count = f"{_words(present)} here now" if node.kind == "service" else f"{_words(present)} on the way"
    share = 0.0 if count == "no data" or is_exit else float(_number(pd.Series([present])).fillna(0).iloc[0]) / most
    fill = [round(255 - (255 - end) * (0.08 + 0.42 * share)) for end in (29, 112, 184)]
    if count == "no data":
        fill = [238, 239, 240]
    elif is_exit:
        fill = [255, 255, 255]
    is_chosen = node.id == chosen
    return {
        "key": node.id,
        "polygon": _shape(node),
        "fill": fill,
        "line": [11, 12, 12] if is_chosen else [80, 90, 95],
        "line_width": 4 if is_chosen else 1.5,
        "text": "\n".join([*textwrap.wrap(node.label, 15 if node.kind == "service" else 22)[:3], count]),
        "at": [node.x, node.y],
        "tip": f"{node.label}\n{count}\n{_words(row['began'])} came in the period",
    }


def _shape(node: Node) -> list[list[float]]:
    if node.kind == "service":
        angle = np.linspace(0, 2 * np.pi, 49)
        points = np.stack([node.x + CIRCLE / 2 * np.cos(angle), node.y + CIRCLE / 2 * np.sin(angle)], axis=1)
        return [[round(float(x), 1), round(float(y), 1)] for x, y in points]
    box = shape_box(node)
    return [[box.left, box.top], [box.right, box.top], [box.right, box.bottom], [box.left, box.bottom]]


def _view(service_map: ServiceMap) -> pdk.ViewState:
    boxes = [bounds(node) for node in service_map.nodes]
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
    scale = min(_ACROSS / (right - left + 60), _DOWN / (bottom - top + 60), 1.6)
    return pdk.ViewState(target=[(left + right) / 2, (top + bottom) / 2, 0], zoom=float(np.log2(scale)))


def _words(count: Any) -> str:
    return "?" if count is None or pd.isna(count) else str(count) if isinstance(count, str) else f"{int(count):,}"


def _rgb(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
