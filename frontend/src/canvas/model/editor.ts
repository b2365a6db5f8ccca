import { type Drawing, edgeKey } from "./drawing";
import { NOTHING, type Selection } from "./selection";

/** How many steps can be undone. */
const MOST_STEPS = 1000;

/** One step that can be undone: what it was, and how things stood before it (or, once undone, after it). */
interface Step { words: string; drawing: Drawing; selection: Selection }

/** What is shown of the editor: a new object at every change. `seq` counts the changes of the drawing, undo and redo included. */
export interface EditorState {
  readonly drawing: Drawing;
  readonly selection: Selection;
  readonly seq: number;
  /** What "Undo" would take back, in words; null when there is nothing. */
  readonly undoWords: string | null;
  readonly redoWords: string | null;
}

/** The drawing with its history: every change is one step, any number of steps can be taken back and made again. */
export class Editor {
  private current: EditorState;
  private past: Step[] = [];
  private future: Step[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(drawing: Drawing, seq = 0) {
    this.current = { drawing, selection: NOTHING, seq, undoWords: null, redoWords: null };
  }

  get state(): EditorState {
    return this.current;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * Changes the drawing in one step. `words` say what was done, in the past tense ("moved 3 places"). A change that gives back the very same
   * drawing is no step. `select`: what is selected afterwards; by default what was, without what is gone.
   */
  apply(words: string, change: (drawing: Drawing) => Drawing, select?: Selection): void {
    const { drawing, selection } = this.current;
    const next = change(drawing);
    if (next === drawing) {
      if (select) this.select(select);
      return;
    }
    this.past.push({ words, drawing, selection });
    if (this.past.length > MOST_STEPS) this.past.shift();
    this.future = [];
    this.show(next, select ?? selection);
  }

  /** Takes the last step back; gives its words, or null when there is none. */
  undo(): string | null {
    return this.step(this.past, this.future);
  }

  /** Makes the last step that was taken back again. */
  redo(): string | null {
    return this.step(this.future, this.past);
  }

  select(selection: Selection): void {
    this.current = { ...this.current, selection: remaining(selection, this.current.drawing) };
    this.tell();
  }

  private step(from: Step[], to: Step[]): string | null {
    const step = from.pop();
    if (!step) return null;
    const { drawing, selection } = this.current;
    to.push({ words: step.words, drawing, selection });
    this.show(step.drawing, step.selection);
    return step.words;
  }

  private show(drawing: Drawing, selection: Selection): void {
    this.current = {
      drawing, selection: remaining(selection, drawing), seq: this.current.seq + 1,
      undoWords: this.past.at(-1)?.words ?? null, redoWords: this.future.at(-1)?.words ?? null,
    };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** A selection without what the drawing has not. */
function remaining(selection: Selection, drawing: Drawing): Selection {
  const nodes = new Set(drawing.nodes.map((node) => node.id));
  const edges = new Set(drawing.edges.map(edgeKey));
  const notes = new Set(drawing.notes.map((note) => note.key));
  return {
    nodes: selection.nodes.filter((id) => nodes.has(id)),
    edges: selection.edges.filter((key) => edges.has(key)),
    notes: selection.notes.filter((key) => notes.has(key)),
    lane: drawing.lanes.some((lane) => lane.id === selection.lane) ? selection.lane : null,
  };
}
