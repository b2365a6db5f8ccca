import { curvePath, edgeCurve, LOOP_RADIUS, type Shape, topOf } from "./geometry";

/** An edge ready to draw: the SVG path, and where and in which direction (radians) it ends. */
export interface DrawnCurve { path: string; x: number; y: number; angle: number }

/** The curve between two nodes' borders, or for an edge from a node to itself the circle on its top edge, gone round clockwise. */
export function edgePath(from: Shape, to: Shape, bend: number): DrawnCurve {
  if (from.x === to.x && from.y === to.y) {
    const top = topOf(from);
    const half = `a${LOOP_RADIUS} ${LOOP_RADIUS} 0 1 1 0 `;
    return { path: `M${num(from.x)} ${num(top)}${half}${-2 * LOOP_RADIUS}${half}${2 * LOOP_RADIUS}`, x: from.x, y: top, angle: Math.PI };
  }
  const curve = edgeCurve(from, to, bend);
  const { x, y } = curve.end;
  return { path: curvePath(curve), x, y, angle: Math.atan2(y - curve.control.y, x - curve.control.x) };
}

/** A small triangle at an edge's end, pointing the way it goes. */
export function arrowHead({ x, y, angle }: DrawnCurve): string {
  const corner = (turn: number, far: number) => `${num(x - far * Math.cos(angle + turn))} ${num(y - far * Math.sin(angle + turn))}`;
  return `M${num(x)} ${num(y)}L${corner(0.42, 11)}L${corner(-0.42, 11)}Z`;
}

const num = (value: number): string => value.toFixed(1);
