import { LEG, PACE, type Cast, PARTS, SINCE, WAY, WHERE, WHOLES } from "./cast";
import { UNSEEN, type Frame } from "./frame";
import { placeOn } from "./motion";
import { TRAVEL } from "./payload";

/** A tail shows where its dot came along in its last days, by so many ever fainter points, up to so far back (map units). */
const TAIL_DAYS = 4;
const POINTS = 5;
const LONGEST = 60;

/** So many dots may move with a tail: drawn behind more of them, tails would hide what they follow, and cost the picture its evenness. */
export const MOST_TAILS = 25_000;
/** Behind up to so many, tails are made of round points; beyond, they are streaks (`streaks.ts`). */
const MOST_POINTED = 3000;

/**
 * The points of all tails at a moment, in map coordinates, and the dot of the frame that each follows. `fade` is near 1 next to the dot. As streaks, each
 * tail has one point: its far end.
 */
export interface Tails { count: number; x: Float64Array; y: Float64Array; dot: Uint32Array; fade: Float32Array; moving: number; streaks: boolean }

export function makeTails(): Tails {
  const size = Math.max(MOST_POINTED * POINTS, MOST_TAILS);
  return { count: 0, x: new Float64Array(size), y: new Float64Array(size), dot: new Uint32Array(size), fade: new Float32Array(size), moving: 0, streaks: false };
}

/**
 * Finds the tails of a frame's moving dots: none at all where more move than may have one. Like the dots, a function of the moment alone. `cast` is
 * what the frame was filled from; `tables` are the ways.
 */
export function fillTails(tails: Tails, frame: Frame, cast: Cast, tables: readonly Float64Array[], time: number, dayZero: Int32Array | null): void {
  tails.count = 0;
  tails.moving = 0;
  for (let i = 0; i < frame.dots; i++) if (frame.kind[i] === TRAVEL && !(frame.look[i] & UNSEEN)) tails.moving++;
  tails.streaks = tails.moving > MOST_POINTED;
  if (tails.moving > MOST_TAILS) return;
  const { wholes, parts } = cast;
  const spot = new Float64Array(4);
  let n = 0;
  let j = 0;
  for (let i = 0; i < frame.dots; i++) {
    // Both are in the order of the tracks, and no two tracks share a leg.
    while (wholes[j * WHOLES + LEG] !== frame.leg[i]) j++;
    if (frame.kind[i] !== TRAVEL || frame.look[i] & UNSEEN) continue;
    const at = j * WHOLES;
    const way = wholes[at + WAY];
    const table = way < 0 ? null : tables[way];
    const pace = parts[j * PARTS + PACE];
    const share = pace * (time + (dayZero ? dayZero[frame.child[i]] : 0) - wholes[at + SINCE]);
    const inDays = Math.min(share, pace * TAIL_DAYS * 1440);
    placeOn(table, parts, j * PARTS + WHERE, share - inDays, spot, 2);
    const far = Math.hypot(spot[2] - frame.x[i], spot[3] - frame.y[i]);
    if (tails.streaks) {
      const kept = far > LONGEST ? LONGEST / far : 1;
      tails.x[n] = frame.x[i] + (spot[2] - frame.x[i]) * kept;
      tails.y[n] = frame.y[i] + (spot[3] - frame.y[i]) * kept;
      tails.dot[n++] = i;
      continue;
    }
    const back = far > LONGEST ? (inDays * LONGEST) / far : inDays;
    for (let p = 1; p <= POINTS && far > 1; p++) {
      placeOn(table, parts, j * PARTS + WHERE, share - (back * p) / POINTS, spot, 0);
      tails.x[n] = spot[0];
      tails.y[n] = spot[1];
      tails.dot[n] = i;
      tails.fade[n] = 1 - p / (POINTS + 1);
      n++;
    }
  }
  tails.count = n;
}
