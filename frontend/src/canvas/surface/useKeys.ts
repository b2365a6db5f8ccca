import { type RefObject, useEffect } from "react";
import { useSession } from "../context";
import { handleKey } from "../keys";
import { gesturing } from "./gesture";
import { actionsOf } from "./keyActions";
import { endNudge } from "./nudge";

/** Hears the keys of the whole editor, wherever the focus is in it. */
export function useKeys(pane: RefObject<HTMLElement | null>): void {
  const session = useSession();
  useEffect(() => {
    // The element that React listens on: its handlers come first, so that a control that used a key has said so.
    const host = pane.current?.closest<HTMLElement>(".jm-canvas")?.parentElement;
    if (!host) return undefined;
    const actions = actionsOf(session);
    const onKey = (event: KeyboardEvent) => {
      if (!gesturing()) return handleKey(event, actions);
      event.preventDefault();
      event.stopPropagation();
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key.startsWith("Arrow")) endNudge(session);
    };
    const onLeave = () => endNudge(session);
    host.addEventListener("keydown", onKey);
    host.addEventListener("keyup", onKeyUp);
    host.addEventListener("focusout", onLeave);
    return () => {
      host.removeEventListener("keydown", onKey);
      host.removeEventListener("keyup", onKeyUp);
      host.removeEventListener("focusout", onLeave);
    };
  }, [session, pane]);
}
