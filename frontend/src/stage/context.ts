import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, Tick, Ui } from "./session";
import type { Sides, SidesUi } from "./sides";
import { useStore } from "../store";

/** The session that the controls steer: with two sides, the active one; within a side's own map, that side's. */
export const SessionContext = createContext<Session | null>(null);

/** One side or two, and which of them is active. */
export const SidesContext = createContext<Sides | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a control of the stage was drawn outside it");
  return session;
}

export function useSides(): Sides {
  const sides = useContext(SidesContext);
  if (!sides) throw new Error("a control of the stage was drawn outside it");
  return sides;
}

/** Part of what there is to know of the sides. */
export function useSidesUi<T>(select: (ui: SidesUi) => T): T {
  return useStore(useSides().ui, select);
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
