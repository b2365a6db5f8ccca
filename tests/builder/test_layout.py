"""The check of a map's layout: sizes and curves as the browser draws them."""

import numpy as np

from builder.layout import bounds, crossings, edge_points, layout_problems
from builder.service_map import Edge, Lane, Node, ServiceMap


def _map(nodes: list[Node], edges: list[Edge], lanes: tuple[Lane, ...] = ()) -> ServiceMap:
    return ServiceMap("", lanes, tuple(nodes), tuple(edges))


def test_a_service_reaches_from_its_circle_to_the_foot_of_its_label() -> None:
    box = bounds(Node("a", "A", "service", 100.0, 200.0))
    assert (box.left, box.top, box.right, box.bottom) == (20.0, 136.0, 180.0, 308.0)
    box = bounds(Node("a", "A", "exit", 0.0, 0.0))
    assert (box.left, box.top, box.right, box.bottom) == (-84.0, -26.0, 84.0, 26.0)
    box = bounds(Node("a", "A", "entry", 0.0, 0.0))
    assert (box.left, box.top, box.right, box.bottom) == (-88.0, -32.0, 88.0, 32.0)


def test_a_positive_bend_goes_up_when_the_edge_goes_right() -> None:
    nodes = [Node("a", "A", "entry", 0.0, 0.0), Node("b", "B", "exit", 1000.0, 0.0)]
    points = edge_points(_map(nodes, []), Edge("a", "b", 0.2))
    # The control point lies 0.2 * 1000 above the middle; the curve's own middle half as far.
    assert np.isclose(points[:, 1].min(), -100.0)
    # Straight, it begins and ends at the borders: half a box and half a pill from the centres.
    points = edge_points(_map(nodes, []), Edge("a", "b"))
    assert 88 < points[0, 0] < 93
    assert 911 < points[-1, 0] < 916


def test_of_two_opposite_edges_both_bend_a_little() -> None:
    nodes = [Node("a", "A", "entry", 0.0, 0.0), Node("b", "B", "activity", 1000.0, 0.0)]
    found = _map(nodes, [Edge("a", "b"), Edge("b", "a")])
    assert np.isclose(edge_points(found, found.edges[0])[:, 1].min(), -75.0)
    assert np.isclose(edge_points(found, found.edges[1])[:, 1].max(), 75.0)


def test_an_edge_under_a_node_is_said_and_one_that_bends_round_it_is_not() -> None:
    nodes = [
        Node("a", "A", "entry", 0.0, 0.0),
        Node("b", "B", "activity", 400.0, 0.0),
        Node("c", "C", "exit", 800.0, 0.0),
    ]
    found = layout_problems(_map(nodes, [Edge("a", "c")]))
    assert [problem.words for problem in found] == [
        "edge 'a' to 'c' runs under node 'b'; an edge should pass beside other nodes."
    ]
    assert layout_problems(_map(nodes, [Edge("a", "c", 0.2)])) == ()


def test_an_edge_that_leaves_a_service_through_its_own_label_is_said() -> None:
    nodes = [Node("a", "A", "service", 0.0, 0.0), Node("b", "B", "exit", 0.0, 400.0)]
    found = layout_problems(_map(nodes, [Edge("a", "b")]))
    assert [(problem.code, problem.value) for problem in found] == [("edge-under-node", "node 'a'")]


def test_nodes_that_touch_are_said() -> None:
    nodes = [Node("a", "A", "service", 0.0, 0.0), Node("b", "B", "exit", 0.0, 140.0)]
    assert [problem.words for problem in layout_problems(_map(nodes, []))] == [
        "node 'a' and node 'b' touch; nodes should stand apart."
    ]
    assert layout_problems(_map([nodes[0], Node("b", "B", "exit", 0.0, 151.0)], [])) == ()


def test_lanes_that_mix_are_said_and_rows_and_columns_are_not() -> None:
    lanes = (Lane("one", "One"), Lane("two", "Two"))

    def laid(*places: tuple[str, float, float]) -> list[str]:
        nodes = [Node(f"n{i}", "N", "entry", x, y, lane) for i, (lane, x, y) in enumerate(places)]
        return [problem.words for problem in layout_problems(_map(nodes, [], lanes))]

    assert laid(("one", 0, 0), ("one", 400, 0), ("two", 0, 200), ("two", 400, 200)) == []
    assert laid(("one", 0, 0), ("one", 0, 200), ("two", 400, 0), ("two", 400, 200)) == []
    assert laid(("one", 0, 0), ("two", 400, 0), ("one", 400, 200), ("two", 0, 200)) == [
        "lane 'one' and lane 'two' mix; each lane should have a band of its own."
    ]


def test_edges_that_cross_are_counted_and_those_that_meet_at_a_node_are_not() -> None:
    corners = [("a", 0.0, 0.0), ("b", 600.0, 600.0), ("c", 600.0, 0.0), ("d", 0.0, 600.0)]
    nodes = [Node(name, name, "entry", x, y) for name, x, y in corners]
    assert crossings(_map(nodes, [Edge("a", "b"), Edge("c", "d")])) == 1
    assert crossings(_map(nodes, [Edge("a", "b"), Edge("a", "d")])) == 0
