import { BOX, CIRCLE, LABEL, PILL, type NodeKind } from "./sizes";

export interface Point { x: number; y: number }

/** What geometry needs to know of a node: its kind and its centre. */
export interface Shape { kind: NodeKind; x: number; y: number }

export interface Box { left: number; top: number; right: number; bottom: number }

/** Whether a point lies inside (not on the border of) a node's shape: a box, a pill with round ends, or a circle. */
export function inside(node: Shape, x: number, y: number): boolean {
  const dx = Math.abs(x - node.x);
  const dy = Math.abs(y - node.y);
  if (node.kind === "service") return dx * dx + dy * dy < (CIRCLE / 2) ** 2;
  if (node.kind === "exit") {
    const round = PILL.height / 2;
    const straight = PILL.width / 2 - round;
    if (dx <= straight) return dy < round;
    return (dx - straight) ** 2 + dy * dy < round * round;
  }
  return dx < BOX.width / 2 && dy < BOX.height / 2;
}

/** The highest y of the node's shape that is on its vertical middle line: where a loop stands. */
export function topOf(node: Shape): number {
  if (node.kind === "service") return node.y - CIRCLE / 2;
  return node.y - (node.kind === "exit" ? PILL.height : BOX.height) / 2;
}

/** The lowest y of the node's own shape, without a service's label block. */
export function bottomOf(node: Shape): number {
  return 2 * node.y - topOf(node);
}

/** The box round all of a node, with a service's label block. */
export function boundsOf(node: Shape): Box {
  if (node.kind === "service") {
    const half = Math.max(CIRCLE, LABEL.width) / 2;
    return { left: node.x - half, top: node.y - CIRCLE / 2, right: node.x + half, bottom: node.y + CIRCLE / 2 + LABEL.height };
  }
  const size = node.kind === "exit" ? PILL : BOX;
  return { left: node.x - size.width / 2, top: node.y - size.height / 2, right: node.x + size.width / 2, bottom: node.y + size.height / 2 };
}

/** Where the straight line from a node's centre towards a point crosses the node's border; the centre when the point is the centre. */
export function borderToward(node: Shape, x: number, y: number): Point {
  const dx = x - node.x;
  const dy = y - node.y;
  const d = Math.hypot(dx, dy);
  if (d === 0) return { x: node.x, y: node.y };
  let near = 0;
  let far: number = BOX.width;
  for (let i = 0; i < 40; i++) {
    const middle = (near + far) / 2;
    if (inside(node, node.x + (dx / d) * middle, node.y + (dy / d) * middle)) near = middle;
    else far = middle;
  }
  return { x: node.x + (dx / d) * far, y: node.y + (dy / d) * far };
}
