import type { Frame } from "./frame";
import { REST, TRAVEL, WAIT, type Payload } from "./payload";

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
