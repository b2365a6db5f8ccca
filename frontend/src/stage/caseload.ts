import type { Timing } from "./timing";
import type { Payload } from "./payload";
import type { Tracks } from "./tracks";

/**
 * Children on the map in the middle of each of `bins` equal parts of a window, split by the pass of their solid dot:
 * five rows, the last for 5 and more. A child counts once a bin.
 */
export function histogramOf(payload: Payload, tracks: Tracks, timing: Timing, visible: Uint8Array, window: readonly [number, number], bins: number): Uint32Array[] {
  const count = Math.max(1, Math.floor(bins));
  const size = (window[1] - window[0]) / count;
  // What each row gains and loses from bin to bin.
  const change = Array.from({ length: 5 }, () => new Int32Array(count + 1));
  const seen = new Int32Array(count).fill(-1);
  // The first bin whose middle is at or after a moment.
  const binAt = (moment: number): number => Math.min(count, Math.max(0, Math.ceil((moment - window[0]) / size - 0.5)));
  for (let c = 0; c < payload.children && size > 0; c++) {
    if (!visible[c] || timing.never?.[c]) continue;
    const zero = timing.dayZero ? timing.dayZero[c] : 0;
    const end = timing.until ? timing.until[c] : 2147483647;
    const from = tracks.ofChild[c];
    const to = tracks.ofChild[c + 1];
    // Tracks come by pass: from the last to the first, a bin belongs to the latest pass that is on the map in it.
    for (let k = to - 1; k >= from; k--) {
      const a = binAt(tracks.from[k] - zero);
      const b = binAt(Math.min(tracks.fades[k], end) - zero);
      if (a >= b) continue;
      const row = change[Math.min(tracks.pass[k], 5) - 1];
      if (to - from === 1) {
        row[a]++;
        row[b]--;
        continue;
      }
      for (let i = a; i < b; i++) {
        if (seen[i] === c) continue;
        seen[i] = c;
        row[i]++;
        row[i + 1]--;
      }
    }
  }
  return change.map((row) => {
    const totals = new Uint32Array(count);
    let now = 0;
    for (let i = 0; i < count; i++) totals[i] = now += row[i];
    return totals;
  });
}
