/**
 * Sizes of what is drawn on a map, in map units (CSS pixels at zoom 1). The layout check in Python uses the same numbers.
 */

/** A node's kind: where children come in, work that moves them on, what lasts, and where they leave. */
export type NodeKind = "entry" | "activity" | "service" | "exit";

/** Width and height of an entry's or activity's box. */
export const BOX = { width: 176, height: 64 } as const;

/** Width and height of an exit's pill. */
export const PILL = { width: 168, height: 52 } as const;

/** Diameter of a service's circle. */
export const CIRCLE = 128;

/** Label block beneath a service's circle. */
export const LABEL = { width: 160, height: 44 } as const;

/** Radius of the circle that a move from a node to itself goes round, on the node's top edge. */
export const LOOP_RADIUS = 26;

/** How much wider than its nodes the map's frame is, on each side. */
export const FRAME_MARGIN = 64;

/** Bend of an edge drawn straight whose opposite edge is drawn too, so that the two can be told apart. */
export const OPPOSITE_BEND = 0.15;

/** Width of the band along an edge in which dots keep lanes of their own. */
export const EDGE_BAND = 14;

/** Width and height of a node's own shape, without a service's label block. */
export function sizeOf(kind: NodeKind): { width: number; height: number } {
  if (kind === "service") return { width: CIRCLE, height: CIRCLE };
  return kind === "exit" ? PILL : BOX;
}
