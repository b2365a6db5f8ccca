import { type Box, boundsOf } from "../../map/geometry";
import { drawn, each } from "./change";
import type { Drawing, EditNode } from "./drawing";
import { at } from "./nodes";

export type Side = "left" | "centre" | "right" | "top" | "middle" | "bottom";

/** The smallest gap that nodes are spread with, in map units: nearer they would touch. */
const LEAST_GAP = 16;

/**
 * Brings nodes into one line: their boxes' outermost left, right, top or bottom edge (a service's box holds its name), or their centres,
 * halfway between the outermost.
 */
export function align(d: Drawing, ids: readonly string[], side: Side): Drawing {
  const chosen = chosenOf(d, ids);
  if (chosen.length < 2) return d;
  const boxes = chosen.map(boundsOf);
  const xs = chosen.map((node) => node.x);
  const ys = chosen.map((node) => node.y);
  const line = {
    left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)), bottom: Math.max(...boxes.map((box) => box.bottom)),
    centre: (Math.min(...xs) + Math.max(...xs)) / 2, middle: (Math.min(...ys) + Math.max(...ys)) / 2,
  }[side];
  return moved(d, chosen, (node) => {
    if (side === "centre") return { x: line, y: node.y };
    if (side === "middle") return { x: node.x, y: line };
    const by = line - boundsOf(node)[side];
    return side === "left" || side === "right" ? { x: node.x + by, y: node.y } : { x: node.x, y: node.y + by };
  });
}

/**
 * Spreads three nodes or more with equal gaps between their boxes, the outermost staying. Where there is no room for gaps of 16 units the
 * first stays, and the others follow it with those.
 */
export function spread(d: Drawing, ids: readonly string[], way: "across" | "down"): Drawing {
  const [low, high] = way === "across" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  const middle = (box: Box) => box[low] + box[high];
  const sorted = chosenOf(d, ids).map((node) => ({ node, box: boundsOf(node) })).sort((a, b) => middle(a.box) - middle(b.box));
  if (sorted.length < 3) return d;
  const first = sorted[0].box;
  const last = sorted[sorted.length - 1].box;
  const filled = sorted.reduce((sum, { box }) => sum + box[high] - box[low], 0);
  const gap = Math.max(LEAST_GAP, (last[high] - first[low] - filled) / (sorted.length - 1));
  const shifts = new Map<string, number>();
  let next = first[low];
  for (const { node, box } of sorted) {
    shifts.set(node.id, next - box[low]);
    next += box[high] - box[low] + gap;
  }
  return moved(d, sorted.map(({ node }) => node), (node) => {
    const by = shifts.get(node.id) ?? 0;
    return way === "across" ? { x: node.x + by, y: node.y } : { x: node.x, y: node.y + by };
  });
}

function chosenOf(d: Drawing, ids: readonly string[]): EditNode[] {
  const chosen = new Set(ids);
  return d.nodes.filter((node) => chosen.has(node.id));
}

function moved(d: Drawing, nodes: readonly EditNode[], to: (node: EditNode) => { x: number; y: number }): Drawing {
  const places = new Map(nodes.map((node) => [node.id, to(node)]));
  return drawn(d, {
    nodes: each(d.nodes, (node) => {
      const place = places.get(node.id);
      return place ? at(node, place.x, place.y) : node;
    }),
  });
}
