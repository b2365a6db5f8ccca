import { dueOf, holidaysOf, workingDays } from "./due";
import { arrives } from "./motion";
import { BLANK, OPEN, REST, TRAVEL, type Payload } from "./payload";
import type { Pieces } from "./pieces";
import { inOrder } from "./sorting";
import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

/** What happened, in the order of its time: minutes of the way in which time runs, and each one's child. */
export interface Events { times: Int32Array; children: Uint32Array }

/**
 * What happened to all children, node by node: when dots arrived; what followed the completed visits, by way (the node where it led, then nothing,
 * then too recent to know), when these ended; and when visits with a target ended, and how many of the target's days they took.
 */
export interface History { arrivals: Events[]; follows: Events[][]; ended: Events[]; took: Float64Array[] }

/** Children that one piece of work goes through. */
const CHILDREN = 1500;

/**
 * Collects what happened to all children, whatever the filter: those that it lets through are picked out of this (`seen.ts`), without sorting anew.
 * Arrivals are travel legs that arrive, at the end of their shown time. From each child's start only the time that is played counts: after day 0 and
 * before the child is not known any more. What followed is as `player/flows.py` counts it: each move from a visit, branches among them, else that nothing
 * followed. A visit ends, as arrivals come, when its dot is shown to.
 */
export function* collectHistory(payload: Payload, tracks: Tracks, timing: Timing): Pieces<History> {
  const nodes = payload.map.nodes.length;
  const arrived = gathering(payload.legs);
  for (let c = 0; c < payload.children; c += CHILDREN) {
    collectArrivals(payload, tracks, timing, arrived, c, Math.min(payload.children, c + CHILDREN));
    yield;
  }
  const arrivals = yield* eventsOf(arrived, nodes);
  // A node's ways are numbered one after another, its two endings last.
  const ways = nodes + 2;
  const followed = gathering(payload.legs);
  const ended = gathering(payload.due ? payload.due.leg.length : 0);
  const collect = collectFollowing(payload, tracks, timing, followed, ended);
  for (let c = 0; c < payload.children; c += CHILDREN) {
    collect(c, Math.min(payload.children, c + CHILDREN));
    yield;
  }
  const byWay = yield* eventsOf(followed, nodes * ways);
  const order = yield* inOrder(ended.count, ended.group.subarray(0, ended.count), ended.time);
  const withTarget = yield* split(ended, order, nodes);
  return {
    arrivals, follows: Array.from({ length: nodes }, (_, node) => byWay.slice(node * ways, (node + 1) * ways)), ended: withTarget,
    took: parts(ended, nodes).map(([from, to]) => Float64Array.from(order.subarray(from, to), (i) => ended.took[i])),
  };
}

/** Events as they are found: each one's group, time and child; of visits with a target, also the days they took. */
interface Gathering { count: number; group: Uint32Array; time: Int32Array; child: Uint32Array; took: Float64Array }

function gathering(most: number): Gathering {
  return { count: 0, group: new Uint32Array(most), time: new Int32Array(most), child: new Uint32Array(most), took: new Float64Array(0) };
}

function collectArrivals(payload: Payload, tracks: Tracks, timing: Timing, into: Gathering, from: number, to: number): void {
  const { to: nodes, shownTo } = payload.legColumns;
  const { dayZero, until, never } = timing;
  const { group, time, child } = into;
  let n = into.count;
  for (let c = from; c < to; c++) {
    if (never?.[c]) continue;
    const zero = dayZero ? dayZero[c] : 0;
    const last = tracks.first[tracks.ofChild[c + 1]];
    for (let i = tracks.first[tracks.ofChild[c]]; i < last; i++) {
      if (!arrives(payload, i) || (dayZero && shownTo[i] < zero) || (until && shownTo[i] > until[c])) continue;
      group[n] = nodes[i];
      time[n] = shownTo[i] - zero;
      child[n++] = c;
    }
  }
  into.count = n;
}

