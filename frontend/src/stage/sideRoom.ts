import type { Box } from "../map/geometry";

export type Arrangement = "beside" | "above";

/** Height of a side's own line of controls over its map, and what "fit" leaves free at the bottom of a map, in CSS pixels. */
const HEAD = 40;
const FOOT = 20;

/** Whether two maps stand beside each other or one above the other in a room of the given size: whichever shows them larger. */
export function arranged(frame: Box, width: number, height: number): Arrangement {
  const across = frame.right - frame.left;
  const down = frame.bottom - frame.top;
  const beside = Math.min(width / 2 / across, (height - HEAD - FOOT) / down);
  const above = Math.min(width / across, (height / 2 - HEAD - FOOT) / down);
  return above > beside ? "above" : "beside";
}
