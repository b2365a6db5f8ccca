"""Whether a map can be read as it is laid out: what its edges run under, which nodes touch, which lanes mix.

Sizes and curves are those that the browser draws (frontend/src/map: sizes.ts, shapes.ts, curve.ts), in map units; y
grows downward. Loops are left out: they stand on their own node's top edge.
"""

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from builder.problem import Problem
from builder.raw_fields import shown
from builder.service_map import Edge, Node, ServiceMap

BOX_WIDTH, BOX_HEIGHT = 176.0, 64.0
PILL_WIDTH, PILL_HEIGHT = 168.0, 52.0
CIRCLE = 128.0
LABEL_WIDTH, LABEL_HEIGHT = 160.0, 44.0
OPPOSITE_BEND = 0.15

# How far an edge stays from nodes that it does not join, and nodes from each other.
CLEARANCE = 6.0
GAP = 16.0

Points = npt.NDArray[np.float64]
_STEPS = 400


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in map units."""

    left: float
    top: float
    right: float
    bottom: float

    def distance(self, points: Points) -> npt.NDArray[np.float64]:
        """How far each point lies from it; 0 inside."""
        dx = np.maximum(np.maximum(self.left - points[:, 0], points[:, 0] - self.right), 0.0)
        dy = np.maximum(np.maximum(self.top - points[:, 1], points[:, 1] - self.bottom), 0.0)
        return np.hypot(dx, dy)


def shape_box(node: Node) -> Box:
    """The box round a node's own shape, without a service's label block."""
    width, height = {"service": (CIRCLE, CIRCLE), "exit": (PILL_WIDTH, PILL_HEIGHT)}.get(
        node.kind, (BOX_WIDTH, BOX_HEIGHT)
    )
    return Box(node.x - width / 2, node.y - height / 2, node.x + width / 2, node.y + height / 2)


def label_box(node: Node) -> Box | None:
    """The label block beneath a service's circle; None for the kinds that hold their label inside."""
    if node.kind != "service":
        return None
    top = node.y + CIRCLE / 2
    return Box(node.x - LABEL_WIDTH / 2, top, node.x + LABEL_WIDTH / 2, top + LABEL_HEIGHT)


def bounds(node: Node) -> Box:
    """The box round all of a node, label block included."""
    shape, label = shape_box(node), label_box(node)
    if label is None:
        return shape
    return Box(min(shape.left, label.left), shape.top, max(shape.right, label.right), label.bottom)


def edge_points(service_map: ServiceMap, edge: Edge) -> Points:
    """Points along an edge's curve between the borders of its two nodes, a few units apart. Columns x, y."""
    start, end = service_map.node(edge.from_id), service_map.node(edge.to_id)
    bend = edge.bend
    if bend == 0 and (edge.to_id, edge.from_id) in service_map.edge_set:
        bend = OPPOSITE_BEND
    dx, dy = end.x - start.x, end.y - start.y
    control = np.array([(start.x + end.x) / 2 + bend * dy, (start.y + end.y) / 2 - bend * dx])
    share = np.linspace(0.0, 1.0, _STEPS + 1)[:, None]
    first, last = np.array([start.x, start.y]), np.array([end.x, end.y])
    points = (1 - share) ** 2 * first + 2 * share * (1 - share) * control + share**2 * last
    outside = (_body_distance(start, points) > 0) & (_body_distance(end, points) > 0)
    drawn: Points = points[outside]
    return drawn


def layout_problems(service_map: ServiceMap) -> tuple[Problem, ...]:
    """Edges that run under nodes or labels, nodes that touch, lanes whose bands mix. Warnings: any map plays."""
    return (*_edges_under_nodes(service_map), *_nodes_that_touch(service_map), *_mixed_lanes(service_map))


def crossings(service_map: ServiceMap) -> int:
    """How many times edges that share no node cross each other."""
    lines = [(edge, edge_points(service_map, edge)[::4]) for edge in service_map.edges if edge.from_id != edge.to_id]
    return sum(
        _crossings(first, second)
        for (one, first), (other, second) in combinations(lines, 2)
        if not {one.from_id, one.to_id} & {other.from_id, other.to_id}
    )


def _body_distance(node: Node, points: Points) -> npt.NDArray[np.float64]:
    if node.kind == "service":
        distance = np.hypot(points[:, 0] - node.x, points[:, 1] - node.y) - CIRCLE / 2
        return np.maximum(distance, 0.0)
    return shape_box(node).distance(points)


def _edges_under_nodes(service_map: ServiceMap) -> list[Problem]:
    found: list[Problem] = []
    for edge in service_map.edges:
        if edge.from_id == edge.to_id:
            continue
        points = edge_points(service_map, edge)
        for node in service_map.nodes:
            label = label_box(node)
            covers = label is not None and bool((label.distance(points) < CLEARANCE).any())
            if node.id not in (edge.from_id, edge.to_id):
                covers = covers or bool((_body_distance(node, points) < CLEARANCE).any())
            if covers:
                place = f"edge {shown(edge.from_id)} to {shown(edge.to_id)}"
                found.append(Problem("edge-under-node", place, f"node {shown(node.id)}"))
    return found


def _nodes_that_touch(service_map: ServiceMap) -> list[Problem]:
    found: list[Problem] = []
    for one, other in combinations(service_map.nodes, 2):
        first, second = bounds(one), bounds(other)
        across = max(first.left - second.right, second.left - first.right)
        down = max(first.top - second.bottom, second.top - first.bottom)
        if max(across, down) < GAP:
            found.append(Problem("nodes-touch", f"node {shown(one.id)}", f"node {shown(other.id)}"))
    return found


def _mixed_lanes(service_map: ServiceMap) -> list[Problem]:
    """Lanes that lie neither one above another nor side by side."""
    boxes: list[tuple[str, Box]] = []
    for lane in service_map.lanes:
        own = [bounds(node) for node in service_map.nodes if node.lane == lane.id]
        if own:
            left, top = min(box.left for box in own), min(box.top for box in own)
            box = Box(left, top, max(box.right for box in own), max(box.bottom for box in own))
            boxes.append((lane.id, box))
    rows = [(a, b) for (a, one), (b, two) in combinations(boxes, 2) if one.top < two.bottom and two.top < one.bottom]
    columns = [(a, b) for (a, one), (b, two) in combinations(boxes, 2) if one.left < two.right and two.left < one.right]
    if not rows or not columns:
        return []
    return [Problem("lanes-mix", f"lane {shown(a)}", f"lane {shown(b)}") for a, b in rows]


def _crossings(first: Points, second: Points) -> int:
    """Proper crossings between two polylines."""
    if len(first) < 2 or len(second) < 2:
        return 0
    a, b = first[:-1, None], first[1:, None]
    c, d = second[None, :-1], second[None, 1:]
    return int(((_side(a, b, c) != _side(a, b, d)) & (_side(c, d, a) != _side(c, d, b))).sum())


def _side(start: Points, end: Points, point: Points) -> npt.NDArray[np.bool_]:
    across = (end[..., 0] - start[..., 0]) * (point[..., 1] - start[..., 1])
    return np.asarray(across > (end[..., 1] - start[..., 1]) * (point[..., 0] - start[..., 0]), dtype=np.bool_)
