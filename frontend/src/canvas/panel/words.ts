import { type Drawing, type EditEdge, edgeKey } from "../model/drawing";
import { countOf, labelOf } from "../model/words";

/** Where a way goes: "Initial contact to Referral". */
export function wayName(drawing: Drawing, edge: { from: string; to: string }): string {
  return `${labelOf(drawing, edge.from)} to ${labelOf(drawing, edge.to)}`;
}

/** A way in a sentence: "the way from 'Initial contact' to 'Referral'". */
export function wayWords(drawing: Drawing, edge: { from: string; to: string }): string {
  return `the way from '${labelOf(drawing, edge.from)}' to '${labelOf(drawing, edge.to)}'`;
}

/** The way with a key; none when it is gone. */
export function wayOf(drawing: Drawing, key: string): EditEdge | undefined {
  return drawing.edges.find((edge) => edgeKey(edge) === key);
}

/** The first words of a note, when it is long. */
export function shortNote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}

/** Several things in a row: "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** What a selection holds, counted: "3 places, 2 ways and 1 note". */
export function holdsWords(held: { nodes: readonly unknown[]; edges: readonly unknown[]; notes: readonly unknown[] }): string {
  const parts: [number, "place" | "way" | "note"][] = [[held.nodes.length, "place"], [held.edges.length, "way"], [held.notes.length, "note"]];
  return listed(parts.filter(([count]) => count > 0).map(([count, what]) => countOf(count, what)));
}

/** What deleting is called in the history: "deleted 'Referral'", "deleted 3 places and 2 ways". */
export function deletedWords(drawing: Drawing, held: { nodes: readonly string[]; edges: readonly string[]; notes: readonly string[] }): string {
  const count = held.nodes.length + held.edges.length + held.notes.length;
  if (count !== 1) return `deleted ${holdsWords(held)}`;
  if (held.nodes.length === 1) return `deleted '${labelOf(drawing, held.nodes[0])}'`;
  if (held.notes.length === 1) return "deleted a note";
  const way = wayOf(drawing, held.edges[0]);
  return way ? `deleted ${wayWords(drawing, way)}` : "deleted a way";
}

/** A count with its thousands, and its word: "1,204 children". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** A number with a real minus sign: "−0.2". */
export function signed(value: number): string {
  return String(value).replace("-", "−");
}

/** How many went one way: "34 moves of 30 children". */
export function movesWords({ moves, children }: { moves: number; children: number }): string {
  return `${counted(moves, "move", "moves")} of ${counted(children, "child", "children")}`;
}

/** Which codes lead to a place, in one line: "The codes “Annex A 4: Assessment” and 3 more lead to 'Assessment'". */
export function leadWords(codes: readonly string[], label: string): string {
  const rest = codes.length - 1;
  return rest > 0 ? `The codes “${codes[0]}” and ${rest.toLocaleString("en-GB")} more lead to '${label}'` : `The code “${codes[0]}” leads to '${label}'`;
}
