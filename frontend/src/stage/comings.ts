import { finish } from "./pieces";
import { inOrder } from "./sorting";
import type { Timing } from "./timing";
import type { Tracks } from "./tracks";

/** When children come, and when they are not known any more, in order: how many have is one search. `never`: how many never come. */
export interface Comings { never: number; come: Int32Array; unknown: Int32Array }

/** All children in the order of their times. */
interface Ordered { times: Int32Array; children: Uint32Array }

/** All children in the order of their coming, and in that of not being known any more (null by the calendar). */
export interface AllComings { come: Ordered; unknown: Ordered | null }

/** Puts all children in order, whatever the filter. */
export function orderComings(tracks: Tracks, { dayZero, until }: Timing): AllComings {
  const count = tracks.passes.length;
  // Of a child without a leg nothing is known: `until` and `dayZero` may then be as far apart as numbers go.
  const unknown = until ? Int32Array.from(until, (minute, c) => (tracks.ofChild[c] === tracks.ofChild[c + 1] ? 0 : minute - (dayZero ? dayZero[c] : 0))) : null;
  return { come: ordered(dayZero ? new Int32Array(count) : tracks.childFrom), unknown: unknown && ordered(unknown) };
}

function ordered(given: Int32Array): Ordered {
  const children = finish(inOrder(given.length, new Uint16Array(given.length), given));
  const times = new Int32Array(given.length);
  for (let i = 0; i < times.length; i++) times[i] = given[children[i]];
  return { times, children };
}

/** Picks those whom a filter lets through. */
export function comingsOf({ come, unknown }: AllComings, { never }: Timing, visible: Uint8Array): Comings {
  let nevers = 0;
  if (never) for (let c = 0; c < visible.length; c++) nevers += visible[c] & never[c];
  return { never: nevers, come: picked(come, visible, never), unknown: unknown ? picked(unknown, visible, never) : new Int32Array(0) };
}

function picked({ times, children }: Ordered, visible: Uint8Array, never: Uint8Array | null): Int32Array {
  const left = new Int32Array(times.length);
  let n = 0;
  for (let i = 0; i < times.length; i++) {
    const c = children[i];
    left[n] = times[i];
    if (visible[c] === 1 && !never?.[c]) n++;
  }
  return left.subarray(0, n);
}
