"""A map as the peers draw it: every place a box of the same size, every way from one to another."""

from dataclasses import asdict, dataclass
from typing import Any

from builder.layout import BOX_HEIGHT, BOX_WIDTH
from builder.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class Box:
    """A place; `x`, `y` are its centre."""

    id: str
    label: str
    x: float
    y: float
    width: float = BOX_WIDTH
    height: float = BOX_HEIGHT


@dataclass(frozen=True, slots=True)
class Drawn:
    """All that is drawn: places, and ways as pairs of their ids."""

    nodes: tuple[Box, ...] = ()
    edges: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, service_map: ServiceMap) -> "Drawn":
        """What peers draw of a map."""
        boxes = tuple(Box(node.id, node.label, node.x, node.y) for node in service_map.nodes)
        return cls(boxes, tuple((edge.from_id, edge.to_id) for edge in service_map.edges))

    def ends(self, source: str, target: str) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where the straight way between two places leaves the first and reaches the second."""
        by_id = {box.id: box for box in self.nodes}
        return _border(by_id[source], by_id[target]), _border(by_id[target], by_id[source])

    def to_json(self) -> dict[str, Any]:
        """As the peers' pages read it."""
        ways = [{"from": source, "to": target} for source, target in self.edges]
        return {"nodes": [asdict(box) for box in self.nodes], "edges": ways}


def _border(box: Box, towards: Box) -> tuple[float, float]:
    dx, dy = towards.x - box.x, towards.y - box.y
    share = min(box.width / 2 / abs(dx) if dx else 1.0, box.height / 2 / abs(dy) if dy else 1.0)
    return box.x + dx * share, box.y + dy * share
