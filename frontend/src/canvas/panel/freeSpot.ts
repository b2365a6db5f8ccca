import { type Box, boundsOf, edgeCurve, bendOf, type NodeKind, type Point, pointAt } from "../../map/geometry";
import { GRID } from "../choices";
import { bandsOf } from "../model/bandsOf";
import type { Drawing } from "../model/drawing";
import { snapTo } from "../model/snap";

/** Room kept free round a new place, and how far apart the spots are that are tried. */
const MARGIN = 20;
const STEP = { x: 240, y: 120 } as const;

/** How far round its neighbour a free spot is looked for, in steps. */
const RINGS = 4;

/** A note's words are taken to be about this large; they stand round their place. */
const NOTE = { width: 170, height: 40 } as const;

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const widened = (box: Box, by: number): Box => ({ left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by });

/** Whether a box lies on none of the points. */
const clear = (box: Box, points: readonly Point[]) => points.every(({ x, y }) => x < box.left || x > box.right || y < box.top || y > box.bottom);

/** Points along all ways, so that a place is not set down on one. */
function alongWays(drawing: Drawing): Point[] {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  return drawing.edges.flatMap((edge) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (!from || !to || from === to) return [];
    const curve = edgeCurve(from, to, bendOf(edge, drawing.edges));
    return Array.from({ length: 33 }, (_, i) => pointAt(curve, i / 32));
  });
}

/** Steps across and down to try, nearest first: to the right, below, above, further right, and only then to the left. */
function stepsToTry(): [across: number, down: number][] {
  const side = Array.from({ length: 2 * RINGS + 1 }, (_, i) => i - RINGS);
  const turn = (across: number, down: number) => (across < 0 ? 1.2 : 0) + (down !== 0 ? 0.2 : 0) + (down < 0 ? 0.1 : 0);
  const cost = (across: number, down: number) => Math.abs(across) + Math.abs(down) + turn(across, down);
  const all = side.flatMap((across) => side.map((down): [number, number] => [across, down]));
  return all.sort((a, b) => cost(...a) - cost(...b));
}

const STEPS = stepsToTry();

/**
 * Where a new place goes that nobody has pointed at: beside `beside` (else beside the last place of its lane, else beside the last of all),
 * where it touches no other place and no note, if possible on no way, and inside its lane's band. The first place of a lane goes into the
 * lane's empty band; the first of all to the origin.
 */
export function freeSpot(drawing: Drawing, kind: NodeKind, lane: string, beside?: string): Point {
  const inLane = lane === "" ? drawing.nodes : drawing.nodes.filter((node) => node.lane === lane);
  const near = inLane.find((node) => node.id === beside) ?? inLane.at(-1);
  const band = lane === "" ? null : (bandsOf(drawing).find((one) => one.lane.id === lane)?.box ?? null);
  const start = near ?? (band ? { x: band.left + STEP.x / 2, y: (band.top + band.bottom) / 2 } : (drawing.nodes.at(-1) ?? { x: 0, y: 0 }));
  const half = { x: NOTE.width / 2, y: NOTE.height / 2 };
  const taken = [
    ...drawing.nodes.map((node) => widened(boundsOf(node), MARGIN)),
    ...drawing.notes.map(({ x, y }) => ({ left: x - half.x, top: y - half.y, right: x + half.x, bottom: y + half.y })),
  ];
  const box = (at: Point) => boundsOf({ kind, ...at });
  const free = STEPS.map(([across, down]) => ({ x: snapTo(start.x + across * STEP.x, GRID), y: snapTo(start.y + down * STEP.y, GRID) }))
    .filter((at) => taken.every((other) => !overlap(box(at), other)));
  const inside = band === null ? free : free.filter((at) => at.y > band.top && at.y < band.bottom);
  const whole = band === null ? free : inside.filter((at) => box(at).top >= band.top && box(at).bottom <= band.bottom);
  const ways = inside.length > 0 ? alongWays(drawing) : [];
  const offWays = (at: Point) => clear(widened(box(at), 4), ways);
  const found = whole.find(offWays) ?? whole[0] ?? inside.find(offWays) ?? inside[0];
  if (found) return found;
  // All round it is full: to the right of everything there is always room.
  return { x: snapTo(Math.max(...taken.map((other) => other.right)) + STEP.x / 2, GRID), y: snapTo(start.y, GRID) };
}
