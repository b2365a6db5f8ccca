import { useId, useRef, useState } from "react";
import { GRID } from "../choices";
import { useSession } from "../context";
import { only, selected } from "../model/selection";
import type { CanvasSession } from "../session";
import { endNudge, nudge } from "../surface/commands";
import { ARROWS } from "./Row";
import { useKeys, used } from "./useKeys";

type Movable = { kind: "node"; id: string } | { kind: "note"; key: string };

/** Lets the arrow keys move something while this button has the focus, and says where it is. */
export function MoveButton({ name, at, thing }: { name: string; at: { x: number; y: number }; thing: Movable }) {
  const session = useSession();
  const [held, setHeld] = useState(false);
  const hint = useId();
  const button = useRef<HTMLButtonElement>(null);
  const listen = useKeys<HTMLButtonElement>((event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    used(event);
    selectOnly(session, thing);
    const steps = event.shiftKey ? 5 : 1;
    nudge(session, arrow[0] * steps, arrow[1] * steps, event.repeat);
    if (!event.repeat) session.say(whereWords(session, thing, name));
  });
  const both = (element: HTMLButtonElement) => {
    button.current = element;
    return listen(element);
  };
  const leave = () => {
    endNudge(session);
    setHeld(false);
  };
  return (
    <>
      <button
        ref={both} type="button" className={held ? "jm-link jm-held" : "jm-link"} aria-label={`Move ${name}`} aria-describedby={hint}
        onClick={() => button.current?.focus()} onFocus={() => setHeld(true)} onBlur={leave}
      >
        Move
      </button>
      <span id={hint} className={held ? "jm-move-hint" : "jm-unseen"}>
        Now at {at.x}, {at.y}. Arrow keys move it by {GRID}, with Shift by {GRID * 5}.
      </span>
    </>
  );
}

/** What the arrow keys move is what is selected. */
function selectOnly(session: CanvasSession, thing: Movable): void {
  const { selection } = session.editor.state;
  const is = selected(selection) === 1 && (thing.kind === "node" ? selection.nodes[0] === thing.id : selection.notes[0] === thing.key);
  if (!is) session.editor.select(thing.kind === "node" ? only({ nodes: [thing.id] }) : only({ notes: [thing.key] }));
}

/** Where something is now, and in which lane: "Referral at 390, 70, in Front Door Team". */
function whereWords(session: CanvasSession, thing: Movable, name: string): string {
  const { drawing } = session.editor.state;
  const node = thing.kind === "node" ? drawing.nodes.find((one) => one.id === thing.id) : undefined;
  const place = node ?? drawing.notes.find((note) => thing.kind === "note" && note.key === thing.key);
  const lane = drawing.lanes.find((one) => one.id === node?.lane)?.label;
  return place ? `${name} at ${place.x}, ${place.y}${lane ? `, in ${lane}` : ""}` : "";
}
