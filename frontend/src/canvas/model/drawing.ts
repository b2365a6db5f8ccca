import type { DrawnLane, DrawnMap, DrawnNode } from "../../map/drawnMap";

/** How long a visit should take at most: from its own start, or with `from` from the last visit to that node. */
export interface Target { readonly days: number; readonly unit: "calendar" | "working"; readonly from: string }

/** A place being drawn; `x`, `y` are its centre in map units, y grows downward. Blank text is "". */
export interface EditNode extends Readonly<Omit<DrawnNode, "data" | "description">> {
  readonly standard: string;
  readonly target: Target | null;
  readonly description: string;
  readonly colour: string;
}

/** A route; there is one at most from one node to another. `bend` is as in map.yaml. */
export interface EditEdge { readonly from: string; readonly to: string; readonly bend: number }

export type EditLane = Readonly<DrawnLane>;

/** A line of text on the map. `key` tells notes apart while they are edited; it is in no file. */
export interface EditNote { readonly key: string; readonly text: string; readonly x: number; readonly y: number }

/** Where the picture to trace lies: its top left corner and width in map units, how strongly it shows (0 to 1), and whether at all. */
export interface Placement { readonly x: number; readonly y: number; readonly width: number; readonly opacity: number; readonly shown: boolean }

/**
 * All that is drawn, as one value that never changes: every change makes a new one, which shares what it left alone.
 * `redirects`: for each deleted node whose codes were asked about, the node that they go to now, or "" for none.
 * `lineage`: which opened map it goes on from, as the session numbers them; undo leads from one to another.
 */
export interface Drawing {
  readonly name: string;
  readonly lanes: readonly EditLane[];
  readonly nodes: readonly EditNode[];
  readonly edges: readonly EditEdge[];
  readonly notes: readonly EditNote[];
  readonly background: Placement | null;
  readonly redirects: Readonly<Record<string, string>>;
  readonly lineage: number;
}

/** A drawing as it travels to and from Python: notes without keys, no redirects, no lineage. */
export interface SentDrawing {
  name: string;
  lanes: EditLane[];
  nodes: EditNode[];
  edges: EditEdge[];
  notes: { text: string; x: number; y: number }[];
  background: Placement | null;
}

export const EMPTY: Drawing = { name: "", lanes: [], nodes: [], edges: [], notes: [], background: null, redirects: {}, lineage: 0 };

/** The drawing of what Python sent. */
export function received(sent: SentDrawing, lineage = 0): Drawing {
  return { ...EMPTY, ...sent, lineage, notes: sent.notes.map((note, i) => ({ key: `note-${i + 1}`, ...note })) };
}

/** What Python gets of a drawing. */
export function sendable(drawing: Drawing): SentDrawing {
  const { name, lanes, nodes, edges, notes, background } = drawing;
  return { name, lanes: [...lanes], nodes: [...nodes], edges: [...edges], notes: notes.map(({ text, x, y }) => ({ text, x, y })), background };
}

/** The drawing as the shared map components draw it. */
export function drawnMap(drawing: Drawing): DrawnMap {
  return { name: drawing.name, lanes: [...drawing.lanes], nodes: [...drawing.nodes], edges: [...drawing.edges], notes: [...drawing.notes] };
}

/** An edge's name among edges; React Flow's id for it too. */
export function edgeKey(edge: { from: string; to: string }): string {
  return JSON.stringify([edge.from, edge.to]);
}
