import type { SentDrawing } from "./model/drawing";

/** How a problem is put into words, from Python's one table. `text` holds {place}, {value} and {count}. */
export interface ProblemWords { severity: "error" | "warning" | "repair" | "note"; text: string; advice: string }

/**
 * A drawing that was kept while it was drawn and not saved yet. `base`: the version of the map that it began from. `at`: ISO 8601. `took`: the
 * draft of another tab, now closed, that it went on from, and which is needed no more.
 */
export interface Draft {
  tab: string; browser: string; seq: number; base: string; at: string; drawing: SentDrawing; redirects: Record<string, string>; took?: { tab: string; seq: number };
}

/** How many moves went one way, and those of how many children; `drawn` is false where no edge carries them. */
export interface Moves { from: string; to: string; moves: number; children: number; drawn: boolean }

/** Which codes lead to a node, in words ("Annex A 4: Assessment"), and whether any does so as a way out. */
export interface Mapped { codes: string[]; asExit: boolean }

/** A problem that Python found, in words. */
export interface ToldProblem { severity: string; words: string; advice: string }

/** What became of a save. `to` is the `ask` of the save that it answers. `version` is the map's version from now on. */
export type Answer =
  | { to: string; kind: "saved"; version: string; number: number; changes: string[]; notes: string[]; problems: ToldProblem[] }
  | { to: string; kind: "refused"; problems: ToldProblem[] }
  | { to: string; kind: "conflict"; version: string; who: string; at: string; theirs: string[]; yours: string[]; keptAs: number; drawing: SentDrawing };

/**
 * A map that the page has opened in place of what was drawn (a starter, a file, an earlier version, another's draft). A new `token` is a new
 * one. `saved`: it is what is saved; otherwise it is a drawing like any other, and `version` is what it goes on from.
 */
export interface Opened { token: string; words: string; version: string; drawing: SentDrawing & { redirects?: Record<string, string> }; saved: boolean }

/** All that Python tells the canvas. It stays the same while a drawing is edited, and changes with a save or when the page is asked for more. */
export interface CanvasData {
  /** The project's id; drafts in the browser are kept under it. */
  project: string;
  /** The version of the saved map; "" while there is none. */
  version: string;
  drawing: SentDrawing;
  drafts: Draft[];
  /** The picture to trace as a data address, with its own size in pixels; null when there is none. */
  picture: { url: string; width: number; height: number } | null;
  words: Record<string, ProblemWords>;
  mapped: Record<string, Mapped>;
  /** Who moves where in the loaded data; null until asked for, or when there is no data. */
  moves: Moves[] | null;
  /** Whether there is data that moves could be asked of. */
  hasData: boolean;
  answer: Answer | null;
  opened: Opened | null;
  /** Shown only: no tools, nothing can be changed. */
  readOnly: boolean;
}

/** The state value "draft": the whole drawing, after every change; null once all of it is saved. */
export type DraftState = Draft | null;

/** The trigger "save". `ask` names it, for the answer; `over`: the version of someone else's save that it knowingly goes on from. */
export interface SaveTrigger extends Draft { ask: string; over: string }
