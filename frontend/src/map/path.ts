import { loopCircle, pointAt, type Curve } from "./curve";
import { borderToward, inside, type Point, type Shape } from "./shapes";

/**
 * A way that dots go at even speed: points at equal distances along it, with the unit vector across it at each (to the left of the
 * way as the eye sees it when going right: up), so that each dot can keep a lane of its own.
 */
export interface Path {
  x: Float64Array; y: Float64Array; length: number; loop: boolean;
  /** Four numbers a point, side by side in memory for whoever goes along it: x, y, and the vector across. */
  table: Float64Array;
}

const STEPS = 64;
const FINE = 512;

/** A path through points that lie close together, re-spaced at equal distances. */
function spaced(xs: Float64Array, ys: Float64Array, loop: boolean): Path {
  const count = xs.length;
  const far = new Float64Array(count);
  for (let i = 1; i < count; i++) far[i] = far[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
  const length = far[count - 1];
  const path: Path = { x: new Float64Array(STEPS + 1), y: new Float64Array(STEPS + 1), length, loop, table: new Float64Array(4 * (STEPS + 1)) };
  let k = 1;
  for (let i = 0; i <= STEPS; i++) {
    const wanted = (length * i) / STEPS;
    while (k < count - 1 && far[k] < wanted) k++;
    const piece = far[k] - far[k - 1];
    const share = piece > 0 ? (wanted - far[k - 1]) / piece : 0;
    path.x[i] = xs[k - 1] + (xs[k] - xs[k - 1]) * share;
    path.y[i] = ys[k - 1] + (ys[k] - ys[k - 1]) * share;
    const dx = xs[k] - xs[k - 1];
    const dy = ys[k] - ys[k - 1];
    const d = Math.hypot(dx, dy);
    path.table.set([path.x[i], path.y[i], d > 0 ? dy / d : 0, d > 0 ? -dx / d : 0], 4 * i);
  }
  return path;
}

/** A curve at even speed. */
export function pathOf(curve: Curve): Path {
  const xs = new Float64Array(FINE + 1);
  const ys = new Float64Array(FINE + 1);
  for (let i = 0; i <= FINE; i++) {
    const p = pointAt(curve, i / FINE);
    xs[i] = p.x;
    ys[i] = p.y;
  }
  return spaced(xs, ys, false);
}

/** A straight line at even speed. */
export function straightPath(from: Point, to: Point): Path {
  return spaced(Float64Array.of(from.x, to.x), Float64Array.of(from.y, to.y), false);
}

/** A straight line from a point to the border of a node; from within the node, to its middle. */
export function straightTo(from: Point, node: Shape): Path {
  return straightPath(from, inside(node, from.x, from.y) ? node : borderToward(node, from.x, from.y));
}

/** Once round a node's loop circle, from where it stands on the node and back, clockwise. */
export function loopPath(node: Shape): Path {
  const circle = loopCircle(node);
  const xs = new Float64Array(FINE + 1);
  const ys = new Float64Array(FINE + 1);
  for (let i = 0; i <= FINE; i++) {
    const angle = Math.PI / 2 + (2 * Math.PI * i) / FINE;
    xs[i] = circle.x + circle.radius * Math.cos(angle);
    ys[i] = circle.y + circle.radius * Math.sin(angle);
  }
  return spaced(xs, ys, true);
}

/** Writes the point at a share (0 to 1) of a path, `lane` map units across it, into `out` at `at`. */
export function along(path: Path, share: number, lane: number, out: Float64Array, at = 0): void {
  alongTable(path.table, share, lane, out, at);
}

/** The same, of a path's table. */
export function alongTable(table: Float64Array, share: number, lane: number, out: Float64Array, at: number): void {
  const place = (share <= 0 ? 0 : share >= 1 ? 1 : share) * STEPS;
  const i = place >= STEPS ? STEPS - 1 : place | 0;
  const f = place - i;
  const j = 4 * i;
  const ax = table[j + 2] + (table[j + 6] - table[j + 2]) * f;
  const ay = table[j + 3] + (table[j + 7] - table[j + 3]) * f;
  out[at] = table[j] + (table[j + 4] - table[j]) * f + ax * lane;
  out[at + 1] = table[j + 1] + (table[j + 5] - table[j + 1]) * f + ay * lane;
}
