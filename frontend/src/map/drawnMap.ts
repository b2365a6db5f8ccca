import { type Box, frameOf as geometryFrame, type NodeKind } from "./geometry";

/** A map as the browser gets it: the payload's map and the canvas's are both of this shape. A node's own colour wins over its lane's. */
export interface DrawnNode { id: string; label: string; kind: NodeKind; lane: string; x: number; y: number; data?: boolean; description?: string; colour?: string }
export interface DrawnLane { id: string; label: string; colour: string }
export interface DrawnEdge { from: string; to: string; bend: number }
export interface DrawnNote { text: string; x: number; y: number }
export interface DrawnMap { name: string; lanes: DrawnLane[]; nodes: DrawnNode[]; edges: DrawnEdge[]; notes: DrawnNote[] }

/** What a kind of node is called on screen. */
export const KIND_WORDS: Record<NodeKind, string> = { entry: "way in", activity: "activity", service: "service that lasts", exit: "way out" };

/** The map's frame: where the gates stand, and what "fit" fits. An empty map has a small frame round its origin. */
export function frameOf(map: DrawnMap): Box {
  return map.nodes.length > 0 ? geometryFrame(map.nodes) : { left: -200, top: -100, right: 200, bottom: 100 };
}
