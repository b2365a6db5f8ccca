"""Small changes of a map that follow from looking at the data: a way more, a way less."""

from dataclasses import replace

from builder.problem import Problem, Refused
from builder.raw_fields import shown
from builder.service_map import Edge, ServiceMap


def with_way(service_map: ServiceMap, from_id: str, to_id: str) -> ServiceMap:
    """The map with one more way. Where there is one back, the new one bends, so that both can be seen.

    Raises `Refused` when an end is no longer there, the way is drawn already, or it would lead out of an exit.
    """
    index = service_map.index
    if from_id not in index or to_id not in index or (from_id, to_id) in service_map.edge_set:
        raise Refused([Problem("mend-gone", _way(service_map, from_id, to_id))])
    if service_map.node(from_id).kind == "exit":
        raise Refused([Problem("exit-with-way-out", _way(service_map, from_id, to_id), shown(from_id))])
    bend = 0.2 if (to_id, from_id) in service_map.edge_set else 0.0
    return replace(service_map, edges=(*service_map.edges, Edge(from_id, to_id, bend)))


def without_way(service_map: ServiceMap, from_id: str, to_id: str) -> ServiceMap:
    """The map without a way; raises `Refused` when it is not there."""
    if (from_id, to_id) not in service_map.edge_set:
        raise Refused([Problem("mend-gone", _way(service_map, from_id, to_id))])
    kept = tuple(edge for edge in service_map.edges if (edge.from_id, edge.to_id) != (from_id, to_id))
    return replace(service_map, edges=kept)


def _way(service_map: ServiceMap, from_id: str, to_id: str) -> str:
    ends = [service_map.node(one).label if one in service_map.index else one for one in (from_id, to_id)]
    return f"the way from {shown(ends[0])} to {shown(ends[1])}"
