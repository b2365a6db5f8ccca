import type { NodeKind, Point } from "../../map/geometry";
import type { CanvasSession } from "../session";
import { labelOf } from "../model/words";
import { connect } from "../model/edges";
import { addNode, setNode } from "../model/nodes";
import { addNote, setNote } from "../model/notes";
import { only } from "../model/selection";
import type { Thing } from "../ui";
import { doing } from "./doing";
import { hubOf } from "./hub";
import { NEW_NAMES } from "./places";
import { laneFor } from "./reach";

let turns = 0;

/** Shows a new place with its name to be typed. `from`: the node that a way leads from to it. */
export function beginNode(session: CanvasSession, kind: NodeKind, at: Point, from: string | null = null): void {
  const hub = hubOf(session);
  hub.keepName?.();
  session.set({ tool: "select" });
  hub.set({ adding: { thing: "node", kind, label: NEW_NAMES[kind], x: at.x, y: at.y, from, turn: ++turns }, from: null });
}

export function beginNote(session: CanvasSession, at: Point): void {
  const hub = hubOf(session);
  hub.keepName?.();
  session.set({ tool: "select" });
  hub.set({ adding: { thing: "note", text: "New note", x: at.x, y: at.y, turn: ++turns }, from: null });
}

/** Puts what is being added into the drawing, in one step with its name. Blank words mean the name that it came with. */
export function finishAdding(session: CanvasSession, typed: string): string | null {
  const hub = hubOf(session);
  const { adding } = hub.passing.get();
  if (!adding) return null;
  hub.set({ adding: null });
  const { drawing } = session.editor.state;
  if (adding.thing === "note") {
    const made = addNote(drawing, { text: typed.trim() || adding.text, x: adding.x, y: adding.y });
    doing(session, "added a note", () => made.drawing, only({ notes: [made.key] }));
    return made.key;
  }
  const { kind, x, y, from } = adding;
  const made = addNode(drawing, { label: typed.trim() || adding.label, kind, x, y, lane: laneFor(drawing, adding) });
  const joined = from === null ? made.drawing : connect(made.drawing, from, made.id).drawing;
  const words = `added '${labelOf(joined, made.id)}'${from === null ? "" : ` after '${labelOf(joined, from)}'`}`;
  doing(session, words, () => joined, only({ nodes: [made.id] }));
  return made.id;
}

/** Lets the name of a node or the words of a note be typed where they stand. */
export function beginNaming(session: CanvasSession, thing: Thing): void {
  hubOf(session).keepName?.();
  session.set({ naming: thing });
}

/** Takes what was typed as the name of a node or the words of a note that is in the drawing; null or blank words change nothing. */
export function finishNaming(session: CanvasSession, thing: Thing, typed: string | null): void {
  session.set({ naming: null });
  if (typed === null) return;
  if (thing.kind === "note") doing(session, "changed a note", (d) => setNote(d, thing.key, { text: typed }));
  if (thing.kind !== "node") return;
  const { drawing } = session.editor.state;
  const next = setNode(drawing, [thing.id], { label: typed });
  doing(session, `renamed '${labelOf(drawing, thing.id)}' to '${labelOf(next, thing.id)}'`, () => next);
}
