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

/** A lane and the box round its nodes; null stands for the nodes without a lane. */
interface Owned { lane: DrawnLane | null; box: Box }

/** The owners in a row or a column, one after another; null where their boxes do not allow it. */
function inOrder(owned: Owned[], low: "top" | "left", high: "bottom" | "right"): Owned[] | null {
  const sorted = [...owned].sort((a, b) => a.box[low] - b.box[low]);
  return apart(sorted.map(({ box }) => box), low, high) ? sorted : null;
}

/**
 * The band of every lane that has nodes: rows across the whole frame where the lanes lie one above another, columns where they lie side by
 * side, and else a box round each lane's own nodes (boxes may then overlap, as the map's lanes do). Nodes without a lane that lie above, below
 * or between all lanes stay outside the bands; where they lie among them, a band cannot leave them out.
 */
export function laneBands(map: DrawnMap): Band[] {
  const frame = widened(frameOf(map), -16);
  const boxOf = (id: string) => around(map.nodes.filter((node) => node.lane === id).map(boundsOf));
  const owned = map.lanes.flatMap((lane) => {
    const box = boxOf(lane.id);
    return box ? [{ lane, box }] : [];
  });
  const without = around(map.nodes.filter((node) => !map.lanes.some((lane) => lane.id === node.lane)).map(boundsOf));
  for (const [low, high] of [["top", "bottom"], ["left", "right"]] as const) {
    const sorted = (without && owned.length > 0 && inOrder([...owned, { lane: null, box: without }], low, high)) || inOrder(owned, low, high);
    if (!sorted) continue;
    return sorted.flatMap(({ lane, box }, i) => {
      const before = i === 0 ? frame[low] : (sorted[i - 1].box[high] + box[low]) / 2 + GAP / 2;
      const after = i === sorted.length - 1 ? frame[high] : (box[high] + sorted[i + 1].box[low]) / 2 - GAP / 2;
      return lane ? [{ lane, box: { ...frame, [low]: before, [high]: after } }] : [];
    });
  }
  return owned.map(({ lane, box }) => ({ lane, box: { ...widened(box, PADDING), top: box.top - PADDING - 10 } }));
}
