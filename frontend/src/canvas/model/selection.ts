/** What is selected: ids of nodes, keys of edges and notes, and the lane whose properties are shown. */
export interface Selection { readonly nodes: readonly string[]; readonly edges: readonly string[]; readonly notes: readonly string[]; readonly lane: string | null }

export const NOTHING: Selection = { nodes: [], edges: [], notes: [], lane: null };

/** A selection of some things only. */
export function only(part: Partial<Selection>): Selection {
  return { ...NOTHING, ...part };
}

/** How many things are selected, a lane included. */
export function selected(selection: Selection): number {
  return selection.nodes.length + selection.edges.length + selection.notes.length + (selection.lane === null ? 0 : 1);
}
