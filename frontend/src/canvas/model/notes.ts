import { drawn, each, having, whole } from "./change";
import type { Drawing } from "./drawing";
import { manyLines } from "../../map/text";

/** Adds a note; one without words is "New note". */
export function addNote(d: Drawing, { text, x, y }: { text: string; x: number; y: number }): { drawing: Drawing; key: string } {
  const key = freshKey(d.notes.map((note) => note.key));
  const note = { key, text: wordsOf(text) ?? "New note", x: whole(x, 0), y: whole(y, 0) };
  return { drawing: { ...d, notes: [...d.notes, note] }, key };
}

/** Changes a note's words or its place. Blank words change nothing. */
export function setNote(d: Drawing, key: string, { text, x, y }: { text?: string; x?: number; y?: number }): Drawing {
  const words = text === undefined ? undefined : wordsOf(text);
  return drawn(d, {
    notes: each(d.notes, (note) => (note.key === key ? having(note, { text: words, x: whole(x, note.x), y: whole(y, note.y) }) : note)),
  });
}

/** A key that no note has yet. */
export function freshKey(taken: readonly string[]): string {
  const used = new Set(taken);
  let number = taken.length + 1;
  while (used.has(`note-${number}`)) number++;
  return `note-${number}`;
}

function wordsOf(text: string): string | undefined {
  const words = manyLines(text);
  return words.trim() === "" ? undefined : words;
}
