import { Graph, layout } from "@dagrejs/dagre";
import { boundsOf } from "../../../map/geometry";
import type { Drawing } from "../drawing";
import { layerEdges } from "./layers";

/** Where nodes stand in layers: the column of each, how far down its layer it comes, and how many columns there are. */
export interface Columns { column: number[]; down: number[]; count: number }

/** From so many edges on dagre takes its quicker ways: the others would keep a person waiting. */
const LARGE = 150;

/**
 * The layers that the edges make, as dagre finds them: ways in in the first column, ways out in the last. An edge back to a way in, or out of
 * a way out, does not count: it would put them in the middle.
 */
export function columnsOf(d: Drawing): Columns {
  const place = new Map(d.nodes.map((node, i) => [node.id, i]));
  const kind = d.nodes.map((node) => node.kind);
  const pairs = d.edges.map(({ from, to }) => [place.get(from) ?? 0, place.get(to) ?? 0] as const);
  const order = [...kind.keys()].sort((a, b) => Number(kind[b] === "entry") - Number(kind[a] === "entry"));
  const graph = new Graph();
  const leading = layerEdges(d.nodes.length, pairs.filter(([a, b]) => kind[b] !== "entry" && kind[a] !== "exit"), order);
  const large = leading.length > LARGE;
  graph.setGraph({ rankdir: "LR", nodesep: 40, edgesep: 20, ranksep: 100, ranker: large ? "tight-tree" : "network-simplex" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const i of order) {
    const box = boundsOf(d.nodes[i]);
    graph.setNode(String(i), { width: box.right - box.left, height: box.bottom - box.top });
  }
  for (const [a, b] of leading) graph.setEdge(String(a), String(b));
  layout(graph, { disableOptimalOrderHeuristic: large });
  const laid = d.nodes.map((_, i) => graph.node(String(i)) as { x: number; y: number });
  return { ...ends(d, ranked(laid.map(({ x }) => x))), down: laid.map(({ y }) => y) };
}

/** Ways in before all others, ways out after them. */
function ends(d: Drawing, rank: number[]): { column: number[]; count: number } {
  const inner = d.nodes.flatMap((node, i) => (node.kind === "entry" || node.kind === "exit" ? [] : [rank[i]]));
  const entries = d.nodes.some((node) => node.kind === "entry") ? 1 : 0;
  const levels = ranked(inner);
  const level = new Map(inner.map((value, i) => [value, levels[i]]));
  const last = entries + (levels.length > 0 ? Math.max(...levels) + 1 : 0);
  const column = d.nodes.map((node, i) => {
    if (node.kind === "entry") return 0;
    return node.kind === "exit" ? last : entries + (level.get(rank[i]) ?? 0);
  });
  return { column, count: Math.max(...column) + 1 };
}

/** The number of each value among the different values, from the least. */
function ranked(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const rank = new Map(sorted.map((value, i) => [value, i]));
  return values.map((value) => rank.get(value) ?? 0);
}
