import { createContext, type RefObject, useContext, useEffect, useState } from "react";
import type { Panel, Session } from "./session";
import type { Sides } from "./sides";

/** The stage's root element, known by its session so that a key and a button can both make it fill the screen. */
const roots = new WeakMap<Session, HTMLElement>();

export function rememberRoot(session: Session, root: HTMLElement): void {
  roots.set(session, root);
}

/** Fills the screen with the stage, or gives the screen back. A browser that may not do it leaves all as it is. */
export function toggleFullScreen(session: Session): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void roots.get(session)?.requestFullscreen?.().catch(() => undefined);
}

/** Whether the stage fills the screen, for a room that looks at it: then there are only a presenter's controls, and large words. */
export const RoomContext = createContext(false);

export function useRoom(): boolean {
  return useContext(RoomContext);
}

/** Whether an element fills the screen now. What stood open beside the map is put away for that long. */
export function useFullScreen(root: RefObject<HTMLElement | null>, sides: Sides): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    let open: Panel = null;
    const look = () => {
      const now = root.current?.matches(":fullscreen") ?? false;
      setFull(now);
      const session = sides.active;
      if (now) {
        open = session.ui.get().panel;
        session.change({ panel: null });
      } else if (open && session.ui.get().panel === null) session.change({ panel: open });
      if (!now) open = null;
    };
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, [root, sides]);
  // The control that had the focus may be gone with the change: the map takes it, or the keys would lead nowhere.
  useEffect(() => {
    const stage = root.current;
    if (full && stage && !stage.contains((stage.getRootNode() as Document | ShadowRoot).activeElement)) focusMap(stage);
  }, [root, full]);
  return full;
}

/** Gives the focus to the map of the side that is worked on. */
export function focusMap(stage: Element): void {
  stage.querySelector<HTMLElement>(".jm-active .jm-pane")?.focus({ preventScroll: true });
}
