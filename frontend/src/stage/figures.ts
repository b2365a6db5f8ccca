import type { NodeFigures, NodeWords, WayFigures, WayWords } from "../map/counts";
import { FOLLOWED_DAYS, NOTHING_AFTER, TOO_RECENT, type LatelyAt } from "./lately";
import type { FigureKind } from "./look";
import type { Counts, NodeCount } from "./offers";
import type { PayloadEdge, PayloadNode } from "./payload";
import { figure } from "./words";

/** What a node of each kind says of its children. */
export function nodeWords(kind: PayloadNode["kind"], count: NodeCount, off: readonly FigureKind[] = []): NodeWords {
  const waiting = count.waiting > 0 && !off.includes("waiting") ? figure(count.waiting) : "";
  if (off.includes("heading")) return { count: "", unit: "", waiting, target: "", more: [] };
  if (kind === "exit") return { count: figure(count.arrivals), unit: "left so far", waiting: "", target: "", more: [] };
  return { count: figure(count.heading), unit: kind === "service" ? "here now" : "on the way", waiting, target: "", more: [] };
}

/** What a node with a target says of it: the median of what ended lately, in the target's own days. */
export function targetWords(node: PayloadNode, late: LatelyAt, off: readonly FigureKind[]): string {
  if (off.includes("median") || !node.target) return "";
  return `${late.median === null ? "none ended" : `median ${trimmed(late.median)}`}, target ${node.target.days}`;
}

/** What a node says of its last weeks: who came, and of how many nothing followed. */
export function latelyWords(node: PayloadNode, late: LatelyAt, off: readonly FigureKind[]): string[] {
  const lines: string[] = [];
  if (!off.includes("arrived")) lines.push(`${figure(late.arrived)} ${node.kind === "exit" ? "left" : "came"} in 30 days`);
  if (!off.includes("shares")) {
    const nothing = late.ways.find((way) => way.to === NOTHING_AFTER);
    if (nothing && nothing.count > 0) lines.push(`${shareWords(nothing.count, nothing.of)} nothing after`);
    const recent = late.ways.find((way) => way.to === TOO_RECENT);
    if (recent && recent.count > 0) lines.push(`${shareWords(recent.count, recent.of)} too recent to know`);
  }
  return lines;
}

/** What a node says of its last weeks on a map too small for more: who came, if anybody did, and the median against its target. */
export function briefWords(node: PayloadNode, late: LatelyAt, off: readonly FigureKind[]): string[] {
  const target = targetWords(node, late, off).replace(", target ", " of ");
  return [...(late.arrived > 0 ? latelyWords(node, late, [...off, "shares"]) : []), ...(target && late.median !== null ? [target] : [])];
}

const trimmed = (value: number): string => (Number.isInteger(value) ? figure(value) : value.toFixed(1));

/** Fewer than this many, and a share is said as what it is of. */
const FEW = 10;

/** "58%"; "3 of 5" where there are too few for a share in percent; "under 1%" is never "0%". */
export function shareWords(count: number, of: number): string {
  if (of === 0) return "";
  if (of < FEW) return `${count} of ${of}`;
  const share = (100 * count) / of;
  if (count > 0 && share < 0.5) return "under 1%";
  if (count < of && share > 99.5) return "over 99%";
  return `${Math.round(share)}%`;
}

/** The nodes' and ways' figures in words; each hears only of its own changes. */
export class Figures implements NodeFigures, WayFigures {
  private now: NodeWords[] = [];
  private waysNow = new Map<string, WayWords>();
  private readonly listeners = new Set<() => void>();

  constructor(private nodes: PayloadNode[], private edges: PayloadEdge[] = []) {}

  use(nodes: PayloadNode[], edges: PayloadEdge[] = []): void {
    this.nodes = nodes;
    this.edges = edges;
    this.now = [];
    this.waysNow = new Map();
  }

  /** `unloaded`: nodes that nothing is loaded for at this moment. `brief`: which nodes say arrivals and median on a small map too. `off`: figures that are switched off. `lately`: null where none of its figures is on. */
  take(counts: Counts, unloaded: boolean[] = [], off: readonly FigureKind[] = [], lately: LatelyAt[] | null = null, brief: (node: number) => boolean = () => false): void {
    this.now = this.nodes.map((node, i) => {
      const words = unloaded[i] ? { ...NO_DATA } : nodeWords(node.kind, counts.nodes[i], off);
      if (lately && node.data && !unloaded[i]) {
        words.more = latelyWords(node, lately[i], off);
        words.target = targetWords(node, lately[i], off);
        if (brief(i)) words.brief = briefWords(node, lately[i], off);
      }
      const before = this.now[i];
      return before && before.count === words.count && before.waiting === words.waiting && before.target === words.target && before.more.join() === words.more.join() && before.brief?.join() === words.brief?.join() ? before : words;
    });
    this.takeWays(off.includes("shares") ? null : lately);
    for (const listener of this.listeners) listener();
  }

  private takeWays(lately: LatelyAt[] | null): void {
    const next = new Map<string, WayWords>();
    const place = new Map(this.nodes.map((node, i) => [node.id, i]));
    for (const { from, to } of lately ? this.edges : []) {
      const way = lately?.[place.get(from) ?? -1]?.ways.find((one) => one.to === place.get(to));
      if (!way || way.count === 0) continue;
      const key = wayKey(from, to);
      const share = shareWords(way.count, way.of);
      const before = this.waysNow.get(key);
      next.set(key, before?.share === share ? before : { share, title: `${figure(way.count)} of the ${figure(way.of)} that went on from here after a visit which ended in the last ${FOLLOWED_DAYS} days` });
    }
    this.waysNow = next;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  words = (index: number): NodeWords => this.now[index] ?? NOTHING;

  way = (from: string, to: string): WayWords | null => this.waysNow.get(wayKey(from, to)) ?? null;
}

const wayKey = (from: string, to: string): string => JSON.stringify([from, to]);

const NO_DATA: NodeWords = { count: "no data", unit: "", waiting: "", target: "", more: [] };
const NOTHING: NodeWords = { count: "", unit: "", waiting: "", target: "", more: [] };
