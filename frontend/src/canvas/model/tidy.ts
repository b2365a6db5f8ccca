import { type Box, boundsOf } from "../../map/geometry";
import { drawn, each } from "./change";
import type { Drawing, EditNode, EditNote } from "./drawing";
import { at } from "./nodes";
import { bent } from "./tidy/bends";
import { columnsOf } from "./tidy/columns";
import { compact } from "./tidy/compact";
import { Grid } from "./tidy/grid";
import { ACROSS, DOWN } from "./tidy/measures";
import { bandsFor, startRows } from "./tidy/rows";
import { type Reachable, settle } from "./tidy/settle";

/** Places are on this grid, as those that are dragged; the top left corner of the map stays within it. */
const ROUND = 10;

/** How much work is done: moves tried times edges and nodes, and maps looked at as a whole times edges times nodes. About half a second. */
const TRIES = 4_200_000;
const LOOKS = 6_000_000;

/**
 * Lays the map out anew, from left to right: ways in on the left, ways out on the right, each lane a row of its own in the order of the lanes,
 * what is in no lane at the bottom; no nodes touch, and edges are bent only where they would run under nodes. The same map always comes out the
 * same, wherever its nodes stood; its top left corner stays. A note goes with the node that it stood nearest to.
 */
export function tidied(d: Drawing): Drawing {
  if (d.nodes.length === 0) return d;
  const grid = laidOut(d);
  const left = Math.min(...grid.column);
  const top = Math.min(...grid.row);
  const places = d.nodes.map((node, i) => ({ ...node, x: (grid.column[i] - left) * ACROSS, y: (grid.row[i] - top) * DOWN }));
  const [before, after] = [cornerOf(d.nodes), cornerOf(places)];
  const dx = Math.round((before.left - after.left) / ROUND) * ROUND;
  const dy = Math.round((before.top - after.top) / ROUND) * ROUND;
  const nodes = same(d.nodes, d.nodes.map((node, i) => at(node, places[i].x + dx, places[i].y + dy)));
  return drawn(d, { nodes, edges: same(d.edges, bent(d.edges, nodes, grid)), notes: each(d.notes, (note) => along(note, d.nodes, nodes)) });
}

/** The nodes on their grid, moved about until edges find their way. */
function laidOut(d: Drawing): Grid {
  const lanes = new Map(d.lanes.map((lane, i) => [lane.id, i]));
  const columns = columnsOf(d);
  const grid = new Grid(d, columns, d.nodes.map((node) => lanes.get(node.lane) ?? d.lanes.length));
  const bands = bandsFor(grid, d.lanes.length + 1);
  startRows(grid, bands, columns.down);
  grid.recount();
  // Beyond this a person waits, and the map gains little; a map far larger than any is left as the layers have it.
  const edges = grid.from.length;
  const look = edges * (grid.nodes + edges / 2) + grid.nodes;
  const size = edges + 3 * grid.nodes;
  const tries = Math.min(1200 * grid.nodes, Math.round(TRIES / (size + (size * size) / 1000)));
  const looks = Math.min(1000, Math.round(LOOKS / look));
  if (looks < 2) return grid;
  settle(grid, reachable(d, grid, columns.count), { tries, looks, heat: 40 });
  compact(grid, looks);
  return grid;
}

/** How far each node may go between the columns: ways in and out stay in theirs. */
function reachable(d: Drawing, grid: Grid, count: number): Reachable {
  const low = d.nodes.some((node) => node.kind === "entry") ? 1 : 0;
  const high = d.nodes.some((node) => node.kind === "exit") ? count - 2 : count - 1;
  const fixed = (node: EditNode) => node.kind === "entry" || node.kind === "exit";
  return {
    first: Int32Array.from(d.nodes, (node, i) => (fixed(node) ? grid.column[i] : low)),
    last: Int32Array.from(d.nodes, (node, i) => (fixed(node) ? grid.column[i] : high)),
    forward: Array.from(grid.from, (from, edge) => grid.column[from] < grid.column[grid.to[edge]]),
  };
}

function cornerOf(nodes: readonly EditNode[]): Pick<Box, "left" | "top"> {
  const boxes = nodes.map(boundsOf);
  return { left: Math.min(...boxes.map((box) => box.left)), top: Math.min(...boxes.map((box) => box.top)) };
}

/** The new list, or the old one when they are the same item by item. */
function same<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.every((item, i) => item === after[i]) ? before : after;
}

/** A note moved as far as the node that it stood nearest to. */
function along(note: EditNote, before: readonly EditNode[], after: readonly EditNode[]): EditNote {
  const far = (node: EditNode) => (node.x - note.x) ** 2 + (node.y - note.y) ** 2;
  let nearest = 0;
  before.forEach((node, i) => { if (far(node) < far(before[nearest])) nearest = i; });
  return at(note, note.x + after[nearest].x - before[nearest].x, note.y + after[nearest].y - before[nearest].y);
}
