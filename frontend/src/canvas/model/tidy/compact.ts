import type { Grid } from "./grid";
import { DOWN, LANE_GAP, LEAST_GAP } from "./measures";

/** Takes rows out of the map wherever nodes stay apart and it is the better for it, where most are to be had first; looks at so many maps at most. */
export function compact(grid: Grid, looks: number): void {
  let left = looks;
  for (let found = true; found && left > 0; ) {
    found = false;
    const rows = [...new Set(grid.row)].map((row) => ({ row, most: slack(grid, row) })).filter(({ most }) => most > 0);
    for (const { row, most } of rows.sort((a, b) => b.most - a.most || a.row - b.row)) {
      for (let by = most; by > 0 && left > 0 && !found; by = Math.floor(by / 2), left--) found = closed(grid, row, by);
      if (found) break;
    }
  }
}

/** How many rows could be taken out above a row without nodes or lanes coming too close; above the first none. */
export function slack(grid: Grid, row: number): number {
  const columns = new Map<number, Cut>();
  const lanes = new Map<number, Cut>();
  for (let node = 0; node < grid.nodes; node++) {
    const y = grid.row[node] * DOWN;
    const cuts = [cutOf(columns, grid.column[node]), cutOf(lanes, grid.lane[node])];
    for (const cut of cuts) {
      if (grid.row[node] < row) cut.bottom = Math.max(cut.bottom, y + grid.reach[node].below);
      else cut.top = Math.min(cut.top, y - grid.reach[node].above);
    }
  }
  let room = Infinity;
  for (const { bottom, top } of columns.values()) room = Math.min(room, top - bottom - LEAST_GAP);
  let above = -Infinity;
  for (const [, { bottom, top }] of [...lanes].sort(([a], [b]) => a - b)) {
    room = Math.min(room, top - above - LANE_GAP);
    above = Math.max(above, bottom);
  }
  return room === Infinity ? 0 : Math.max(0, Math.floor(room / DOWN));
}

/** Of the nodes of a column or a lane: where those above a row end, and where the others begin. */
interface Cut { bottom: number; top: number }

function cutOf(cuts: Map<number, Cut>, key: number): Cut {
  let cut = cuts.get(key);
  if (!cut) cuts.set(key, (cut = { bottom: -Infinity, top: Infinity }));
  return cut;
}

/** Takes rows out above a row, unless the map is the worse for it. */
function closed(grid: Grid, row: number, by: number): boolean {
  const was = grid.snapshot();
  for (let node = 0; node < grid.nodes; node++) if (was.row[node] >= row) grid.row[node] -= by;
  grid.recount();
  if (grid.cost < was.cost) return true;
  grid.restore(was);
  return false;
}
