import { FADE, ON_MAP, OPEN, TRAVEL, WAIT, type Payload } from "./payload";
import { roomAt, type Places } from "./places";
import { solidBefore, type Motion } from "./motion";
import { legAt, type Tracks } from "./tracks";

/** Bits of a dot's look. */
export const HOLLOW = 1;
export const RINGED = 2;
export const FADING = 4;
/** A dot on an off-map way, not drawn while such ways are hidden. */
export const UNSEEN = 8;

/** Every dot of the children shown at one moment, by child and track, and how many children are in which state. */
export interface Frame {
  dots: number;
  child: Uint32Array; track: Uint32Array; leg: Uint32Array;
  /** Map coordinates. */
  x: Float64Array; y: Float64Array;
  alpha: Float32Array;
  /** Radius at which neighbours begin to cover each other (map units). */
  room: Float32Array;
  look: Uint8Array;
  pass: Uint16Array;
  onMap: number; notYet: number; off: number; unknown: number; never: number; unseen: number;
}

/** What counts time: by the calendar, or from each child's own day 0. */
export interface Timing {
  /** Payload minute of each child's day 0, or null by the calendar. */
  dayZero: Int32Array | null;
  /** From when a child is not known any more (payload minutes), or null by the calendar. */
  until: Int32Array | null;
  /** Marks children that have no day 0, or null when all have one. */
  never: Uint8Array | null;
}

function grow(frame: Frame, size: number): void {
  const copy = <T extends Uint32Array | Float64Array | Float32Array | Uint8Array | Uint16Array>(old: T, fresh: T): T => {
    fresh.set(old as never);
    return fresh;
  };
  frame.child = copy(frame.child, new Uint32Array(size));
  frame.track = copy(frame.track, new Uint32Array(size));
  frame.leg = copy(frame.leg, new Uint32Array(size));
  frame.x = copy(frame.x, new Float64Array(size));
  frame.y = copy(frame.y, new Float64Array(size));
  frame.alpha = copy(frame.alpha, new Float32Array(size));
  frame.room = copy(frame.room, new Float32Array(size));
  frame.look = copy(frame.look, new Uint8Array(size));
  frame.pass = copy(frame.pass, new Uint16Array(size));
}

/** An empty frame. */
export function makeFrame(): Frame {
  const frame: Frame = {
    dots: 0, child: new Uint32Array(0), track: new Uint32Array(0), leg: new Uint32Array(0), x: new Float64Array(0), y: new Float64Array(0),
    alpha: new Float32Array(0), room: new Float32Array(0), look: new Uint8Array(0), pass: new Uint16Array(0),
    onMap: 0, notYet: 0, off: 0, unknown: 0, never: 0, unseen: 0,
  };
  grow(frame, 1024);
  return frame;
}

/** Room of each node's places: `[2 * node]` inside, `[2 * node + 1]` waiting. */
export function roomOfNodes(payload: Payload, places: Places): Float32Array {
  const room = new Float32Array(2 * payload.map.nodes.length);
  for (let i = 0; i < room.length; i++) room[i] = roomAt(places, i >> 1, i % 2 === 1);
  return room;
}

/**
 * Fills a frame with the dots at a moment. Costs a look at each child shown, and the motion of those who have a dot.
 * @param pointers the leg that each track was last found at: only a hint where to look
 */
export function fillFrame(
  frame: Frame, payload: Payload, tracks: Tracks, motion: Motion, places: Places, room: Float32Array, timing: Timing,
  visible: Uint8Array, offMapHidden: boolean, time: number, pointers: Int32Array,
): void {
  const legs = payload.legColumns;
  const { kind, flags, to, shownFrom, shownTo } = legs;
  const spot = new Float64Array(2);
  const { dayZero, until, never } = timing;
  let n = 0;
  let onMap = 0, notYet = 0, off = 0, unknown = 0, nevers = 0, unseen = 0;
  for (let c = 0; c < payload.children; c++) {
    if (!visible[c]) continue;
    if (never && never[c]) { nevers++; continue; }
    const minute = dayZero ? time + dayZero[c] : time;
    if (until && minute >= until[c]) { unknown++; continue; }
    if (minute < tracks.childFrom[c]) { notYet++; continue; }
    if (minute >= tracks.childTo[c]) { off++; continue; }
    const start = n;
    let solid = -1;
    for (let k = tracks.ofChild[c]; k < tracks.ofChild[c + 1]; k++) {
      if (minute < tracks.from[k] || minute >= tracks.to[k]) continue;
      const leg = legAt(payload, tracks, k, minute, pointers[k]);
      if (leg < 0) continue;
      pointers[k] = leg;
      if (n >= frame.child.length) grow(frame, 2 * n);
      const what = kind[leg];
      motion.place(k, leg, minute, spot);
      frame.child[n] = c;
      frame.track[n] = k;
      frame.leg[n] = leg;
      frame.x[n] = spot[0];
      frame.y[n] = spot[1];
      frame.pass[n] = tracks.pass[k];
      frame.alpha[n] = what === FADE ? 1 - (minute - shownFrom[leg]) / (shownTo[leg] - shownFrom[leg]) : 1;
      frame.room[n] = places.slot[leg] < 0 ? Infinity : room[2 * to[leg] + (what === WAIT ? 1 : 0)];
      let look = HOLLOW;
      if (flags[leg] & OPEN) look |= RINGED;
      if (what === FADE) look |= FADING;
      if (offMapHidden && what === TRAVEL && !(flags[leg] & ON_MAP)) {
        look |= UNSEEN;
        unseen++;
      }
      frame.look[n] = look;
      if (solid < 0 || solidBefore(tracks, k, what === FADE, frame.track[solid], (frame.look[solid] & FADING) !== 0)) solid = n;
      n++;
    }
    if (n === start) { off++; continue; }
    frame.look[solid] &= ~HOLLOW;
    if (frame.look[solid] & FADING) off++;
    else onMap++;
  }
  frame.dots = n;
  frame.onMap = onMap;
  frame.notYet = notYet;
  frame.off = off;
  frame.unknown = unknown;
  frame.never = nevers;
  frame.unseen = unseen;
}
