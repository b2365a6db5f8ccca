import { CIRCLE, LABEL, sizeOf, wholeCurve, type Shape } from "../../../map/geometry";

/** Further off than this in x or y nothing is near. */
const FAR = 150;

/** A rectangle. */
interface Box { left: number; top: number; right: number; bottom: number }

/**
 * The nodes whose shape or name an edge, drawn with a bend, runs under or comes nearer to than `clear`: at its own two ends the names only.
 * The same rule as Python's check of a map's layout. Positions in `nodes`.
 */
export function under(nodes: readonly Shape[], from: number, to: number, bend: number, clear: number): number[] {
  const { start, control, end } = wholeCurve(nodes[from], nodes[to], bend);
  const left = Math.min(start.x, control.x, end.x) - 80 - clear;
  const right = Math.max(start.x, control.x, end.x) + 80 + clear;
  const top = Math.min(start.y, control.y, end.y) - 108 - clear;
  const bottom = Math.max(start.y, control.y, end.y) + 64 + clear;
  const near = nodes.flatMap((node, i) => (node.x >= left - 8 && node.x <= right + 8 && node.y >= top && node.y <= bottom ? [i] : []));
  const found = new Set<number>();
  const steps = Math.max(40, Math.min(400, Math.round(Math.hypot(end.x - start.x, end.y - start.y) / 6)));
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const u = 1 - t;
    const x = u * u * start.x + 2 * u * t * control.x + t * t * end.x;
    const y = u * u * start.y + 2 * u * t * control.y + t * t * end.y;
    if (fromBody(nodes[from], x, y) <= 0 || fromBody(nodes[to], x, y) <= 0) continue;
    for (const k of near) {
      if (found.has(k)) continue;
      const body = k !== from && k !== to && fromBody(nodes[k], x, y) < clear;
      if (body || fromName(nodes[k], x, y) < clear) found.add(k);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** How far a point lies from a node's own shape; 0 or less inside. A way out counts as a box. */
function fromBody(node: Shape, x: number, y: number): number {
  if (Math.abs(x - node.x) > FAR || Math.abs(y - node.y) > FAR) return Infinity;
  if (node.kind === "service") return Math.sqrt((x - node.x) ** 2 + (y - node.y) ** 2) - CIRCLE / 2;
  const { width, height } = sizeOf(node.kind);
  return fromBox({ left: node.x - width / 2, top: node.y - height / 2, right: node.x + width / 2, bottom: node.y + height / 2 }, x, y);
}

/** How far a point lies from the name under a service. */
function fromName(node: Shape, x: number, y: number): number {
  if (node.kind !== "service" || Math.abs(x - node.x) > FAR || Math.abs(y - node.y) > FAR) return Infinity;
  const top = node.y + CIRCLE / 2;
  return fromBox({ left: node.x - LABEL.width / 2, top, right: node.x + LABEL.width / 2, bottom: top + LABEL.height }, x, y);
}

function fromBox(box: Box, x: number, y: number): number {
  const dx = Math.max(box.left - x, x - box.right, 0);
  const dy = Math.max(box.top - y, y - box.bottom, 0);
  return Math.sqrt(dx * dx + dy * dy);
}
