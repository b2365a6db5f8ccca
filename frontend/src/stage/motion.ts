import { along, alongTable } from "../map/path";
import { borderToward, inside } from "../map/shapes";
import { EDGE_BAND } from "../map/sizes";
import { FADE, KINDS, REST, TRAVEL, type Kind, type Payload } from "./payload";
import { queuePlace, spiralPlace, type Places } from "./places";
import type { Routes } from "./routes";
import { legAt, type Tracks } from "./tracks";

/** Share of a way in which a dot moves out of the place where it stood, or into the one where it will stand. */
const BLEND = 0.12;
/** Reach of a whole way. */
export const WHOLE = 10000;

/** How a branch's first leg begins. */
const UNKNOWN = 0;
const FROM_NODE = 1;
const FROM_PLACE = 2;
const FROM_MOVING = 3;

/**
 * A leg's motion, worked out once: all that is left for a moment is to put its share in (`placeOn`). Numbers of a plan, `PLAN` a leg. Along a path:
 * 0 lane, 1-2 from the way's start to the place left, 3-4 from the way's end to the place taken. On a straight line: 1-2 its start, 3-4 its end.
 */
export const PLAN = 5;

/** Where every dot is: a pure function of (track, leg, share). What it keeps is only worked out once, never anything of the last moment. */
export interface Motion {
  /** Writes a leg's plan into `plan` at `at`, and gives the number of the way that it follows, or -1 when it follows a line (or stands). */
  plan(track: number, leg: number, plan: Float64Array, at: number): number;
  /** The share of its way that a dot has done: of a travel at the minute, else of the travel that brought it. */
  share(track: number, leg: number, minute: number): number;
  /** Writes a dot's place in map coordinates into `out`. The leg must hold at the minute. */
  place(track: number, leg: number, minute: number, out: Float64Array, at?: number): void;
}

const smooth = (x: number): number => x * x * (3 - 2 * x);

/**
 * Writes the place at a share of a plan's way into `out`. Near its ends a way bends into the places where the dot stood and will stand.
 * @param table that of the way, or null on a line
 */
export function placeOn(table: Float64Array | null, plan: Float64Array, at: number, share: number, out: Float64Array, to: number): void {
  if (table === null) {
    out[to] = plan[at + 1] + (plan[at + 3] - plan[at + 1]) * share;
    out[to + 1] = plan[at + 2] + (plan[at + 4] - plan[at + 2]) * share;
    return;
  }
  alongTable(table, share, plan[at], out, to);
  if (share < BLEND) {
    const weight = 1 - smooth(share / BLEND);
    out[to] += plan[at + 1] * weight;
    out[to + 1] += plan[at + 2] * weight;
  } else if (share > 1 - BLEND) {
    const weight = 1 - smooth((1 - share) / BLEND);
    out[to] += plan[at + 3] * weight;
    out[to + 1] += plan[at + 4] * weight;
  }
}

/** Whether a travel leg arrives. */
export function arrives(payload: Payload, leg: number): boolean {
  return payload.legColumns.kind[leg] === TRAVEL && payload.legColumns.reach[leg] >= WHOLE;
}

