/** Keys that Streamlit itself acts on when they reach it: R runs the page again, C offers to clear its caches. */
export const STREAMLIT_KEYS: ReadonlySet<string> = new Set(["r", "R", "c", "C"]);

const TEXT_TYPES = new Set(["text", "search", "date", "datetime-local", "number", "email", "password", "tel", "url", "time", "month", "week"]);

/** The element that the key was pressed on, also inside a shadow root. */
export function pressedOn(event: KeyboardEvent): HTMLElement | null {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement ? target : null;
}

/** True where keys are typed as text. */
export function isField(element: HTMLElement): boolean {
  if (element.isContentEditable || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLInputElement && TEXT_TYPES.has(element.type);
}
