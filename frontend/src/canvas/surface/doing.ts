import type { Drawing } from "../model/drawing";
import { connect } from "../model/edges";
import { only, type Selection } from "../model/selection";
import { countOf, labelOf } from "../model/words";
import type { CanvasSession } from "../session";

/** Changes the drawing in one step, and says so; gives whether anything changed. */
export function doing(session: CanvasSession, words: string, change: (drawing: Drawing) => Drawing, select?: Selection): boolean {
  const before = session.editor.state.drawing;
  session.editor.apply(words, change, select);
  const changed = session.editor.state.drawing !== before;
  if (changed) session.say(sentence(words));
  return changed;
}

/** Words with a capital. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is meant by a selection, in words: one place by its name, else how many places, ways and notes. */
export function thingsOf(drawing: Drawing, { nodes, edges, notes }: Selection): string {
  if (nodes.length === 1 && edges.length + notes.length === 0) return `'${labelOf(drawing, nodes[0])}'`;
  const parts = [
    nodes.length > 0 && countOf(nodes.length, "place"), edges.length > 0 && countOf(edges.length, "way"), notes.length > 0 && countOf(notes.length, "note"),
  ].filter((part) => part !== false);
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : (parts[0] ?? "nothing");
}

/** "moved 3 places", for those that are at other places in another drawing. */
export function movedWords(before: Drawing, after: Drawing): string {
  const differ = <T extends { x: number; y: number }>(one: T, other: T | undefined) => other !== undefined && (one.x !== other.x || one.y !== other.y);
  const nodes = before.nodes.filter((node, i) => differ(node, after.nodes[i])).map((node) => node.id);
  const notes = before.notes.filter((note, i) => differ(note, after.notes[i])).map((note) => note.key);
  return `moved ${thingsOf(before, { nodes, edges: [], notes, lane: null })}`;
}

/** Joins two nodes; where they are joined already, says so. `select`: what is selected then; by default the way. */
export function join(session: CanvasSession, from: string, to: string, select?: Selection): void {
  const { drawing } = session.editor.state;
  const made = connect(drawing, from, to);
  const names = [labelOf(drawing, from), labelOf(drawing, to)];
  const then = select ?? only({ edges: [made.key] });
  if (made.isNew) {
    doing(session, `connected '${names[0]}' to '${names[1]}'`, () => made.drawing, then);
    return;
  }
  session.editor.select(then);
  session.say(`A way from '${names[0]}' to '${names[1]}' is drawn already`);
}
