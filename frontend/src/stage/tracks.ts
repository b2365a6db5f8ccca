import { FADE, type Payload } from "./payload";

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
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}

/** Finds the tracks in a payload's legs, which are sorted by child, pass, track and along the track. */
export function findTracks(payload: Payload): Tracks {
  const legs = payload.legColumns;
  const first = payload.childColumns.first;
  const n = payload.children;
  let count = 0;
  const begins = new Uint8Array(payload.legs);
  for (let c = 0; c < n; c++) {
    for (let i = first[c]; i < first[c + 1]; i++) {
      if (i === first[c] || legs.pass[i] !== legs.pass[i - 1] || legs.track[i] !== legs.track[i - 1]) {
        begins[i] = 1;
        count++;
      }
    }
  }
  const tracks: Tracks = {
    count, first: new Uint32Array(count + 1), child: new Uint32Array(count), from: new Int32Array(count), to: new Int32Array(count), fades: new Int32Array(count),
    pass: new Uint16Array(count), number: new Uint16Array(count), parent: new Int32Array(count).fill(-1), ofChild: new Uint32Array(n + 1),
    childFrom: new Int32Array(n), childTo: new Int32Array(n), passes: new Uint16Array(n), seed: new Uint32Array(n),
  };
  let k = -1;
  for (let c = 0; c < n; c++) {
    tracks.ofChild[c] = k + 1;
    tracks.seed[c] = seedOf(payload.childColumns.ids[c]);
    for (let i = first[c]; i < first[c + 1]; i++) {
      if (!begins[i]) continue;
      k++;
      tracks.first[k] = i;
      tracks.child[k] = c;
      tracks.pass[k] = legs.pass[i];
      tracks.number[k] = legs.track[i];
    }
  }
  tracks.first[count] = payload.legs;
  tracks.ofChild[n] = count;
  for (let c = 0; c < n; c++) {
    let from = 2147483647;
    let to = -2147483648;
    for (k = tracks.ofChild[c]; k < tracks.ofChild[c + 1]; k++) {
      const head = tracks.first[k];
      const last = tracks.first[k + 1] - 1;
      tracks.from[k] = legs.shownFrom[head];
      tracks.to[k] = legs.shownTo[last];
      tracks.fades[k] = legs.kind[last] === FADE ? legs.shownFrom[last] : legs.shownTo[last];
      from = Math.min(from, tracks.from[k]);
      to = Math.max(to, tracks.to[k]);
      tracks.passes[c] = Math.max(tracks.passes[c], tracks.pass[k]);
      const left = legs.branchOf[head];
      if (left > 0) {
        // A branch has the pass of the track that it leaves.
        for (let other = tracks.ofChild[c]; other < tracks.ofChild[c + 1]; other++) {
          if (other !== k && tracks.pass[other] === tracks.pass[k] && tracks.number[other] === left) tracks.parent[k] = other;
        }
      }
    }
    tracks.childFrom[c] = from;
    tracks.childTo[c] = to;
  }
  return tracks;
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
