import type { Grid } from "./grid";
import { DOWN, GOOD_GAP, LANE_GAP } from "./measures";

/** Where the nodes of each lane must stay, label and all: from `top` to `bottom`, in map units. */
export interface Bands { top: number[]; bottom: number[] }

/** How much higher than its fullest column a lane's band is while nodes are moved about: edges need room between nodes. */
const ROOM = 1.15;

/** How many rows past the others of its lane a node may move at once. */
const PAST = 3;

/** The first and the last row that a node may have in its band. */
function rowsOf(grid: Grid, bands: Bands, node: number): { first: number; last: number } {
  const lane = grid.lane[node];
  const { above, below } = grid.reach[node];
  return { first: Math.ceil((bands.top[lane] + above) / DOWN), last: Math.floor((bands.bottom[lane] - below) / DOWN) };
}

/**
 * The first and the last row that a node may move to: between the lanes above its own and those beneath, as they lie now, and past its own
 * lane by a few rows at most.
 */
export function roomOf(grid: Grid, node: number): { first: number; last: number } {
  const own = grid.lane[node];
  let [top, bottom, first, last] = [Infinity, -Infinity, -Infinity, Infinity];
  for (let other = 0; other < grid.nodes; other++) {
    const { above, below } = grid.reach[other];
    const lane = grid.lane[other];
    const y = grid.row[other] * DOWN;
    if (lane < own) first = Math.max(first, y + below + LANE_GAP);
    else if (lane > own) last = Math.min(last, y - above - LANE_GAP);
    else {
      top = Math.min(top, grid.row[other]);
      bottom = Math.max(bottom, grid.row[other]);
    }
  }
  const { above, below } = grid.reach[node];
  return { first: Math.max(top - PAST, Math.ceil((first + above) / DOWN)), last: Math.min(bottom + PAST, Math.floor((last - below) / DOWN)) };
}

/** Bands one beneath another in the order of the lanes, each with room for its fullest column and a bit more. */
export function bandsFor(grid: Grid, lanes: number): Bands {
  const bands: Bands = { top: [], bottom: [] };
  let top = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const filled = new Map<number, number>();
    for (let node = 0; node < grid.nodes; node++) {
      if (grid.lane[node] !== lane) continue;
      const { above, below } = grid.reach[node];
      filled.set(grid.column[node], (filled.get(grid.column[node]) ?? 0) + Math.ceil((above + below + GOOD_GAP) / DOWN) * DOWN);
    }
    const height = filled.size === 0 ? 0 : Math.max(...filled.values()) * ROOM + 2 * DOWN;
    bands.top.push(top);
    bands.bottom.push(top + height);
    if (height > 0) top += height + LANE_GAP;
  }
  return bands;
}

/** Gives each node a row: each column of each lane in the order of `down`, then some times to and fro by the middle of the neighbours. */
export function startRows(grid: Grid, bands: Bands, down: readonly number[]): void {
  const cells = new Map<string, number[]>();
  for (let node = 0; node < grid.nodes; node++) {
    const cell = `${grid.lane[node]} ${grid.column[node]}`;
    cells.set(cell, [...(cells.get(cell) ?? []), node]);
  }
  const most = Math.max(1, ...down);
  const height = Math.max(...bands.bottom);
  let wanted = down.map((value) => (value / most) * (height / DOWN));
  for (let sweep = 0; sweep < 6; sweep++) {
    for (const cell of cells.values()) stack(grid, bands, cell, wanted);
    wanted = Array.from({ length: grid.nodes }, (_, node) => {
      const near = grid.ways[node].map((edge) => grid.row[grid.from[edge] === node ? grid.to[edge] : grid.from[edge]]);
      return near.length === 0 ? grid.row[node] : near.reduce((sum, row) => sum + row, 0) / near.length;
    });
  }
}

/** Puts the nodes of a cell as near as may be to where each is wanted, in that order, none too close. */
function stack(grid: Grid, bands: Bands, cell: number[], wanted: readonly number[]): void {
  const sorted = [...cell].sort((a, b) => wanted[a] - wanted[b] || a - b);
  const between = (one: number, other: number) => Math.ceil((grid.reach[one].below + grid.reach[other].above + GOOD_GAP) / DOWN);
  sorted.forEach((node, i) => {
    const { first, last } = rowsOf(grid, bands, node);
    const row = Math.max(first, Math.min(last, Math.round(wanted[node])));
    grid.row[node] = i === 0 ? row : Math.max(row, grid.row[sorted[i - 1]] + between(sorted[i - 1], node));
  });
  for (let i = sorted.length - 1; i >= 0; i--) {
    const { last } = rowsOf(grid, bands, sorted[i]);
    const below = sorted[i + 1];
    grid.row[sorted[i]] = Math.min(grid.row[sorted[i]], last, below === undefined ? last : grid.row[below] - between(sorted[i], below));
  }
}
