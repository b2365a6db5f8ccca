import { type RefObject, useEffect, useRef } from "react";

/** The element that has the focus in an element's own document or shadow root. */
export function focusedNear(element: HTMLElement): HTMLElement | null {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** The row that had the focus: its key, its place among the rows, and which of its buttons it was. */
interface Had { key: string; at: number; control: number }

const NO_ROW: Had = { key: "", at: -1, control: -1 };

const rowsOf = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>("[data-row]")];
const controlsOf = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>("button")];

/**
 * Keeps the focus inside the panel when what had it goes away: a row that was deleted, a link whose panel now shows something else. It goes to
 * the same control of the same row where that stands elsewhere now, else to the row that is where the old one was, else to the panel's heading.
 */
export function useKeepFocus(panel: RefObject<HTMLElement | null>): void {
  const had = useRef<Had | null>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const onIn = (event: FocusEvent) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
      had.current = row
        ? { key: row.dataset.row ?? "", at: rowsOf(element).indexOf(row), control: controlsOf(row).indexOf(event.target as HTMLElement) }
        : NO_ROW;
    };
    // An element that is taken away tells nobody that it has lost the focus, or does so while it is still there.
    const onOut = (event: FocusEvent) => {
      const left = event.target as HTMLElement;
      if (event.relatedTarget === null)
        queueMicrotask(() => {
          if (left.isConnected && !element.contains(focusedNear(element))) had.current = null;
        });
      else if (!element.contains(event.relatedTarget as Node)) had.current = null;
    };
    element.addEventListener("focusin", onIn);
    element.addEventListener("focusout", onOut);
    return () => {
      element.removeEventListener("focusin", onIn);
      element.removeEventListener("focusout", onOut);
    };
  }, [panel]);
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const look = () => {
      if (!had.current || focusedNear(element) !== null) return;
      const { key, at, control } = had.current;
      const rows = rowsOf(element);
      const same = rows.find((row) => row.dataset.row === key);
      const other = at >= 0 ? rows[Math.min(at, rows.length - 1)] : undefined;
      const next = (same && controlsOf(same)[control]) ?? (same ?? other)?.querySelector<HTMLElement>("button");
      (next ?? element.querySelector<HTMLElement>("h2") ?? element).focus({ preventScroll: !next });
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [panel]);
}
