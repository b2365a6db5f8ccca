import { childFacts } from "./childFacts";
import { absoluteMinutes, ageBand, bandLabels, DAY, monthOf } from "./clock";
import type { Filter, LongerThan, Way } from "./offers";
import { BLANK, OPEN, REST, TRAVEL, type Payload } from "./payload";
import { tookPath } from "./tookPath";
import type { Tracks } from "./tracks";

/** Age of a child in whole months at a payload minute, or null when its birth is not recorded. */
export function ageInMonths(payload: Payload, child: number, minute: number): number | null {
  const birth = payload.childColumns.birth[child];
  return birth === 0 ? null : monthOf(minute, payload.start) - birth;
}

/** Which children a filter lets through: 1 or 0 for each. What a filter does not name, it does not look at. */
export function applyFilter(payload: Payload, tracks: Tracks, filter: Filter): Uint8Array {
  const n = payload.children;
  const { first } = payload.childColumns;
  const visible = new Uint8Array(n);
  // A child without any leg is not in the picture at all.
  for (let c = 0; c < n; c++) visible[c] = first[c + 1] > first[c] ? 1 : 0;
  const keep = (test: (child: number) => boolean): void => {
    for (let c = 0; c < n; c++) if (visible[c] && !test(c)) visible[c] = 0;
  };
  /** Keeps the children that one of their visits' legs fits. */
  const keepLegs = (fits: (leg: number) => boolean): void => {
    const { kind } = payload.legColumns;
    keep((c) => {
      const end = first[c + 1];
      for (let i = first[c]; i < end; i++) if (kind[i] <= REST && fits(i)) return true;
      return false;
    });
  };
  const nodeAt = (id: string): number => payload.map.nodes.findIndex((one) => one.id === id);

  for (const [name, wanted] of Object.entries(filter.attributes ?? {})) {
    if (wanted.length === 0) continue;
    const attribute = payload.attributes.find((a) => a.name === name);
    const column = payload.childColumns.attributes.get(name);
    if (!attribute || !column) return visible.fill(0);
    const lets = new Uint8Array(attribute.values.length);
    for (const value of wanted) {
      const at = attribute.values.indexOf(value);
      if (at >= 0) lets[at] = 1;
    }
    keep((c) => lets[column[c]] === 1);
  }
  if (filter.passes?.length) {
    const lets = new Set(filter.passes);
    keep((c) => lets.has(Math.min(tracks.passes[c], 5)));
  }
  if (filter.ages?.length) {
    const lets = ageTest(payload, filter.ages);
    const monthAt = monthsOf(payload);
    keep((c) => lets(c, monthAt(tracks.childFrom[c])));
  }
  if (filter.ids) {
    const lets = new Set(filter.ids);
    keep((c) => lets.has(payload.childColumns.ids[c]));
  }
  if (filter.firstSeen?.from || filter.firstSeen?.to) {
    const lets = between(payload, filter.firstSeen.from, filter.firstSeen.to);
    const { firstSeen } = childFacts(payload);
    keep((c) => lets(firstSeen[c]));
  }
  if (filter.open !== undefined) {
    const { open } = childFacts(payload);
    const wanted = filter.open ? 1 : 0;
    keep((c) => open[c] === wanted);
  }
  const { from, to, kind } = payload.legColumns;
  for (const id of filter.through ?? []) {
    const node = nodeAt(id);
    keepLegs((leg) => to[leg] === node);
  }
  for (const way of filter.way ?? []) {
    const [a, b] = endsOf(payload, way);
    keepLegs((leg) => to[leg] === b && from[leg] === a && kind[leg] === TRAVEL);
  }
  for (const long of filter.longerThan ?? []) keepLegs(lasted(payload, long, nodeAt));
  if (filter.took) keep(tookPath(payload, filter.took));
  if (filter.backAfter?.length) {
    const nodes = filter.backAfter.map(nodeAt);
    keep(cameBackAfter(payload, tracks, Uint8Array.from(payload.map.nodes, (_, i) => (nodes.includes(i) ? 1 : 0))));
  }
  if (filter.except) {
    const others = applyFilter(payload, tracks, filter.except);
    keep((c) => others[c] === 0);
  }
  return visible;
}

/** The nodes' places of a way; the gate is the number of nodes, and a node that is not there fits nothing. */
function endsOf(payload: Payload, way: Way): [number, number] {
  const at = (id: string): number => payload.map.nodes.findIndex((node) => node.id === id);
  return [way.from === "" ? payload.map.nodes.length : at(way.from), at(way.to)];
}

