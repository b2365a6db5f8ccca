import { type RefCallback, useCallback, useLayoutEffect, useRef } from "react";

/**
 * Listens for keys on an element itself. A listener of the browser's own, not React's: those are called only after the key has passed the
 * canvas's root, where the canvas's own keys are handled.
 */
export function useKeys<E extends HTMLElement>(handler: (event: KeyboardEvent) => void): RefCallback<E> {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((element: E) => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    element.addEventListener("keydown", listen);
    return () => element.removeEventListener("keydown", listen);
  }, []);
}

/** Marks a key as used: it does nothing else, here or further out. */
export function used(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
