"""A large map for measuring: `python -m benchmarks.big_map [SEED]` prints it as map.yaml.

150 nodes in 8 lanes (a row each, a little uneven as a hand draws) and 400 edges: each node but the ways in has at least
one edge to it, most edges go one to three columns on, some go back. The same seed gives the same text.
"""

import random
import sys

from builder.map_file import write_map
from builder.raw_map import RawMap
from builder.service_map import ServiceMap, check

NODES = 150
EDGES = 400
_COLUMN, _ROW = 230, 232
_LANES = (
    ("front-door", "Front Door Team", "#1d70b8"),
    ("early-help", "Early Help", "#28a197"),
    ("north", "North District", "#85994b"),
    ("south", "South District", "#f47738"),
    ("disability", "Disabled Children", "#5694ca"),
    ("care", "Children in Care", "#912b88"),
    ("leaving", "Leaving Care", "#b58840"),
    ("adoption", "Adoption and Permanence", "#d53880"),
)
_WORDS = (
    "Contact",
    "Referral",
    "Screening",
    "Child and family assessment",
    "Strategy discussion",
    "Section 47 enquiry",
    "Conference",
    "Core group",
    "Plan",
    "Review",
    "Family Help",
    "Panel",
    "Visit",
    "Handover",
)


def big_service_map(seed: int = 1, nodes: int = NODES, edges: int = EDGES) -> ServiceMap:
    """The map, checked. Nodes are called `n1` … in the order of their columns, and "Contact 1", "Referral 2" …"""
    chance = random.Random(seed)
    columns = -(-nodes // len(_LANES))
    places = [(column, row) for column in range(columns) for row in range(len(_LANES))][:nodes]
    kinds = [_kind(column, columns, number) for number, (column, _) in enumerate(places)]
    raw_nodes = [
        {
            "id": f"n{number + 1}",
            "label": f"{_WORDS[chance.randrange(len(_WORDS))]} {number + 1}",
            "kind": kinds[number],
            "lane": _LANES[row][0],
            "x": column * _COLUMN + chance.randint(-20, 20),
            "y": row * _ROW + chance.randint(-24, 24),
        }
        for number, (column, row) in enumerate(places)
    ]
    raw = {
        "name": f"{nodes} places and {edges} ways",
        "lanes": [{"id": lane, "label": label, "colour": colour} for lane, label, colour in _LANES],
        "nodes": raw_nodes,
        "edges": [{"from": f"n{a + 1}", "to": f"n{b + 1}"} for a, b in _edges(chance, places, kinds, edges)],
    }
    return check(RawMap.model_validate(raw))


def big_map(seed: int = 1) -> str:
    """The text of the map's map.yaml."""
    return write_map(big_service_map(seed))


def _kind(column: int, columns: int, number: int) -> str:
    if column == 0:
        return "entry"
    if column >= columns - 2:
        return "exit"
    return "service" if number % 7 == 3 else "activity"


def _edges(chance: random.Random, places: list[tuple[int, int]], kinds: list[str], count: int) -> list[tuple[int, int]]:
    made: dict[tuple[int, int], None] = {}

    def near(node: int, back: bool) -> int:
        """A node one to three columns before or after, two lanes away at most."""
        column, row = places[node]
        to = column + chance.randint(1, 3) * (-1 if back else 1)
        lane = min(max(row + chance.randint(-2, 2), 0), len(_LANES) - 1)
        place = to * len(_LANES) + lane
        return place if to >= 0 and place < len(places) else -1

    for node, kind in enumerate(kinds):
        while kind != "entry":
            source = near(node, back=True)
            if source >= 0 and kinds[source] != "exit":
                made[source, node] = None
                break
    while len(made) < count:
        source = chance.randrange(len(places))
        target = near(source, back=chance.random() < 0.15)
        if target >= 0 and kinds[source] != "exit":
            made[source, target] = None
    return list(made)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(big_map(int(sys.argv[1]) if len(sys.argv) > 1 else 1), end="")
