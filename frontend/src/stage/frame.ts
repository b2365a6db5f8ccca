import type { Active } from "./active";
import { gather, meet, type Cast } from "./cast";
import { countUpTo } from "./countUpTo";
import { FADE, ON_MAP, OPEN, TRAVEL, WAIT, type Payload } from "./payload";
import { roomAt, type Places } from "./places";
import { PLAN, placeOn, type Motion } from "./motion";
import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

/** Bits of a dot's look. */
export const HOLLOW = 1;
export const RINGED = 2;
export const FADING = 4;
/** A dot on an off-map way, not drawn while such ways are hidden. */
export const UNSEEN = 8;

/** Every dot of the children shown at one moment, by child and track, and how many children are in which state. */
export interface Frame {
  dots: number;
  child: Uint32Array; leg: Uint32Array; kind: Uint8Array; node: Uint16Array;
  /** Map coordinates. */
  x: Float64Array; y: Float64Array;
  alpha: Float32Array;
  /** Radius at which neighbours begin to cover each other (map units). */
  room: Float32Array;
  look: Uint8Array;
  pass: Uint16Array;
  onMap: number; notYet: number; off: number; unknown: number; never: number; unseen: number;
}

function grow(frame: Frame, size: number): void {
  const copy = <T extends Uint32Array | Float64Array | Float32Array | Uint8Array | Uint16Array>(old: T, fresh: T): T => {
    fresh.set(old as never);
    return fresh;
  };
  frame.child = copy(frame.child, new Uint32Array(size));
  frame.leg = copy(frame.leg, new Uint32Array(size));
  frame.kind = copy(frame.kind, new Uint8Array(size));
  frame.node = copy(frame.node, new Uint16Array(size));
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
    dots: 0, child: new Uint32Array(0), leg: new Uint32Array(0), kind: new Uint8Array(0), node: new Uint16Array(0), x: new Float64Array(0), y: new Float64Array(0),
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

/** When the children shown come, and when they are not known any more, in order: how many have is one search. */
export interface Comings { shown: number; never: number; come: Float64Array; unknown: Float64Array }

/** Collects the comings of the children that are let through. */
export function collectComings(payload: Payload, tracks: Tracks, timing: Timing, visible: Uint8Array): Comings {
  const come: number[] = [];
  const unknown: number[] = [];
  let shown = 0;
  let never = 0;
  for (let c = 0; c < payload.children; c++) {
    if (!visible[c]) continue;
    shown++;
    if (timing.never?.[c]) { never++; continue; }
    const zero = timing.dayZero ? timing.dayZero[c] : 0;
    come.push(timing.dayZero ? 0 : tracks.childFrom[c]);
    if (timing.until) unknown.push(timing.until[c] - zero);
  }
  return { shown, never, come: Float64Array.from(come).sort(), unknown: Float64Array.from(unknown).sort() };
}

/** All that a frame is made from, besides the moment. */
export interface Scene {
  payload: Payload; tracks: Tracks; motion: Motion; places: Places; room: Float32Array; timing: Timing; active: Active; comings: Comings; cast: Cast;
  visible: Uint8Array; offMapHidden: boolean;
}

/** Fills a frame with the dots at a moment. Costs a look at each track that is about at that time, and the motion of its dot. */
export function fillFrame(frame: Frame, scene: Scene, time: number): void {
  const { payload, tracks, motion, room, visible, offMapHidden, comings, cast } = scene;
  const { dayZero, until } = scene.timing;
  const { slot } = scene.places;
  gather(cast, tracks, scene.active, time);
  if (frame.child.length < cast.size) grow(frame, Math.ceil(cast.size * 1.25));
  const spot = new Float64Array(2);
  let n = 0;
  let onMap = 0, unseen = 0;
  let child = -1;
  // Of the present child's dots: the solid one, and by what it is so.
  let solid = -1, solidFades = false, solidPass = 0, solidNumber = 0;
  let minute = time;
  let passes = false;
  const settle = (): void => {
    if (solid < 0) return;
    frame.look[solid] &= ~HOLLOW;
    if (!solidFades) onMap++;
    solid = -1;
  };
  for (let j = 0; j < cast.size; j++) {
    const c = cast.child[j];
    if (c !== child) {
      settle();
      child = c;
      minute = dayZero ? time + dayZero[c] : time;
      passes = visible[c] === 1 && !(until && minute >= until[c]);
    }
    if (!passes || minute < cast.from[j] || minute >= cast.to[j]) continue;
    const same = cast.leg[j] >= 0 && minute >= cast.legFrom[j] && minute < cast.legTo[j];
    if (!same && !meet(cast, j, minute, payload, tracks, motion, slot)) continue;
    const what = cast.kind[j];
    const node = cast.node[j];
    const pass = cast.pass[j];
    const fades = what === FADE;
    placeOn(cast.path[j], cast.plan, j * PLAN, cast.pace[j] * (minute - cast.legFrom[j]), spot, 0);
    frame.child[n] = c;
    frame.leg[n] = cast.leg[j];
    frame.kind[n] = what;
    frame.node[n] = node;
    frame.x[n] = spot[0];
    frame.y[n] = spot[1];
    frame.pass[n] = pass;
    frame.alpha[n] = fades ? 1 - (minute - cast.legFrom[j]) / (cast.legTo[j] - cast.legFrom[j]) : 1;
    frame.room[n] = cast.stands[j] ? room[2 * node + (what === WAIT ? 1 : 0)] : Infinity;
    let look = HOLLOW;
    if (cast.flags[j] & OPEN) look |= RINGED;
    if (fades) look |= FADING;
    if (offMapHidden && what === TRAVEL && !(cast.flags[j] & ON_MAP)) {
      look |= UNSEEN;
      unseen++;
    }
    frame.look[n] = look;
    const number = cast.number[j];
    if (solid < 0 || (fades !== solidFades ? solidFades : pass !== solidPass ? pass > solidPass : number < solidNumber)) {
      solid = n;
      solidFades = fades;
      solidPass = pass;
      solidNumber = number;
    }
    n++;
  }
  settle();
  const come = countUpTo(comings.come, time);
  const unknown = countUpTo(comings.unknown, time);
  frame.dots = n;
  frame.onMap = onMap;
  frame.notYet = comings.come.length - come;
  frame.unknown = unknown;
  frame.never = comings.never;
  frame.off = come - unknown - onMap;
  frame.unseen = unseen;
}
