import { bendOf, edgeCurve, frameOf, gateOf, loopPath, pathOf, straightPath, straightTo, borderToward, type Path } from "../map/geometry";
import type { PayloadMap } from "./payload";

/** The ways between the map's nodes, made when first asked for. */
export interface Routes {
  /** The way from a node (or the gate: the number of nodes) to a node. */
  path(from: number, to: number): Path;
  /** A number for that way, under which its table is. */
  number(from: number, to: number): number;
  /** The tables of the ways made so far, by their numbers. */
  tables: readonly Float64Array[];
  /** Whether an edge is drawn from one to the other. */
  drawn(from: number, to: number): boolean;
}

/** Makes a map's routes: drawn edges along their curves, loops once round, from the gate and where no edge is drawn straight. */
export function makeRoutes(map: PayloadMap): Routes {
  const n = map.nodes.length;
  const index = new Map(map.nodes.map((node, i) => [node.id, i]));
  const frame = frameOf(map.nodes);
  const bends = new Map<number, number>();
  for (const edge of map.edges) {
    const from = index.get(edge.from);
    const to = index.get(edge.to);
    if (from !== undefined && to !== undefined) bends.set(from * n + to, bendOf(edge, map.edges));
  }
  const made: (Path | undefined)[] = new Array<Path | undefined>((n + 1) * n);
  const make = (from: number, to: number): Path => {
    const target = map.nodes[to];
    if (from >= n) return straightTo(gateOf(target, frame), target);
    if (from === to) return loopPath(target);
    const bend = bends.get(from * n + to);
    const source = map.nodes[from];
    if (bend !== undefined) return pathOf(edgeCurve(source, target, bend));
    return straightPath(borderToward(source, target.x, target.y), borderToward(target, source.x, source.y));
  };
  const tables = new Array<Float64Array>((n + 1) * n);
  const path = (from: number, to: number): Path => {
    const at = from * n + to;
    let way = made[at];
    if (!way) {
      made[at] = way = make(from, to);
      tables[at] = way.table;
    }
    return way;
  };
  return {
    path, tables,
    number: (from, to) => {
      path(from, to);
      return from * n + to;
    },
    drawn: (from, to) => from < n && bends.has(from * n + to),
  };
}
