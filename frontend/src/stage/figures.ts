import type { NodeFigures, NodeWords } from "../map/counts";
import type { Counts, NodeCount } from "./engine";
import type { PayloadNode } from "./payload";
import { figure } from "./words";

/** What a node of each kind says of its children. */
export function nodeWords(kind: PayloadNode["kind"], count: NodeCount): NodeWords {
  const main =
    kind === "exit" ? `${figure(count.arrivals)} left so far` : kind === "service" ? `${figure(count.heading)} here now` : `${figure(count.heading)} on the way`;
  return { main, waiting: count.waiting > 0 && kind !== "exit" ? `+ ${figure(count.waiting)} waiting` : "" };
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

  take(counts: Counts): void {
    this.now = this.nodes.map((node, i) => {
      const words = nodeWords(node.kind, counts.nodes[i]);
      const before = this.now[i];
      return before && before.main === words.main && before.waiting === words.waiting ? before : words;
    });
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  words = (index: number): NodeWords => this.now[index] ?? NOTHING;
}

const NOTHING: NodeWords = { main: "", waiting: "" };
