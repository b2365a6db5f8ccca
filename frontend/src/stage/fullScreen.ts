import type { Session } from "./session";

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
