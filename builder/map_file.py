"""map.yaml: read into a `ServiceMap`, written so that people like to read it."""

from builder.problem import Problem, Refused
from builder.raw_map import RawMap
from builder.service_map import Lane, Node, ServiceMap, check
from builder.yaml_lines import entry_lines, number, quoted, text
from builder.yaml_tree import read_yaml


def read_map(content: str | bytes, name: str = "map.yaml", *, unfinished: bool = False) -> ServiceMap:
    """The map of a file's content. `name` is what the file is called in messages; with `unfinished` a map that is
    still being drawn is taken too (`builder.service_map.check`).

    Raises `Refused` with every problem at once, each with its place.
    """
    tree = read_yaml(content, name)
    if not isinstance(tree.value, dict):
        raise Refused([Problem("wrong-shape", name, "a mapping with the keys name, lanes, nodes and edges")])
    return check(RawMap.from_tree(tree), unfinished=unfinished)


def write_map(service_map: ServiceMap) -> str:
    """The text of map.yaml: an entry a line (long ones go on, indented), in the map's own order.

    Reading it back gives the same map.
    """
    lines = [f"name: {text(service_map.name)}"]
    lines += _block("lanes", [_lane(lane) for lane in service_map.lanes])
    lines += _block("nodes", [_node(node) for node in service_map.nodes])
    edges: list[list[str]] = []
    for edge in service_map.edges:
        pairs = [f"from: {text(edge.from_id)}", f"to: {text(edge.to_id)}"]
        edges.append(pairs + ([f"bend: {number(edge.bend)}"] if edge.bend else []))
    lines += _block("edges", edges)
    lines += _block(
        "notes", [[f"text: {text(n.text)}", f"x: {number(n.x)}", f"y: {number(n.y)}"] for n in service_map.notes]
    )
    return "\n".join(lines) + "\n"


def _block(key: str, entries: list[list[str]]) -> list[str]:
    if not entries:
        return []
    return [f"{key}:", *(line for entry in entries for line in entry_lines(entry))]


def _lane(lane: Lane) -> list[str]:
    pairs = [f"id: {text(lane.id)}", f"label: {text(lane.label)}"]
    return pairs + ([f"colour: {quoted(lane.colour)}"] if lane.colour else [])


def _node(node: Node) -> list[str]:
    pairs = [f"id: {text(node.id)}", f"label: {text(node.label)}", f"kind: {node.kind}"]
    if node.lane:
        pairs.append(f"lane: {text(node.lane)}")
    pairs += [f"x: {number(node.x)}", f"y: {number(node.y)}"]
    if node.standard:
        pairs.append(f"standard: {node.standard}")
    if node.target:
        since = f", from: {text(node.target.from_id)}" if node.target.from_id else ""
        pairs.append(f"target: {{days: {node.target.days}, unit: {node.target.unit}{since}}}")
    if node.colour:
        pairs.append(f"colour: {quoted(node.colour)}")
    if node.description:
        pairs.append(f"description: {text(node.description)}")
    return pairs
