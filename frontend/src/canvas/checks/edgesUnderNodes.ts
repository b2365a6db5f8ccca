import { bendsOf, type Box, CIRCLE, type Curve, LABEL, sizeOf, wholeCurve } from "../../map/geometry";
import { type Drawing, type EditEdge, type EditNode, edgeKey } from "../model/drawing";
import type { Found } from "./found";
import type { Names } from "./names";

/** How far an edge stays from nodes that it does not join, in map units; `builder/layout.py` has the same. */
const CLEARANCE = 6;

/** A curve is looked at at the ends of this many even steps of its parameter, as in Python. */
const STEPS = 400;

/** What an edge must not run under: a node's own shape, or the block of a service's name. */
interface Body { circle: boolean; x: number; y: number; box: Box }

interface Obstacle { node: EditNode; body: Body; label: Body | null }

/** Edges that run under nodes, or under the name of a service (be it the service that they leave). Loops are left out: they stand on their node. */
export function edgesUnderNodes({ nodes, edges }: Drawing, names: Names): Found[] {
  const obstacles = nodes.map(obstacleOf);
  const byId = new Map(obstacles.map((obstacle) => [obstacle.node.id, obstacle]));
  const bends = bendsOf(edges);
  return edges.flatMap((edge, i) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (!from || !to || from === to) return [];
    const line = new Line(wholeCurve(from.node, to.node, bends[i]), from.body, to.body);
    const overBody = (other: Obstacle) => other !== from && other !== to && line.comesNear(other.body);
    const overLabel = ({ label }: Obstacle) => label !== null && line.comesNear(label);
    return obstacles.filter((other) => overLabel(other) || overBody(other)).map(({ node }) => said(edge, node, names));
  });
}

function said(edge: EditEdge, node: EditNode, names: Names): Found {
  return { code: "edge-under-node", thing: { kind: "edge", key: edgeKey(edge) }, place: names.way(edge), value: names.node(node.id), count: 1 };
}

function obstacleOf(node: EditNode): Obstacle {
  const circle = node.kind === "service";
  const { width, height } = sizeOf(node.kind);
  const body = { circle, x: node.x, y: node.y, box: boxOf(node.x, node.y - height / 2, width, height) };
  return { node, body, label: circle ? { circle: false, x: 0, y: 0, box: boxOf(node.x, node.y + CIRCLE / 2, LABEL.width, LABEL.height) } : null };
}

function boxOf(x: number, top: number, width: number, height: number): Box {
  return { left: x - width / 2, top, right: x + width / 2, bottom: top + height };
}

/** How far a point lies from a body; 0 inside. Asked very often, and a plain root is several times as fast as `Math.hypot`. */
function distance({ circle, x, y, box }: Body, px: number, py: number): number {
  if (circle) return Math.max(0, Math.sqrt((px - x) * (px - x) + (py - y) * (py - y)) - CIRCLE / 2);
  const dx = px < box.left ? box.left - px : px > box.right ? px - box.right : 0;
  const dy = py < box.top ? box.top - py : py > box.bottom ? py - box.bottom : 0;
  return Math.sqrt(dx * dx + dy * dy);
}

/** One edge between the borders of its two nodes, looked at at points along its curve. */
class Line {
  private readonly curve: Curve;
  private readonly from: Body;
  private readonly to: Body;
  private readonly box: Box;
  /** The most that two neighbouring points can lie apart. */
  private readonly step: number;

  constructor(curve: Curve, from: Body, to: Body) {
    this.curve = curve;
    this.from = from;
    this.to = to;
    const { start, control, end } = curve;
    const [left, right] = reach(start.x, control.x, end.x);
    const [top, bottom] = reach(start.y, control.y, end.y);
    this.box = { left, top, right, bottom };
    const fastest = Math.max(Math.hypot(control.x - start.x, control.y - start.y), Math.hypot(end.x - control.x, end.y - control.y));
    this.step = (2 * fastest) / STEPS;
  }

  /** Whether one of its points lies within the clearance of a body. */
  comesNear(body: Body): boolean {
    const { box } = body;
    if (this.box.left >= box.right + CLEARANCE || this.box.right <= box.left - CLEARANCE) return false;
    if (this.box.top >= box.bottom + CLEARANCE || this.box.bottom <= box.top - CLEARANCE) return false;
    const { start, control, end } = this.curve;
    for (let i = 0; i <= STEPS; ) {
      const t = i / STEPS;
      const u = 1 - t;
      const x = u * u * start.x + 2 * t * u * control.x + t * t * end.x;
      const y = u * u * start.y + 2 * t * u * control.y + t * t * end.y;
      const far = distance(body, x, y);
      // What lies within one of its own ends is not drawn.
      if (far < CLEARANCE && distance(this.from, x, y) > 0 && distance(this.to, x, y) > 0) return true;
      // Points that cannot be near yet, however straight the curve comes, are passed over.
      i += Math.max(1, Math.floor((far - CLEARANCE) / this.step));
    }
    return false;
  }
}

/** The lowest and highest value that a quadratic curve takes in one direction. */
function reach(start: number, control: number, end: number): [number, number] {
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  if (control >= low && control <= high) return [low, high];
  const t = (start - control) / (start - 2 * control + end);
  const turn = (1 - t) * (1 - t) * start + 2 * t * (1 - t) * control + t * t * end;
  return [Math.min(low, turn), Math.max(high, turn)];
}
