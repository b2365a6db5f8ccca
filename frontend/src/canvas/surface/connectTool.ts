import { only } from "../model/selection";
import { labelOf } from "../model/words";
import type { CanvasSession } from "../session";
import { join } from "./doing";
import { hubOf } from "./hub";

/** The tool "Connect": from the one selected place, when there is one; the next place chosen is joined to it. Again: leaves it. */
export function connectTool(session: CanvasSession): void {
  const hub = hubOf(session);
  hub.keepName?.();
  if (session.ui.get().tool === "connect") {
    cancelConnect(session);
    return;
  }
  const { nodes, edges, notes } = session.editor.state.selection;
  session.set({ tool: "connect" });
  if (nodes.length === 1 && edges.length + notes.length === 0) chooseToConnect(session, nodes[0]);
  else session.say("Connect: choose the place that the way leads from");
}

export function cancelConnect(session: CanvasSession): void {
  session.set({ tool: "select" });
  hubOf(session).set({ from: null, line: null });
  session.say("Connecting was left");
}

/** One of the two places that a way is to join. `stay`: the place stays selected, as the keyboard is on it; else the way is. */
export function chooseToConnect(session: CanvasSession, id: string, stay = false): void {
  const hub = hubOf(session);
  const { from } = hub.passing.get();
  if (from === null) {
    session.set({ tool: "connect" });
    hub.set({ from: id });
    session.say(`Connect from '${labelOf(session.editor.state.drawing, id)}': choose the place that the way leads to`);
    return;
  }
  session.set({ tool: "select" });
  hub.set({ from: null, line: null });
  join(session, from, id, stay ? only({ nodes: [id] }) : undefined);
}
