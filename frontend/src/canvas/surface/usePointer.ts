import { type RefObject, useEffect } from "react";
import type { Point } from "../../map/geometry";
import { useSession } from "../context";
import { NOTHING, only, type Selection } from "../model/selection";
import type { CanvasSession } from "../session";
import { beginNaming, beginNode } from "./adding";
import { cancelConnect, chooseToConnect } from "./connectTool";
import { type Gesture, follow } from "./gesture";
import { bending, catching, connecting, dragging, leading, snapped, straighten } from "./gestures";
import { type Hit, hitOf } from "./hit";
import { hubOf } from "./hub";
import { endNudge } from "./nudge";
import { NEW } from "./passing";
import { nodeAt } from "./places";

/** Everything that the pointer does on the drawing surface, but panning and zooming, which React Flow does. */
export function usePointer(pane: RefObject<HTMLElement | null>): void {
  const session = useSession();
  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    let ours = false;
    const down = (event: PointerEvent) => {
      ours = false;
      const { view, keepName } = hubOf(session);
      const hit = hitOf(event.target);
      if (event.button !== 0 || hit.on === "other" || !view || session.data.get().readOnly) return;
      keepName?.();
      endNudge(session);
      hubOf(session).held.clear();
      if (hit.on === "node" && hit.id === NEW) return;
      const gesture = pressed(session, hit, view.toMap(event.clientX, event.clientY), event);
      // Dragging on empty space pans.
      ours = hit.on !== "empty" || event.shiftKey;
      follow(event, view, element, gesture);
    };
    // React Flow pans on what follows a press; what is ours it must not see.
    const after = (event: Event) => {
      if (ours) event.stopPropagation();
    };
    const twice = (event: MouseEvent) => {
      const { view } = hubOf(session);
      if (!view || session.data.get().readOnly || session.ui.get().tool === "connect") return;
      const hit = hitOf(event.target);
      if (hit.on === "node" && hit.id !== NEW) beginNaming(session, { kind: "node", id: hit.id });
      if (hit.on === "note" && hit.key !== NEW) beginNaming(session, { kind: "note", key: hit.key });
      if (hit.on === "bend") straighten(session, hit.key);
      if (hit.on === "empty") beginNode(session, "activity", snapped(session, view.toMap(event.clientX, event.clientY), event.altKey));
    };
    // With the first of two places chosen the way leads on to the pointer.
    const over = (event: PointerEvent) => {
      const hub = hubOf(session);
      const { from } = hub.passing.get();
      if (from === null || event.buttons !== 0 || !hub.view) return;
      const at = hub.view.toMap(event.clientX, event.clientY);
      const { nodes } = session.editor.state.drawing;
      hub.set({ line: event.type === "pointerleave" ? null : { fixed: from, free: at, target: nodeAt(nodes, at), forwards: true, bend: 0, instead: null } });
    };
    element.addEventListener("pointermove", over);
    element.addEventListener("pointerleave", over);
    element.addEventListener("pointerdown", down, true);
    element.addEventListener("mousedown", after, true);
    element.addEventListener("touchstart", after, true);
    element.addEventListener("dblclick", twice);
    return () => {
      element.removeEventListener("pointermove", over);
      element.removeEventListener("pointerleave", over);
      element.removeEventListener("pointerdown", down, true);
      element.removeEventListener("mousedown", after, true);
      element.removeEventListener("touchstart", after, true);
      element.removeEventListener("dblclick", twice);
    };
  }, [session, pane]);
}

/** Selects what was pressed, and says what moving it does. */
function pressed(session: CanvasSession, hit: Hit, at: Point, event: PointerEvent): Gesture {
  const { editor } = session;
  const { drawing, selection } = editor.state;
  const more = event.shiftKey || event.ctrlKey || event.metaKey;
  const connect = session.ui.get().tool === "connect";
  switch (hit.on) {
    case "port": return connecting(session, hit.id, () => chooseToConnect(session, hit.id));
    case "bend": return bending(session, hit.key, at);
    case "grip": return leading(session, hit.key, hit.end);
    case "node": {
      const node = drawing.nodes.find((one) => one.id === hit.id);
      if (!node) return {};
      if (connect) {
        const from = hubOf(session).passing.get().from;
        return connecting(session, from ?? hit.id, () => chooseToConnect(session, hit.id));
      }
      const click = choose(session, "nodes", hit.id, more);
      return dragging(session, at, node, click);
    }
    case "note": {
      const note = drawing.notes.find((one) => one.key === hit.key);
      return note ? dragging(session, at, { id: note.key, x: note.x, y: note.y }, choose(session, "notes", hit.key, more)) : {};
    }
    case "way": return { click: choose(session, "edges", hit.key, more) };
    case "lane":
      editor.select(only({ lane: hit.id }));
      session.openPanel("properties");
      return {};
    case "empty":
      if (event.shiftKey) return catching(session, at, event.ctrlKey || event.metaKey ? selection : NOTHING);
      return { click: () => (connect ? cancelConnect(session) : editor.select(NOTHING)) };
    default: return {};
  }
}

/**
 * Pressing selects at once what is not selected, so that it can be dragged; with Shift or Ctrl besides what is. What is selected already is
 * looked at again when the button is let go without a drag: then it alone stays, or with Shift or Ctrl it goes.
 */
function choose(session: CanvasSession, kind: "nodes" | "edges" | "notes", id: string, more: boolean): () => void {
  const { editor } = session;
  const { selection } = editor.state;
  const had = selection[kind].includes(id);
  const alone: Selection = only({ [kind]: [id] });
  if (!had) editor.select(more ? { ...selection, lane: null, [kind]: [...selection[kind], id] } : alone);
  return () => {
    if (had) editor.select(more ? { ...selection, [kind]: selection[kind].filter((other) => other !== id) } : alone);
  };
}
