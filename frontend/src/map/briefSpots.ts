import { frameOf } from "./gate";
import { boundsOf, type Box, type Shape } from "./shapes";

/** Room that a place's brief figures take, in map units: two lines of 13 pixels where the whole of a large map is in view. */
const WIDTH = 232;
const HEIGHT = 60;

/** Free space between a place and its brief figures: over it a badge hangs on its corner, beneath it stand those who wait. */
const OVER = 31;
const UNDER = 34;
const ASIDE = 8;

/** How far a spot may be moved aside to be clear of other places, in map units, and what a step costs beside an area covered. */
const STEPS = [0, -34, 34, -68, 68];
const STEP = 150;

/** The middle of each place's brief figures, in map coordinates: over it, or where that would cover another place, beneath or beside it. */
export function briefSpots(nodes: readonly Shape[]): { x: number; y: number }[] {
  if (nodes.length === 0) return [];
  const bounds = nodes.map(boundsOf);
  const frame = frameOf(nodes);
  const taken: Box[] = [];
  return nodes.map((node, i) => {
    const { left, right, top, bottom } = bounds[i];
    const over = STEPS.map((step) => ({ x: node.x + step, y: top - (node.kind === "service" ? 4 : OVER) - HEIGHT / 2 }));
    const under = STEPS.map((step) => ({ x: node.x + step, y: bottom + UNDER + HEIGHT / 2 }));
    const before = STEPS.map((step) => ({ x: left - ASIDE - WIDTH / 2, y: node.y + step }));
    const after = STEPS.map((step) => ({ x: right + ASIDE + WIDTH / 2, y: node.y + step }));
    // Ways out stand one beneath another at the end of the map: beside them there is only where children come from.
    const wanted = node.kind === "exit" ? [...before, ...over, ...under] : [...over, ...under, ...after, ...before];
    const costs = wanted.map((spot, order) => {
      const box = boxAt(spot);
      const covers = bounds.reduce((sum, other, k) => sum + (k === i ? 0 : common(box, other)), 0) + taken.reduce((sum, other) => sum + common(box, other), 0);
      return covers + (WIDTH * HEIGHT - common(box, frame)) + order * STEP;
    });
    const spot = wanted[costs.indexOf(Math.min(...costs))];
    taken.push(boxAt(spot));
    return spot;
  });
}

function boxAt({ x, y }: { x: number; y: number }): Box {
  return { left: x - WIDTH / 2, right: x + WIDTH / 2, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

/** The area that two boxes share. */
function common(a: Box, b: Box): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}
