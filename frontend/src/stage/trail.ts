import { TRAVEL, type Payload } from "./payload";
import type { Motion } from "./motion";
import type { Tracks } from "./tracks";

/** Points a whole way is drawn with. */
const POINTS = 24;

/**
 * The way that a child has gone up to a payload minute: one line a track, in map coordinates.
 * @param since payload minute before which nothing is played
 */
export function trailOf(payload: Payload, tracks: Tracks, motion: Motion, child: number, minute: number, since: number): { x: number; y: number }[][] {
  const { kind, shownFrom, shownTo } = payload.legColumns;
  const lines: { x: number; y: number }[][] = [];
  const spot = new Float64Array(2);
  for (let k = tracks.ofChild[child]; k < tracks.ofChild[child + 1]; k++) {
    const line: { x: number; y: number }[] = [];
    for (let i = tracks.first[k]; i < tracks.first[k + 1] && shownFrom[i] <= minute; i++) {
      if (shownTo[i] <= since) continue;
      const points = kind[i] === TRAVEL ? POINTS : 0;
      const begin = Math.max(shownFrom[i], since);
      const end = Math.min(shownTo[i], minute);
      for (let p = 0; p <= points; p++) {
        motion.place(k, i, points === 0 ? end : begin + ((end - begin) * p) / points, spot);
        const last = line[line.length - 1];
        if (!last || Math.abs(last.x - spot[0]) > 0.01 || Math.abs(last.y - spot[1]) > 0.01) line.push({ x: spot[0], y: spot[1] });
      }
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}
