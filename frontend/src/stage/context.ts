import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, Tick, Ui } from "./session";
import { useStore } from "../store";

/** The session that the controls steer. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a control of the stage was drawn outside it");
  return session;
}

/** Part of what the controls show. */
export function useUi<T>(select: (ui: Ui) => T): T {
  return useStore(useSession().ui, select);
}

/** The clock's latest telling, about eight a second while playing. */
export function useTick(): Tick {
  const { ticks } = useSession();
  return useSyncExternalStore(ticks.subscribe, ticks.get);
}