function collectFollowing(payload: Payload, tracks: Tracks, timing: Timing, followed: Gathering, ended: Gathering): (from: number, to: number) => void {
  const { kind, flags, from: left, to: nodes, shownFrom, shownTo, start, end } = payload.legColumns;
  const { dayZero, until: untils, never } = timing;
  const { asOf } = payload.childColumns;
  const n = payload.map.nodes.length;
  const ways = n + 2;
  const isExit = Uint8Array.from(payload.map.nodes, (node) => (node.kind === "exit" ? 1 : 0));
  const targets = payload.map.nodes.map((node) => node.target ?? null);
  const due = dueOf(payload);
  const holidays = holidaysOf(payload);
  const epochDay = Math.floor(Date.parse(`${payload.start.slice(0, 10)}T00:00Z`) / 60_000 / 1440);
  const link = payload.settings.link_days * 1440;
  ended.took = new Float64Array(ended.time.length);
  // The visits of one child: first and last leg, track, whether something followed.
  let heads = new Int32Array(64);
  let tails = new Int32Array(64);
  let ofTrack = new Int32Array(64);
  let goneOn = new Uint8Array(64);
  let visits = 0;
  let child = 0;
  let zero = 0;
  let until = 2147483647;

  const plays = (moment: number): boolean => moment <= until && (dayZero === null || moment >= zero);
  const add = (into: Gathering, group: number, moment: number): void => {
    into.group[into.count] = group;
    into.time[into.count] = moment - zero;
    into.child[into.count++] = child;
  };
  const room = (size: number): void => {
    if (size <= heads.length) return;
    const grown = 2 * size;
    [heads, tails, ofTrack, goneOn] = [new Int32Array(grown), new Int32Array(grown), new Int32Array(grown), new Uint8Array(grown)];
  };
  /** The visit that a track's first one branched off: the last that its parent had begun by then, where it came from; -1 at the gate. */
  const leftBy = (v: number): number => {
    const parent = tracks.parent[ofTrack[v]];
    if (parent < 0) return -1;
    const node = kind[heads[v]] === TRAVEL ? left[heads[v]] : nodes[heads[v]];
    let before = -1;
    for (let w = 0; w < visits; w++) if (ofTrack[w] === parent && nodes[heads[w]] === node && shownFrom[heads[w]] <= shownFrom[heads[v]]) before = w;
    return before;
  };
  const findVisits = (): void => {
    visits = 0;
    for (let k = tracks.ofChild[child]; k < tracks.ofChild[child + 1]; k++) {
      const first = tracks.first[k];
      const last = tracks.first[k + 1];
      for (let i = first; i < last; i++) {
        if (kind[i] > REST) continue;
        if (kind[i] === REST && i > first && kind[i - 1] === TRAVEL && start[i - 1] === start[i] && end[i - 1] === end[i]) tails[visits - 1] = i;
        else {
          heads[visits] = tails[visits] = i;
          ofTrack[visits] = k;
          goneOn[visits++] = 0;
        }
      }
    }
  };
  const addEnded = (v: number, head: number, node: number): void => {
    const target = targets[node];
    if (!target || !due || due.since[head] === BLANK || !plays(shownTo[tails[v]])) return;
    const a = Math.floor(due.since[head] / 1440);
    const b = Math.floor(end[head] / 1440);
    ended.took[ended.count] = target.unit === "working" ? workingDays(a + epochDay, b + epochDay, holidays) : b - a;
    add(ended, node, shownTo[tails[v]]);
  };
  const ofChild = (): void => {
    zero = dayZero ? dayZero[child] : 0;
    until = untils ? untils[child] : 2147483647;
    room(payload.childColumns.first[child + 1] - payload.childColumns.first[child]);
    findVisits();
    for (let v = 0; v < visits; v++) {
      const before = v === 0 || ofTrack[v] !== ofTrack[v - 1] ? leftBy(v) : v - 1;
      if (before < 0) continue;
      goneOn[before] = 1;
      // Who stays in a service for another visit there has not moved.
      const moment = shownTo[tails[before]];
      if (kind[heads[v]] === TRAVEL && !(flags[heads[before]] & OPEN) && plays(moment)) add(followed, nodes[heads[before]] * ways + nodes[heads[v]], moment);
    }
    for (let v = 0; v < visits; v++) {
      const head = heads[v];
      const node = nodes[head];
      if (flags[head] & OPEN || isExit[node]) continue;
      if (!goneOn[v] && plays(shownTo[tails[v]])) {
        const recent = asOf[child] - 1440 - Math.floor(end[head] / 1440) * 1440 <= link;
        add(followed, node * ways + (recent ? n + 1 : n), shownTo[tails[v]]);
      }
      addEnded(v, head, node);
    }
  };
  return (from, to) => {
    for (child = from; child < to; child++) if (!never?.[child]) ofChild();
  };
}

function* eventsOf(found: Gathering, groups: number): Pieces<Events[]> {
  const order = yield* inOrder(found.count, found.group, found.time);
  return yield* split(found, order, groups);
}

/** Events that one piece of work puts in order. */
const EVENTS = 100_000;

/** The events of each group, in the order given. */
function* split(found: Gathering, order: Uint32Array, groups: number): Pieces<Events[]> {
  const times = new Int32Array(order.length);
  const children = new Uint32Array(order.length);
  for (let from = 0; from < order.length; from += EVENTS) {
    put(found, order, times, children, from, Math.min(order.length, from + EVENTS));
    yield;
  }
  return parts(found, groups).map(([from, to]) => ({ times: times.subarray(from, to), children: children.subarray(from, to) }));
}

function put({ time, child }: Gathering, order: Uint32Array, times: Int32Array, children: Uint32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    times[i] = time[order[i]];
    children[i] = child[order[i]];
  }
}

/** Where each group's events begin and end. */
function parts(found: Gathering, groups: number): [number, number][] {
  const sizes = new Uint32Array(groups);
  for (let i = 0; i < found.count; i++) sizes[found.group[i]]++;
  let at = 0;
  return Array.from(sizes, (size) => [at, (at += size)]);
}