/** The motion of a payload's dots over its map, with the places of one way of counting time. */
export function makeMotion(payload: Payload, tracks: Tracks, routes: Routes, places: Places): Motion {
  const legs = payload.legColumns;
  const nodes = payload.map.nodes;
  const begins = new Uint8Array(tracks.count);
  // For each branch: from where, and for a straight line also where to.
  const lines = new Map<number, Float64Array>();
  const spot = new Float64Array(2);

  const laneOf = (track: number): number => {
    const mixed = Math.imul(tracks.seed[tracks.child[track]] ^ Math.imul(tracks.number[track], 0x9e3779b1), 0x85ebca6b) >>> 0;
    return ((mixed >>> 8) / 16777215 - 0.5) * EDGE_BAND;
  };

  const slotPlace = (leg: number, out: Float64Array, at: number): void => {
    const node = legs.to[leg];
    let first = leg;
    // A fade keeps the place of what came before it.
    while (legs.kind[first] === FADE) first--;
    if (legs.kind[first] === REST) spiralPlace(nodes[node], places.slot[leg], places.peak[2 * node], out, at);
    else queuePlace(nodes[node], places.slot[leg], places.peak[2 * node + 1], out, at);
  };

  const branches = (track: number, leg: number): boolean => tracks.parent[track] >= 0 && leg === tracks.first[track];

  /** Finds out once how a branch's first leg begins. */
  const branchStart = (track: number, leg: number): number => {
    if (begins[track] !== UNKNOWN) return begins[track];
    const parent = tracks.parent[track];
    const minute = legs.shownFrom[leg];
    const on = parent >= 0 ? legAt(payload, tracks, parent, minute, -1) : -1;
    let start = FROM_NODE;
    if (on >= 0) {
      const share = shareOf(parent, on, minute);
      const justLeaving = legs.kind[on] === TRAVEL && share === 0 && legs.from[on] === legs.from[leg];
      const moving = (legs.kind[on] === TRAVEL && !justLeaving) || (legs.kind[on] === REST && share < 1);
      const line = new Float64Array(4);
      place(parent, on, minute, line, 0);
      if (moving) {
        const node = nodes[legs.to[leg]];
        const end = inside(node, line[0], line[1]) ? node : borderToward(node, line[0], line[1]);
        line[2] = end.x;
        line[3] = end.y;
        start = FROM_MOVING;
      } else if (justLeaving || legs.to[on] === legs.from[leg]) start = FROM_PLACE;
      if (start !== FROM_NODE) lines.set(track, line);
    }
    begins[track] = start;
    return start;
  };

  const travelLegOf = (track: number, leg: number): number => {
    let i = leg;
    while (i > tracks.first[track] && legs.kind[i] !== TRAVEL) i--;
    return legs.kind[i] === TRAVEL ? i : -1;
  };

  const shareOf = (track: number, leg: number, minute: number): number => {
    if (legs.kind[leg] === TRAVEL) {
      const span = legs.shownTo[leg] - legs.shownFrom[leg];
      return span > 0 ? (legs.reach[leg] / WHOLE) * Math.min(1, Math.max(0, (minute - legs.shownFrom[leg]) / span)) : legs.reach[leg] / WHOLE;
    }
    const brought = places.slot[leg] < 0 ? travelLegOf(track, leg) : -1;
    return brought >= 0 ? legs.reach[brought] / WHOLE : 1;
  };

  /** Writes where on its bare way (its lane, without moving into or out of places) a travel is at a share. */
  const onWay = (track: number, leg: number, share: number, out: Float64Array, at: number): void => {
    if (branches(track, leg) && branchStart(track, leg) === FROM_MOVING) {
      const line = lines.get(track)!;
      out[at] = line[0] + (line[2] - line[0]) * share;
      out[at + 1] = line[1] + (line[3] - line[1]) * share;
      return;
    }
    const path = routes.path(legs.from[leg], legs.to[leg]);
    along(path, share, laneOf(track) * (path.loop ? 0.5 : 1), out, at);
  };

  /** Writes where a dot stands that does not travel. */
  const standing = (track: number, leg: number, out: Float64Array, at: number): void => {
    if (places.slot[leg] >= 0) return slotPlace(leg, out, at);
    const brought = travelLegOf(track, leg);
    if (brought >= 0) return onWay(track, brought, legs.reach[brought] / WHOLE, out, at);
    const node = nodes[legs.to[leg]];
    const top = borderToward(node, node.x, node.y - 1);
    out[at] = top.x;
    out[at + 1] = top.y;
  };

  const plan = (track: number, leg: number, into: Float64Array, at: number): number => {
    into.fill(0, at, at + PLAN);
    if (legs.kind[leg] !== TRAVEL) {
      standing(track, leg, into, at + 1);
      into[at + 3] = into[at + 1];
      into[at + 4] = into[at + 2];
      return -1;
    }
    const start = branches(track, leg) ? branchStart(track, leg) : FROM_NODE;
    if (start === FROM_MOVING) {
      // The end of the line too bends into the place that the dot will take.
      into.set(lines.get(track)!, at + 1);
      const next = leg + 1;
      if (next < tracks.first[track + 1] && places.slot[next] >= 0) slotPlace(next, into, at + 3);
      return -1;
    }
    const path = routes.path(legs.from[leg], legs.to[leg]);
    into[at] = laneOf(track) * (path.loop ? 0.5 : 1);
    if (leg > tracks.first[track] || start === FROM_PLACE) {
      if (leg > tracks.first[track]) standing(track, leg - 1, into, at + 1);
      else into.set(lines.get(track)!.subarray(0, 2), at + 1);
      along(path, 0, into[at], spot);
      into[at + 1] -= spot[0];
      into[at + 2] -= spot[1];
    }
    const next = leg + 1;
    if (legs.reach[leg] >= WHOLE && next < tracks.first[track + 1] && places.slot[next] >= 0 && legs.to[next] === legs.to[leg]) {
      slotPlace(next, into, at + 3);
      along(path, 1, into[at], spot);
      into[at + 3] -= spot[0];
      into[at + 4] -= spot[1];
    }
    return routes.number(legs.from[leg], legs.to[leg]);
  };

  const place = (track: number, leg: number, minute: number, out: Float64Array, at = 0): void => {
    const own = new Float64Array(PLAN);
    const way = plan(track, leg, own, 0);
    placeOn(way < 0 ? null : routes.tables[way], own, 0, shareOf(track, leg, minute), out, at);
  };

  return { plan, place, share: shareOf };
}

/** One dot of a child, in the words that Python and TypeScript agree on. */
export interface Whereabouts { pass: number; track: number; kind: Kind; from: string | null; to: string; share: number; hollow: boolean; leg: number }

/** Which of two tracks of a child is solid before the other: not fading before fading, then the latest pass, then the lowest number. */
export function solidBefore(tracks: Tracks, a: number, aFades: boolean, b: number, bFades: boolean): boolean {
  if (aFades !== bFades) return bFades;
  if (tracks.pass[a] !== tracks.pass[b]) return tracks.pass[a] > tracks.pass[b];
  return tracks.number[a] < tracks.number[b];
}

/** Every dot of a child at a payload minute, the solid one first. */
export function whereabouts(payload: Payload, tracks: Tracks, motion: Motion, child: number, minute: number): Whereabouts[] {
  const legs = payload.legColumns;
  const found: { track: number; leg: number }[] = [];
  for (let k = tracks.ofChild[child]; k < tracks.ofChild[child + 1]; k++) {
    if (minute < tracks.from[k] || minute >= tracks.to[k]) continue;
    const leg = legAt(payload, tracks, k, minute, -1);
    if (leg >= 0) found.push({ track: k, leg });
  }
  found.sort((a, b) => (solidBefore(tracks, a.track, legs.kind[a.leg] === FADE, b.track, legs.kind[b.leg] === FADE) ? -1 : 1));
  const name = (node: number): string | null => (node < payload.map.nodes.length ? payload.map.nodes[node].id : null);
  return found.map(({ track, leg }, i) => ({
    pass: tracks.pass[track], track: tracks.number[track], kind: KINDS[legs.kind[leg]], from: name(legs.from[leg]), to: name(legs.to[leg])!,
    share: motion.share(track, leg, minute), hollow: i > 0, leg,
  }));
}
