import type { Active } from "./active";
import { CHILD, gather, LEG, meet, ORDER, PACE, ROOM, SINCE, UNTIL, WAY, WHAT, WHERE, WHOLES, type Cast } from "./cast";
import type { Comings } from "./comings";
import { countUpTo } from "./countUpTo";
import { FADING, HOLLOW, OFF_MAP, UNSEEN } from "./dotLooks";
import type { Payload } from "./payload";
import { roomAt, type Places } from "./places";
import { placeOn, type Motion } from "./motion";
import type { Routes } from "./routes";
import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

export { FADING, HOLLOW, RINGED, UNSEEN } from "./dotLooks";

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

/** All that a frame is made from, besides the moment. */
export interface Scene {
  payload: Payload; tracks: Tracks; routes: Routes; motion: Motion; places: Places; room: Float32Array; timing: Timing; active: Active; comings: Comings; cast: Cast;
  visible: Uint8Array; offMapHidden: boolean;
}

/** Fills a frame with the dots at a moment. Costs a look at each track that is about at that time, and the motion of its dot. */
export function fillFrame(frame: Frame, scene: Scene, time: number): void {
  const { payload, tracks, motion, room, visible, offMapHidden, comings, cast } = scene;
  const { dayZero, until } = scene.timing;
  const { slot } = scene.places;
  const { tables } = scene.routes;
  gather(cast, tracks, scene.active, time);
  if (frame.child.length < cast.size) grow(frame, Math.ceil(cast.size * 1.25));
  const { wholes, parts } = cast;
  const spot = new Float64Array(2);
  let n = 0;
  let onMap = 0, unseen = 0;
  let child = -1;
  // Of the present child's dots: the solid one, and by what it is so.
  let solid = -1, solidFades = false, solidPass = 0, solidNumber = 0;
  let minute = time;
  let passes = false;
  const last = cast.size * WHOLES;
  for (let at = 0, j = 0; at < last; at += WHOLES, j++) {
    const c = wholes[at + CHILD];
    if (c !== child) {
      if (solid >= 0) {
        frame.look[solid] &= ~HOLLOW;
        if (!solidFades) onMap++;
        solid = -1;
      }
      child = c;
      if (dayZero) minute = time + dayZero[c];
      passes = visible[c] === 1 && !(until && minute >= until[c]);
    }
    if (!passes) continue;
    if (minute < wholes[at + SINCE] || minute >= wholes[at + UNTIL]) meet(cast, j, minute, payload, tracks, motion, slot, room);
    const leg = wholes[at + LEG];
    if (leg < 0) continue;
    const what = wholes[at + WHAT];
    const order = wholes[at + ORDER];
    const pass = order >>> 16;
    const number = order & 0xffff;
    let look = (what & 0xff) | HOLLOW;
    const fades = (look & FADING) !== 0;
    const way = wholes[at + WAY];
    placeOn(way < 0 ? null : tables[way], parts, at + WHERE, parts[at + PACE] * (minute - wholes[at + SINCE]), spot, 0);
    frame.child[n] = c;
    frame.leg[n] = leg;
    frame.kind[n] = (what >>> 8) & 0xff;
    frame.node[n] = what >>> 16;
    frame.x[n] = spot[0];
    frame.y[n] = spot[1];
    frame.pass[n] = pass;
    frame.alpha[n] = fades ? 1 - (minute - wholes[at + SINCE]) / (wholes[at + UNTIL] - wholes[at + SINCE]) : 1;
    frame.room[n] = parts[at + ROOM];
    if (offMapHidden && look & OFF_MAP) {
      look |= UNSEEN;
      unseen++;
    }
    frame.look[n] = look;
    if (solid < 0 || (fades !== solidFades ? solidFades : pass !== solidPass ? pass > solidPass : number < solidNumber)) {
      solid = n;
      solidFades = fades;
      solidPass = pass;
      solidNumber = number;
    }
    n++;
  }
  if (solid >= 0) {
    frame.look[solid] &= ~HOLLOW;
    if (!solidFades) onMap++;
  }
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
