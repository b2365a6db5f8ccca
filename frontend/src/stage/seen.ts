import type { Events, History } from "./history";
import { NOTHING_AFTER, TOO_RECENT, type LatelyIndex } from "./lately";

/** What happened to the children whom a filter lets through: when dots arrived at each node, and what is asked of its last months. */
export interface Seen { arrivals: Int32Array[]; lately: LatelyIndex }

/** Picks out of a history what happened to those whom a filter lets through; all of it where it lets all through. One walk along it, and no sorting. */
export function seenOf(history: History, visible: Uint8Array, everyone: boolean): Seen {
  const n = history.arrivals.length;
  const pick = (events: Events): Int32Array => (everyone ? events.times : picked(events.times, events.children, visible));
  return {
    arrivals: history.arrivals.map(pick),
    lately: {
      follows: history.follows.map((ways) => {
        const rows = ways.map((events, way): [number, Int32Array] => [way === n ? NOTHING_AFTER : way === n + 1 ? TOO_RECENT : way, pick(events)]);
        return new Map(rows.filter(([, row]) => row.length > 0).sort((x, y) => y[1].length - x[1].length));
      }),
      ended: history.ended.map(pick),
      took: history.took.map((took, node) => (everyone ? took : took.filter((_, i) => visible[history.ended[node].children[i]] === 1))),
    },
  };
}

function picked(times: Int32Array, children: Uint32Array, visible: Uint8Array): Int32Array {
  const left = new Int32Array(times.length);
  let n = 0;
  for (let i = 0; i < times.length; i++) {
    left[n] = times[i];
    n += visible[children[i]];
  }
  return left.subarray(0, n);
}
