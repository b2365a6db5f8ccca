import { stretchOf, tracksIn, type Active } from "./active";
import { FADING, OFF_MAP, RINGED } from "./dotLooks";
import { PLAN, WHOLE, type Motion } from "./motion";
import { FADE, ON_MAP, OPEN, TRAVEL, WAIT, type Payload } from "./payload";
import { legAt, type Tracks } from "./tracks";

/**
 * The tracks that are about in the present stretch of time, side by side in memory, each with the leg it was last seen in. It spares a frame
 * the way to a dozen far apart columns for each dot; what it says of a leg is worked out from the leg alone, so it changes no picture.
 */
export interface Cast {
  /** The stretch; -2 before the first. */
  stretch: number; size: number;
  /** `WHOLES` a track, in this order: */
  wholes: Int32Array;
  /** `PARTS` a track, in this order: */
  parts: Float64Array;
  /** What the two were before the last change of stretch, to be written over at the next. */
  spareWholes: Int32Array; spareParts: Float64Array;
}

/**
 * Whole numbers of a track: its child; the leg last seen, or -1 for none; from when to when that holds (or that there is none); which track it is;
 * the number of the leg's way, or -1; pass and number of the track (16 bits each); the leg's node, kind (8 bits) and look (8 bits).
 */
export const WHOLES = 8;
export const CHILD = 0, LEG = 1, SINCE = 2, UNTIL = 3, TRACK = 4, WAY = 5, ORDER = 6, WHAT = 7;
/** Other numbers of a track: the share of its way that a dot does in a minute, the room where it stands, and the leg's plan. */
export const PARTS = 8;
export const PACE = 0, ROOM = 1, WHERE = 2;

const NEVER = -2147483648;
const EVER = 2147483647;

/** An empty cast. */
export function makeCast(): Cast {
  return {
    stretch: -2, size: 0, wholes: new Int32Array(0), parts: new Float64Array(0), spareWholes: new Int32Array(0), spareParts: new Float64Array(0),
  };
}

/** Makes a cast hold the tracks of a moment's stretch. Costs something only when the stretch is another one; tracks that are in both are taken over. */
export function gather(cast: Cast, tracks: Tracks, active: Active, moment: number): void {
  const stretch = stretchOf(active, moment);
  if (cast.stretch === stretch) return;
  const n = tracksIn(active, stretch);
  const old = cast.wholes;
  const oldParts = cast.parts;
  const fits = cast.spareWholes.length >= n * WHOLES;
  const room = Math.ceil(n * 1.25) + 64;
  const wholes = fits ? cast.spareWholes : new Int32Array(room * WHOLES);
  const parts = fits ? cast.spareParts : new Float64Array(room * PARTS);
  const last = cast.size * WHOLES;
  // Both lists are in the order of the tracks.
  let from = 0;
  for (let j = 0; j < n; j++) {
    const k = active.found[j];
    const at = j * WHOLES;
    while (from < last && old[from + TRACK] < k) from += WHOLES;
    if (from < last && old[from + TRACK] === k) {
      for (let w = 0; w < WHOLES; w++) wholes[at + w] = old[from + w];
      for (let w = 0; w < PARTS; w++) parts[at + w] = oldParts[from + w];
      continue;
    }
    wholes[at + CHILD] = tracks.child[k];
    wholes[at + LEG] = -1;
    wholes[at + SINCE] = EVER;
    wholes[at + UNTIL] = NEVER;
    wholes[at + TRACK] = k;
    wholes[at + ORDER] = (tracks.pass[k] << 16) | tracks.number[k];
  }
  cast.wholes = wholes;
  cast.parts = parts;
  cast.spareWholes = old;
  cast.spareParts = oldParts;
  cast.stretch = stretch;
  cast.size = n;
}

/** Forgets what a cast holds, for another way of counting time. */
export function dismiss(cast: Cast): void {
  cast.stretch = -2;
  cast.size = 0;
}

/**
 * Looks up the leg of a cast's track that holds at a minute, and what there is to know of it; where none holds, from when to when that is so.
 * @param room as `roomOfNodes` gives it
 */
export function meet(cast: Cast, j: number, minute: number, payload: Payload, tracks: Tracks, motion: Motion, slot: Int32Array, room: Float32Array): void {
  const { wholes, parts } = cast;
  const at = j * WHOLES;
  const legs = payload.legColumns;
  const track = wholes[at + TRACK];
  const known = wholes[at + LEG];
  wholes[at + LEG] = -1;
  if (minute < tracks.from[track]) {
    wholes[at + SINCE] = NEVER;
    wholes[at + UNTIL] = tracks.from[track];
    return;
  }
  if (minute >= tracks.to[track]) {
    wholes[at + SINCE] = tracks.to[track];
    wholes[at + UNTIL] = EVER;
    return;
  }
  const leg = legAt(payload, tracks, track, minute, known);
  if (leg < 0) {
    // A gap in a track: looked at again next time.
    wholes[at + SINCE] = EVER;
    wholes[at + UNTIL] = NEVER;
    return;
  }
  const kind = legs.kind[leg];
  const flags = legs.flags[leg];
  const node = legs.to[leg];
  const since = legs.shownFrom[leg];
  wholes[at + LEG] = leg;
  wholes[at + SINCE] = since;
  wholes[at + UNTIL] = legs.shownTo[leg];
  wholes[at + WHAT] = (node << 16) | (kind << 8) | (flags & OPEN ? RINGED : 0) | (kind === FADE ? FADING : 0) | (kind === TRAVEL && !(flags & ON_MAP) ? OFF_MAP : 0);
  parts[at + PACE] = kind === TRAVEL ? legs.reach[leg] / WHOLE / (legs.shownTo[leg] - since) : 0;
  parts[at + ROOM] = slot[leg] >= 0 ? room[2 * node + (kind === WAIT ? 1 : 0)] : Infinity;
  wholes[at + WAY] = motion.plan(track, leg, parts, at + WHERE);
}

// The records of both kinds are equally long, so that one place serves both; a plan has room in what is left.
if (WHOLES !== PARTS || WHERE + PLAN > PARTS) throw new Error("a cast's records do not fit together");
