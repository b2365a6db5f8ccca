import { type Curve, type Point, pointAt, wholeCurve } from "../../map/geometry";

/** Nearer to straight than this a hand means straight. */
const STRAIGHT = 0.025;

/** The middle of a way's whole curve: where the handle that bends it stands. */
export function middleOf(from: Point, to: Point, bend: number): Point {
  return pointAt(wholeCurve(from, to, bend), 0.5);
}

/** The bend with which the middle of the curve comes nearest to a point: twice its distance from the straight line, over the line's length. */
export function bendTo(from: Point, to: Point, point: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  if (squared === 0) return 0;
  // Across the line the curve bends to (dy, -dx): up, when it goes right.
  const across = ((point.x - (from.x + to.x) / 2) * dy - (point.y - (from.y + to.y) / 2) * dx) / squared;
  const bend = Math.max(-2, Math.min(2, Math.round(200 * across) / 100));
  return Math.abs(bend) < STRAIGHT ? 0 : bend;
}

/** The points near a drawn curve's two ends where it can be taken hold of, so many map units along it. */
export function gripsOf(curve: Curve, far: number): { from: Point; to: Point } {
  const long = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
  const share = long === 0 ? 0.3 : Math.min(0.3, far / long);
  return { from: pointAt(curve, share), to: pointAt(curve, 1 - share) };
}

/** What is drawn of a way is short when its handles would lie on one another; then the middle one stands so far beside it, in CSS pixels. */
const SHORT = 84;
const BESIDE = 26;

/** Where the handle stands that bends a way: at its middle, and on a short way beside it. */
export function benderAt(middle: Point, { start, end }: Curve, zoom: number): Point {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const long = Math.hypot(dx, dy);
  if (long === 0 || long * zoom >= SHORT) return middle;
  return { x: middle.x + (dy / long) * (BESIDE / zoom), y: middle.y - (dx / long) * (BESIDE / zoom) };
}
