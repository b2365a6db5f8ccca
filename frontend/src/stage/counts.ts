import type { Frame } from "./frame";
import type { Timing } from "./timing";
import { REST, TRAVEL, WAIT, type Payload } from "./payload";
import { arrives } from "./motion";
import type { Tracks } from "./tracks";

/** How many children are heading to or in each node, and how many wait there: children, never dots, once a node. */
export function countNodes(payload: Payload, frame: Frame): { heading: Uint32Array; waiting: Uint32Array } {
  const n = payload.map.nodes.length;
  const heading = new Uint32Array(n);
  const waiting = new Uint32Array(n);
  // The child that each node last counted: dots come child by child.
  const headed = new Int32Array(n).fill(-1);
  const waited = new Int32Array(n).fill(-1);
  const { kind, node: at } = frame;
  let i = 0;
  while (i < frame.dots) {
    const child = frame.child[i];
    let end = i;
    while (end < frame.dots && frame.child[end] === child) {
      const j = end++;
      if (kind[j] !== TRAVEL && kind[j] !== REST) continue;
      const node = at[j];
      if (headed[node] === child) continue;
      headed[node] = child;
      heading[node]++;
    }
    for (; i < end; i++) {
      const node = at[i];
      if (kind[i] !== WAIT || headed[node] === child || waited[node] === child) continue;
      waited[node] = child;
      waiting[node]++;
    }
  }
  return { heading, waiting };
}

/** Times of the arrivals at each node, in order: how many there have been by a moment is one search. */
export type Arrivals = Float64Array[];

/**
 * Collects the arrivals (travel legs that arrive, at the end of their shown time) of the children that are shown.
 * From each child's start, only those in the time that is played: after day 0 and before the child is not known any more.
 */
export function collectArrivals(payload: Payload, tracks: Tracks, timing: Timing, visible: Uint8Array): Arrivals {
  const { to, shownTo } = payload.legColumns;
  const n = payload.map.nodes.length;
  const each = (use: (node: number, time: number) => void): void => {
    for (let c = 0; c < payload.children; c++) {
      if (!visible[c] || timing.never?.[c]) continue;
      const zero = timing.dayZero ? timing.dayZero[c] : 0;
      for (let i = tracks.first[tracks.ofChild[c]]; i < tracks.first[tracks.ofChild[c + 1]]; i++) {
        if (!arrives(payload, i)) continue;
        if (timing.dayZero && shownTo[i] < zero) continue;
        if (timing.until && shownTo[i] > timing.until[c]) continue;
        use(to[i], shownTo[i] - zero);
      }
    }
  };
  const sizes = new Uint32Array(n);
  each((node) => sizes[node]++);
  const times = Array.from(sizes, (size) => new Float64Array(size));
  sizes.fill(0);
  each((node, time) => { times[node][sizes[node]++] = time; });
  for (const row of times) row.sort();
  return times;
}

