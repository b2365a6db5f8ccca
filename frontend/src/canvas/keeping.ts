import { type LastingStore, openLastingStore } from "./lastingStore";
import type { SentDrawing } from "./model/drawing";
import type { Draft } from "./protocol";

/** A draft in the browser's store. `asked`: the drawing that was to be saved from the same base, while nothing was heard of that. */
export interface Shelved extends Draft { asked?: SentDrawing }

/** Where drafts are kept in the browser itself, beside those that Python keeps: a server may be gone at the moment of a change. */
export interface Shelf { read(project: string): Shelved | null; write(project: string, draft: Shelved): void; clear(project: string): void }

const KEY = "journey-map-draft-";

/** A map is shown without what the database holds when that does not answer within so many milliseconds. */
const PATIENCE = 5000;

/** What the database holds of a project: the draft, or since when there is none. */
interface Kept { at: string; draft: Shelved | null }

/**
 * The shelf in the browser's own stores. A draft goes into both: `localStorage` has it at once, for a page that is loaded again, and the database
 * has it on disk, for a browser that is killed. Where both are forbidden or full, nothing is kept and nothing breaks.
 */
export async function browserShelf(project: string, store: Promise<LastingStore | null> = openLastingStore()): Promise<Shelf> {
  let lasting: LastingStore | null = null;
  // What was kept while the database did not answer yet.
  let last: { key: string; kept: Kept } | null = null;
  const put = (key: string, kept: Kept) => {
    last = { key, kept };
    lasting?.put(key, kept);
  };
  const found = store.then((opened) => {
    lasting = opened;
    if (last) lasting?.put(last.key, last.kept);
    return opened?.get(KEY + project);
  });
  const onDisk = asKept(await Promise.race([found, new Promise((done) => setTimeout(done, PATIENCE))]));
  return {
    read: (asked) => {
      const atHand = inStorage(asked);
      if (asked !== project || !onDisk) return atHand;
      // After a kill `localStorage` is as it was a while before.
      return atHand && atHand.at > onDisk.at ? atHand : onDisk.draft;
    },
    write: (at, draft) => {
      put(KEY + at, { at: draft.at, draft });
      quietly(() => localStorage.setItem(KEY + at, JSON.stringify(draft)));
    },
    clear: (at) => {
      put(KEY + at, { at: new Date().toISOString(), draft: null });
      quietly(() => localStorage.removeItem(KEY + at));
    },
  };
}

function asKept(value: unknown): Kept | null {
  return typeof value === "object" && value !== null && "at" in value && "draft" in value ? (value as Kept) : null;
}

function inStorage(project: string): Shelved | null {
  return quietly(() => JSON.parse(localStorage.getItem(KEY + project) ?? "null") as Shelved | null) ?? null;
}

/** Does what a browser may forbid, or have no room for. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * The draft to go on with: this tab's own, else the newest of this browser (its tab was closed, or the browser ended), else none. Of one
 * tab's draft kept in two places the one with more changes counts, and of equal ones the shelf's, which knows more. Drafts of other browsers are offered by the page, not taken.
 */
export function draftToOpen(kept: readonly Draft[], shelf: Shelved | null, who: { tab: string; browser: string }): Shelved | null {
  const all: Shelved[] = shelf ? [shelf, ...kept] : [...kept];
  const later = (a: Draft, b: Draft) => (a.tab === b.tab ? b.seq - a.seq : b.at.localeCompare(a.at));
  const own = all.filter((draft) => draft.tab === who.tab).sort(later);
  // What lies on the shelf is this browser's, though a killed browser may have forgotten its own name.
  const ours = all.filter((draft) => draft === shelf || draft.browser === who.browser).sort(later);
  return own[0] ?? ours[0] ?? null;
}
