import { arrowHead, edgePath } from "../../map/edgePath";
import { bendOf, type Box, boundsOf, edgeCurve, loopCircle, pointAt, type Point } from "../../map/geometry";
import { type Drawing, type EditEdge, type EditNode, edgeKey } from "../model/drawing";
import type { Moves } from "../protocol";
import { offMapMoves } from "./offMapMoves";

/** The moves of one way, ready to draw: as wide as its share, with a place for their number. */
export interface Band { key: string; from: string; to: string; path: string; width: number; middle: Point; moves: number }

/** Moves without a way: a dashed line with its head, and a place for the button that draws the way. */
export interface Gap { key: string; from: string; to: string; path: string; head: string; button: Point; moves: number }

export const WIDEST = 16;
export const THINNEST = 1.5;

/** How many of the moves without a way are drawn; the panel lists them all. */
export const MOST_GAPS = 15;

/** How far apart the middles of two buttons stay, and how far a button stays from a place, in map units. */
const APART = 34;
const CLEAR = 16;

/** How wide a band is: as the square root of its share of the most, so that the area that meets the eye grows with the number. */
export function widthOf(moves: number, most: number): number {
  return Math.max(THINNEST, WIDEST * Math.sqrt(moves / most));
}

/** What is drawn of the moves: a band under every way that some move goes, and the largest of the moves that no way carries. */
export function flowsOf(moves: readonly Moves[], drawing: Drawing): { bands: Band[]; gaps: Gap[] } {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const counted = new Map(moves.map((move) => [edgeKey(move), move.moves]));
  const off = offMapMoves(moves, drawing).slice(0, MOST_GAPS);
  const carried = drawing.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to) && (counted.get(edgeKey(edge)) ?? 0) > 0);
  const most = Math.max(1, ...carried.map((edge) => counted.get(edgeKey(edge)) ?? 0));
  const every = [...drawing.edges, ...off.map(({ from, to }) => ({ from, to, bend: 0 }))];
  const line = (edge: EditEdge) => lineOf(nodes.get(edge.from) as EditNode, nodes.get(edge.to) as EditNode, bendOf(edge, every));
  const bands = carried.map((edge) => {
    const { path, at } = line(edge);
    const number = counted.get(edgeKey(edge)) ?? 0;
    return { key: edgeKey(edge), from: edge.from, to: edge.to, path, width: widthOf(number, most), middle: at(0.5), moves: number };
  });
  const boxes = drawing.nodes.map(boundsOf);
  const taken: Point[] = [];
  const gaps = off.map((move) => {
    const { path, head, at } = line({ from: move.from, to: move.to, bend: 0 });
    const button = freePlace(at, boxes, taken);
    taken.push(button);
    return { key: edgeKey(move), from: move.from, to: move.to, path, head, button, moves: move.moves };
  });
  return { bands, gaps };
}

/** A way from one node to another as it would be drawn, and the point at a share of it. */
function lineOf(from: EditNode, to: EditNode, bend: number): { path: string; head: string; at: (share: number) => Point } {
  const drawn = edgePath(from, to, bend);
  const part = { path: drawn.path, head: arrowHead(drawn) };
  if (from === to) {
    const { x, y, radius } = loopCircle(from);
    return { ...part, at: (share) => ({ x: x - radius * Math.sin(2 * Math.PI * share), y: y + radius * Math.cos(2 * Math.PI * share) }) };
  }
  const curve = edgeCurve(from, to, bend);
  return { ...part, at: (share) => pointAt(curve, share) };
}

/** The place along a line, as near to its middle as can be, that is under no node and clear of the buttons placed before; else its middle. */
function freePlace(at: (share: number) => Point, boxes: readonly Box[], taken: readonly Point[]): Point {
  const clear = ({ x, y }: Point) =>
    boxes.every((box) => x < box.left - CLEAR || x > box.right + CLEAR || y < box.top - CLEAR || y > box.bottom + CLEAR) &&
    taken.every((other) => Math.hypot(other.x - x, other.y - y) >= APART);
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map(at).find(clear) ?? at(0.5);
}
