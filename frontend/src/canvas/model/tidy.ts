import { Graph, layout } from "@dagrejs/dagre";
import { boundsOf } from "../../map/geometry";
import { drawn, each } from "./change";
import type { Drawing } from "./drawing";
import { at } from "./nodes";

/** Lays the map out anew from left to right. */
export function tidied(d: Drawing): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 40, ranksep: 120 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of d.nodes) {
    const box = boundsOf(node);
    graph.setNode(node.id, { width: box.right - box.left, height: box.bottom - box.top });
  }
  for (const edge of d.edges) if (edge.from !== edge.to) graph.setEdge(edge.from, edge.to);
  layout(graph);
  return drawn(d, {
    nodes: each(d.nodes, (node) => at(node, (graph.node(node.id) as { x: number }).x, (graph.node(node.id) as { y: number }).y)),
  });
}
