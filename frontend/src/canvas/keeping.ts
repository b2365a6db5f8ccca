import type { Draft } from "./protocol";

/** Where drafts are kept in the browser itself, beside those that Python keeps: a server may be gone at the moment of a change. */
export interface Shelf { read(project: string): Draft | null; write(project: string, draft: Draft): void; clear(project: string): void }

const KEY = "journey-map-draft-";

/** The browser's own store; where it is forbidden or full, nothing is kept and nothing breaks. */
export const browserShelf: Shelf = {
  read: (project) => {
    try {
      const text = localStorage.getItem(KEY + project);
      return text ? (JSON.parse(text) as Draft) : null;
    } catch {
      return null;
    }
  },
  write: (project, draft) => {
    try {
      localStorage.setItem(KEY + project, JSON.stringify(draft));
    } catch {
      // Python keeps the draft too.
    }
  },
  clear: (project) => {
    try {
      localStorage.removeItem(KEY + project);
    } catch {
      // There was nothing to forget.
    }
  },
};

/**
 * The draft to go on with: this tab's own, else the newest of this browser (its tab was closed, or the browser ended), else none. Of one
 * tab's draft kept in two places the one with more changes counts. Drafts of other browsers are offered by the page, not taken.
 */
export function draftToOpen(kept: readonly Draft[], shelf: Draft | null, who: { tab: string; browser: string }): Draft | null {
  const all = shelf ? [...kept, shelf] : [...kept];
  const later = (a: Draft, b: Draft) => (a.tab === b.tab ? b.seq - a.seq : b.at.localeCompare(a.at));
  const own = all.filter((draft) => draft.tab === who.tab).sort(later);
  const ours = all.filter((draft) => draft.browser === who.browser).sort(later);
  return own[0] ?? ours[0] ?? null;
}
