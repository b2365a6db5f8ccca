import { bottomOf } from "../map/shapes";
import { BOX, CIRCLE, LABEL } from "../map/sizes";
import { FADE, REST, TRAVEL, WAIT, type Payload, type PayloadNode } from "./payload";
import { finish } from "./pieces";
import { inOrder } from "./sorting";
import type { Tracks } from "./tracks";

/**
 * Where standing dots stand. A dot takes a place when it comes to rest and keeps it until it leaves (only travel moves a dot): in a service
 * in a spiral, the newest outside as far as places are free; in front of a node in a queue. Places come from all children's legs,
 * so a filter moves nobody, and a place is the same however its moment was reached.
 */
export interface Places {
  /** For each leg its place, or -1 when it stands at the end of its way. */
  slot: Int32Array;
  /** Places taken at the busiest moment, for each node: inside [2 * node], waiting [2 * node + 1]. */
  peak: Uint32Array;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Spacing of a spiral with few in it: so wide that some tens fill their circle. Room left free along the circle's border (map units). */
const SPIRAL_SPACING = 9;
const SPIRAL_MARGIN = 5;
/** Spacing of a queue with few in it, and the height that a long one may take. */
const QUEUE_SPACING = 8;
const QUEUE_HEIGHT = 34;
const QUEUE_WIDTH = BOX.width - 12;

/** Stays in the order of their legs: a run of legs in one place (rests one after another in one service, with the fade after them; or one wait). */
interface Stays { count: number; leg: Int32Array; bucket: Uint16Array; from: Int32Array; to: Int32Array }

/**
 * Gives every standing leg its place.
 * @param dayZero minutes taken off each child's times (from each child's start), or null by the calendar
 */
export function assignPlaces(payload: Payload, tracks: Tracks, dayZero: Int32Array | null): Places {
  const nodes = payload.map.nodes.length;
  const slot = new Int32Array(payload.legs);
  const peak = new Uint32Array(2 * nodes);
  const stays = findStays(payload, tracks, dayZero, slot);
  const { count, bucket, from, to } = stays;
  // Both node by node, and there by time; alike ones in the order of their legs.
  const coming = finish(inOrder(count, bucket, from));
  const going = finish(inOrder(count, bucket, to));
  const free = new FreePlaces(count);
  let begin = 0;
  while (begin < count) {
    const b = bucket[coming[begin]];
    let end = begin;
    while (end < count && bucket[coming[end]] === b) end++;
    peak[b] = sweep(stays, coming, going, begin, end, slot, free, b % 2 === 0);
    begin = end;
  }
  for (let i = 0; i < slot.length; i++) if (slot[i] <= -2) slot[i] = slot[-2 - slot[i]];
  return { slot, peak };
}

/** Finds the stays. Of a leg that goes on in the place of an earlier one it writes -2 - that leg into `slot`; of one that takes none, -1. */
function findStays(payload: Payload, tracks: Tracks, dayZero: Int32Array | null, slot: Int32Array): Stays {
  const { kind: kinds, to: nodes, reach, shownFrom, shownTo } = payload.legColumns;
  const isService = Uint8Array.from(payload.map.nodes, (node) => (node.kind === "service" ? 1 : 0));
  const size = payload.legs;
  const stays: Stays = { count: 0, leg: new Int32Array(size), bucket: new Uint16Array(size), from: new Int32Array(size), to: new Int32Array(size) };
  const { leg, bucket, from, to } = stays;
  let n = 0;
  for (let k = 0; k < tracks.count; k++) {
    const minus = dayZero ? dayZero[tracks.child[k]] : 0;
    const first = tracks.first[k];
    const end = tracks.first[k + 1];
    // The leg that opened the present stay, or -1.
    let open = -1;
    let openInside = false;
    let before = -1;
    for (let i = first; i < end; i++) {
      const kind = kinds[i];
      slot[i] = -1;
      if (open >= 0 && nodes[i] === nodes[open] && (kind === FADE || (kind === REST && openInside))) {
        to[n - 1] = shownTo[i] - minus;
        slot[i] = -2 - open;
      } else {
        const inside = kind === REST && isService[nodes[i]] === 1 && !(before === TRAVEL && reach[i - 1] < 10000);
        open = -1;
        if (inside || kind === WAIT) {
          open = i;
          openInside = inside;
          leg[n] = i;
          bucket[n] = 2 * nodes[i] + (inside ? 0 : 1);
          from[n] = shownFrom[i] - minus;
          to[n] = shownTo[i] - minus;
          n++;
        }
      }
      before = kind;
    }
  }
  stays.count = n;
  return stays;
}

/**
 * Takes one node's stays in the order of their coming, and gives each a free place. Returns how many places were needed.
 * In a spiral the newest go outside, to the outermost free place; only when more than an eighth of the places within are free, to the innermost,
 * so that the circle stays filled from its middle. In a queue the first free place is next.
 */
function sweep(stays: Stays, coming: Uint32Array, going: Uint32Array, begin: number, end: number, slot: Int32Array, free: FreePlaces, spiral: boolean): number {
  const { leg, from, to } = stays;
  // One that is over as it begins leaves when the next comes: it may stand among those that go before it has come.
  let brief = -1;
  let leaving = begin;
  let next = 0;
  for (let s = begin; s < end; s++) {
    const stay = coming[s];
    const time = from[stay];
    if (brief >= 0) free.add(brief);
    brief = -1;
    for (; leaving < end && to[going[leaving]] <= time; leaving++) {
      const gone = going[leaving];
      if (to[gone] > from[gone]) free.add(slot[leg[gone]]);
    }
    let mine = next;
    if (free.count === 0) next++;
    else mine = spiral && free.count * 8 <= next ? free.takeLast() : free.takeFirst();
    slot[leg[stay]] = mine;
    if (to[stay] <= time) brief = mine;
  }
  free.clear(next);
  return next;
}

/** A set of places whose first and last are found at once: a bit a place, and a bit above for every 32 that are not all blank. */
class FreePlaces {
  count = 0;
  private readonly rows: Int32Array[] = [];

