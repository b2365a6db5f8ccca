import { createContext, useContext } from "react";
import { createStore, type Store } from "../store";
import { type Bookmark, readBookmark } from "./bookmarkLook";
import { readFilter } from "./filterJson";
import type { Filter } from "./offers";

/** A filter that was saved by name, for everyone who opens the project. `damaged`: it cannot be read here. */
export interface SavedFilter { name: string; filter: Filter; damaged: boolean }

/** What the page told: the saved filters, and its answer to a question. */
export interface Told { saved: SavedFilter[] }

/** What can be asked of the page; `before` is the saved filter as this person saw it, so that another's change is never overwritten. */
export type Question =
  | { do: "save"; name: string; filter: Filter; before: Filter | null }
  | { do: "delete"; name: string; before: Filter }
  | { do: "rename"; name: string; to: string }
  | BookmarkQuestion;

/** What can be asked of the bookmarks. `after`: the one to stand after, null for the first place; left out, the last place. */
export type BookmarkQuestion =
  | { about: "bookmarks"; do: "add"; bookmark: Bookmark; after?: string | null }
  | { about: "bookmarks"; do: "change"; bookmark: Bookmark; before: Bookmark }
  | { about: "bookmarks"; do: "delete"; before: Bookmark }
  | { about: "bookmarks"; do: "move"; id: string; after: string | null };

/** `codes` name what stood against it, `words` say so. */
export interface Answer { ok: boolean; words: string; codes: string[] }

/** A few words over the stage: what was done, or what went wrong. */
export interface Notice { words: string; wrong?: boolean }

const EVENT = "journey-map-told";
const NO_ANSWER: Answer = { ok: false, words: "The page does not answer. Nothing was lost here; try again.", codes: [] };
/** How long a question waits for its answer, in milliseconds. */
const PATIENCE = 30_000;
/** How long a page may take to be left once a link to another was followed, in milliseconds. */
const LEAVING = 3_000;

/** The line between a stage and the page that it stands in. In the stand-alone player there is no page: nothing can be saved. */
export class PageLink {
  readonly told: Store<Told> = createStore<Told>({ saved: [] });
  /** The project's bookmarks in the order in which they are told; in a stand-alone file those that it carries. */
  readonly bookmarks: Store<Bookmark[]> = createStore<Bookmark[]>([]);
  readonly notice: Store<Notice | null> = createStore<Notice | null>(null);
  private readonly later = new Map<string, () => void>();
  private readonly waiting = new Map<string, (answer: Answer) => void>();
  private turns = 0;
  // Runs while the page is being left.
  private leaving: ReturnType<typeof setTimeout> | null = null;
  private readonly born = Math.random().toString(36).slice(2);

  /** @param isMine whether what is told to a stage of this key is told to this one  @param put hands a question to the page; null without one */
  constructor(private readonly isMine: (stage: string) => boolean, private readonly put: ((question: object) => void) | null) {
    if (!put) return;
    document.addEventListener(EVENT, this.onTold);
    document.addEventListener("click", this.onClick, true);
    const before = (window as { journeyMapTold?: Map<string, unknown> }).journeyMapTold;
    for (const told of before?.values() ?? []) this.take(told);
  }

  get canSave(): boolean {
    return this.put !== null;
  }

  say(words: string, wrong = false): void {
    this.notice.set({ words, wrong });
  }

  /** Asks the page for something, because a person did. */
  ask(question: Question): Promise<Answer> {
    const turn = `${this.born}-${++this.turns}`;
    return new Promise((settle) => {
      const answer = (given: Answer) => {
        clearTimeout(timer);
        this.waiting.delete(turn);
        this.tellLater();
        settle(given);
      };
      const timer = setTimeout(() => answer(NO_ANSWER), PATIENCE);
      this.waiting.set(turn, answer);
      if (this.put) this.put({ ...question, turn });
      else answer(NO_ANSWER);
    });
  }

  /**
   * Tells the page something, but not while it is asked for something: a run of the page that is cut off by the next loses its question. Nor while
   * it is being left for another: it would be called back. Of one name the last telling counts.
   */
  whenIdle(name: string, tell: () => void): void {
    this.later.set(name, tell);
    this.tellLater();
  }

  private tellLater(): void {
    if (this.waiting.size > 0 || this.leaving !== null) return;
    const tellings = [...this.later.values()];
    this.later.clear();
    for (const tell of tellings) tell();
  }

  end(): void {
    this.later.clear();
    if (this.leaving !== null) clearTimeout(this.leaving);
    document.removeEventListener(EVENT, this.onTold);
    document.removeEventListener("click", this.onClick, true);
    for (const answer of [...this.waiting.values()]) answer(NO_ANSWER);
  }

  /** Takes what the page told, when it is meant for this stage. */
  take(detail: unknown): void {
    if (typeof detail !== "object" || detail === null) return;
    const { stage, saved, bookmarks, answer } = detail as { stage?: unknown; saved?: unknown; bookmarks?: unknown; answer?: unknown };
    if (typeof stage !== "string" || !this.isMine(stage)) return;
    if (Array.isArray(saved)) this.told.set({ saved: saved.flatMap(savedOf) });
    if (Array.isArray(bookmarks)) this.keep(bookmarks);
    if (typeof answer !== "object" || answer === null) return;
    const { turn, ok, words, codes } = answer as Record<string, unknown>;
    if (typeof turn !== "string") return;
    this.waiting.get(turn)?.({ ok: ok === true, words: typeof words === "string" ? words : "", codes: Array.isArray(codes) ? codes.map(String) : [] });
  }

  /** Takes bookmarks as they were told; those that are told anew and are the same stay as they are. */
  keep(raw: unknown[]): void {
    const list = raw.flatMap((one) => readBookmark(one) ?? []);
    if (JSON.stringify(list) !== JSON.stringify(this.bookmarks.get())) this.bookmarks.set(list);
  }

  /** A link to another page of the app, followed here: this stage is about to end. */
  private readonly onClick = (event: MouseEvent): void => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a[href]");
    if (!link || link.target === "_blank" || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.origin !== location.origin || link.pathname === location.pathname) return;
    if (this.leaving !== null) clearTimeout(this.leaving);
    this.leaving = setTimeout(() => {
      this.leaving = null;
      this.tellLater();
    }, LEAVING);
  };

  private readonly onTold = (event: Event): void => this.take((event as CustomEvent).detail);
}

function savedOf(entry: unknown): SavedFilter[] {
  if (typeof entry !== "object" || entry === null) return [];
  const { name, filter } = entry as { name?: unknown; filter?: unknown };
  if (typeof name !== "string") return [];
  try {
    return [{ name, filter: readFilter(filter), damaged: false }];
  } catch {
    return [{ name, filter: {}, damaged: true }];
  }
}

export const PageContext = createContext<PageLink | null>(null);

export function usePage(): PageLink {
  const page = useContext(PageContext);
  if (!page) throw new Error("a control of the stage was drawn outside it");
  return page;
}
