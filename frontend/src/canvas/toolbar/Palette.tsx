import type { PointerEvent } from "react";
import type { NodeKind } from "../../map/geometry";
import { KINDS } from "../choices";
import { useSession } from "../context";
import { bandsOf, laneAt } from "../model/bandsOf";
import type { CanvasSession } from "../session";
import { beginNode } from "../surface/adding";
import { addPlace } from "../surface/commands";
import { follow } from "../surface/gesture";
import { snapped } from "../surface/gestures";
import { hubOf } from "../surface/hub";
import { NEW_NAMES } from "../surface/places";
import { reaching } from "../surface/reach";
import { KindShape } from "./icons";

/** The four kinds of place: pressed, one is added where there is room; dragged, where it is dropped. */
export function Palette() {
  const session = useSession();
  return (
    <div className="jm-palette" role="group" aria-label="Kinds of place">
      {KINDS.map(({ kind, name, does }) => (
        <button
          key={kind} type="button" className="jm-button jm-square jm-tool" data-tool tabIndex={-1} aria-label={`Add ${name.toLowerCase()}`} title={`${name}: drag it onto the map, or click. ${does}`}
          onPointerDown={(event) => carry(session, kind, event)} onClick={() => addPlace(session, kind)}
        >
          <KindShape kind={kind} />
        </button>
      ))}
    </div>
  );
}

/** Carries a new place from the palette onto the map; it looks just as it will. */
function carry(session: CanvasSession, kind: NodeKind, event: PointerEvent<HTMLElement>): void {
  const hub = hubOf(session);
  const pane = event.currentTarget.closest(".jm-canvas")?.querySelector<HTMLElement>("[role=application]");
  if (event.button !== 0 || !hub.view || !pane) return;
  const { view } = hub;
  hub.keepName?.();
  const bands = reaching(bandsOf(session.editor.state.drawing));
  const rest = () => hub.set({ adding: null, over: null });
  follow(event.nativeEvent, view, pane, {
    move: (at, { clientX, clientY, altKey }) => {
      if (!view.holds(clientX, clientY)) return rest();
      const { x, y } = snapped(session, at, altKey);
      hub.set({ adding: { thing: "node", kind, label: NEW_NAMES[kind], x, y, from: null, turn: 0 }, over: laneAt(bands, x, y) });
    },
    cancel: rest,
    drop: (at, { altKey }, on) => {
      rest();
      if (on) beginNode(session, kind, snapped(session, at, altKey));
    },
  });
}
