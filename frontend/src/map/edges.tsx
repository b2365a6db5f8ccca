import type { Edge, EdgeProps } from "@xyflow/react";
import { memo } from "react";
import { arrowHead, type DrawnCurve, edgePath } from "./edgePath";
import type { NodeKind, Shape } from "./geometry";

/** What React Flow carries for each edge: how far it bends, an opposite edge's share included, and what shapes it joins. */
export type MapEdge = Edge<{ bend: number; from: NodeKind; to: NodeKind }, "route">;

/** What an edge is drawn from: both ends as React Flow has them now, which are its nodes' centres, so that it follows them when they are moved. */
export type Ends = Pick<EdgeProps<MapEdge>, "sourceX" | "sourceY" | "targetX" | "targetY" | "data">;

/** The two shapes that an edge joins. */
export function endsOf({ sourceX, sourceY, targetX, targetY, data }: Ends): { from: Shape; to: Shape } {
  return { from: { kind: data?.from ?? "activity", x: sourceX, y: sourceY }, to: { kind: data?.to ?? "activity", x: targetX, y: targetY } };
}

/** The contract's curve from border to border. */
export function curveOf(ends: Ends): DrawnCurve {
  const { from, to } = endsOf(ends);
  return edgePath(from, to, ends.data?.bend ?? 0);
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
function Route(props: EdgeProps<MapEdge>) {
  return <Line curve={curveOf(props)} />;
}

export const edgeTypes = { route: memo(Route) };
