import { BOX, CIRCLE, LABEL } from "../../../map/geometry";
import { ACROSS, BENDS, CLEAR, DOWN } from "./measures";

const ROUND = CIRCLE / 2;
const WAYS = BENDS.length;
const MOST_STEPS = 40;

/** Answers are kept only while there are so many: on a huge map they would fill the memory. */
const MOST_ANSWERS = 1500;

/** Used for one curve after another: a map has thousands of them. */
const SCRATCH = new Float64Array(WAYS * 2 * (MOST_STEPS + 1));

/** How far to the left and right of a column's middle an edge must not meet a node of it; above and below the node's centre, too. */
const HALF = BOX.width / 2 + CLEAR;
const PLAIN = { above: BOX.height / 2 + CLEAR, below: BOX.height / 2 + CLEAR };
const TALL = { above: ROUND + CLEAR, below: ROUND + LABEL.height + CLEAR };

/**
 * An edge's curves from one place of the grid to another, one for each bend, and between which heights each passes through each column: once,
 * or where it bulges out and comes back twice.
 */
export class Curves {
  private readonly dx: number;
  private readonly dy: number;
  private readonly steps: number;
  private readonly first: number;
  private readonly last: number;
  /** For each column and bend from and to, twice. */
  private readonly passes: Float32Array;
  /** For each column the first row at which a node can be in the way, and where its answers begin; the last is where the last column's end. */
  private readonly firstRow: Int32Array;
  private readonly begin: Int32Array;
  /** What was found already for a column, a row and a sort of node; -1 where nobody asked yet. */
  private readonly answers: Int16Array;
  private names = -1;

  /** From the first place so many columns right and rows down to the second. */
  constructor(columns: number, rows: number) {
    this.dx = columns * ACROSS;
    this.dy = rows * DOWN;
    this.steps = Math.max(8, Math.min(MOST_STEPS, Math.round((Math.abs(this.dx) + Math.abs(this.dy)) / 50)));
    const points = this.curves();
    let left = 0;
    let right = 0;
    for (let i = 0; i < points.length; i += 2) {
      left = Math.min(left, points[i]);
      right = Math.max(right, points[i]);
    }
    this.first = Math.ceil((left - HALF) / ACROSS);
    this.last = Math.floor((right + HALF) / ACROSS);
    const count = this.last - this.first + 1;
    this.passes = new Float32Array(count * WAYS * 4);
    for (let i = 0; i < this.passes.length; i++) this.passes[i] = i % 2 ? -Infinity : Infinity;
    for (let way = 0; way < WAYS; way++) this.follow(points, way);
    this.firstRow = new Int32Array(count);
    this.begin = new Int32Array(count + 1);
    for (let c = 0; c < count; c++) {
      let low = Infinity;
      let high = -Infinity;
      for (let at = c * WAYS * 4; at < (c + 1) * WAYS * 4; at += 2) {
        low = Math.min(low, this.passes[at]);
        high = Math.max(high, this.passes[at + 1]);
      }
      this.firstRow[c] = low > high ? 0 : Math.ceil((low - TALL.below) / DOWN);
      const rows = low > high ? 0 : Math.floor((high + TALL.above) / DOWN) - this.firstRow[c] + 1;
      this.begin[c + 1] = this.begin[c] + rows * 2;
    }
    this.answers = new Int16Array(this.begin[count] <= MOST_ANSWERS ? this.begin[count] : 0).fill(-1);
  }

  /** One bit for each bend with which the edge runs under a node that stands so many columns right and rows down of the edge's first node. */
  under(column: number, row: number, tall: 0 | 1): number {
    if (column < this.first || column > this.last) return 0;
    const c = column - this.first;
    const r = row - this.firstRow[c];
    if (r < 0) return 0;
    const at = this.begin[c] + 2 * r + tall;
    if (at >= this.begin[c + 1]) return 0;
    if (this.answers.length === 0) return this.look(c, row, tall);
    const known = this.answers[at];
    return known >= 0 ? known : (this.answers[at] = this.look(c, row, tall));
  }

