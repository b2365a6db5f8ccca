import { FADE, type Integers, type Payload } from "./payload";

/** The rows of legs that single dots make, and what is known of each child as a whole. Indexes are into the payload's columns. */
export interface Tracks {
  count: number;
  /** First leg of each track, with one more element at the end. */
  first: Uint32Array;
  child: Uint32Array;
  /** When the dot comes, when it is gone, and from when it only fades (minutes). */
  from: Int32Array; to: Int32Array; fades: Int32Array;
  pass: Uint16Array;
  number: Uint16Array;
  /** The track that this one branched off, or -1. */
  parent: Int32Array;
  /** First track of each child, with one more element at the end. */
  ofChild: Uint32Array;
  /** When each child first has a dot, and when its last dot is gone. */
  childFrom: Int32Array; childTo: Int32Array;
  /** The most times through that the data holds for each child. */
  passes: Uint16Array;
  /** A number from each child's pseudonym: the seed of all that may look random. */
  seed: Uint32Array;
}

/** FNV-1a of a text: the same number for the same child in every payload. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

function mixed(given: number): number {
  let hash = given;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}

/** The seeds of all children, from the bytes of their pseudonyms where these are plain letters, one line each. */
function seedsOf({ childColumns, children }: Payload): Uint32Array {
  const { idBytes } = childColumns;
  const seeds = new Uint32Array(children);
  let c = 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < idBytes.length; i++) {
    const byte = idBytes[i];
    if (byte > 127) return Uint32Array.from(childColumns.ids, seedOf);
    if (byte === 10) {
      seeds[c++] = mixed(hash);
      hash = 0x811c9dc5;
    } else hash = Math.imul(hash ^ byte, 0x01000193);
  }
  if (children > 0) seeds[c] = mixed(hash);
  return seeds;
}

/** Finds the tracks in a payload's legs, which are sorted by child, pass, track and along the track. */
export function findTracks(payload: Payload): Tracks {
  const legs = payload.legColumns;
  const { pass: passes, track: numbers, shownFrom, shownTo, kind, branchOf } = legs;
  const begins = payload.childColumns.first;
  const n = payload.children;
  let count = 0;
  for (let c = 0; c < n; c++) {
    const end = begins[c + 1];
    let lastPass = -1;
    let lastNumber = -1;
    for (let i = begins[c]; i < end; i++) {
      const pass = passes[i];
      const number = numbers[i];
      if (pass !== lastPass || number !== lastNumber) count++;
      lastPass = pass;
      lastNumber = number;
    }
  }
  const tracks: Tracks = {
    count, first: new Uint32Array(count + 1), child: new Uint32Array(count), from: new Int32Array(count), to: new Int32Array(count), fades: new Int32Array(count),
    pass: new Uint16Array(count), number: new Uint16Array(count), parent: new Int32Array(count).fill(-1), ofChild: new Uint32Array(n + 1),
    childFrom: new Int32Array(n), childTo: new Int32Array(n), passes: new Uint16Array(n), seed: seedsOf(payload),
  };
  const { first, child, from: froms, to: tos, fades, pass: passOf, number: numberOf, ofChild, childFrom, childTo, passes: most } = tracks;
  let k = 0;
  for (let c = 0; c < n; c++) {
    ofChild[c] = k;
    const end = begins[c + 1];
    let from = 2147483647;
    let to = -2147483648;
    let highest = 0;
    let branches = false;
    for (let i = begins[c]; i < end; ) {
      const pass = passes[i];
      const number = numbers[i];
      first[k] = i;
      child[k] = c;
      passOf[k] = pass;
      numberOf[k] = number;
      if (branchOf[i] > 0) branches = true;
      const begin = shownFrom[i];
      froms[k] = begin;
      for (i++; i < end && passes[i] === pass && numbers[i] === number; ) i++;
      const over = shownTo[i - 1];
      tos[k] = over;
      fades[k] = kind[i - 1] === FADE ? shownFrom[i - 1] : over;
      if (begin < from) from = begin;
      if (over > to) to = over;
      if (pass > highest) highest = pass;
      k++;
    }
    childFrom[c] = from;
    childTo[c] = to;
    most[c] = highest;
    if (branches) findParents(tracks, branchOf, ofChild[c], k);
  }
  first[count] = payload.legs;
  ofChild[n] = count;
  return tracks;
}

/** Finds which of a child's tracks (from `begin` up to `end`) each of its branches left: a branch has the pass of that track. */
function findParents({ first, pass, number, parent }: Tracks, branchOf: Integers, begin: number, end: number): void {
  for (let k = begin; k < end; k++) {
    const left = branchOf[first[k]];
    if (left === 0) continue;
    const same = pass[k];
    for (let other = end - 1; other >= begin; other--) {
      if (number[other] !== left || pass[other] !== same || other === k) continue;
      parent[k] = other;
      break;
    }
  }
}

/** The leg of a track that holds at a payload minute, or -1. `hint` is where to begin looking (a leg of the track): it changes the cost, never the answer. */
export function legAt(payload: Payload, tracks: Tracks, track: number, minute: number, hint: number): number {
  const { shownFrom, shownTo } = payload.legColumns;
  const head = tracks.first[track];
  const last = tracks.first[track + 1] - 1;
  let i = hint < head || hint > last ? head : hint;
  if (shownFrom[i] <= minute) {
    // Playing on: most often the same leg, else one of the next.
    for (let step = 0; step < 4 && i < last && shownFrom[i + 1] <= minute; step++) i++;
    if (i < last && shownFrom[i + 1] <= minute) i = search(shownFrom, i, last, minute);
  } else {
    i = search(shownFrom, head, i, minute);
    if (i < head) return -1;
  }
  return shownTo[i] > minute ? i : -1;
}

/** The last leg from `low` to `high` that begins at or before a minute, or low - 1. */
function search(shownFrom: ArrayLike<number>, low: number, high: number, minute: number): number {
  let a = low;
  let b = high + 1;
  while (a < b) {
    const middle = (a + b) >>> 1;
    if (shownFrom[middle] <= minute) a = middle + 1;
    else b = middle;
  }
  return a - 1;
}
