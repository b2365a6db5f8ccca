import { useSyncExternalStore } from "react";

/** A value that is replaced as a whole and tells who listens. */
export interface Store<T> { get(): T; set(next: T): void; subscribe(listener: () => void): () => void }

/** Makes a store; setting the value it already has tells nobody. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Part of a store's value; the component draws again only when that part is another. `select` must give the same part for the same value. */
export function useStore<T, U>(store: Store<T>, select: (value: T) => U): U {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
