import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { focusedNear } from "../panel/useKeepFocus";

/** What can be focused by Tab inside a dialog. */
const STOPS = "summary, button:not(:disabled), select:not(:disabled), input:not(:disabled), textarea:not(:disabled), [href], [tabindex='0']";

/**
 * A dialog over the page, above everything (the browser's own, so that nothing behind it can be reached). The focus stays in it and goes back
 * to where it was; Esc cancels. Keys pressed in it reach neither the canvas nor Streamlit.
 */
export function Modal({ title, cancel, children }: { title: string; cancel(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(cancel);
  const name = useId();
  useLayoutEffect(() => {
    latest.current = cancel;
  });
  useLayoutEffect(() => {
    const mine = dialog.current;
    if (!mine) return undefined;
    const before = focusedNear(mine);
    const map = mine.closest(".jm-canvas")?.querySelector<HTMLElement>("[role=application]");
    const panel = before?.closest("[role=tabpanel]");
    const onKey = (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === "Escape") {
        event.preventDefault();
        latest.current();
      }
      if (event.key === "Tab") keepIn(mine, event);
    };
    const onCancel = (event: Event) => {
      event.preventDefault();
      latest.current();
    };
    mine.addEventListener("keydown", onKey);
    mine.addEventListener("cancel", onCancel);
    mine.showModal();
    mine.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    return () => {
      mine.removeEventListener("keydown", onKey);
      mine.removeEventListener("cancel", onCancel);
      mine.close();
      // What opened the dialog may be gone with what was deleted.
      queueMicrotask(() => {
        const back = before?.isConnected ? before : (panel?.querySelector<HTMLElement>("h2") ?? map);
        back?.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    <dialog ref={dialog} className="jm-dialog" role="dialog" aria-modal="true" aria-labelledby={name}>
      <h2 id={name} tabIndex={-1}>{title}</h2>
      {children}
    </dialog>
  );
}

/** Leads Tab from the last control to the first, and back. */
function keepIn(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)];
  if (stops.length === 0) return;
  const at = stops.indexOf(focusedNear(dialog) as HTMLElement);
  const end = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!end) return;
  event.preventDefault();
  stops[event.shiftKey ? stops.length - 1 : 0].focus();
}
