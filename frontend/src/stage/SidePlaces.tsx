import { useMemo, useRef } from "react";
import { useSides, useSidesUi } from "./context";
import type { PayloadMap } from "./payload";
import type { Session } from "./session";
import { usualPlaces } from "./sideNumbers";

/** The places whose figures stand beneath two sides: those chosen, else those with most arrivals. */
export function usePlaces(first: Session): number[] {
  const { engine } = first;
  const chosen = useSidesUi((ui) => ui.places);
  const usual = useMemo(() => usualPlaces(engine), [engine]);
  return useMemo(() => {
    if (!chosen) return usual;
    return engine.payload.map.nodes.flatMap((node, i) => (chosen.includes(node.id) ? [i] : []));
  }, [engine, chosen, usual]);
}

/** Chooses the places to compare at, in a small list over the button. */
export function SidePlaces({ map, chosen }: { map: PayloadMap; chosen: number[] }) {
  const sides = useSides();
  const list = useRef<HTMLDetailsElement>(null);
  const now = new Set(chosen.map((i) => map.nodes[i].id));
  const toggle = (id: string) => sides.set({ places: now.has(id) ? [...now].filter((one) => one !== id) : [...now, id] });
  return (
    <details
      className="jm-places" ref={list} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false; }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !list.current?.open) return;
        event.stopPropagation();
        list.current.open = false;
        list.current.querySelector("summary")?.focus();
      }}
    >
      <summary className="jm-button">Places: {chosen.length}</summary>
      <div className="jm-places-list" role="group" aria-label="Places to compare at">
        {map.nodes.map((node) => (
          <label key={node.id}><input type="checkbox" checked={now.has(node.id)} onChange={() => toggle(node.id)} />{node.label}</label>
        ))}
      </div>
    </details>
  );
}