  private look(c: number, row: number, tall: 0 | 1): number {
    const { above, below } = tall ? TALL : PLAIN;
    const top = row * DOWN - above;
    const bottom = row * DOWN + below;
    let bits = 0;
    let at = c * WAYS * 4;
    for (let way = 0; way < WAYS; way++, at += 4) {
      if ((bottom > this.passes[at] && top < this.passes[at + 1]) || (bottom > this.passes[at + 2] && top < this.passes[at + 3])) bits |= 1 << way;
    }
    return bits;
  }

  /** One bit for each bend with which the edge crosses the name under the service that it comes from (or, shifted by 16, goes to). */
  own(): number {
    if (this.names >= 0) return this.names;
    let bits = 0;
    const points = this.curves();
    for (let way = 0; way < WAYS; way++) {
      if (this.crossesName(points, way, 0, 0)) bits |= 1 << way;
      if (this.crossesName(points, way, this.dx, this.dy)) bits |= 1 << (way + 16);
    }
    return (this.names = bits >>> 0);
  }

  /** Points along each curve, x and y in turn, curve by curve. */
  private curves(): Float64Array {
    const { dx, dy, steps } = this;
    const points = SCRATCH.subarray(0, WAYS * 2 * (steps + 1));
    let at = 0;
    for (const bend of BENDS) {
      const cx = dx / 2 + bend * dy;
      const cy = dy / 2 - bend * dx;
      for (let i = 0; i <= steps; i++) {
        const t = i / steps;
        points[at++] = 2 * (1 - t) * t * cx + t * t * dx;
        points[at++] = 2 * (1 - t) * t * cy + t * t * dy;
      }
    }
    return points;
  }

  /** Notes where one curve passes through columns. */
  private follow(points: Float64Array, way: number): void {
    const { steps, first, last } = this;
    const seen = new Int32Array(last - first + 1).fill(-2);
    const again = new Uint8Array(last - first + 1);
    let at = way * 2 * (steps + 1);
    for (let i = 0; i < steps; i++, at += 2) {
      const ax = points[at];
      const ay = points[at + 1];
      const bx = points[at + 2];
      const by = points[at + 3];
      const from = Math.ceil((Math.min(ax, bx) - HALF) / ACROSS);
      const to = Math.floor((Math.max(ax, bx) + HALF) / ACROSS);
      const steep = ax === bx ? 0 : (by - ay) / (bx - ax);
      for (let column = from; column <= to; column++) {
        const c = column - first;
        // The heights at which the piece comes into the column and leaves it.
        const left = column * ACROSS - HALF;
        const right = column * ACROSS + HALF;
        const one = ay + (ax < left ? left - ax : ax > right ? right - ax : 0) * steep;
        const other = by + (bx < left ? left - bx : bx > right ? right - bx : 0) * steep;
        if (seen[c] >= 0 && seen[c] < i - 1) again[c] = 1;
        seen[c] = i;
        const cell = (c * WAYS + way) * 4 + 2 * again[c];
        if (Math.min(one, other) < this.passes[cell]) this.passes[cell] = Math.min(one, other);
        if (Math.max(one, other) > this.passes[cell + 1]) this.passes[cell + 1] = Math.max(one, other);
      }
    }
  }

  /** Whether a curve, outside the circle of a service at a point, crosses the service's name. */
  private crossesName(points: Float64Array, way: number, x: number, y: number): boolean {
    const { steps } = this;
    let at = way * 2 * (steps + 1);
    for (let i = 0; i < steps; i++, at += 2) {
      for (let k = 0; k < 4; k++) {
        const px = points[at] + ((points[at + 2] - points[at]) * k) / 4 - x;
        const py = points[at + 1] + ((points[at + 3] - points[at + 1]) * k) / 4 - y;
        if (px * px + py * py <= ROUND * ROUND) continue;
        if (Math.abs(px) < LABEL.width / 2 + CLEAR && py > ROUND - CLEAR && py < ROUND + LABEL.height + CLEAR) return true;
      }
    }
    return false;
  }
}
