import { DAY } from "./clock";
import { countUpTo } from "./countUpTo";

/** How far back arrivals are counted, and how far back shares and medians, in days. */
export const ARRIVED_DAYS = 30;
export const FOLLOWED_DAYS = 90;

/** Nothing followed a visit; or it ended so near the as-of day that it cannot be known yet. */
export const NOTHING_AFTER = -1;
export const TOO_RECENT = -2;

/** What followed the completed visits to a node: how many of all went which way (`to` a node's place, or one of the two above). */
export interface WayOut { to: number; count: number; of: number }
/** One node of late. `median` and `completed` are of the visits that have a target, in the target's days; null where none ended. */
export interface LatelyAt { arrived: number; ways: WayOut[]; median: number | null; completed: number }

/** Times in order, by node: of what followed completed visits, when these ended; of visits with a target, when they ended and how long they took. */
export interface LatelyIndex { follows: Map<number, Int32Array>[]; ended: Int32Array[]; took: Float64Array[] }

/** What has been lately, at a moment: some binary searches a node, whatever the size of the data. */
export function latelyAt(index: LatelyIndex, arrivals: readonly Int32Array[], moment: number): LatelyAt[] {
  const within = (times: Int32Array, days: number): [number, number] => [countUpTo(times, moment - days * DAY), countUpTo(times, moment)];
  return arrivals.map((times, node) => {
    const [before, now] = within(times, ARRIVED_DAYS);
    const ways = [...index.follows[node]].map(([to, row]) => {
      const [first, last] = within(row, FOLLOWED_DAYS);
      return { to, count: last - first, of: 0 };
    });
    const of = ways.reduce((sum, way) => sum + way.count, 0);
    const [first, last] = within(index.ended[node], FOLLOWED_DAYS);
    return { arrived: now - before, ways: ways.map((way) => ({ ...way, of })), median: medianOf(index.took[node].subarray(first, last)), completed: last - first };
  });
}

/** The middle of some numbers, or the mean of the two middle ones; null of none. */
export function medianOf(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
