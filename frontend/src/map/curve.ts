import { inside, topOf, type Point, type Shape } from "./shapes";
import { LOOP_RADIUS, OPPOSITE_BEND } from "./sizes";

/** A quadratic Bezier curve. */
export interface Curve { start: Point; control: Point; end: Point }

/** An edge's own bend, or when that is 0 and the opposite edge is drawn too, a slight one, so that both can be seen. */
export function bendOf(edge: { from: string; to: string; bend: number }, edges: readonly { from: string; to: string }[]): number {
  if (edge.bend !== 0) return edge.bend;
  return edges.some((other) => other.from === edge.to && other.to === edge.from && edge.from !== edge.to) ? OPPOSITE_BEND : 0;
}

/** `bendOf` of all edges, in their order. */
export function bendsOf(edges: readonly { from: string; to: string; bend: number }[]): number[] {
  const ways = new Set(edges.map((edge) => JSON.stringify([edge.from, edge.to])));
  const hasOpposite = (edge: { from: string; to: string }) => edge.from !== edge.to && ways.has(JSON.stringify([edge.to, edge.from]));
  return edges.map((edge) => (edge.bend === 0 && hasOpposite(edge) ? OPPOSITE_BEND : edge.bend));
}

/** The curve of an edge from centre to centre: bend > 0 goes up when the edge goes right (y grows downward). */
export function wholeCurve(from: Point, to: Point, bend: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  // The perpendicular (dy, -dx)/d times bend * d: the distance cancels out.
  const control = { x: (from.x + to.x) / 2 + bend * dy, y: (from.y + to.y) / 2 - bend * dx };
  return { start: { x: from.x, y: from.y }, control, end: { x: to.x, y: to.y } };
}

/** The point of a curve at its parameter (not even speed). */
export function pointAt(curve: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * curve.start.x + 2 * u * t * curve.control.x + t * t * curve.end.x,
    y: u * u * curve.start.y + 2 * u * t * curve.control.y + t * t * curve.end.y,
  };
}

/** The piece of a curve between two parameters, itself a quadratic curve. */
export function pieceOf(curve: Curve, t0: number, t1: number): Curve {
  const start = pointAt(curve, t0);
  const end = pointAt(curve, t1);
  // De Casteljau's blossom at (t0, t1) is the piece's control point.
  const blend = (a: number, b: number, c: number): number => (1 - t0) * ((1 - t1) * a + t1 * b) + t0 * ((1 - t1) * b + t1 * c);
  const control = {
    x: blend(curve.start.x, curve.control.x, curve.end.x),
    y: blend(curve.start.y, curve.control.y, curve.end.y),
  };
  return { start, control, end };
}

/** The parameter at which a curve that begins inside a node first leaves it, or null when it never does. */
function leaves(curve: Curve, node: Shape, backwards: boolean): number | null {
  const at = (t: number): boolean => {
    const p = pointAt(curve, backwards ? 1 - t : t);
    return inside(node, p.x, p.y);
  };
  const steps = 128;
  for (let i = 0; i <= steps; i++) {
    if (at(i / steps)) continue;
    let near = Math.max(0, (i - 1) / steps);
    let far = i / steps;
    for (let k = 0; k < 40; k++) {
      const middle = (near + far) / 2;
      if (at(middle)) near = middle;
      else far = middle;
    }
    return backwards ? 1 - far : far;
  }
  return null;
}

/** The curve of an edge between two nodes, cut at both nodes' borders. Nodes that overlap are joined centre to centre. */
export function edgeCurve(from: Shape, to: Shape, bend: number): Curve {
  const whole = wholeCurve(from, to, bend);
  const t0 = leaves(whole, from, false);
  const t1 = leaves(whole, to, true);
  if (t0 === null || t1 === null || t0 >= t1) return whole;
  return pieceOf(whole, t0, t1);
}

/** The circle, standing on the node's top edge, that a move from a node to itself goes once round. */
export function loopCircle(node: Shape): { x: number; y: number; radius: number } {
  return { x: node.x, y: topOf(node) - LOOP_RADIUS, radius: LOOP_RADIUS };
}

/** A curve as the `d` of an SVG path. */
export function curvePath(curve: Curve): string {
  const n = (value: number): string => String(Math.round(value * 100) / 100);
  return `M${n(curve.start.x)},${n(curve.start.y)} Q${n(curve.control.x)},${n(curve.control.y)} ${n(curve.end.x)},${n(curve.end.y)}`;
}
