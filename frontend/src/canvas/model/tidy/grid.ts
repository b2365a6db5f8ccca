import type { Drawing } from "../drawing";
import type { Columns } from "./columns";
import { crossed } from "./crossed";
import { Curves } from "./curves";
import { Log } from "./log";
import { ACROSS, BENDS, DOWN, GOOD_GAP, LEAST_GAP, OPPOSITE, type Reach, reachOf } from "./measures";

const WAYS = BENDS.length;
const SIZES = BENDS.map(Math.abs);

/**
 * What costs how much, next to one another: an edge under a node, two edges that cross, two nodes close to each other, each row or column of an
 * edge's length, each row of the map's height, an edge that stays in its column, also where that is short, how far an edge is bent off its
 * straight line (for each 100 units), and any bend of 1 however short the edge.
 */
const UNDER = 80;
const CROSSING = 2.5;
const CLOSE = 1;
const ROW = 0.3;
const COLUMN = 1.5;
const HEIGHT = 4;
const BESIDE = 2;
const NARROW = 8;
const BENT = 4;
const STRONG = 5;

/** On a map of more edges than this crossings are not counted: it has thousands of them, and short edges cross least anyway. */
const CROSSED = 200;

export interface Snapshot { column: Int32Array; row: Int32Array; hits: Uint16Array; each: Float64Array; curves: Curves[]; cost: number }

