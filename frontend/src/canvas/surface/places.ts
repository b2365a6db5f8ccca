import { type Box, boundsOf, type NodeKind, type Point } from "../../map/geometry";
import { GRID } from "../choices";
import type { Drawing } from "../model/drawing";
import { snapTo } from "../model/snap";
import { freeSpot } from "../panel/freeSpot";

/** Room kept round a new place, in map units. */
const MARGIN = 20;

/** How far apart the spots are that are tried. */
const STEP = 60;

/** The names that new places get, which are typed over at once. */
export const NEW_NAMES: Record<NodeKind, string> = { entry: "New way in", activity: "New activity", service: "New service", exit: "New way out" };

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The spot nearest to a point where a new place of a kind touches no other. */
export function spotNear(drawing: Drawing, kind: NodeKind, point: Point): Point {
  const taken = drawing.nodes.map(boundsOf).map((box) => ({ left: box.left - MARGIN, top: box.top - MARGIN, right: box.right + MARGIN, bottom: box.bottom + MARGIN }));
  const start = { x: snapTo(point.x, GRID), y: snapTo(point.y, GRID) };
  for (let far = 0; far <= 30; far++) {
    const spots: Point[] = [];
    for (let i = -far; i <= far; i++) {
      for (let k = -far; k <= far; k++) if (Math.max(Math.abs(i), Math.abs(k)) === far) spots.push({ x: start.x + i * STEP, y: start.y + k * STEP });
    }
    const away = (spot: Point) => Math.hypot(spot.x - start.x, spot.y - start.y);
    const free = spots.filter((spot) => taken.every((box) => !overlap(boundsOf({ kind, ...spot }), box)));
    if (free.length > 0) return free.reduce((best, spot) => (away(spot) < away(best) ? spot : best));
  }
  return start;
}

/** Where "Add node" puts a place: beside the one selected node, and else in the middle of what is in view. */
export function newSpot(drawing: Drawing, selected: readonly string[], seen: Box, kind: NodeKind): Point {
  const beside = selected.length === 1 ? drawing.nodes.find((node) => node.id === selected[0]) : undefined;
  if (beside) return freeSpot(drawing, kind, beside.lane, beside.id);
  return spotNear(drawing, kind, { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 });
}

/** The node at a point: anywhere in its box, a service's name included; of several the one whose centre is nearest. */
export function nodeAt(nodes: Drawing["nodes"], point: Point, slack = 0): string | null {
  let found: string | null = null;
  let nearest = Infinity;
  for (const node of nodes) {
    const box = boundsOf(node);
    if (point.x < box.left - slack || point.x > box.right + slack || point.y < box.top - slack || point.y > box.bottom + slack) continue;
    const far = Math.hypot(point.x - node.x, point.y - node.y);
    if (far >= nearest) continue;
    nearest = far;
    found = node.id;
  }
  return found;
}

/** What a rubber band catches: nodes that it touches and notes whose middle is in it. */
export function caught(drawing: Drawing, box: Box): { nodes: string[]; notes: string[] } {
  return {
    nodes: drawing.nodes.filter((node) => overlap(boundsOf(node), box)).map((node) => node.id),
    notes: drawing.notes.filter(({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).map((note) => note.key),
  };
}

interface Readable { id: string; x: number; y: number }

/** Rows this near to each other are read as one, in map units. */
const ROW = 50;

/** Nodes and notes as one reads them: row by row from the top, each from the left. */
export function readingOrder(items: readonly Readable[]): string[] {
  const rows: Readable[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && item.y - row[0].y <= ROW) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x || a.y - b.y)).map((item) => item.id);
}
