import { boundsOf, type Box, type Point, type Shape } from "./shapes";
import { FRAME_MARGIN } from "./sizes";

/** The map's frame: the box round all nodes with their label blocks, wider by a node's height on each side. */
export function frameOf(nodes: readonly Shape[]): Box {
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const node of nodes) {
    const box = boundsOf(node);
    frame.left = Math.min(frame.left, box.left);
    frame.top = Math.min(frame.top, box.top);
    frame.right = Math.max(frame.right, box.right);
    frame.bottom = Math.max(frame.bottom, box.bottom);
  }
  if (nodes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return { left: frame.left - FRAME_MARGIN, top: frame.top - FRAME_MARGIN, right: frame.right + FRAME_MARGIN, bottom: frame.bottom + FRAME_MARGIN };
}

/** A node's gate: the point of the frame nearest to the node's centre; of equally near ones left, then top, then right, then bottom. */
export function gateOf(node: Shape, frame: Box): Point {
  const sides: [number, Point][] = [
    [node.x - frame.left, { x: frame.left, y: node.y }],
    [node.y - frame.top, { x: node.x, y: frame.top }],
    [frame.right - node.x, { x: frame.right, y: node.y }],
    [frame.bottom - node.y, { x: node.x, y: frame.bottom }],
  ];
  let best = sides[0];
  for (const side of sides) if (side[0] < best[0]) best = side;
  return best[1];
}
