import type { Curves } from "./curves";

/** What moves on the grid changed, so that they can be taken back without working anything out. Its lists grow and are used again. */
export class Log {
  readonly steps: { node: number; column: number; row: number; cost: number }[] = [];
  edges = 0;
  edge = new Int32Array(64);
  price = new Float64Array(64);
  curves: Curves[] = [];
  hits: Uint16Array;

  constructor(private readonly ways: number) {
    this.hits = new Uint16Array(64 * ways);
  }

  /** A node is about to move from here. */
  step(node: number, column: number, row: number, cost: number): void {
    this.steps.push({ node, column, row, cost });
  }

  /** An edge is about to change from this. */
  was(edge: number, hits: Uint16Array, price: number, curves: Curves): void {
    const { ways } = this;
    if (this.edges === this.edge.length) this.grow();
    this.edge[this.edges] = edge;
    this.price[this.edges] = price;
    this.curves[this.edges] = curves;
    for (let way = 0; way < ways; way++) this.hits[this.edges * ways + way] = hits[edge * ways + way];
    this.edges += 1;
  }

  clear(): void {
    this.steps.length = 0;
    this.edges = 0;
  }

  private grow(): void {
    const twice = 2 * this.edge.length;
    const { edge, price, hits } = this;
    this.edge = new Int32Array(twice);
    this.edge.set(edge);
    this.price = new Float64Array(twice);
    this.price.set(price);
    this.hits = new Uint16Array(twice * this.ways);
    this.hits.set(hits);
  }
}
