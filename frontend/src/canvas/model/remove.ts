import type { Mapped } from "../protocol";
import { drawn, each, staying } from "./change";
import { type Drawing, edgeKey } from "./drawing";
import { removeLane } from "./lanes";
import { followed } from "./redirects";
import type { Selection } from "./selection";

/**
 * Deletes what is selected. With a node go its edges, and targets that run from it are taken off; with a lane no node goes. `redirects` says
 * where the codes of deleted nodes go ("": nowhere); it is kept in the drawing, and what led to a node now deleted follows it.
 */
export function remove(d: Drawing, sel: Selection, redirects: Record<string, string> = {}): Drawing {
  const asked = new Set(sel.nodes);
  const gone = new Set(d.nodes.flatMap((node) => (asked.has(node.id) ? [node.id] : [])));
  const edges = new Set(sel.edges);
  const notes = new Set(sel.notes);
  const nodes = staying(d.nodes, (node) => !gone.has(node.id));
  const without = drawn(d, {
    nodes: each(nodes, (node) => (node.target && gone.has(node.target.from) ? { ...node, target: null } : node)),
    edges: staying(d.edges, (edge) => !gone.has(edge.from) && !gone.has(edge.to) && !edges.has(edgeKey(edge))),
    notes: staying(d.notes, (note) => !notes.has(note.key)),
    redirects: gone.size === 0 ? d.redirects : followed(d.redirects, redirects, gone, new Set(nodes.map((node) => node.id))),
  });
  return sel.lane === null ? without : removeLane(without, sel.lane);
}

/** Of the nodes to delete those that codes lead to; with the drawing's own `redirects` also those that codes of earlier deleted nodes go to now. */
export function needRedirect(nodes: readonly string[], mapped: Record<string, Mapped>, redirects: Readonly<Record<string, string>> = {}): string[] {
  const led = new Set(Object.values(redirects));
  return nodes.filter((id) => (Object.hasOwn(mapped, id) && mapped[id].codes.length > 0) || led.has(id));
}
