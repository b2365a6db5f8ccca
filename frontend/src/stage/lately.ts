import { DAY } from "./clock";
import { countUpTo } from "./countUpTo";
import type { Arrivals } from "./counts";
import { dueOf, holidaysOf, workingDays } from "./due";
import { BLANK, OPEN, REST, TRAVEL, type Payload } from "./payload";
import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

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
export interface LatelyIndex { follows: Map<number, Float64Array>[]; ended: Float64Array[]; took: Float64Array[] }

/**
 * Collects, for the children that are shown, what followed their completed visits, as `player/flows.py` counts it: each move from one, branches among
 * them, else that nothing followed. A visit ends, as arrivals come, when its dot is shown to.
 */
export function collectLately(payload: Payload, tracks: Tracks, timing: Timing, visible: Uint8Array): LatelyIndex {
  const { kind, flags, from, to, shownFrom, shownTo, start, end } = payload.legColumns;
  const nodes = payload.map.nodes;
  const n = nodes.length;
  const isExit = nodes.map((node) => node.kind === "exit");
  const targets = nodes.map((node) => node.target ?? null);
  const due = dueOf(payload);
  const holidays = holidaysOf(payload);
  const epochDay = Math.floor(Date.parse(`${payload.start.slice(0, 10)}T00:00Z`) / 60_000 / DAY);
  const link = payload.settings.link_days * DAY;
  // What followed: the ways of a node are numbered n + 2 each, its two endings last. No leg is followed by more than one way of its own.
  const ways = n + 2;
  const wayOf = new Uint32Array(payload.legs);
  const timeOf = new Float64Array(payload.legs);
  let found = 0;
  const ended: number[][] = nodes.map(() => []);
  const took: number[][] = nodes.map(() => []);
  // The visits of one child: first and last leg, track, whether something followed.
  const heads: number[] = [];
  const tails: number[] = [];
  const ofTrack: number[] = [];
  const followed: boolean[] = [];
  let zero = 0;
  let until = 2147483647;

  const plays = (moment: number): boolean => moment <= until && (timing.dayZero === null || moment >= zero);
  const add = (v: number, way: number): void => {
    const moment = shownTo[tails[v]];
    if (!plays(moment)) return;
    wayOf[found] = to[heads[v]] * ways + way;
    timeOf[found++] = moment - zero;
  };
  /** The visit that a track's first one branched off: the last that its parent had begun by then, where it came from; -1 at the gate. */
  const leftBy = (v: number): number => {
    const parent = tracks.parent[ofTrack[v]];
    if (parent < 0) return -1;
    const node = kind[heads[v]] === TRAVEL ? from[heads[v]] : to[heads[v]];
    let before = -1;
    for (let w = 0; w < heads.length; w++) {
      if (ofTrack[w] === parent && to[heads[w]] === node && shownFrom[heads[w]] <= shownFrom[heads[v]]) before = w;
    }
    return before;
  };

  for (let c = 0; c < payload.children; c++) {
    if (!visible[c] || timing.never?.[c]) continue;
    zero = timing.dayZero ? timing.dayZero[c] : 0;
    until = timing.until ? timing.until[c] : 2147483647;
    heads.length = tails.length = ofTrack.length = followed.length = 0;
    for (let k = tracks.ofChild[c]; k < tracks.ofChild[c + 1]; k++) {
      for (let i = tracks.first[k]; i < tracks.first[k + 1]; i++) {
        if (kind[i] > REST) continue;
        const goesOn = kind[i] === REST && i > tracks.first[k] && kind[i - 1] === TRAVEL && start[i - 1] === start[i] && end[i - 1] === end[i];
        if (goesOn) tails[tails.length - 1] = i;
        else {
          heads.push(i);
          tails.push(i);
          ofTrack.push(k);
          followed.push(false);
        }
      }
    }
    for (let v = 0; v < heads.length; v++) {
      const before = v === 0 || ofTrack[v] !== ofTrack[v - 1] ? leftBy(v) : v - 1;
      if (before < 0) continue;
      followed[before] = true;
      // Who stays in a service for another visit there has not moved.
      if (kind[heads[v]] === TRAVEL && !(flags[heads[before]] & OPEN)) add(before, to[heads[v]]);
    }
    for (let v = 0; v < heads.length; v++) {
      const head = heads[v];
      const node = to[head];
      if (flags[head] & OPEN || isExit[node]) continue;
      if (!followed[v]) {
        const recent = payload.childColumns.asOf[c] - DAY - Math.floor(end[head] / DAY) * DAY <= link;
        add(v, recent ? n + 1 : n);
      }
      const target = targets[node];
      if (!target || !due || due.since[head] === BLANK || !plays(shownTo[tails[v]])) continue;
      const a = Math.floor(due.since[head] / DAY);
      const b = Math.floor(end[head] / DAY);
      ended[node].push(shownTo[tails[v]] - zero);
      took[node].push(target.unit === "working" ? workingDays(a + epochDay, b + epochDay, holidays) : b - a);
    }
  }

  const sizes = new Uint32Array(n * ways);
  for (let i = 0; i < found; i++) sizes[wayOf[i]]++;
  const times = Array.from(sizes, (size) => new Float64Array(size));
  sizes.fill(0);
  for (let i = 0; i < found; i++) times[wayOf[i]][sizes[wayOf[i]]++] = timeOf[i];
  const follows = nodes.map((_, node) => {
    const rows = times.slice(node * ways, (node + 1) * ways).map((row, way): [number, Float64Array] => [way === n ? NOTHING_AFTER : way === n + 1 ? TOO_RECENT : way, row.sort()]);
    return new Map(rows.filter(([, row]) => row.length > 0).sort((x, y) => y[1].length - x[1].length));
  });
  const sorted = nodes.map((_, node) => {
    const order = ended[node].map((_moment, i) => i).sort((x, y) => ended[node][x] - ended[node][y]);
    return { ended: Float64Array.from(order, (i) => ended[node][i]), took: Float64Array.from(order, (i) => took[node][i]) };
  });
  return { follows, ended: sorted.map((one) => one.ended), took: sorted.map((one) => one.took) };
}

/** What has been lately, at a moment: some binary searches a node, whatever the size of the data. */
export function latelyAt(index: LatelyIndex, arrivals: Arrivals, moment: number): LatelyAt[] {
  const within = (times: Float64Array, days: number): [number, number] => [countUpTo(times, moment - days * DAY), countUpTo(times, moment)];
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
