"""The map as flow on screen: the picture of `player.flow_picture` as layers of pydeck."""

from typing import Any

import numpy as np
import pydeck as pdk

from player.flow_picture import Picture, Points, Words

_INK = [11, 12, 12]
_LINE = [80, 90, 95]
_FONT = '"Source Sans", "Source Sans Pro", sans-serif'


def flow_deck(picture: Picture, chosen: str = "") -> pdk.Deck:
    """The picture, with one of its keys marked; what is clicked on has its `key` and `tip`.

    Only two layers can be picked, one of ways and one of places, drawn over the others and not seen. They have no id:
    Streamlit pales all that is not selected in layers whose id it knows, and the picture must stay as it is.
    """
    ways = [
        {"path": line.round(1).tolist(), "width": way.width, "colour": _rgb(way.colour)}
        for way in picture.ways
        for line in way.lines
    ]
    marked = [
        {"path": np.vstack([way.path, way.head[:1]]).round(1).tolist(), "width": way.width + 7 / picture.scale}
        for way in picture.ways
        if way.key == chosen
    ]
    heads = [{"polygon": _ring(way.head), "colour": _rgb(way.colour)} for way in picture.ways]
    places = [
        {
            "polygon": _ring(place.outline),
            "fill": _rgb(place.fill),
            "line": _INK if place.key == chosen else _LINE,
            "line_width": 4.5 if place.key == chosen else 1.5,
        }
        for place in picture.places
    ]
    plates = [{"polygon": _ring(place.plate)} for place in picture.places if place.badge.text]
    labels = [line for place in picture.places for line in place.lines]
    numbers = [place.badge for place in picture.places if place.badge.text]
    said = [way.label for way in picture.ways if way.label]
    layers = [
        _lines("chosen", marked, [255, 221, 0]),
        _lines("ways", ways, "colour"),
        pdk.Layer("SolidPolygonLayer", heads, id="heads", get_polygon="polygon", get_fill_color="colour"),
        pdk.Layer(
            "PolygonLayer",
            places,
            id="places",
            get_polygon="polygon",
            get_fill_color="fill",
            get_line_color="line",
            get_line_width="line_width",
            line_width_units=pdk.types.String("pixels"),
            stroked=True,
            extruded=False,
        ),
        pdk.Layer(
            "PolygonLayer",
            plates,
            id="plates",
            get_polygon="polygon",
            get_fill_color=[255, 255, 255],
            get_line_color=_LINE,
            get_line_width=1,
            line_width_units=pdk.types.String("pixels"),
            stroked=True,
            extruded=False,
        ),
        _texts("labels", labels),
        _texts("numbers", numbers),
        pdk.Layer(
            "SolidPolygonLayer",
            [{"polygon": _ring(way.plate)} for way in picture.ways if way.plate is not None],
            id="said-plates",
            get_polygon="polygon",
            get_fill_color=[255, 255, 255],
        ),
        _texts("said", said),
        _picked(
            pdk.Layer(
                "PathLayer",
                [
                    {
                        "key": way.key,
                        "tip": _safe(way.tip),
                        "path": np.vstack([way.path, way.head[:1]]).round(1).tolist(),
                        "width": max(way.width, 12 / picture.scale),
                    }
                    for way in picture.ways
                ],
                get_path="path",
                get_width="width",
                get_color=[0, 0, 0, 1],
                width_units=pdk.types.String("common"),
                pickable=True,
                auto_highlight=True,
                highlight_color=[255, 221, 0, 70],
            )
        ),
        _picked(
            pdk.Layer(
                "PolygonLayer",
                [
                    {"key": place.key, "tip": _safe(place.tip), "polygon": _ring(place.outline)}
                    for place in picture.places
                ],
                get_polygon="polygon",
                get_fill_color=[0, 0, 0, 1],
                stroked=False,
                extruded=False,
                pickable=True,
                auto_highlight=True,
                highlight_color=[255, 221, 0, 70],
            )
        ),
    ]
    box = picture.box
    view = pdk.ViewState(
        target=[(box.left + box.right) / 2, (box.top + box.bottom) / 2, 0], zoom=float(np.log2(picture.scale))
    )
    return pdk.Deck(
        layers=layers,
        views=[pdk.View(type="OrthographicView", controller=True)],
        initial_view_state=view,
        map_provider=None,
        map_style=None,
        tooltip={
            "text": "{tip}",
            "style": {"backgroundColor": "#0b0c0c", "color": "#ffffff", "fontSize": "14px", "maxWidth": "360px"},
        },
    )


def _lines(name: str, lines: list[dict[str, Any]], colour: Any) -> pdk.Layer:
    return pdk.Layer(
        "PathLayer",
        lines,
        id=name,
        get_path="path",
        get_width="width",
        get_color=colour,
        width_units=pdk.types.String("common"),
        joint_rounded=True,
    )


def _texts(name: str, words: list[Words]) -> pdk.Layer:
    return pdk.Layer(
        "TextLayer",
        [{"at": [one.x, one.y], "text": _safe(one.text), "size": one.size} for one in words],
        id=name,
        get_position="at",
        get_text="text",
        get_size="size",
        size_units=pdk.types.String("common"),
        get_color=_INK,
        font_family=pdk.types.String(_FONT),
        font_weight=600,
        character_set=pdk.types.String("auto"),
        get_text_anchor=pdk.types.String("middle"),
        get_alignment_baseline=pdk.types.String("center"),
    )


def _picked(layer: pdk.Layer) -> pdk.Layer:
    layer.id = None
    return layer


def _safe(text: str) -> str:
    """Text from a map; what begins with "@@" would be read as an expression."""
    return f"\u2060{text}" if text.startswith("@@") else text


def _ring(points: Points) -> list[list[float]]:
    rounded: list[list[float]] = points.round(1).tolist()
    return rounded


def _rgb(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
