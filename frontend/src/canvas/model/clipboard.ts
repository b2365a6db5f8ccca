import { boundsOf } from "../../map/geometry";
import { whole } from "./change";
import type { Drawing, EditEdge, EditNode, EditNote } from "./drawing";
import { freshId } from "./ids";
import { freshKey } from "./notes";
import { withoutIds } from "./redirects";
import { only, type Selection } from "./selection";

/** What was copied: plain data, so that it can lie in the computer's own clipboard. */
export interface Clip { readonly nodes: readonly EditNode[]; readonly edges: readonly EditEdge[]; readonly notes: readonly Omit<EditNote, "key">[] }

/** How far off what it was copied from a copy is put, in map units. */
const OFF = 40;

/** The selected nodes and notes, with the edges between these nodes; null when there are none. */
export function copied(d: Drawing, sel: Selection): Clip | null {
  const ids = new Set(sel.nodes);
  const keys = new Set(sel.notes);
  const nodes = d.nodes.filter((node) => ids.has(node.id));
  const notes = d.notes.filter((note) => keys.has(note.key)).map(({ text, x, y }) => ({ text, x, y }));
  if (nodes.length + notes.length === 0) return null;
  const there = new Set(nodes.map((node) => node.id));
  return { nodes, edges: d.edges.filter((edge) => there.has(edge.from) && there.has(edge.to)), notes };
}

/**
 * Adds what was copied under new ids, names kept: 40 units off (further where a copy stands already), or centred on `at`. Lanes stay where the
 * drawing has them, and targets where they run from a node that was copied too or is there.
 */
export function pasted(d: Drawing, clip: Clip, at?: { x: number; y: number }): { drawing: Drawing; selection: Selection } {
  const taken = new Set(d.nodes.map((node) => node.id));
  const made = new Map<string, string>();
  for (const { id } of clip.nodes) {
    if (made.has(id)) continue;
    const fresh = freshId(id, taken);
    made.set(id, fresh);
    taken.add(fresh);
  }
  const by = at ? toCentre(clip, at) : { x: shift(d, clip), y: shift(d, clip) };
  const moved = ({ x, y }: { x: number; y: number }) => ({ x: whole(x + by.x, 0), y: whole(y + by.y, 0) });
  const lanes = new Set(d.lanes.map((lane) => lane.id));
  const there = new Set(d.nodes.map((node) => node.id));
  const nodes = [...new Map(clip.nodes.map((node) => [node.id, node])).values()].map((node): EditNode => {
    const from = node.target?.from ?? "";
    const known = from === "" || made.has(from) || there.has(from);
    const target = node.target && known ? { ...node.target, from: made.get(from) ?? from } : null;
    return { ...node, id: made.get(node.id) ?? node.id, lane: lanes.has(node.lane) ? node.lane : "", target, ...moved(node) };
  });
  const inner = clip.edges.flatMap(({ from, to, bend }) => {
    const ends = { from: made.get(from), to: made.get(to) };
    return ends.from !== undefined && ends.to !== undefined ? [{ from: ends.from, to: ends.to, bend }] : [];
  });
  const edges = [...new Map(inner.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
  const keys = d.notes.map((note) => note.key);
  const notes = clip.notes.map(({ text, x, y }) => {
    const key = freshKey(keys);
    keys.push(key);
    return { key, text, ...moved({ x, y }) };
  });
  if (nodes.length + notes.length === 0) return { drawing: d, selection: only({}) };
  const drawing = {
    ...d, nodes: [...d.nodes, ...nodes], edges: [...d.edges, ...edges], notes: [...d.notes, ...notes],
    redirects: withoutIds(d.redirects, nodes.map((node) => node.id)),
  };
  return { drawing, selection: only({ nodes: nodes.map((node) => node.id), notes: notes.map((note) => note.key) }) };
}

/** How far off the copies go: 40 units, or so often that none lies exactly on something. */
function shift(d: Drawing, clip: Clip): number {
  const places = new Set([...d.nodes, ...d.notes].map(({ x, y }) => `${x} ${y}`));
  const lies = (by: number) => [...clip.nodes, ...clip.notes].some(({ x, y }) => places.has(`${whole(x + by, 0)} ${whole(y + by, 0)}`));
  let by = OFF;
  while (lies(by) && by < OFF * 1000) by += OFF;
  return by;
}

/** How far what was copied goes so that the middle of its box comes to a point. */
function toCentre(clip: Clip, at: { x: number; y: number }): { x: number; y: number } {
  const boxes = [...clip.nodes.map(boundsOf), ...clip.notes.map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y }))];
  if (boxes.length === 0) return { x: 0, y: 0 };
  const middle = (low: number[], high: number[]) => (Math.min(...low) + Math.max(...high)) / 2;
  return {
    x: at.x - middle(boxes.map((box) => box.left), boxes.map((box) => box.right)),
    y: at.y - middle(boxes.map((box) => box.top), boxes.map((box) => box.bottom)),
  };
}
