import { createContext, useContext, useSyncExternalStore } from "react";
import { useStore } from "../store";
import type { EditorState } from "./model/editor";
import type { CanvasData } from "./protocol";
import type { CanvasSession, Kept } from "./session";
import type { Ui } from "./ui";

/** The session that the canvas's controls steer. */
export const SessionContext = createContext<CanvasSession | null>(null);

export function useSession(): CanvasSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a control of the canvas was drawn outside it");
  return session;
}

/** Part of the editor's state; it must be the same part for the same state. */
export function useEditor<T>(select: (state: EditorState) => T): T {
  const { editor } = useSession();
  return useSyncExternalStore(editor.subscribe, () => select(editor.state));
}

export function useUi<T>(select: (ui: Ui) => T): T {
  return useStore(useSession().ui, select);
}

export function useKept<T>(select: (kept: Kept) => T): T {
  return useStore(useSession().kept, select);
}

/** Part of what Python told last. */
export function useData<T>(select: (data: CanvasData) => T): T {
  return useStore(useSession().data, select);
}
