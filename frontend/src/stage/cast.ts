import type { Path } from "../map/path";
import { stretchOf, type Active } from "./active";
import { PLAN, WHOLE, type Motion } from "./motion";
import { TRAVEL, type Payload } from "./payload";
import { legAt, type Tracks } from "./tracks";

/**
 * The tracks that are about in the present stretch of time, side by side in memory, each with the leg it was last seen in. It spares a frame
 * the way to a dozen far apart columns for each dot; what it says of a leg is worked out from the leg alone, so it changes no picture.
 */
export interface Cast {
  begin: number; end: number; size: number;
  child: Uint32Array; track: Uint32Array; from: Int32Array; to: Int32Array; pass: Uint16Array; number: Uint16Array;
  /** The leg last seen, -1 for none; when it holds; its kind, flags and node; share a minute, before which nothing moves. */
  leg: Int32Array; legFrom: Int32Array; legTo: Int32Array; kind: Uint8Array; flags: Uint8Array; node: Uint16Array; pace: Float64Array; stands: Uint8Array;
  path: (Path | null)[];
  plan: Float64Array;
}

/** An empty cast. */
export function makeCast(): Cast {
  return { ...castOf(0), begin: 0, end: 0, size: 0 };
}

function castOf(n: number): Omit<Cast, "begin" | "end" | "size"> {
  return {
    child: new Uint32Array(n), track: new Uint32Array(n), from: new Int32Array(n), to: new Int32Array(n), pass: new Uint16Array(n), number: new Uint16Array(n),
    leg: new Int32Array(n), legFrom: new Int32Array(n), legTo: new Int32Array(n), kind: new Uint8Array(n), flags: new Uint8Array(n), node: new Uint16Array(n),
    pace: new Float64Array(n), stands: new Uint8Array(n), path: new Array<Path | null>(n).fill(null), plan: new Float64Array(n * PLAN),
  };
}

/** Makes a cast hold the tracks of a moment's stretch. Costs something only when the stretch is another one. */
export function gather(cast: Cast, tracks: Tracks, active: Active, moment: number): void {
  const [begin, end] = stretchOf(active, moment);
  if (cast.begin === begin && cast.end === end) return;
  const n = end - begin;
  if (cast.child.length < n) Object.assign(cast, castOf(Math.ceil(n * 1.25) + 64));
  cast.begin = begin;
  cast.end = end;
  cast.size = n;
  cast.leg.fill(-1);
  for (let j = 0; j < n; j++) {
    const k = active.tracks[begin + j];
    cast.child[j] = tracks.child[k];
    cast.track[j] = k;
    cast.from[j] = tracks.from[k];
    cast.to[j] = tracks.to[k];
    cast.pass[j] = tracks.pass[k];
    cast.number[j] = tracks.number[k];
  }
}

/** Forgets what a cast holds, for another way of counting time. */
export function dismiss(cast: Cast): void {
  cast.begin = -1;
  cast.end = -1;
  cast.size = 0;
}

/** Looks up the leg of a cast's track that holds at a minute, and what there is to know of it. False when none holds. */
export function meet(cast: Cast, j: number, minute: number, payload: Payload, tracks: Tracks, motion: Motion, slot: Int32Array): boolean {
  const legs = payload.legColumns;
  const track = cast.track[j];
  const leg = legAt(payload, tracks, track, minute, cast.leg[j]);
  if (leg < 0) return false;
  cast.leg[j] = leg;
  cast.legFrom[j] = legs.shownFrom[leg];
  cast.legTo[j] = legs.shownTo[leg];
  cast.kind[j] = legs.kind[leg];
  cast.flags[j] = legs.flags[leg];
  cast.node[j] = legs.to[leg];
  cast.pace[j] = legs.kind[leg] === TRAVEL ? legs.reach[leg] / WHOLE / (legs.shownTo[leg] - legs.shownFrom[leg]) : 0;
  cast.stands[j] = slot[leg] >= 0 ? 1 : 0;
  cast.path[j] = motion.plan(track, leg, cast.plan, j * PLAN);
  return true;
}