/** The nodes on their grid of columns and rows, while they are moved about; what that costs is known after every move. */
export class Grid {
  readonly nodes: number;
  readonly column: Int32Array;
  readonly row: Int32Array;
  readonly lane: Int32Array;
  readonly reach: Reach[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The edges of each node, loops left out. */
  readonly ways: number[][];
  cost = 0;
  private readonly tall: (0 | 1)[];
  private readonly twin: boolean[];
  private readonly hits: Uint16Array;
  private readonly each: Float64Array;
  private readonly curves: Curves[];
  private readonly known = new Map<number, Curves>();
  private readonly log: Log;

  constructor(d: Drawing, columns: Columns, lane: readonly number[]) {
    this.nodes = d.nodes.length;
    this.column = Int32Array.from(columns.column);
    this.row = new Int32Array(this.nodes);
    this.lane = Int32Array.from(lane);
    this.reach = d.nodes.map((node) => reachOf(node.kind));
    this.tall = d.nodes.map((node) => (node.kind === "service" ? 1 : 0));
    const place = new Map(d.nodes.map((node, i) => [node.id, i]));
    const pairs = d.edges.filter((edge) => edge.from !== edge.to).map((edge) => [place.get(edge.from) ?? 0, place.get(edge.to) ?? 0]);
    this.from = Int32Array.from(pairs, (pair) => pair[0]);
    this.to = Int32Array.from(pairs, (pair) => pair[1]);
    const there = new Set(pairs.map(([a, b]) => a * this.nodes + b));
    this.twin = pairs.map(([a, b]) => there.has(b * this.nodes + a));
    this.ways = d.nodes.map(() => []);
    pairs.forEach(([a, b], edge) => {
      this.ways[a].push(edge);
      this.ways[b].push(edge);
    });
    this.hits = new Uint16Array(pairs.length * WAYS);
    this.each = new Float64Array(pairs.length);
    this.curves = new Array<Curves>(pairs.length);
    this.log = new Log(WAYS);
  }

  /** Whether a node may stand at a row of its column: far enough from those that stand there, but for one that is about to go. */
  free(node: number, column: number, row: number, but = -1): boolean {
    for (let other = 0; other < this.nodes; other++) {
      if (this.column[other] !== column || other === node || other === but) continue;
      if (this.gap(node, row, other, this.row[other]) < LEAST_GAP) return false;
    }
    return true;
  }

  /** Room between two nodes of a column, in map units. */
  gap(one: number, oneRow: number, other: number, otherRow: number): number {
    const [up, down] = oneRow < otherRow ? [one, other] : [other, one];
    return Math.abs(otherRow - oneRow) * DOWN - this.reach[up].below - this.reach[down].above;
  }

  /** Moves one node, and brings the cost up to date. */
  move(node: number, column: number, row: number): void {
    const tall = this.tall[node];
    this.log.step(node, this.column[node], this.row[node], this.cost);
    this.cost -= this.crossed(node) * CROSSING + this.closeTo(node) * CLOSE + this.height() * HEIGHT;
    for (let edge = 0; edge < this.from.length; edge++) {
      const a = this.from[edge];
      if (a === node || this.to[edge] === node) continue;
      const curves = this.curves[edge];
      const was = curves.under(this.column[node] - this.column[a], this.row[node] - this.row[a], tall);
      const is = curves.under(column - this.column[a], row - this.row[a], tall);
      if (was === is) continue;
      this.remember(edge);
      this.count(edge, was & ~is, -1);
      this.count(edge, is & ~was, 1);
      this.price(edge);
    }
    this.column[node] = column;
    this.row[node] = row;
    for (const edge of this.ways[node]) {
      this.remember(edge);
      this.lay(edge);
    }
    this.cost += this.crossed(node) * CROSSING + this.closeTo(node) * CLOSE + this.height() * HEIGHT;
  }

  /** Takes all moves since `keep` back. */
  back(): void {
    const { log } = this;
    for (let i = log.edges - 1; i >= 0; i--) {
      const edge = log.edge[i];
      for (let way = 0; way < WAYS; way++) this.hits[edge * WAYS + way] = log.hits[i * WAYS + way];
      this.each[edge] = log.price[i];
      this.curves[edge] = log.curves[i];
    }
    for (const { node, column, row, cost } of log.steps.reverse()) {
      this.column[node] = column;
      this.row[node] = row;
      this.cost = cost;
    }
    this.keep();
  }

  /** From here on moves are not taken back. */
  keep(): void {
    this.log.clear();
  }

  /** Works everything out anew. */
  recount(): void {
    this.cost = 0;
    this.each.fill(0);
    for (let edge = 0; edge < this.from.length; edge++) this.lay(edge);
    let crossings = 0;
    for (let edge = 0; edge < this.from.length && this.from.length <= CROSSED; edge++) crossings += crossed(this, edge, edge + 1);
    let close = 0;
    for (let node = 0; node < this.nodes; node++) close += this.closeTo(node);
    // Each pair of close nodes was met at both.
    this.cost += crossings * CROSSING + (close / 2) * CLOSE + this.height() * HEIGHT;
    this.keep();
  }

  /** All that `restore` needs to make the grid what it is now. */
  snapshot(): Snapshot {
    const { column, row, hits, each } = this;
    return { column: column.slice(), row: row.slice(), hits: hits.slice(), each: each.slice(), curves: [...this.curves], cost: this.cost };
  }

  restore(was: Snapshot): void {
    this.column.set(was.column);
    this.row.set(was.row);
    this.hits.set(was.hits);
    this.each.set(was.each);
    was.curves.forEach((curves, edge) => { this.curves[edge] = curves; });
    this.cost = was.cost;
    this.keep();
  }

  /** The edges that run under nodes whichever bend they have. */
  stuck(): number[] {
    const found: number[] = [];
    for (let edge = 0; edge < this.from.length; edge++) if (this.each[edge] >= UNDER) found.push(edge);
    return found;
  }

  /** Of the bends that an edge may have those that run under the fewest nodes, by their places in `BENDS`, the best liked first. */
  leastUnder(edge: number, may: (way: number) => boolean): number[] {
    const ways = [...BENDS.keys()].filter((way) => this.may(edge, way) && may(way));
    const least = Math.min(...ways.map((way) => this.hits[edge * WAYS + way]));
    return ways.filter((way) => this.hits[edge * WAYS + way] === least);
  }

  /** Whether an edge with that bend runs under no node. */
  isFree(edge: number, way: number): boolean {
    return this.hits[edge * WAYS + way] === 0;
  }

  private remember(edge: number): void {
    this.log.was(edge, this.hits, this.each[edge], this.curves[edge]);
  }

  /** Looks along one edge at all nodes. */
  private lay(edge: number): void {
    const a = this.from[edge];
    const b = this.to[edge];
    const { column, row } = this;
    const curves = this.curvesOf(column[b] - column[a], row[b] - row[a]);
    this.curves[edge] = curves;
    this.hits.fill(0, edge * WAYS, (edge + 1) * WAYS);
    for (let node = 0; node < this.nodes; node++) {
      const bits = curves.under(column[node] - column[a], row[node] - row[a], this.tall[node]);
      if (bits && node !== a && node !== b) this.count(edge, bits, 1);
    }
    if (this.tall[a]) this.count(edge, curves.own() & 0xffff, 1);
    if (this.tall[b]) this.count(edge, curves.own() >>> 16, 1);
    this.price(edge);
  }

  private curvesOf(columns: number, rows: number): Curves {
    const key = columns * 65536 + rows;
    let curves = this.known.get(key);
    if (!curves) this.known.set(key, (curves = new Curves(columns, rows)));
    return curves;
  }

  private count(edge: number, bits: number, by: number): void {
    for (let way = edge * WAYS; bits; way++, bits >>>= 1) if (bits & 1) this.hits[way] += by;
  }

  /** A bend of 0 is drawn bent where the opposite edge is drawn too; only then is the last one meant. */
  private may(edge: number, way: number): boolean {
    return way !== (this.twin[edge] ? 0 : OPPOSITE);
  }

  private price(edge: number): void {
    const rows = Math.abs(this.row[this.to[edge]] - this.row[this.from[edge]]);
    const columns = Math.abs(this.column[this.to[edge]] - this.column[this.from[edge]]);
    const bent = STRONG + ((rows * DOWN + columns * ACROSS) / 200) * BENT;
    let best = Infinity;
    for (let way = 0; way < WAYS; way++) {
      const cost = this.hits[edge * WAYS + way] * UNDER + SIZES[way] * bent;
      if (cost < best && this.may(edge, way)) best = cost;
    }
    const price = best + rows * ROW + columns * COLUMN + (columns === 0 ? this.beside(edge) : 0);
    this.cost += price - this.each[edge];
    this.each[edge] = price;
  }

  /** What an edge within a column costs: more where its nodes stand so close that nobody sees what goes along it. */
  private beside(edge: number): number {
    const a = this.from[edge];
    const b = this.to[edge];
    return this.gap(a, this.row[a], b, this.row[b]) < GOOD_GAP ? NARROW : BESIDE;
  }

  /** The map's height in rows. */
  private height(): number {
    let top = this.row[0];
    let bottom = this.row[0];
    for (const row of this.row) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
    return bottom - top;
  }

  private closeTo(node: number): number {
    let close = 0;
    for (let other = 0; other < this.nodes; other++) {
      if (other === node || this.column[other] !== this.column[node] || this.lane[other] !== this.lane[node]) continue;
      if (this.gap(node, this.row[node], other, this.row[other]) < GOOD_GAP) close++;
    }
    return close;
  }

  /** How often a node's edges cross others. */
  private crossed(node: number): number {
    if (this.from.length > CROSSED) return 0;
    let sum = 0;
    for (const edge of this.ways[node]) sum += crossed(this, edge, 0);
    return sum;
  }
}
