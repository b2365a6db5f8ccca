"""A map as both browser components take it."""

from typing import Any

from builder.service_map import ServiceMap


def map_json(service_map: ServiceMap) -> dict[str, Any]:
    """A map as both browser components take it: lanes, nodes with their centres, edges and notes."""
    return {
        "name": service_map.name,
        "lanes": [{"id": lane.id, "label": lane.label, "colour": lane.colour} for lane in service_map.lanes],
        "nodes": [
            {
                "id": node.id,
                "label": node.label,
                "kind": node.kind,
                "lane": node.lane,
                "x": node.x,
                "y": node.y,
                "data": True,
                "description": node.description,
                "colour": node.colour,
            }
            for node in service_map.nodes
        ],
        "edges": [{"from": edge.from_id, "to": edge.to_id, "bend": edge.bend} for edge in service_map.edges],
        "notes": [{"text": note.text, "x": note.x, "y": note.y} for note in service_map.notes],
    }
