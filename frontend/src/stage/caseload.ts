import { finish, type Pieces } from "./pieces";
import type { Timing } from "./timing";
import type { Payload } from "./payload";
import type { Tracks } from "./tracks";

/** Children that one piece of work goes through. */
const CHILDREN = 10_000;

/**
 * Children on the map in the middle of each of `bins` equal parts of a window, split by the pass of their solid dot:
 * five rows, the last for 5 and more. A child counts once a bin.
 */
export function histogramOf(payload: Payload, tracks: Tracks, timing: Timing, visible: Uint8Array, window: readonly [number, number], bins: number): Uint32Array[] {
  return finish(histogramPieces(payload, tracks, timing, visible, window, bins));
}

/** The same, in pieces. */
export function* histogramPieces(payload: Payload, tracks: Tracks, timing: Timing, visible: Uint8Array, window: readonly [number, number], bins: number): Pieces<Uint32Array[]> {
  const count = Math.max(1, Math.floor(bins));
  const size = (window[1] - window[0]) / count;
  // What each row gains and loses from bin to bin.
  const change = Array.from({ length: 5 }, () => new Int32Array(count + 1));
  for (let c = 0; c < payload.children && size > 0; c += CHILDREN) {
    add(change, tracks, timing, visible, window[0], size, count, c, Math.min(payload.children, c + CHILDREN));
    yield;
  }
  return change.map((row) => {
    const totals = new Uint32Array(count);
    let now = 0;
    for (let i = 0; i < count; i++) totals[i] = now += row[i];
    return totals;
  });
}

/** Adds some of the children to what the rows gain and lose. */
function add(change: Int32Array[], tracks: Tracks, timing: Timing, visible: Uint8Array, start: number, size: number, count: number, first: number, last: number): void {
  const { dayZero, until, never } = timing;
  const { ofChild, from: froms, fades, pass } = tracks;
  // The first bin whose middle is at or after a moment.
  const binAt = (moment: number): number => Math.min(count, Math.max(0, Math.ceil((moment - start) / size - 0.5)));
  // The bins that a child has been counted in so far, as stretches in order (first and last in turn), and the same with one more.
  let counted = new Int32Array(64);
  let next = new Int32Array(64);
  for (let c = first; c < last; c++) {
    if (!visible[c] || never?.[c]) continue;
    const zero = dayZero ? dayZero[c] : 0;
    const end = until ? until[c] : 2147483647;
    const from = ofChild[c];
    if (2 * (ofChild[c + 1] - from) > counted.length) [counted, next] = [new Int32Array(4 * (ofChild[c + 1] - from)), new Int32Array(4 * (ofChild[c + 1] - from))];
    let n = 0;
    // Tracks come by pass: from the last to the first, a bin belongs to the latest pass that is on the map in it.
    for (let k = ofChild[c + 1] - 1; k >= from; k--) {
      let a = binAt(froms[k] - zero);
      let b = binAt(Math.min(fades[k], end) - zero);
      if (a >= b) continue;
      const row = change[Math.min(pass[k], 5) - 1];
      row[a]++;
      row[b]--;
      let i = 0;
      let m = 0;
      for (; i < n && counted[i + 1] < a; i += 2) {
        next[m++] = counted[i];
        next[m++] = counted[i + 1];
      }
      for (; i < n && counted[i] <= b; i += 2) {
        // What both share stays with the later pass.
        const since = Math.max(a, counted[i]);
        const both = Math.min(b, counted[i + 1]);
        if (since < both) {
          row[since]--;
          row[both]++;
        }
        if (counted[i] < a) a = counted[i];
        if (counted[i + 1] > b) b = counted[i + 1];
      }
      next[m++] = a;
      next[m++] = b;
      while (i < n) next[m++] = counted[i++];
      n = m;
      [counted, next] = [next, counted];
    }
  }
}
