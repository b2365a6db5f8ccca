import { type DrawnLane, type DrawnMap, frameOf } from "./drawnMap";
import { type Box, boundsOf } from "./geometry";

/** A lane's coloured band, in map units. */
export interface Band { lane: DrawnLane; box: Box }

/** Room left between two bands, in map units. */
const GAP = 8;

/** How far a lane's own box reaches past its nodes where lanes cannot be rows or columns; the top also holds the lane's name. */
const PADDING = 30;

/** The box round several boxes; null when there is none. */
function around(boxes: Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)), top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)), bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The same box, wider by `by` on each side. */
function widened(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** True when each box ends before the next begins, in the direction asked for. */
function apart(boxes: Box[], low: "top" | "left", high: "bottom" | "right"): boolean {
  return boxes.every((box, i) => i === 0 || boxes[i - 1][high] <= box[low]);
}

/**
 * The band of every lane that has nodes: rows across the whole frame where the lanes lie one above another, columns where they lie side by
 * side, and else a box round each lane's own nodes (boxes may then overlap, as the map's lanes do).
 */
export function laneBands(map: DrawnMap): Band[] {
  const frame = widened(frameOf(map), -16);
  const owned = map.lanes.flatMap((lane) => {
    const box = around(map.nodes.filter((node) => node.lane === lane.id).map(boundsOf));
    return box ? [{ lane, box }] : [];
  });
  for (const [low, high] of [["top", "bottom"], ["left", "right"]] as const) {
    const sorted = [...owned].sort((a, b) => a.box[low] - b.box[low]);
    if (!apart(sorted.map((band) => band.box), low, high)) continue;
    return sorted.map(({ lane, box }, i) => {
      const before = i === 0 ? frame[low] : (sorted[i - 1].box[high] + box[low]) / 2 + GAP / 2;
      const after = i === sorted.length - 1 ? frame[high] : (box[high] + sorted[i + 1].box[low]) / 2 - GAP / 2;
      return { lane, box: { ...frame, [low]: before, [high]: after } };
    });
  }
  return owned.map(({ lane, box }) => ({ lane, box: { ...widened(box, PADDING), top: box.top - PADDING - 10 } }));
}
