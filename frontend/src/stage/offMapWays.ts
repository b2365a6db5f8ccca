import type { Engine } from "./offers";
import { BLANK, FIRST, ON_MAP, type Payload, TRAVEL } from "./payload";
import { makeRoutes, type Routes } from "./routes";

/** A straight way off the map that a dot is on, in map coordinates. */
export interface Way { x: number; y: number; toX: number; toY: number }

/** Children asked at most in one telling whether they are shown, so that a narrow filter over much data costs no time. */
const MOST = 400;

/** Finds the ways with no drawn edge that dots are on at a moment: they are drawn dashed, so that nobody takes them for the map's own. */
export class OffMapWays {
  private readonly legs: Int32Array;
  private readonly children: Int32Array;
  private readonly routes: Routes;

  constructor(payload: Payload) {
    const { kind, flags } = payload.legColumns;
    const { first } = payload.childColumns;
    const legs: number[] = [];
    const children: number[] = [];
    for (let child = 0; child < payload.children; child++) {
      for (let leg = first[child]; leg < first[child + 1]; leg++) {
        if (kind[leg] !== TRAVEL || (flags[leg] & ON_MAP) !== 0) continue;
        legs.push(leg);
        children.push(child);
      }
    }
    this.legs = Int32Array.from(legs);
    this.children = Int32Array.from(children);
    this.routes = makeRoutes(payload.map);
  }

  /** The ways in use now by children whom the filters let through, each once. */
  now(engine: Engine): Way[] {
    const { shownFrom, shownTo, from, to, flags, branchOf } = engine.payload.legColumns;
    const { asOf } = engine.payload.childColumns;
    const ways = new Map<string, Way>();
    let asked = 0;
    for (let i = 0; i < this.legs.length && asked < MOST; i++) {
      const leg = this.legs[i];
      const child = this.children[i];
      const own = engine.mode === "start";
      const zero = engine.dayZero(child);
      if (zero === null) continue;
      const time = engine.time + zero;
      if (time < shownFrom[leg] || time >= shownTo[leg] || shownFrom[leg] === BLANK || (own && time >= asOf[child])) continue;
      const branch = (flags[leg] & FIRST) !== 0 && branchOf[leg] > 0;
      const key = branch ? `leg ${leg}` : `${from[leg]} ${to[leg]}`;
      if (ways.has(key)) continue;
      asked += 1;
      const dot = engine.dots(child).find((one) => one.leg === leg);
      if (dot) ways.set(key, branch ? this.rest(engine, dot, to[leg]) : this.whole(from[leg], to[leg]));
    }
    return [...ways.values()];
  }

  private whole(from: number, to: number): Way {
    const { x, y } = this.routes.path(from, to);
    const last = x.length - 1;
    return { x: x[0], y: y[0], toX: x[last], toY: y[last] };
  }

  /** A branch leaves from wherever its child's other dot was: what is left of its way is drawn. */
  private rest(engine: Engine, dot: { x: number; y: number }, to: number): Way {
    const node = engine.payload.map.nodes[to];
    return { x: dot.x, y: dot.y, toX: node.x, toY: node.y };
  }
}
