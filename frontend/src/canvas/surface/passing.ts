import type { Box, NodeKind, Point } from "../../map/geometry";
import type { Drawing } from "../model/drawing";
import { laneFor } from "./reach";

/**
 * Something being added: it is shown, and joins the drawing in one step when its first name is typed. `turn` tells one from the next; 0 while it
 * is still carried and its name not typed yet.
 */
export type Adding =
  | { readonly thing: "node"; readonly kind: NodeKind; readonly label: string; readonly x: number; readonly y: number; readonly from: string | null; readonly turn: number }
  | { readonly thing: "note"; readonly text: string; readonly x: number; readonly y: number; readonly turn: number };

/** A way that is being drawn or led elsewhere: from a node that stays to the pointer, or to the node under it. */
export interface Line { readonly fixed: string; readonly free: Point; readonly target: string | null; readonly forwards: boolean; readonly bend: number; readonly instead: string | null }

/** What is under way and not part of the drawing yet, so that a drag costs no step and no draft until its end. */
export interface Passing {
  /** Where dragged nodes and notes are now. */
  readonly nodes: ReadonlyMap<string, Point>;
  readonly notes: ReadonlyMap<string, Point>;
  /** The lane that something dropped now would be in. */
  readonly over: string | null;
  readonly line: Line | null;
  readonly bend: { readonly key: string; readonly bend: number } | null;
  /** The rubber band, in map units. */
  readonly box: Box | null;
  readonly adding: Adding | null;
  /** With the tool "Connect": the node chosen to go from. */
  readonly from: string | null;
}

const NOBODY: ReadonlyMap<string, Point> = new Map();

export const AT_REST: Passing = { nodes: NOBODY, notes: NOBODY, over: null, line: null, bend: null, box: null, adding: null, from: null };

/** The id of a node, or key of a note, that is being added; no id in a map has a space. */
export const NEW = "being added";

/** The drawing with what is being added, so that it looks just as it will. */
export function withAdding(drawing: Drawing, adding: Adding | null): Drawing {
  if (!adding) return drawing;
  const { x, y } = adding;
  if (adding.thing === "note") return { ...drawing, notes: [...drawing.notes, { key: NEW, text: adding.text, x, y }] };
  const node = { id: NEW, label: adding.label, kind: adding.kind, lane: laneFor(drawing, adding), x, y, standard: "", target: null, description: "", colour: "" };
  const edges = adding.from === null ? drawing.edges : [...drawing.edges, { from: adding.from, to: NEW, bend: 0 }];
  return { ...drawing, nodes: [...drawing.nodes, node], edges };
}
