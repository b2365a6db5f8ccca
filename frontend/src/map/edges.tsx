import { type Edge, type EdgeProps, useInternalNode } from "@xyflow/react";
import { memo } from "react";
import { arrowHead, edgePath } from "./edgePath";
import type { MapNode } from "./nodes";

/** What React Flow carries for each edge: how far it bends, an opposite edge's share included. */
export type MapEdge = Edge<{ bend: number }, "route">;

/** One route: the contract's curve from border to border with a small head at its end, following its nodes when they are moved. */
function Route({ source, target, data }: EdgeProps<MapEdge>) {
  const from = useInternalNode<MapNode>(source);
  const to = useInternalNode<MapNode>(target);
  if (!from || !to) return null;
  const curve = edgePath(placeOf(from), placeOf(to), data?.bend ?? 0);
  return (
    <>
      <path className="jm-edge" d={curve.path} />
      <path className="jm-head" d={arrowHead(curve)} />
    </>
  );
}

/** A node's centre and kind, from where React Flow has it now. */
function placeOf(node: NonNullable<ReturnType<typeof useInternalNode<MapNode>>>) {
  const { x, y } = node.internals.positionAbsolute;
  return { kind: node.data.node.kind, x: x + (node.width ?? 0) / 2, y: y + (node.height ?? 0) / 2 };
}

export const edgeTypes = { route: memo(Route) };
