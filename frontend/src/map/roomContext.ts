import { createContext, useContext, useSyncExternalStore } from "react";
import type { Store } from "../store";
import type { RoomText } from "./roomText";

/** The words of a map that is read from across a room; null within it while the map is near enough for all of them. Elsewhere there is no store. */
export const RoomTextContext = createContext<Store<RoomText | null> | null>(null);

const NEVER = () => () => undefined;

/** Part of the words for a room; undefined where a map is looked at from a desk, or has room for everything. */
export function useRoomText<T>(select: (text: RoomText) => T): T | undefined {
  const store = useContext(RoomTextContext);
  const read = () => {
    const text = store?.get();
    return text ? select(text) : undefined;
  };
  return useSyncExternalStore(store?.subscribe ?? NEVER, read);
}
