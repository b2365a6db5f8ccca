import type { Band } from "../../map/bands";
import type { Point } from "../../map/geometry";
import { bandsOf, laneAt } from "../model/bandsOf";
import type { Drawing } from "../model/drawing";

/** Further out than anything on a map, in map units. */
const FAR = 10_000_000;

/**
 * Bands as a hand means them. Rows go on to the left and right of the map and columns above and below it, since they grow with what is put there;
 * boxes round single lanes end where they end.
 */
export function reaching(bands: readonly Band[]): Band[] {
  const alike = (side: "left" | "right" | "top" | "bottom") => bands.every(({ box }) => box[side] === bands[0].box[side]);
  if (bands.length === 0) return [];
  if (alike("left") && alike("right")) return bands.map(({ lane, box }) => ({ lane, box: { ...box, left: -FAR, right: FAR } }));
  if (alike("top") && alike("bottom")) return bands.map(({ lane, box }) => ({ lane, box: { ...box, top: -FAR, bottom: FAR } }));
  return [...bands];
}

/** The lane of something that is put at a point; "" for none. */
export function laneFor(drawing: Drawing, { x, y }: Point): string {
  return laneAt(reaching(bandsOf(drawing)), x, y) ?? "";
}
