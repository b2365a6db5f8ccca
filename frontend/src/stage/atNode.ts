import type { Frame } from "./frame";
import { REST, TRAVEL, WAIT, BLANK, OPEN, type Payload } from "./payload";

/** One child that is heading to a node, in it, or waiting there. `since`: the payload minute at which that truly began, null when not known. */
export interface AtNode { child: number; pass: number; leg: number; state: "heading" | "inside" | "waiting"; since: number | null; open: boolean }

/** The children at a node in a frame, each once, by the rules of counting: heading there or in it before waiting. Longest there first. */
export function whoIsAt(payload: Payload, frame: Frame, node: number): AtNode[] {
  const { start, flags } = payload.legColumns;
  const found = new Map<number, AtNode>();
  for (let i = 0; i < frame.dots; i++) {
    const kind = frame.kind[i];
    if (frame.node[i] !== node || kind > WAIT) continue;
    const before = found.get(frame.child[i]);
    if (before && (before.state !== "waiting" || kind === WAIT)) continue;
    const leg = frame.leg[i];
    found.set(frame.child[i], {
      child: frame.child[i], pass: frame.pass[i], leg, state: kind === TRAVEL ? "heading" : kind === REST ? "inside" : "waiting",
      since: start[leg] === BLANK ? null : start[leg], open: (flags[leg] & OPEN) !== 0,
    });
  }
  return [...found.values()].sort((a, b) => (a.since ?? Infinity) - (b.since ?? Infinity) || a.child - b.child);
}
