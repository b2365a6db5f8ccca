import type { NodeFigures, NodeWords } from "../map/counts";
import type { Counts, NodeCount } from "./offers";
import type { PayloadNode } from "./payload";
import { figure } from "./words";

/** What a node of each kind says of its children. */
export function nodeWords(kind: PayloadNode["kind"], count: NodeCount): NodeWords {
  const waiting = count.waiting > 0 ? figure(count.waiting) : "";
  if (kind === "exit") return { count: figure(count.arrivals), unit: "left so far", waiting: "" };
  return { count: figure(count.heading), unit: kind === "service" ? "here now" : "on the way", waiting };
}

/** The nodes' figures in words; a node hears only of its own changes. */
export class Figures implements NodeFigures {
  private now: NodeWords[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private nodes: PayloadNode[]) {}

  use(nodes: PayloadNode[]): void {
    this.nodes = nodes;
    this.now = [];
  }

  /** `unloaded`: nodes that nothing is loaded for at this moment. */
  take(counts: Counts, unloaded: boolean[] = []): void {
    this.now = this.nodes.map((node, i) => {
      const words = unloaded[i] ? NO_DATA : nodeWords(node.kind, counts.nodes[i]);
      const before = this.now[i];
      return before && before.count === words.count && before.waiting === words.waiting ? before : words;
    });
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  words = (index: number): NodeWords => this.now[index] ?? NOTHING;
}

const NO_DATA: NodeWords = { count: "no data", unit: "", waiting: "" };
const NOTHING: NodeWords = { count: "", unit: "", waiting: "" };
