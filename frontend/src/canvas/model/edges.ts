import { drawn, each, having } from "./change";
import { type Drawing, type EditEdge, edgeKey } from "./drawing";

/** The strongest bend that a hand may give. */
const MOST_BEND = 2;

/** Joins two nodes. Where that edge is there already nothing changes, and its key is given. */
export function connect(d: Drawing, from: string, to: string): { drawing: Drawing; key: string; isNew: boolean } {
  const key = edgeKey({ from, to });
  if (!joinable(d, from, to) || drawnAlready(d, from, to)) return { drawing: d, key, isNew: false };
  return { drawing: { ...d, edges: [...d.edges, { from, to, bend: 0 }] }, key, isNew: true };
}

/** Bends an edge: to two decimals, 2 lengths at most. */
export function setBend(d: Drawing, key: string, bend: number): Drawing {
  if (Number.isNaN(bend)) return d;
  const bent = Math.max(-MOST_BEND, Math.min(MOST_BEND, Math.round(bend * 100) / 100)) + 0;
  return changed(d, key, (edge) => having(edge, { bend: bent }));
}

/** Leads an edge elsewhere. Nothing changes where such an edge is there already, or a node is not. */
export function setEnds(d: Drawing, key: string, from: string, to: string): { drawing: Drawing; key: string } {
  if (!joinable(d, from, to) || drawnAlready(d, from, to)) return { drawing: d, key };
  const drawing = changed(d, key, (edge) => having(edge, { from, to }));
  return { drawing, key: drawing === d ? key : edgeKey({ from, to }) };
}

/** Turns an edge round; its curve stays where it is. Nothing changes where the opposite edge is there already. */
export function turn(d: Drawing, key: string): { drawing: Drawing; key: string } {
  const edge = d.edges.find((one) => edgeKey(one) === key);
  if (!edge || drawnAlready(d, edge.to, edge.from)) return { drawing: d, key };
  // Seen from its other end the same curve has the opposite bend.
  const turned = { from: edge.to, to: edge.from, bend: 0 - edge.bend };
  return { drawing: changed(d, key, () => turned), key: edgeKey(turned) };
}

function changed(d: Drawing, key: string, change: (edge: EditEdge) => EditEdge): Drawing {
  return drawn(d, { edges: each(d.edges, (edge) => (edgeKey(edge) === key ? change(edge) : edge)) });
}

function drawnAlready(d: Drawing, from: string, to: string): boolean {
  return d.edges.some((edge) => edge.from === from && edge.to === to);
}

function joinable(d: Drawing, from: string, to: string): boolean {
  return d.nodes.some((node) => node.id === from) && d.nodes.some((node) => node.id === to);
}