/** Whether a child's latest pass began, by true times, when or after a visit of an earlier pass to one of the marked nodes did. */
function cameBackAfter(payload: Payload, tracks: Tracks, marked: Uint8Array): (child: number) => boolean {
  const { kind, to, start, pass } = payload.legColumns;
  const { first } = payload.childColumns;
  return (c) => {
    const last = tracks.passes[c];
    if (last < 2) return false;
    let began = 2147483647;
    for (let k = tracks.ofChild[c]; k < tracks.ofChild[c + 1]; k++) if (tracks.pass[k] === last) began = Math.min(began, start[tracks.first[k]]);
    const end = first[c + 1];
    for (let i = first[c]; i < end; i++) {
      if (kind[i] <= REST && marked[to[i]] === 1 && pass[i] < last && start[i] <= began) return true;
    }
    return false;
  };
}

/** Whether a leg's visit lasted over the wanted days, by true dates. */
function lasted(payload: Payload, { node: id, days }: LongerThan, nodeAt: (id: string) => number): (leg: number) => boolean {
  const { to, start, end, flags } = payload.legColumns;
  const asOf = payload.childColumns.asOf;
  const node = id === undefined ? null : nodeAt(id);
  const over = (days + 1) * DAY;
  const childOf = childrenOfLegs(payload);
  return (leg) => {
    if ((node !== null && to[leg] !== node) || start[leg] === BLANK) return false;
    const until = end[leg] !== BLANK ? end[leg] : flags[leg] & OPEN ? asOf[childOf(leg)] : start[leg];
    return until - start[leg] >= over;
  };
}

/** The child of a leg, for legs asked for from the first to the last: a pointer moves along. */
function childrenOfLegs(payload: Payload): (leg: number) => number {
  const { first } = payload.childColumns;
  let c = 0;
  return (leg) => {
    while (leg >= first[c + 1]) c++;
    return c;
  };
}

/** Whether a minute lies on one of the days from `from` to `to`, both included. */
function between(payload: Payload, from?: string, to?: string): (minute: number) => boolean {
  const zero = absoluteMinutes(payload.start);
  const begin = from ? absoluteMinutes(from) - zero : -Infinity;
  const end = to ? absoluteMinutes(to) - zero + DAY : Infinity;
  return (minute) => minute !== BLANK && minute >= begin && minute < end;
}

/**
 * Which of the children that a filter lets through are of the wanted age at a moment. `minute` is the payload minute then, or gives each child's; a month
 * of age is the finest that is known, so that this changes once a month only.
 */
export function applyAgesNow(payload: Payload, wanted: string[], visible: Uint8Array, minute: number | ((child: number) => number)): Uint8Array {
  const lets = ageTest(payload, wanted);
  const { birth } = payload.childColumns;
  const left = new Uint8Array(visible.length);
  if (typeof minute !== "number") {
    const monthAt = monthsOf(payload);
    for (let c = 0; c < left.length; c++) left[c] = visible[c] && lets(c, monthAt(minute(c))) ? 1 : 0;
    return left;
  }
  // By the calendar all are in the same month: those born in one month are of the same age.
  const month = monthOf(minute, payload.start);
  const known = new Int8Array(65536).fill(-1);
  for (let c = 0; c < left.length; c++) {
    if (!visible[c]) continue;
    const born = birth[c];
    if (born > 65535) left[c] = lets(c, month) ? 1 : 0;
    else {
      if (known[born] < 0) known[born] = lets(c, month) ? 1 : 0;
      left[c] = known[born];
    }
  }
  return left;
}

/** Whether a child's age in a month (counted from January 1900) is in one of the wanted bands. */
function ageTest(payload: Payload, wanted: string[]): (child: number, month: number) => boolean {
  const begins = payload.settings.age_bands;
  const labels = bandLabels(begins);
  const lets = new Set(wanted.map((label) => labels.indexOf(label)));
  lets.delete(-1);
  return (child, month) => {
    const birth = payload.childColumns.birth[child];
    return lets.has(ageBand(birth === 0 ? null : month - birth, begins));
  };
}

/** `monthOf` for many minutes: each day is worked out once. */
function monthsOf(payload: Payload): (minute: number) => number {
  const known = new Map<number, number>();
  return (minute) => {
    const day = Math.floor(minute / 1440);
    let month = known.get(day);
    if (month === undefined) known.set(day, (month = monthOf(day * 1440, payload.start)));
    return month;
  };
}
