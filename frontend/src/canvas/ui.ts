/** The panels beside the drawing. */
export type Panel = "properties" | "list" | "problems" | "data" | "help";

/** Something in the drawing that can be pointed at. */
export type Thing = { kind: "node"; id: string } | { kind: "edge"; key: string } | { kind: "note"; key: string } | { kind: "lane"; id: string };

/** What the canvas shows that is not part of the drawing. */
export interface Ui {
  panel: Panel;
  /** Whether the panels are folded away; default false. */
  folded: boolean;
  /** "connect": the next two nodes clicked are joined. */
  tool: "select" | "connect";
  /** Whether dragging snaps to the grid; default true. */
  snap: boolean;
  /** Whether the minimap is shown; default true. */
  minimap: boolean;
  /** Whether the moves of the loaded data are drawn on the map; default false. */
  movesShown: boolean;
  /** The node or note whose words are being typed in the drawing itself. */
  naming: Thing | null;
  /** Something to be brought into view; a new object each time. */
  goTo: { thing: Thing } | null;
  /** What waits for the person to decide where the codes of deleted nodes go. */
  deleting: { nodes: string[]; edges: string[]; notes: string[] } | null;
  /** A save that has been sent and not been answered yet, how far the drawing had come, and its lineage. */
  saving: { ask: string; seq: number; lineage: number } | null;
  /** The last thing said to screen readers. */
  said: string;
}

export const START: Ui = {
  panel: "properties", folded: false, tool: "select", snap: true, minimap: true, movesShown: false, naming: null, goTo: null, deleting: null, saving: null, said: "",
};
