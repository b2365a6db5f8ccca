import { arrowHead, edgePath } from "../../map/edgePath";
import { bendsOf, type Box, boundsOf, edgeCurve, loopCircle, pointAt, type Point } from "../../map/geometry";
import { type Drawing, type EditNode, edgeKey } from "../model/drawing";
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
  return { bands: bandsOf(moves, drawing, nodes), gaps: gapsOf(offMapMoves(moves, drawing).slice(0, MOST_GAPS), drawing, nodes) };
}

type Nodes = ReadonlyMap<string, EditNode>;

/** Each band lies under its way just as that is drawn. */
function bandsOf(moves: readonly Moves[], drawing: Drawing, nodes: Nodes): Band[] {
  const counted = new Map(moves.map((move) => [edgeKey(move), move.moves]));
  const bends = bendsOf(drawing.edges);
  const numbers = drawing.edges.map((edge) => counted.get(edgeKey(edge)) ?? 0);
  const most = Math.max(...numbers);
  return drawing.edges.flatMap((edge, i) => {
    const line = numbers[i] > 0 ? lineOf(edge, bends[i], nodes) : null;
    return line ? [{ key: edgeKey(edge), from: edge.from, to: edge.to, path: line.path, width: widthOf(numbers[i], most), middle: line.at(0.5), moves: numbers[i] }] : [];
  });
}

/** Each dashed line lies where its way would be drawn; two opposite ones lie beside each other. */
function gapsOf(off: readonly Moves[], drawing: Drawing, nodes: Nodes): Gap[] {
  const edges = off.map(({ from, to }) => ({ from, to, bend: 0 }));
  const bends = bendsOf([...edges, ...drawing.edges]);
  const boxes = drawing.nodes.map(boundsOf);
  const taken: Point[] = [];
  return edges.flatMap((edge, i) => {
    const line = lineOf(edge, bends[i], nodes);
    if (!line) return [];
    const button = freePlace(line.at, boxes, taken);
    taken.push(button);
    return [{ key: edgeKey(edge), from: edge.from, to: edge.to, path: line.path, head: line.head, button, moves: off[i].moves }];
  });
}

/** A way as it is drawn, and the point at a share of it; null when one of its ends is not there. */
function lineOf(edge: { from: string; to: string }, bend: number, nodes: Nodes): { path: string; head: string; at: (share: number) => Point } | null {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return null;
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
