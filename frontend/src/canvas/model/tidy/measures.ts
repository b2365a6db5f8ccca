import { boundsOf, type NodeKind } from "../../../map/geometry";

/** The grid that "Tidy" puts nodes on, in map units: from column to column, and from row to row. */
export const ACROSS = 270;
export const DOWN = 30;

/** The smallest gap between two nodes of a column, and the one that reads well. */
export const LEAST_GAP = 16;
export const GOOD_GAP = 50;

/** How far an edge stays from nodes that it does not join; the check of a map's layout asks for 6. */
export const CLEAR = 10;

/** Room between the nodes of two lanes: the names of the lanes stand in it. */
export const LANE_GAP = 72;

/** The bends that are tried, in the order in which they are liked; the last is what a bend of 0 is drawn with where the opposite edge is drawn. */
export const BENDS: readonly number[] = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32, 0.4, -0.4, 0.15];
export const OPPOSITE = BENDS.length - 1;

/** How far a node's box, with the name under a service, reaches from the node's centre. */
export interface Reach { half: number; above: number; below: number }

export function reachOf(kind: NodeKind): Reach {
  const box = boundsOf({ kind, x: 0, y: 0 });
  return { half: box.right, above: -box.top, below: box.bottom };
}
