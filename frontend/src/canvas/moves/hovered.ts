import { useEffect, useState } from "react";

/** The id of the way or place under the pointer on the map, or null; both carry it in `data-id`. */
export function useHovered(pane: HTMLElement | null): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    if (!pane) return undefined;
    const over = (event: PointerEvent) => {
      const under = event.target instanceof Element ? event.target.closest(".react-flow__edge, .react-flow__node") : null;
      setId(event.buttons === 0 ? (under?.getAttribute("data-id") ?? null) : null);
    };
    const out = () => setId(null);
    pane.addEventListener("pointerover", over);
    pane.addEventListener("pointerleave", out);
    return () => {
      pane.removeEventListener("pointerover", over);
      pane.removeEventListener("pointerleave", out);
    };
  }, [pane]);
  return id;
}
