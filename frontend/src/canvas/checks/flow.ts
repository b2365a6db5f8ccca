import { type Drawing, type EditNode, edgeKey } from "../model/drawing";
import type { Thing } from "../ui";
import type { Found } from "./found";
import { Names, plain, quoted } from "./names";

/** What is wrong with where ways lead, and with what places are called: the rules of `builder/service_map.py`, and some for people who draw. */
export function flowProblems(drawing: Drawing): Found[] {
  const names = new Names(drawing);
  return [
    ...withoutEntry(drawing), ...waysOutOfExits(drawing, names), ...strayReferences(drawing, names),
    ...unreached(drawing, names), ...withoutExit(drawing), ...deadEnds(drawing, names), ...labelsTwice(drawing),
  ];
}

function toNode(id: string): Thing {
  return { kind: "node", id };
}

/** No place where children come in. It leads to the place that most looks like one: the leftmost that no way leads to. */
function withoutEntry({ nodes, edges }: Drawing): Found[] {
  if (nodes.some((node) => node.kind === "entry")) return [];
  const led = new Set(edges.filter(isNoLoop).map((edge) => edge.to));
  return [{ code: "no-entry", thing: toNode(first(nodes, (node) => !led.has(node.id), (node) => node.x)), place: "the map", value: "", count: 1 }];
}

/** No place where children leave. It leads to the place that most looks like one: the rightmost that no way leaves. An empty map needs none yet. */
function withoutExit({ nodes, edges }: Drawing): Found[] {
  if (nodes.length === 0 || nodes.some((node) => node.kind === "exit")) return [];
  const left = new Set(edges.filter(isNoLoop).map((edge) => edge.from));
  return [{ code: "no-exit", thing: toNode(first(nodes, (node) => !left.has(node.id), (node) => -node.x)), place: "the map", value: "", count: 1 }];
}

/** The id of the node with the lowest value among those that fit, or when none fits among all; "" when there is none. */
function first(nodes: readonly EditNode[], fits: (node: EditNode) => boolean, value: (node: EditNode) => number): string {
  const choice = nodes.some(fits) ? nodes.filter(fits) : nodes;
  let best: EditNode | undefined;
  for (const node of choice) if (best === undefined || value(node) < value(best)) best = node;
  return best?.id ?? "";
}

function isNoLoop(edge: { from: string; to: string }): boolean {
  return edge.from !== edge.to;
}

function waysOutOfExits({ nodes, edges }: Drawing, names: Names): Found[] {
  const exits = new Set(nodes.filter((node) => node.kind === "exit").map((node) => node.id));
  return edges.filter((edge) => exits.has(edge.from)).map((edge) => ({
    code: "exit-with-way-out", thing: { kind: "edge", key: edgeKey(edge) }, place: names.way(edge), value: names.node(edge.from), count: 1,
  }));
}

/** Targets and lanes that name what is not on the map. No command leaves such a thing behind; a draft from elsewhere might hold it. */
function strayReferences({ nodes, lanes }: Drawing, names: Names): Found[] {
  const ids = new Set(nodes.map((node) => node.id));
  const known = new Set(lanes.map((lane) => lane.id));
  return nodes.flatMap((node) => {
    const found: Found[] = [];
    const at = { thing: toNode(node.id), place: names.node(node.id), count: 1 };
    if (node.lane !== "" && !known.has(node.lane)) found.push({ code: "unknown-lane", ...at, value: quoted(node.lane) });
    const from = node.target?.from ?? "";
    if (from !== "" && !ids.has(from)) found.push({ code: "target-nowhere", ...at, value: quoted(from) });
    return found;
  });
}

/** Places that no child can come to from a way in. Without a way in that is all of them, and not worth saying of each. */
function unreached({ nodes, edges }: Drawing, names: Names): Found[] {
  const entries = nodes.filter((node) => node.kind === "entry").map((node) => node.id);
  if (entries.length === 0) return [];
  const ways = new Map<string, string[]>();
  for (const edge of edges) {
    const known = ways.get(edge.from);
    if (known) known.push(edge.to);
    else ways.set(edge.from, [edge.to]);
  }
  const reached = new Set(entries);
  for (const here of reached) for (const there of ways.get(here) ?? []) reached.add(there);
  const missed = nodes.filter((node) => !reached.has(node.id));
  return missed.map((node) => ({ code: "unreached", thing: toNode(node.id), place: names.node(node.id), value: "", count: 1 }));
}

/**
 * Ways in and activities that no way leaves: the dots stop and fade there. Not so services that last: children rest inside them, and a map may
 * well end with the support itself.
 */
function deadEnds({ nodes, edges }: Drawing, names: Names): Found[] {
  const left = new Set(edges.filter(isNoLoop).map((edge) => edge.from));
  return nodes
    .filter((node) => (node.kind === "entry" || node.kind === "activity") && !left.has(node.id))
    .map((node) => ({ code: "dead-end", thing: toNode(node.id), place: names.node(node.id), value: "", count: 1 }));
}

/** Names that several places have, once for each name; it leads to the last place that has it. */
function labelsTwice({ nodes }: Drawing): Found[] {
  const same = new Map<string, EditNode[]>();
  for (const node of nodes) {
    const known = same.get(plain(node));
    if (known) known.push(node);
    else same.set(plain(node), [node]);
  }
  return [...same.values()].filter((group) => group.length > 1).map((group) => {
    const last = group[group.length - 1];
    return { code: "label-twice", thing: toNode(last.id), place: quoted(last.label), value: "", count: group.length };
  });
}