  constructor(most: number) {
    for (let size = Math.max(1, most); ; ) {
      size = Math.ceil(size / 32);
      this.rows.push(new Int32Array(size));
      if (size === 1) break;
    }
  }

  add(place: number): void {
    this.count++;
    let at = place;
    for (const row of this.rows) {
      row[at >>> 5] |= 1 << (at & 31);
      at >>>= 5;
    }
  }

  takeFirst(): number {
    let at = 0;
    for (let r = this.rows.length - 1; r >= 0; r--) {
      const word = this.rows[r][at];
      at = at * 32 + 31 - Math.clz32(word & -word);
    }
    return this.take(at);
  }

  takeLast(): number {
    let at = 0;
    for (let r = this.rows.length - 1; r >= 0; r--) at = at * 32 + 31 - Math.clz32(this.rows[r][at]);
    return this.take(at);
  }

  /** Empties it, where no place was `most` or beyond. */
  clear(most: number): void {
    this.count = 0;
    let size = most;
    for (const row of this.rows) {
      size = Math.ceil(size / 32);
      row.fill(0, 0, size);
    }
  }

  private take(place: number): number {
    this.count--;
    let at = place;
    for (const row of this.rows) {
      row[at >>> 5] &= ~(1 << (at & 31));
      if (row[at >>> 5] !== 0) break;
      at >>>= 5;
    }
    return place;
  }
}

/** Distance between neighbours in a service's spiral with so many places. */
export function spiralSpacing(places: number): number {
  return Math.min(SPIRAL_SPACING, (CIRCLE / 2 - SPIRAL_MARGIN) / Math.sqrt(Math.max(places, 1)));
}

/** Distance between neighbours in a queue with so many places. */
export function queueSpacing(places: number): number {
  return Math.min(QUEUE_SPACING, Math.sqrt((QUEUE_WIDTH * QUEUE_HEIGHT) / Math.max(places, 1)));
}

/** The spiral with spacing 1, as far as it has been needed: x and y in turn. */
let spiral = new Float64Array(0);

function spiralUpTo(slot: number): void {
  const count = Math.max(256, 2 * slot);
  spiral = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    spiral[2 * i] = Math.sqrt(i + 0.5) * Math.cos(i * GOLDEN_ANGLE);
    spiral[2 * i + 1] = Math.sqrt(i + 0.5) * Math.sin(i * GOLDEN_ANGLE);
  }
}

/** Writes where a place of a service's spiral is: place 0 in the middle, each further out and a golden angle on, as in a sunflower. */
export function spiralPlace(node: PayloadNode, slot: number, places: number, out: Float64Array, at = 0): void {
  if (2 * slot >= spiral.length) spiralUpTo(slot + 1);
  const spacing = spiralSpacing(places);
  out[at] = node.x + spacing * spiral[2 * slot];
  out[at + 1] = node.y + spacing * spiral[2 * slot + 1];
}

/** Writes where a place of a node's queue is: rows beneath its box (or its label), each filled from the middle outwards. */
export function queuePlace(node: PayloadNode, slot: number, places: number, out: Float64Array, at = 0): void {
  const spacing = queueSpacing(places);
  const columns = Math.max(1, Math.floor(QUEUE_WIDTH / spacing));
  const row = Math.floor(slot / columns);
  const column = slot % columns;
  const aside = column % 2 === 1 ? (column + 1) / 2 : -column / 2;
  const below = bottomOf(node) + (node.kind === "service" ? LABEL.height : 0);
  out[at] = node.x + aside * spacing;
  out[at + 1] = below + 3 + spacing * (row + 0.5);
}

/** The largest radius with which neighbours at a place do not cover each other. `waiting`: in the queue, else in the spiral. */
export function roomAt(places: Places, node: number, waiting: boolean): number {
  // A sunflower's nearest neighbours are 1.6 spacings apart.
  return waiting ? queueSpacing(places.peak[2 * node + 1]) / 2 : spiralSpacing(places.peak[2 * node]) * 0.8;
}
