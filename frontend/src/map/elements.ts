import type { DrawnMap } from "./drawnMap";
import type { MapEdge } from "./edges";
import type { MapNode } from "./nodes";
import { bendOf, sizeOf } from "./geometry";

/** The map's nodes as React Flow takes them: centred on their own x and y, their size given so that nothing waits to be measured. */
export function flowNodes(map: DrawnMap): MapNode[] {
  const colours = new Map(map.lanes.map((lane) => [lane.id, lane.colour]));
  return map.nodes.map((node, index) => ({
    id: node.id, type: "place", position: { x: node.x, y: node.y }, origin: [0.5, 0.5], ...sizeOf(node.kind),
    data: { node, index, colour: colours.get(node.lane) ?? "#9fb0c0" },
  }));
}

/** The map's edges; one drawn straight bends a little when its opposite is drawn too. */
export function flowEdges(map: DrawnMap): MapEdge[] {
  return map.edges.map((edge) => ({
    id: JSON.stringify([edge.from, edge.to]), type: "route", source: edge.from, target: edge.to, data: { bend: bendOf(edge, map.edges) },
  }));
}
