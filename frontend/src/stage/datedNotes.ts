import type { PayloadDatedNote } from "./payload";
import { DAY, dayWords, minuteOf } from "./words";

/** Marks nearer to one another than this stand as one, so that each is large enough to be hit (WCAG 2.5.8). */
const APART = 26;

/** One mark over the bars: the notes that it stands for, where it stands (share of the window) and the minute it leads to. */
export interface NoteMark { share: number; minute: number; words: string; notes: string[] }

/** "1 April 2024: New front door". */
export function noteWords(note: PayloadDatedNote, start: string): string {
  return `${dayWords(start, minuteOf(start, note.date))}: ${note.text}`;
}

/**
 * The marks of the notes within a window (minutes of the payload) that is `width` CSS pixels wide, in the order of their days.
 * Notes that would overlap share the mark of the first of them.
 */
export function noteMarks(notes: PayloadDatedNote[], start: string, window: [number, number], width: number): NoteMark[] {
  const [from, to] = window;
  const span = Math.max(1, to - from);
  const marks: NoteMark[] = [];
  for (const note of notes) {
    const minute = minuteOf(start, note.date);
    // The window ends with the end of its last day.
    if (Number.isNaN(minute) || minute < from - DAY + 1 || minute >= to) continue;
    const share = Math.max(0, minute - from) / span;
    const last = marks.at(-1);
    if (last && (share - last.share) * width < APART) last.notes.push(noteWords(note, start));
    else marks.push({ share, minute: Math.max(from, minute), words: "", notes: [noteWords(note, start)] });
  }
  return marks.map((mark) => ({ ...mark, words: mark.notes.length === 1 ? mark.notes[0] : `${mark.notes.length} notes. ${mark.notes.join(". ")}` }));
}
