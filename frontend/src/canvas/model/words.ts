import type { Drawing } from "./drawing";

/** How many there are of something, in words: "1 place", "3 places". */
export function countOf(n: number, what: "place" | "way" | "note"): string {
  return `${n.toLocaleString("en-GB")} ${what}${n === 1 ? "" : "s"}`;
}

/** What a node is called on screen; its id where the drawing has no such node. */
export function labelOf(d: Drawing, nodeId: string): string {
  return d.nodes.find((node) => node.id === nodeId)?.label || nodeId;
}
