import { type Edge, type EdgeProps, useInternalNode } from "@xyflow/react";
import { memo } from "react";
import { arrowHead, type DrawnCurve, edgePath } from "./edgePath";
import type { MapNode } from "./nodes";

/** What React Flow carries for each edge: how far it bends, an opposite edge's share included. */
export type MapEdge = Edge<{ bend: number }, "route">;

/** The contract's curve from border to border, following its nodes when they are moved; null while React Flow has not both nodes. */
export function useCurve(source: string, target: string, bend: number): DrawnCurve | null {
  const from = useInternalNode<MapNode>(source);
  const to = useInternalNode<MapNode>(target);
  return from && to ? edgePath(shapeOf(from), shapeOf(to), bend) : null;
}

/** A route's line with a small head at its end. */
export function Line({ curve }: { curve: DrawnCurve }) {
  return (
    <>
      <path className="jm-edge" d={curve.path} />
      <path className="jm-head" d={arrowHead(curve)} />
    </>
  );
}

/** One route. */
function Route({ source, target, data }: EdgeProps<MapEdge>) {
  const curve = useCurve(source, target, data?.bend ?? 0);
  return curve && <Line curve={curve} />;
}

/** A node's centre and kind, from where React Flow has it now. */
export function shapeOf(node: NonNullable<ReturnType<typeof useInternalNode<MapNode>>>) {
  const { x, y } = node.internals.positionAbsolute;
  return { kind: node.data.node.kind, x: x + (node.width ?? 0) / 2, y: y + (node.height ?? 0) / 2 };
}

export const edgeTypes = { route: memo(Route) };
