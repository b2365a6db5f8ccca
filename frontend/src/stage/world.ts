import { indexActive, type Active } from "./active";
import { orderComings, type AllComings } from "./comings";
import { roomOfNodes } from "./frame";
import { collectHistory, type History } from "./history";
import { makeMotion, type Motion } from "./motion";
import type { Mode } from "./offers";
import { REST, TRAVEL, type Payload } from "./payload";
import { Slowly } from "./pieces";
import { assignPlaces, type Places } from "./places";
import { makeRoutes, type Routes } from "./routes";
import type { Timing } from "./timing";
import { findTracks, type Tracks } from "./tracks";

/** What stays the same while time runs in one way. `history` is what no picture needs: it is worked out behind the first of them. */
export interface World {
  timing: Timing; window: [number, number]; places: Places; motion: Motion; room: Float32Array; active: Active; comings: AllComings; history: Slowly<History>;
}

/** What is worked out once of a payload, and is the same for everyone who looks at it, whatever the filter and the moment. */
export interface Ground {
  tracks: Tracks; routes: Routes;
  /** The world of a way of counting time; made when first asked for. `node`: whose first visit is day 0, instead of the first leg. */
  world(mode: Mode, node: string | null): World;
}

const grounds = new WeakMap<Payload, Ground>();

/** The ground of a payload: one and the same for all engines over it. */
export function groundOf(payload: Payload): Ground {
  let ground = grounds.get(payload);
  if (!ground) grounds.set(payload, (ground = makeGround(payload)));
  return ground;
}

function makeGround(payload: Payload): Ground {
  const tracks = findTracks(payload);
  const routes = makeRoutes(payload.map);
  const worlds = new Map<string, World>();

  const make = (mode: Mode, node: string | null): World => {
    const timing: Timing = mode === "calendar" ? { dayZero: null, until: null, never: null } : ownTiming(payload, tracks, node);
    const places = assignPlaces(payload, tracks, timing.dayZero);
    return {
      timing, places, motion: makeMotion(payload, tracks, routes, places), room: roomOfNodes(payload, places), active: indexActive(tracks, timing),
      comings: orderComings(tracks, timing), history: new Slowly(() => collectHistory(payload, tracks, timing)),
      window: mode === "calendar" ? [payload.window[0], payload.window[1]] : [0, longest(payload, tracks, timing)],
    };
  };
  return {
    tracks, routes,
    world: (mode, node) => {
      const key = mode === "calendar" ? "calendar" : `start ${node ?? ""}`;
      let world = worlds.get(key);
      if (!world) worlds.set(key, (world = make(mode, node)));
      return world;
    },
  };
}

/** Each child's own day 0: its first leg, or its first visit to a node. */
function ownTiming(payload: Payload, tracks: Tracks, node: string | null): Timing {
  const { to, kind, shownFrom } = payload.legColumns;
  const at = node === null ? -1 : payload.map.nodes.findIndex((one) => one.id === node);
  if (at < 0) return { dayZero: tracks.childFrom, until: Int32Array.from(payload.childColumns.asOf), never: null };
  const dayZero = new Int32Array(payload.children);
  const never = new Uint8Array(payload.children).fill(1);
  for (let c = 0; c < payload.children; c++) {
    for (let i = payload.childColumns.first[c]; i < payload.childColumns.first[c + 1]; i++) {
      if (to[i] !== at || (kind[i] !== TRAVEL && kind[i] !== REST)) continue;
      if (never[c] || shownFrom[i] < dayZero[c]) dayZero[c] = shownFrom[i];
      never[c] = 0;
    }
  }
  return { dayZero, until: Int32Array.from(payload.childColumns.asOf), never };
}

/** The longest time that any child is known from its day 0 on, in minutes. */
function longest(payload: Payload, tracks: Tracks, timing: Timing): number {
  let most = 0;
  for (let c = 0; c < payload.children; c++) {
    if (timing.never?.[c] || tracks.ofChild[c] === tracks.ofChild[c + 1]) continue;
    most = Math.max(most, timing.until![c] - timing.dayZero![c]);
  }
  return most;
}
