import { arrowHead, edgePath } from "../../map/edgePath";
import { bendsOf, boundsOf, curvePath, edgeCurve, loopCircle, pointAt, type Point } from "../../map/geometry";
import { type Drawing, type EditNode, edgeKey } from "../model/drawing";
import type { Moves } from "../protocol";
import { offMapMoves } from "./offMapMoves";

/** The moves of one way, ready to draw: as wide as its share, with a place for their number. */
export interface Band { key: string; from: string; to: string; path: string; width: number; number: Point; moves: number }

/** Moves without a way: a dashed line with its head, and a place for the button that draws the way. */
export interface Gap { key: string; from: string; to: string; path: string; head: string; button: Point; moves: number }

export const WIDEST = 16;
export const THINNEST = 1.5;

/** How many of the moves without a way are drawn; the panel lists them all. */
export const MOST_GAPS = 15;

/** How far the middles of two buttons stay apart, across and down, and how far a button stays from a place, in map units. */
const BUTTON = { across: 28, down: 28, clear: 16 };

/** The same of numbers. */
const NUMBER = { across: 38, down: 17, clear: 6 };

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
  const free = freePlaces(drawing, NUMBER);
  return drawing.edges.flatMap((edge, i) => {
    const line = numbers[i] > 0 ? lineOf(edge, bends[i], nodes) : null;
    if (!line) return [];
    const width = widthOf(numbers[i], most);
    return [{ key: edgeKey(edge), from: edge.from, to: edge.to, path: line.path, width, number: free(line.at), moves: numbers[i] }];
  });
}

/** Each dashed line lies where its way would be drawn; two opposite ones lie beside each other. */
function gapsOf(off: readonly Moves[], drawing: Drawing, nodes: Nodes): Gap[] {
  const edges = off.map(({ from, to }) => ({ from, to, bend: 0 }));
  const bends = bendsOf([...edges, ...drawing.edges]);
  const free = freePlaces(drawing, BUTTON);
  return edges.flatMap((edge, i) => {
    const line = lineOf(edge, bends[i], nodes);
    if (!line) return [];
    const head = arrowHead(edgePath(line.from, line.to, bends[i]));
    return [{ key: edgeKey(edge), from: edge.from, to: edge.to, path: line.path, head, button: free(line.at), moves: off[i].moves }];
  });
}

interface Line { from: EditNode; to: EditNode; path: string; at: (share: number) => Point }

/** A way as it is drawn, and the point at a share of it; null when one of its ends is not there. */
function lineOf(edge: { from: string; to: string }, bend: number, nodes: Nodes): Line | null {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return null;
  if (from === to) {
    const { x, y, radius } = loopCircle(from);
    const turn = (share: number) => 2 * Math.PI * share;
    const at = (share: number) => ({ x: x - radius * Math.sin(turn(share)), y: y + radius * Math.cos(turn(share)) });
    return { from, to, path: edgePath(from, to, bend).path, at };
  }
  const curve = edgeCurve(from, to, bend);
  return { from, to, path: curvePath(curve), at: (share) => pointAt(curve, share) };
}

/** The shares of a line that are tried, from its middle outward. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/**
 * Finds for one line after another the place on it, as near to its middle as can be, that is under no node and clear of those found before; else
 * its middle.
 */
function freePlaces(drawing: Drawing, { across, down, clear }: typeof BUTTON): (at: (share: number) => Point) => Point {
  const boxes = drawing.nodes.map(boundsOf);
  const taken: Point[] = [];
  const isFree = ({ x, y }: Point) =>
    boxes.every((box) => x < box.left - clear || x > box.right + clear || y < box.top - clear || y > box.bottom + clear) &&
    taken.every((other) => Math.abs(other.x - x) >= across || Math.abs(other.y - y) >= down);
  return (at) => {
    const share = SHARES.find((tried) => isFree(at(tried))) ?? 0.5;
    const place = at(share);
    taken.push(place);
    return place;
  };
}
