import { type RefObject, useLayoutEffect } from "react";

/** The element that has the focus, also inside a shadow root. */
function focused(within: HTMLElement): HTMLElement | null {
  const active = (within.getRootNode() as Document | ShadowRoot).activeElement;
  return active instanceof HTMLElement ? active : null;
}

/**
 * Gives the focus back when something that holds it goes away, so that the keys go on working: to where it came from, else to the map.
 * `first` is focused when the element appears.
 */
export function useFocusBack(element: RefObject<HTMLElement | null>, first?: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const mine = element.current;
    if (!mine) return undefined;
    const map = mine.closest(".jm-stage")?.querySelector<HTMLElement>(".jm-active .jm-pane") ?? null;
    const before = focused(mine);
    first?.current?.focus({ preventScroll: true });
    return () => {
      if (!mine.contains(focused(mine))) return;
      const back = before?.isConnected && !mine.contains(before) ? before : map;
      back?.focus({ preventScroll: true });
    };
  }, [element, first]);
}
