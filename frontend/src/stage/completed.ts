import { BLANK, LENGTHLESS, OPEN, REST, TRAVEL, type Payload } from "./payload";
import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

/** A node's completed visits, by when they ended: minutes of the way in which time runs, and whole or part days from start to end. */
export interface Completed { ended: Float64Array; days: Float64Array }

/**
 * Every node's completed visits of the children that are shown, in the order of their ends.
 *
 * A visit counts where it has a true start and a true end: not open ones, and none whose source has no end column (they have no length).
 * From each child's own start those count that ended after day 0 and while the child was known.
 */
export function completedVisits(payload: Payload, tracks: Tracks, timing: Timing, visible: Uint8Array): Completed[] {
  const { kind, flags, to, start, end } = payload.legColumns;
  const found = payload.map.nodes.map(() => ({ ended: [] as number[], days: [] as number[] }));
  for (let c = 0; c < payload.children; c++) {
    if (!visible[c] || timing.never?.[c]) continue;
    const zero = timing.dayZero?.[c] ?? 0;
    const until = timing.until?.[c] ?? Infinity;
    for (let k = tracks.ofChild[c]; k < tracks.ofChild[c + 1]; k++) {
      for (let i = tracks.first[k]; i < tracks.first[k + 1]; i++) {
        if ((kind[i] !== TRAVEL && kind[i] !== REST) || flags[i] & (OPEN | LENGTHLESS) || start[i] === BLANK || end[i] === BLANK) continue;
        // A rest behind the travel of the same visit is no visit of its own.
        if (kind[i] === REST && i > tracks.first[k] && kind[i - 1] === TRAVEL && start[i - 1] === start[i] && end[i - 1] === end[i]) continue;
        if (end[i] > until || (timing.dayZero && end[i] < zero)) continue;
        found[to[i]].ended.push(end[i] - zero);
        found[to[i]].days.push((end[i] - start[i]) / 1440);
      }
    }
  }
  return found.map(({ ended, days }) => {
    const order = Uint32Array.from(ended, (_, i) => i).sort((a, b) => ended[a] - ended[b]);
    return { ended: Float64Array.from(order, (i) => ended[i]), days: Float64Array.from(order, (i) => days[i]) };
  });
}

/** The middle value of some numbers, or the mean of the middle two; null of none. The numbers are put in order. */
export function median(values: Float64Array): number | null {
  if (values.length === 0) return null;
  values.sort();
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}
