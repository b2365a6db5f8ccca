import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

/**
 * When each track is played, and equal stretches of the whole time: a frame looks at the tracks that are about in the stretch of its moment, and not at
 * all there are. They are looked up at a change of stretch, for which every track is asked once: at that, no list of them has to be made and kept.
 */
export interface Active {
  from: number; size: number; stretches: number;
  /** Minutes from which and up to which each track has a dot; both alike where it has none. */
  begins: Int32Array; ends: Int32Array;
  /** Written over at every look-up. */
  found: Uint32Array;
}

const MOST_STRETCHES = 1024;
const LEAST_STRETCHES = 16;
/** Tracks asked at most while all of the time goes by once: of more tracks, the stretches are longer. */
const MOST_ASKED = 45_000_000;

/** Finds when each track of a payload is played. */
export function indexActive(tracks: Tracks, timing: Timing): Active {
  const { dayZero, until, never } = timing;
  const { count, child } = tracks;
  // From each child's start nothing before day 0 is played.
  const floor = dayZero ? 0 : -2147483648;
  const own = dayZero !== null || until !== null;
  const begins = own ? new Int32Array(count) : tracks.from;
  const ends = own ? new Int32Array(count) : tracks.to;
  let from = 2147483647;
  let to = -2147483648;
  for (let k = 0; k < count; k++) {
    if (own) {
      const c = child[k];
      const zero = dayZero ? dayZero[c] : 0;
      begins[k] = Math.max(tracks.from[k] - zero, floor);
      ends[k] = never?.[c] ? begins[k] : Math.min(tracks.to[k], until ? until[c] : 2147483647) - zero;
    }
    const begin = begins[k];
    const end = ends[k];
    if (end <= begin) continue;
    if (begin < from) from = begin;
    if (end > to) to = end;
  }
  const stretches = to <= from ? 0 : Math.min(to - from, Math.max(LEAST_STRETCHES, Math.min(MOST_STRETCHES, Math.floor(MOST_ASKED / count))));
  return { from, size: stretches === 0 ? 1 : (to - from) / stretches, stretches, begins, ends, found: new Uint32Array(count) };
}

/** The number of a moment's stretch; -1 where nothing is played. */
export function stretchOf(active: Active, moment: number): number {
  const s = Math.floor((moment - active.from) / active.size);
  return s >= 0 && s <= active.stretches && active.stretches > 0 ? Math.min(s, active.stretches - 1) : -1;
}

/** Writes the tracks that are about in a stretch into `active.found`, in their order, child by child. Gives how many there are. */
export function tracksIn(active: Active, stretch: number): number {
  if (stretch < 0) return 0;
  const { begins, ends, found } = active;
  const since = active.from + stretch * active.size;
  const until = stretch === active.stretches - 1 ? Infinity : active.from + (stretch + 1) * active.size;
  let n = 0;
  for (let k = 0; k < begins.length; k++) {
    // In whole minutes a stretch may be a little longer than it is: a track too many does no harm.
    if (begins[k] <= until && ends[k] >= since && ends[k] > begins[k]) found[n++] = k;
  }
  return n;
}
