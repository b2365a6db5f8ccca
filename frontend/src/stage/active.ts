import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

/** Which tracks may have a dot in each of many equal stretches of time: a frame looks at these, and not at every child there is. */
export interface Active { from: number; size: number; stretches: number; first: Uint32Array; tracks: Uint32Array }

const MOST_STRETCHES = 1024;
const MOST_ENTRIES = 4_000_000;

/** Sorts a payload's tracks into stretches of time; within a stretch they stay in their order, child by child. */
export function indexActive(tracks: Tracks, timing: Timing): Active {
  const { dayZero, until, never } = timing;
  const begin = (k: number): number => tracks.from[k] - (dayZero ? dayZero[tracks.child[k]] : 0);
  const end = (k: number): number => {
    const c = tracks.child[k];
    return Math.min(tracks.to[k], until ? until[c] : 2147483647) - (dayZero ? dayZero[c] : 0);
  };
  // From each child's start nothing before day 0 is played.
  const floor = dayZero ? 0 : -2147483648;
  const plays = (k: number): boolean => !never?.[tracks.child[k]] && end(k) > Math.max(begin(k), floor);
  let from = 2147483647;
  let to = -2147483648;
  let total = 0;
  for (let k = 0; k < tracks.count; k++) {
    if (!plays(k)) continue;
    from = Math.min(from, Math.max(begin(k), floor));
    to = Math.max(to, end(k));
    total += end(k) - Math.max(begin(k), floor);
  }
  if (to <= from) return { from: 0, size: 1, stretches: 0, first: new Uint32Array(1), tracks: new Uint32Array(0) };
  let stretches = Math.min(MOST_STRETCHES, to - from);
  while (stretches > 16 && (total / (to - from)) * stretches + tracks.count > MOST_ENTRIES) stretches >>= 1;
  const size = (to - from) / stretches;
  const stretchAt = (minute: number): number => Math.min(stretches - 1, Math.floor((minute - from) / size));
  const first = new Uint32Array(stretches + 1);
  for (let k = 0; k < tracks.count; k++) {
    if (!plays(k)) continue;
    const last = stretchAt(end(k) - 1);
    for (let s = stretchAt(Math.max(begin(k), floor)); s <= last + 1 && s < stretches; s++) first[s + 1]++;
  }
  for (let s = 0; s < stretches; s++) first[s + 1] += first[s];
  const list = new Uint32Array(first[stretches]);
  const next = first.slice();
  for (let k = 0; k < tracks.count; k++) {
    if (!plays(k)) continue;
    const last = stretchAt(end(k) - 1);
    // One stretch more than needed: moments between two minutes may fall into it.
    for (let s = stretchAt(Math.max(begin(k), floor)); s <= last + 1 && s < stretches; s++) list[next[s]++] = k;
  }
  return { from, size, stretches, first, tracks: list };
}

/** Where in `active.tracks` the tracks of a moment's stretch begin and end. */
export function stretchOf(active: Active, moment: number): [number, number] {
  const s = Math.floor((moment - active.from) / active.size);
  if (!(s >= 0) || s > active.stretches || active.stretches === 0) return [0, 0];
  const at = Math.min(s, active.stretches - 1);
  return [active.first[at], active.first[at + 1]];
}
