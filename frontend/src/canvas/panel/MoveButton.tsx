import { useId, useRef, useState } from "react";
import { GRID } from "../choices";
import { ARROWS } from "./Row";
import { useKeys, used } from "./useKeys";

/** Lets the arrow keys move something while this button has the focus, and says where it is. */
export function MoveButton({ name, at, move }: { name: string; at: { x: number; y: number }; move(dx: number, dy: number): void }) {
  const [held, setHeld] = useState(false);
  const hint = useId();
  const button = useRef<HTMLButtonElement>(null);
  const listen = useKeys<HTMLButtonElement>((event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.shiftKey ? GRID * 5 : GRID;
    move(arrow[0] * by, arrow[1] * by);
    used(event);
  });
  const both = (element: HTMLButtonElement) => {
    button.current = element;
    return listen(element);
  };
  return (
    <>
      <button
        ref={both} type="button" className={held ? "jm-link jm-held" : "jm-link"} aria-label={`Move ${name}`} aria-describedby={hint}
        onClick={() => button.current?.focus()} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}
      >
        Move
      </button>
      <span id={hint} className={held ? "jm-move-hint" : "jm-unseen"}>
        Now at {at.x}, {at.y}. Arrow keys move it by {GRID}, with Shift by {GRID * 5}.
      </span>
    </>
  );
}
