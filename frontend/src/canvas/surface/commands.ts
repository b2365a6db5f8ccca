import type { NodeKind } from "../../map/geometry";
import { align, type Side, spread } from "../model/align";
import { copied, pasted } from "../model/clipboard";
import { edgeKey } from "../model/drawing";
import { removeLane } from "../model/lanes";
import { NOTHING, only } from "../model/selection";
import { tidied } from "../model/tidy";
import { deleteOrAsk } from "../panel/deleting";
import type { CanvasSession } from "../session";
import { beginNaming, beginNode, beginNote } from "./adding";
import { cancelConnect } from "./connectTool";
import { doing, thingsOf } from "./doing";
import { clipboard, hubOf } from "./hub";
import { newSpot, spotNear } from "./places";

export { endNudge, nudge } from "./nudge";

/** Adds a place of a kind: beside the one selected place, else in the middle of what is seen. */
export function addPlace(session: CanvasSession, kind: NodeKind = "activity"): void {
  const { view } = hubOf(session);
  if (!view) return;
  const { drawing, selection } = session.editor.state;
  const at = newSpot(drawing, selection.nodes, view.seen(), kind);
  beginNode(session, kind, at);
}

export function addNoteHere(session: CanvasSession): void {
  const { view } = hubOf(session);
  if (!view) return;
  const { left, right, top, bottom } = view.seen();
  beginNote(session, spotNear(session.editor.state.drawing, "exit", { x: (left + right) / 2, y: (top + bottom) / 2 }));
}

/** Deletes what is selected; where codes lead to it, asks first where they go. A lane alone goes without its places. */
export function deleteSelection(session: CanvasSession): void {
  const { drawing, selection } = session.editor.state;
  if (selection.nodes.length + selection.edges.length + selection.notes.length > 0) {
    deleteOrAsk(session, selection);
    return;
  }
  const lane = drawing.lanes.find((one) => one.id === selection.lane);
  if (lane) doing(session, `deleted the lane '${lane.label}'`, (d) => removeLane(d, lane.id), NOTHING);
}

export function copySelection(session: CanvasSession): boolean {
  const { drawing, selection } = session.editor.state;
  const clip = copied(drawing, selection);
  if (!clip) return false;
  clipboard.clip = clip;
  session.say(`Copied ${thingsOf(drawing, { ...selection, edges: [] })}`);
  return true;
}

export function cutSelection(session: CanvasSession): void {
  if (copySelection(session)) deleteSelection(session);
}

/** Pastes what was copied: a little off what it was copied from, and where that is out of sight in the middle of what is seen. */
export function paste(session: CanvasSession): void {
  const { clip } = clipboard;
  const { view } = hubOf(session);
  if (!clip || !view) return;
  const { left, right, top, bottom } = view.seen();
  const near = [...clip.nodes, ...clip.notes].some(({ x, y }) => x > left && x < right && y > top && y < bottom);
  const made = pasted(session.editor.state.drawing, clip, near ? undefined : { x: (left + right) / 2, y: (top + bottom) / 2 });
  doing(session, `pasted ${thingsOf(made.drawing, made.selection)}`, () => made.drawing, made.selection);
}

export function duplicate(session: CanvasSession): void {
  const { drawing, selection } = session.editor.state;
  const clip = copied(drawing, selection);
  if (!clip) return;
  const made = pasted(drawing, clip);
  doing(session, `duplicated ${thingsOf(drawing, { ...selection, edges: [] })}`, () => made.drawing, made.selection);
}

export function selectAll(session: CanvasSession): void {
  const { nodes, edges, notes } = session.editor.state.drawing;
  session.editor.select(only({ nodes: nodes.map((node) => node.id), edges: edges.map(edgeKey), notes: notes.map((note) => note.key) }));
  session.say("All is selected");
}

/** Escape: leaves connecting, else selects nothing. */
export function escape(session: CanvasSession): void {
  if (session.ui.get().tool === "connect") {
    cancelConnect(session);
    return;
  }
  hubOf(session).held.clear();
  session.editor.select(NOTHING);
  hubOf(session).view?.focus();
}

/** Lets the name of the one selected place or note be typed. */
export function rename(session: CanvasSession): void {
  const { nodes, notes } = session.editor.state.selection;
  if (nodes.length === 1 && notes.length === 0) beginNaming(session, { kind: "node", id: nodes[0] });
  if (notes.length === 1 && nodes.length === 0) beginNaming(session, { kind: "note", key: notes[0] });
}

export function tidy(session: CanvasSession): void {
  if (!doing(session, "tidied the map", tidied)) session.say("There is nothing to tidy");
}

export function alignSelected(session: CanvasSession, side: Side): void {
  const { nodes } = session.editor.state.selection;
  doing(session, `aligned ${nodes.length} places`, (d) => align(d, nodes, side));
}

export function spreadSelected(session: CanvasSession, way: "across" | "down"): void {
  const { nodes } = session.editor.state.selection;
  doing(session, `spread ${nodes.length} places`, (d) => spread(d, nodes, way));
}

/** Has the map saved, with what is being typed just now. */
export function save(session: CanvasSession): void {
  hubOf(session).keepName?.();
  if (session.ui.get().saving === null) session.save();
}
