import type { Engine } from "./offers";
import { FIRST, type Payload } from "./payload";
import { makeRoutes, type Routes } from "./routes";

/** A straight way off the map that a dot is on, in map coordinates. */
export interface Way { x: number; y: number; toX: number; toY: number }

/** Ways drawn at most: more could not be told apart. */
const MOST = 400;

/** Finds the ways with no drawn edge that dots are on at a moment: they are drawn dashed, so that nobody takes them for the map's own. */
export class OffMapWays {
  private readonly routes: Routes;

  constructor(payload: Payload) {
    this.routes = makeRoutes(payload.map);
  }

  /** The ways in use now by children whom the filters let through, each once. */
  now(engine: Engine): Way[] {
    const { from, to, flags, branchOf } = engine.payload.legColumns;
    const ways = new Map<string | number, Way>();
    engine.eachOffMap((leg, x, y) => {
      const branch = (flags[leg] & FIRST) !== 0 && branchOf[leg] > 0;
      const key = branch ? `leg ${leg}` : from[leg] * 65536 + to[leg];
      if (!ways.has(key)) ways.set(key, branch ? this.rest(engine, x, y, to[leg]) : this.whole(from[leg], to[leg]));
      return ways.size < MOST;
    });
    return [...ways.values()];
  }

  private whole(from: number, to: number): Way {
    const { x, y } = this.routes.path(from, to);
    const last = x.length - 1;
    return { x: x[0], y: y[0], toX: x[last], toY: y[last] };
  }

  /** A branch leaves from wherever its child's other dot was: what is left of its way is drawn. */
  private rest(engine: Engine, x: number, y: number, to: number): Way {
    const node = engine.payload.map.nodes[to];
    return { x, y, toX: node.x, toY: node.y };
  }
}
