import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** The element that has the focus in an element's own document or shadow root. */
export function focusedNear(element: HTMLElement): HTMLElement | null {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/**
 * Keeps the focus inside the panel when what had it goes away: a row that was deleted, a link whose panel now shows something else. It goes to
 * the row that is now where the old one was, else to the panel's heading, else to the panel itself.
 */
export function useKeepFocus(panel: RefObject<HTMLElement | null>): void {
  const had = useRef<{ row: number } | null>(null);
  const rowsOf = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>("[data-row]")];
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const onIn = (event: FocusEvent) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
      had.current = { row: row ? rowsOf(element).indexOf(row) : -1 };
    };
    // An element that is taken away tells nobody that it has lost the focus, or does so while it is still there.
    const onOut = (event: FocusEvent) => {
      const left = event.target as HTMLElement;
      if (event.relatedTarget === null) queueMicrotask(() => { if (left.isConnected && !element.contains(focusedNear(element))) had.current = null; });
      else if (!element.contains(event.relatedTarget as Node)) had.current = null;
    };
    element.addEventListener("focusin", onIn);
    element.addEventListener("focusout", onOut);
    return () => {
      element.removeEventListener("focusin", onIn);
      element.removeEventListener("focusout", onOut);
    };
  }, [panel]);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || !had.current || focusedNear(element) !== null) return;
    const { row } = had.current;
    const rows = rowsOf(element);
    const next = row >= 0 ? rows[Math.min(row, rows.length - 1)]?.querySelector<HTMLElement>("button") : null;
    (next ?? element.querySelector<HTMLElement>("h2") ?? element).focus({ preventScroll: next === null });
  });
}
