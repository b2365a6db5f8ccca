import { bendsOf } from "./curve";
import { boundsOf, type Box, type Shape } from "./shapes";
import { edgeCurve, loopCircle, pointAt, type Curve } from "./geometry";
import { type NodeKind, sizeOf } from "./sizes";

/** Where a way's words stand: their middle, in map coordinates. */
export interface WayLabel { from: string; to: string; x: number; y: number }

interface Way { from: string; to: string; bend: number }
interface Place { id: string; kind: NodeKind; x: number; y: number }

/** Room that the words of a way take, in map units. */
const WIDTH = 66;
const HEIGHT = 30;
/** Free space round places: far out their words grow beyond their shapes. */
const CLEAR = 16;
/** Where along a way its words may stand: they tell of where it comes from, so near there first. */
const ALONG = [0.3, 0.4, 0.22, 0.5, 0.6, 0.15, 0.7, 0.8];
/** Free space between a way's middle and the middle of its words: beside the dots, not on them. */
const ASIDE = 20;

const NOWHERE: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
const BEYOND = 6;

/** More of a way's words than this may not lie on a place or its figure: a number that is half covered is read as another. */
const COVERED = 0.12;

/**
 * Finds a place for each way's words beside its line, clear of places, of other words and, where it can be, of other lines. A way whose words
 * would cover a place or its figure has none: its share stands in the panel of the place it comes from.
 */
export function wayLabels(nodes: readonly Place[], edges: readonly Way[]): WayLabel[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bends = bendsOf(edges);
  // Far out a place's figure hangs on its upper right corner.
  const figures = nodes.map((node) => {
    const { width, height } = sizeOf(node.kind);
    return { left: node.x + width / 2 - 50, right: node.x + width / 2 + 36, top: node.y - height / 2 - 36, bottom: node.y - height / 2 + 8 };
  });
  const boxes = [...nodes.map((node) => grown(boundsOf(node), CLEAR)), ...figures];
  const solid = [...nodes.map(boundsOf), ...figures];
  const lines = edges.map((edge, i) => sampled(byId.get(edge.from), byId.get(edge.to), bends[i]));
  const taken: Box[] = [];
  // What stands beyond the outermost places may be cut off where the map fits its pane.
  const all = boxes.reduce((a, b) => ({ left: Math.min(a.left, b.left), right: Math.max(a.right, b.right), top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) }), NOWHERE);
  return edges.flatMap((edge, i) => {
    const curve = lines[i];
    if (!curve) return [];
    let best: { x: number; y: number; cost: number } | null = null;
    for (const at of candidates(curve.curve, curve.loop)) {
      const box = { left: at.x - WIDTH / 2, right: at.x + WIDTH / 2, top: at.y - HEIGHT / 2, bottom: at.y + HEIGHT / 2 };
      let cost = at.cost + (box.left < all.left || box.right > all.right || box.top < all.top || box.bottom > all.bottom ? BEYOND : 0);
      for (const other of boxes) cost += 40 * overlap(box, other);
      for (const other of taken) cost += 40 * overlap(box, other);
      for (const line of lines) for (const point of line?.points ?? []) if (point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom) cost += 1;
      if (!best || cost < best.cost) best = { ...at, cost };
    }
    if (!best) return [];
    const box = { left: best.x - WIDTH / 2, right: best.x + WIDTH / 2, top: best.y - HEIGHT / 2, bottom: best.y + HEIGHT / 2 };
    if (solid.some((other) => overlap(box, other) > COVERED)) return [];
    taken.push(box);
    return [{ from: edge.from, to: edge.to, x: best.x, y: best.y }];
  });
}

function sampled(from: Shape | undefined, to: Shape | undefined, bend: number): { curve: Curve | null; loop: { x: number; y: number; radius: number } | null; points: { x: number; y: number }[] } | null {
  if (!from || !to) return null;
  if (from === to) return { curve: null, loop: loopCircle(from), points: [] };
  const curve = edgeCurve(from, to, bend);
  return { curve, loop: null, points: Array.from({ length: 40 }, (_, i) => pointAt(curve, (i + 0.5) / 40)) };
}

function candidates(curve: Curve | null, loop: { x: number; y: number; radius: number } | null): { x: number; y: number; cost: number }[] {
  if (loop) return [{ x: loop.x, y: loop.y - loop.radius - 14, cost: 0 }];
  if (!curve) return [];
  return ALONG.flatMap((t, order) => {
    const a = pointAt(curve, t - 0.01);
    const b = pointAt(curve, t + 0.01);
    const { x, y } = pointAt(curve, t);
    const d = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const across = { x: (b.y - a.y) / d, y: -(b.x - a.x) / d };
    // Words are wider than high: beside an upright line they stand further off than above a level one.
    const far = ASIDE + (WIDTH - HEIGHT) / 2 * Math.abs(across.x);
    return [1, -1].map((side, k) => ({ x: x + side * far * across.x, y: y + side * far * across.y, cost: order * 0.6 + k * 0.3 }));
  });
}

const grown = (box: Box, by: number): Box => ({ left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by });

/** How much two boxes cover each other, 0 to 1 of the first. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? Math.max(0.1, (wide * high) / ((a.right - a.left) * (a.bottom - a.top))) : 0;
}
