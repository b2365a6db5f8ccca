import { Position } from "@xyflow/react";
import type { DrawnLane, DrawnMap, DrawnNode } from "./drawnMap";
import type { MapEdge } from "./edges";
import type { MapNode } from "./nodes";
import { bendsOf, type NodeKind, sizeOf } from "./geometry";

/** Colour of a node without a lane, and of a lane without a colour. */
const NO_LANE = "#9fb0c0";

/**
 * React Flow hangs edges on handles. Here both are the node's centre, so that an edge is told its nodes' centres, and runs from border to border
 * by itself. Given, they are measured once and not after every change.
 */
function handlesOf(kind: NodeKind): MapNode["handles"] {
  const { width, height } = sizeOf(kind);
  return (["source", "target"] as const).map((type) => ({ type, position: Position.Top, x: width / 2, y: height / 2, width: 0, height: 0 }));
}

const HANDLES: Record<NodeKind, MapNode["handles"]> = { entry: handlesOf("entry"), activity: handlesOf("activity"), service: handlesOf("service"), exit: handlesOf("exit") };

/** A node's own colour, else its lane's. */
export function colourOf(node: DrawnNode, lanes: ReadonlyMap<string, string>): string {
  return node.colour || lanes.get(node.lane) || NO_LANE;
}

/** A lane's colour, a neutral one where its map gives none. */
export function laneColour(lane: DrawnLane): string {
  return lane.colour || NO_LANE;
}

/** Each lane's colour. */
export function laneColours(lanes: DrawnMap["lanes"]): Map<string, string> {
  return new Map(lanes.map((lane) => [lane.id, laneColour(lane)]));
}

/** One node as React Flow takes it: centred on its own x and y (or on `at`), its size given. */
export function flowNode(node: DrawnNode, index: number, colour: string, at: { x: number; y: number } = node): MapNode {
  const size = sizeOf(node.kind);
  return { id: node.id, type: "place", position: { x: at.x, y: at.y }, origin: [0.5, 0.5], ...size, measured: size, handles: HANDLES[node.kind], data: { node, index, colour } };
}

/** The map's nodes as React Flow takes them. */
export function flowNodes(map: DrawnMap): MapNode[] {
  const colours = laneColours(map.lanes);
  return map.nodes.map((node, index) => flowNode(node, index, colourOf(node, colours)));
}

/** One edge as React Flow takes it. */
export function flowEdge({ from, to }: { from: string; to: string }, bend: number, kinds: ReadonlyMap<string, NodeKind>): MapEdge {
  const data = { bend, from: kinds.get(from) ?? "activity", to: kinds.get(to) ?? "activity" } as const;
  return { id: JSON.stringify([from, to]), type: "route", source: from, target: to, data };
}

/** Each node's kind. */
export function kindsOf(nodes: readonly DrawnNode[]): Map<string, NodeKind> {
  return new Map(nodes.map((node) => [node.id, node.kind]));
}

/** The map's edges; one drawn straight bends a little when its opposite is drawn too. */
export function flowEdges(map: DrawnMap): MapEdge[] {
  const bends = bendsOf(map.edges);
  const kinds = kindsOf(map.nodes);
  return map.edges.map((edge, i) => flowEdge(edge, bends[i], kinds));
}
