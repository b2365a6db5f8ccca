"""A map as the canvas draws it: to the browser, and back with nothing taken on trust."""

from typing import Any

from builder.background_place import Placement, placement_of
from builder.drawing_shape import as_json, drawing_shape, plain
from builder.raw_map import RawMap
from builder.service_map import ServiceMap, check

__all__ = ["drawing_of", "map_of", "placement_of", "raw_of"]


def drawing_of(service_map: ServiceMap | None, placement: Placement | None = None) -> dict[str, Any]:
    """The map as the canvas takes it (`SentDrawing` in frontend/src/canvas/model/drawing.ts); None is an empty one."""
    m = service_map or ServiceMap("", (), (), ())
    return {
        "name": m.name,
        "lanes": [{"id": lane.id, "label": lane.label, "colour": lane.colour} for lane in m.lanes],
        "nodes": [
            {
                "id": node.id,
                "label": node.label,
                "kind": node.kind,
                "lane": node.lane,
                "x": node.x,
                "y": node.y,
                "standard": node.standard,
                "target": node.target
                and {"days": node.target.days, "unit": node.target.unit, "from": node.target.from_id},
                "description": node.description,
                "colour": node.colour,
            }
            for node in m.nodes
        ],
        "edges": [{"from": edge.from_id, "to": edge.to_id, "bend": edge.bend} for edge in m.edges],
        "notes": [{"text": note.text, "x": note.x, "y": note.y} for note in m.notes],
        "background": placement and placement.to_dict(),
    }


def raw_of(drawing: object) -> RawMap:
    """What the canvas drew, for `check` to vouch for; its problems name things by their labels.

    Raises `Refused` for what is no drawing at all, and for one of more than 4 MB as JSON. A note with nothing in it is
    no note.
    """
    shape = drawing_shape(drawing)
    del shape["background"]
    as_json(shape)
    sent = plain(shape)
    sent["notes"] = [note for note in sent["notes"] if str(note.get("text") or "").strip()]
    return RawMap.from_canvas(sent)


def map_of(drawing: object) -> ServiceMap:
    """The map that was drawn, finished or not; raises `Refused` when it does not hold together."""
    return check(raw_of(drawing), unfinished=True)
