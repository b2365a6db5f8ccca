import { boundsOf, bendOf, CIRCLE, LABEL, pointAt, type Shape, sizeOf, wholeCurve } from "../../../src/map/geometry";
import type { Drawing } from "../../../src/canvas/model/drawing";

/** The rules of builder/layout.py, written out anew: an edge stays 6 units from nodes that it does not join and from all names, nodes 16 apart. */
const CLEARANCE = 6;
const GAP = 16;
const STEPS = 400;

interface Box { left: number; top: number; right: number; bottom: number }

const far = (box: Box, x: number, y: number) => Math.hypot(Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0));

function fromBody(node: Shape, x: number, y: number): number {
  if (node.kind === "service") return Math.max(0, Math.hypot(x - node.x, y - node.y) - CIRCLE / 2);
  const { width, height } = sizeOf(node.kind);
  return far({ left: node.x - width / 2, top: node.y - height / 2, right: node.x + width / 2, bottom: node.y + height / 2 }, x, y);
}

function fromName(node: Shape, x: number, y: number): number {
  if (node.kind !== "service") return Infinity;
  const top = node.y + CIRCLE / 2;
  return far({ left: node.x - LABEL.width / 2, top, right: node.x + LABEL.width / 2, bottom: top + LABEL.height }, x, y);
}

/** Each edge that runs under a node or a name, with that node. */
export function underNodes(d: Drawing): string[] {
  const nodes = new Map(d.nodes.map((node) => [node.id, node]));
  return d.edges.flatMap((edge) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (!from || !to || from === to) return [];
    const curve = wholeCurve(from, to, bendOf(edge, d.edges));
    const points = Array.from({ length: STEPS + 1 }, (_, i) => pointAt(curve, i / STEPS))
      .filter(({ x, y }) => fromBody(from, x, y) > 0 && fromBody(to, x, y) > 0);
    const meets = (node: Shape) => points.some(({ x, y }) => {
      return (node !== from && node !== to && fromBody(node, x, y) < CLEARANCE) || fromName(node, x, y) < CLEARANCE;
    });
    return d.nodes
      .filter(meets)
      .map((node) => `${edge.from} to ${edge.to} under ${node.id}`);
  });
}

/** Pairs of nodes that touch, names and all. */
export function touching(d: Drawing): string[] {
  return d.nodes.flatMap((one, i) =>
    d.nodes.slice(0, i).flatMap((other) => {
      const [a, b] = [boundsOf(one), boundsOf(other)];
      const gap = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
      return gap < GAP ? [`${one.id} and ${other.id}`] : [];
    }),
  );
}

/** The box round a lane's nodes, for each lane that has some, in the order of the lanes; last that of nodes in no lane. */
export function laneBoxes(d: Drawing): { id: string; top: number; bottom: number }[] {
  return [...d.lanes.map((lane) => lane.id), ""].flatMap((id) => {
    const boxes = d.nodes.filter((node) => node.lane === id).map(boundsOf);
    return boxes.length === 0 ? [] : [{ id, top: Math.min(...boxes.map((box) => box.top)), bottom: Math.max(...boxes.map((box) => box.bottom)) }];
  });
}
