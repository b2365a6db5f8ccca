import { Position } from "@xyflow/react";
import type { DrawnMap, DrawnNode } from "./drawnMap";
import type { MapEdge } from "./edges";
import type { MapNode } from "./nodes";
import { bendsOf, sizeOf } from "./geometry";

/** Colour of a node without a lane. */
const NO_LANE = "#9fb0c0";

/** React Flow hangs edges on handles. Edges here run to a node's border, so where these are does not matter; given, none is measured again. */
const HANDLES: MapNode["handles"] = (["source", "target"] as const).map((type) => ({ type, position: Position.Top, x: 0, y: 0 }));

/** A node's own colour, else its lane's. */
export function colourOf(node: DrawnNode, lanes: ReadonlyMap<string, string>): string {
  return node.colour || lanes.get(node.lane) || NO_LANE;
}

/** Each lane's colour. */
export function laneColours(lanes: DrawnMap["lanes"]): Map<string, string> {
  return new Map(lanes.map((lane) => [lane.id, lane.colour]));
}

/** One node as React Flow takes it: centred on its own x and y (or on `at`), its size given. */
export function flowNode(node: DrawnNode, index: number, colour: string, at: { x: number; y: number } = node): MapNode {
  const size = sizeOf(node.kind);
  return { id: node.id, type: "place", position: { x: at.x, y: at.y }, origin: [0.5, 0.5], ...size, measured: size, handles: HANDLES, data: { node, index, colour } };
}

/** The map's nodes as React Flow takes them. */
export function flowNodes(map: DrawnMap): MapNode[] {
  const colours = laneColours(map.lanes);
  return map.nodes.map((node, index) => flowNode(node, index, colourOf(node, colours)));
}

/** One edge as React Flow takes it. */
export function flowEdge(edge: { from: string; to: string }, bend: number): MapEdge {
  return { id: JSON.stringify([edge.from, edge.to]), type: "route", source: edge.from, target: edge.to, data: { bend } };
}

/** The map's edges; one drawn straight bends a little when its opposite is drawn too. */
export function flowEdges(map: DrawnMap): MapEdge[] {
  const bends = bendsOf(map.edges);
  return map.edges.map((edge, i) => flowEdge(edge, bends[i]));
}
