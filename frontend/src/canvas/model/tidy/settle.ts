import { chance } from "./chance";
import { slack } from "./compact";
import type { Grid } from "./grid";
import { LEAST_GAP } from "./measures";
import { roomOf } from "./rows";

/** How far to the left and right a node may go: its layer, and no further than the nodes that its edges come from and lead to. */
export interface Reachable { first: Int32Array; last: Int32Array; forward: readonly boolean[] }

/** How many moves are tried, how many of them of the whole map, and how much worse the map may become for a while. */
export interface Effort { tries: number; looks: number; heat: number }

type Next = () => number;
type Step = [node: number, column: number, row: number][];

/** Of all tries how many take rows out of the map or put some in, how many swap two nodes, and with those how many push a stack of nodes. */
const ROWS = 0.03;
const SWAP = 0.2;
const PUSH = 0.3;

/** How often an end of an edge that runs under a node is tried, not just any node. */
const STUCK = 0.3;

/**
 * Moves nodes about within their lanes and layers, always in the same way, and keeps what is better; early on (`heat`) sometimes what is worse,
 * to get out of dead ends. Leaves the grid as the best that was found.
 */
export function settle(grid: Grid, reachable: Reachable, { tries, looks, heat }: Effort): void {
  const next = chance(11);
  const overall = Math.min(ROWS, looks / tries);
  let best = { cost: grid.cost, column: grid.column.slice(), row: grid.row.slice() };
  for (let number = 0; number < tries; number++) {
    const left = 1 - number / tries;
    const accepted = (before: number) => grid.cost <= before || next() < likely((grid.cost - before) / (heat * left * left + 0.01));
    const node = chosen(grid, next);
    const sort = next();
    if (sort < overall) rows(grid, node, next, accepted);
    else {
      const step = sort < SWAP ? swap(grid, node, next) : sort < PUSH ? push(grid, node, next) : shift(grid, reachable, node, next);
      if (!step) continue;
      const before = grid.cost;
      for (const [one, column, row] of step) grid.move(one, column, row);
      if (!accepted(before)) grid.back();
      grid.keep();
    }
    if (grid.cost < best.cost - 1e-9) best = { cost: grid.cost, column: grid.column.slice(), row: grid.row.slice() };
  }
  grid.column.set(best.column);
  grid.row.set(best.row);
  grid.recount();
}

/** The node to try next: any, and often an end of an edge that runs under a node. */
function chosen(grid: Grid, next: Next): number {
  if (next() < STUCK) {
    const stuck = grid.stuck();
    const edge = stuck[Math.floor(next() * stuck.length)];
    if (edge !== undefined) return next() < 0.5 ? grid.from[edge] : grid.to[edge];
  }
  return Math.floor(next() * grid.nodes);
}

/** Takes some rows out above a node, or puts some in, over the whole map. */
function rows(grid: Grid, node: number, next: Next, accepted: (before: number) => boolean): void {
  const from = grid.row[node];
  const by = [-3, -2, -1, -1, 1, 2][Math.floor(next() * 6)];
  if (by < 0 && slack(grid, from) < -by) return;
  const was = grid.snapshot();
  for (let other = 0; other < grid.nodes; other++) if (was.row[other] >= from) grid.row[other] += by;
  grid.recount();
  if (!accepted(was.cost)) grid.restore(was);
}

/** Another row for a node, or another column that its edges leave it, where that place is free. */
function shift(grid: Grid, reachable: Reachable, node: number, next: Next): Step | null {
  const { first, last } = roomOf(grid, node);
  let column = grid.column[node];
  let row = grid.row[node];
  const sort = next();
  if (sort < 0.35) row += (next() < 0.5 ? -1 : 1) * (1 + Math.floor(next() * 3));
  else if (sort < 0.55) row = first + Math.floor(next() * (last - first + 1));
  else if (sort < 0.85) row = besides(grid, node, next);
  else {
    column = layerFor(grid, reachable, node, next);
    if (next() < 0.5) row = besides(grid, node, next);
  }
  row = Math.max(first, Math.min(last, row));
  for (let away = 0; away < 8; away++) {
    const tried = row + (away % 2 ? -1 : 1) * Math.ceil(away / 2);
    if (column === grid.column[node] && tried === grid.row[node]) continue;
    if (tried >= first && tried <= last && grid.free(node, column, tried)) return [[node, column, tried]];
  }
  return null;
}

/** The row of one of the node's neighbours, chosen by chance: an edge straight across is the easiest to follow. */
function besides(grid: Grid, node: number, next: Next): number {
  const ways = grid.ways[node];
  if (ways.length === 0) return grid.row[node];
  const edge = ways[Math.floor(next() * ways.length)];
  return grid.row[grid.from[edge] === node ? grid.to[edge] : grid.from[edge]];
}

function layerFor(grid: Grid, reachable: Reachable, node: number, next: Next): number {
  let first = reachable.first[node];
  let last = reachable.last[node];
  for (const edge of grid.ways[node]) {
    if (!reachable.forward[edge]) continue;
    if (grid.to[edge] === node) first = Math.max(first, grid.column[grid.from[edge]]);
    else last = Math.min(last, grid.column[grid.to[edge]]);
  }
  return first > last ? grid.column[node] : first + Math.floor(next() * (last - first + 1));
}

/** The nodes of a node's own lane and column, from the top down. */
function stackOf(grid: Grid, node: number): number[] {
  const stack: number[] = [];
  for (let other = 0; other < grid.nodes; other++) {
    if (grid.lane[other] === grid.lane[node] && grid.column[other] === grid.column[node]) stack.push(other);
  }
  return stack.sort((a, b) => grid.row[a] - grid.row[b]);
}

/** Two nodes of one lane and column change places, where both fit. */
function swap(grid: Grid, node: number, next: Next): Step | null {
  const others = stackOf(grid, node).filter((other) => other !== node);
  if (others.length === 0) return null;
  const other = others[Math.floor(next() * others.length)];
  const column = grid.column[node];
  const [a, b] = [grid.row[other], grid.row[node]];
  const [one, two] = [roomOf(grid, node), roomOf(grid, other)];
  if (a < one.first || a > one.last || b < two.first || b > two.last) return null;
  if (!grid.free(node, column, a, other) || !grid.free(other, column, b, node)) return null;
  if (grid.gap(node, a, other, b) < LEAST_GAP) return null;
  return [[node, column, a], [other, column, b]];
}

/** A node moves by a row or two, and those above or beneath it in its lane and column with it. */
function push(grid: Grid, node: number, next: Next): Step | null {
  const stack = stackOf(grid, node);
  const up = next() < 0.5;
  const by = (1 + Math.floor(next() * 2)) * (up ? -1 : 1);
  const at = stack.indexOf(node);
  const moved = up ? stack.slice(0, at + 1) : stack.slice(at);
  const edge = up ? moved[0] : moved[moved.length - 1];
  const { first, last } = roomOf(grid, edge);
  const row = grid.row[edge] + by;
  return row < first || row > last ? null : moved.map((one) => [one, grid.column[one], grid.row[one] + by]);
}

/** How likely a step that costs so much more is kept: e to the power of -x, by sums only, so that every browser finds the same. */
function likely(x: number): number {
  return 1 / (1 + x + (x * x) / 2 + (x * x * x) / 6 + (x * x * x * x) / 24);
}
