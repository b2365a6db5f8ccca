import { bottomOf } from "../map/shapes";
import { BOX, CIRCLE, LABEL } from "../map/sizes";
import { FADE, REST, TRAVEL, WAIT, type Payload, type PayloadNode } from "./payload";
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

/** A heap of numbers, smallest first. */
class Heap {
  private readonly items: number[] = [];
  get size(): number { return this.items.length; }
  get smallest(): number { return this.items[0]; }
  push(value: number): void {
    const items = this.items;
    let i = items.push(value) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (items[up] <= value) break;
      items[i] = items[up];
      i = up;
    }
    items[i] = value;
  }
  pop(): number {
    const items = this.items;
    const top = items[0];
    const value = items.pop()!;
    const n = items.length;
    if (n === 0) return top;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= n) break;
      if (down + 1 < n && items[down + 1] < items[down]) down++;
      if (items[down] >= value) break;
      items[i] = items[down];
      i = down;
    }
    items[i] = value;
    return top;
  }
}

/** Whether a leg takes a place: 0 inside its service, 1 waiting in front of its node, -1 neither. `before` is the leg before it on its track, or -1. */
function takes(payload: Payload, leg: number, before: number): number {
  const legs = payload.legColumns;
  if (legs.kind[leg] === WAIT) return 1;
  if (legs.kind[leg] !== REST || payload.map.nodes[legs.to[leg]].kind !== "service") return -1;
  const stoppedShort = before >= 0 && legs.kind[before] === TRAVEL && legs.reach[before] < 10000;
  return stoppedShort ? -1 : 0;
}

/**
 * Gives every standing leg its place.
 * @param dayZero minutes taken off each child's times (from each child's start), or null by the calendar
 */
export function assignPlaces(payload: Payload, tracks: Tracks, dayZero: Int32Array | null): Places {
  const legs = payload.legColumns;
  const nodes = payload.map.nodes.length;
  const slot = new Int32Array(payload.legs).fill(-1);
  const peak = new Uint32Array(2 * nodes);

  // A stay is a run of legs in one place: rests one after another in one service, with the fade after them; or one wait.
  const ends = new Int32Array(payload.legs);
  const sizes = new Uint32Array(2 * nodes);
  const bucket = new Int32Array(payload.legs).fill(-1);
  let earliest = 2147483647;
  for (let k = 0; k < tracks.count; k++) {
    const minus = dayZero ? dayZero[tracks.child[k]] : 0;
    let open = -1;
    for (let i = tracks.first[k]; i < tracks.first[k + 1]; i++) {
      const before = i > tracks.first[k] ? i - 1 : -1;
      const kind = legs.kind[i];
      const sameNode = open >= 0 && legs.to[i] === legs.to[open];
      const goesOn = sameNode && (kind === FADE || (kind === REST && bucket[open] % 2 === 0));
      if (goesOn) {
        ends[open] = legs.shownTo[i] - minus;
        slot[i] = -2 - open;
        continue;
      }
      open = -1;
      const place = takes(payload, i, before);
      if (place < 0) continue;
      open = i;
      bucket[i] = 2 * legs.to[i] + place;
      sizes[bucket[i]]++;
      ends[i] = legs.shownTo[i] - minus;
      earliest = Math.min(earliest, legs.shownFrom[i] - minus);
    }
  }
  const keys = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(2 * nodes);
  const span = Math.max(payload.legs, 1);
  for (let k = 0; k < tracks.count; k++) {
    const minus = dayZero ? dayZero[tracks.child[k]] : 0;
    for (let i = tracks.first[k]; i < tracks.first[k + 1]; i++) {
      const b = bucket[i];
      if (b >= 0) keys[b][filled[b]++] = (legs.shownFrom[i] - minus - earliest) * span + i;
    }
  }
  for (let b = 0; b < 2 * nodes; b++) peak[b] = sweep(keys[b].sort(), span, earliest, ends, slot, b % 2 === 0);
  for (let i = 0; i < slot.length; i++) if (slot[i] <= -2) slot[i] = slot[-2 - slot[i]];
  return { slot, peak };
}

/**
 * Takes one node's stays in the order of their coming, and gives each a free place. Returns how many places were needed.
 * In a spiral the newest go outside, to the outermost free place; only when more than an eighth of the places within are free, to the innermost,
 * so that the circle stays filled from its middle. In a queue the first free place is next.
 */
function sweep(stays: Float64Array, span: number, earliest: number, ends: Int32Array, slot: Int32Array, spiral: boolean): number {
  const inside = new Heap();
  // Free places from both ends; a place taken from one end is passed over at the other.
  const innermost = new Heap();
  const outermost = new Heap();
  const isFree: boolean[] = [];
  let free = 0;
  const take = (heap: Heap, sign: number): number => {
    for (;;) {
      const place = sign * heap.pop();
      if (isFree[place]) return place;
    }
  };
  let next = 0;
  for (let s = 0; s < stays.length; s++) {
    const time = Math.floor(stays[s] / span);
    const leg = stays[s] - time * span;
    while (inside.size > 0 && Math.floor(inside.smallest / 4194304) <= time) {
      const left = inside.pop() % 4194304;
      isFree[left] = true;
      free++;
      innermost.push(left);
      if (spiral) outermost.push(-left);
    }
    let mine: number;
    if (free === 0) mine = next++;
    else {
      mine = spiral && free * 8 <= next ? take(outermost, -1) : take(innermost, 1);
      free--;
    }
    isFree[mine] = false;
    slot[leg] = mine;
    inside.push(Math.max(0, ends[leg] - earliest) * 4194304 + mine);
  }
  return next;
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
