import type { NodeKind, Point } from "../../map/geometry";
import { GRID } from "../choices";
import type { Band } from "../../map/bands";
import { align, type Side, spread } from "../model/align";
import { bandsOf } from "../model/bandsOf";
import { copied, pasted } from "../model/clipboard";
import { type Drawing, edgeKey } from "../model/drawing";
import { drop } from "../model/nodes";
import { needRedirect, remove } from "../model/remove";
import { NOTHING, only, selected, type Selection } from "../model/selection";
import { tidied } from "../model/tidy";
import { labelOf } from "../model/words";
import type { CanvasSession } from "../session";
import { beginNaming, beginNode, beginNote } from "./adding";
import { doing, join, movedWords, thingsOf } from "./doing";
import { clipboard, hubOf } from "./hub";
import { AT_REST } from "./passing";
import { newSpot, readingOrder, spotNear } from "./places";
import { reaching } from "./reach";

/** How far an arrow key moves the view when nothing is selected, in CSS pixels. */
const PAN = 60;

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

/** Deletes what is selected; where codes lead to it, asks first where they go. */
export function deleteSelection(session: CanvasSession): void {
  const { drawing, selection } = session.editor.state;
  if (selected(selection) === 0) return;
  const { nodes, edges, notes, lane } = selection;
  if (needRedirect(nodes, session.data.get().mapped, drawing.redirects).length > 0) {
    session.set({ deleting: { nodes: [...nodes], edges: [...edges], notes: [...notes] } });
    return;
  }
  const name = drawing.lanes.find((one) => one.id === lane)?.label;
  const words = nodes.length + edges.length + notes.length === 0 ? `removed the lane '${name}'` : `deleted ${thingsOf(drawing, selection)}`;
  doing(session, words, (d) => remove(d, selection), NOTHING);
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

/** Goes to the next or last place or note as one reads them; false where there is none, so that the focus may leave the map. */
export function step(session: CanvasSession, now: string | null, by: 1 | -1): boolean {
  const hub = hubOf(session);
  const { drawing, selection } = session.editor.state;
  const order = readingOrder([...drawing.nodes, ...drawing.notes.map(({ key, x, y }) => ({ id: key, x, y }))]);
  const here = now === null ? -1 : order.indexOf(now);
  if (here < 0 && by < 0) return false;
  if (here === 0 && by < 0) {
    hub.view?.focus();
    return true;
  }
  const next = order[here + by];
  if (next === undefined) return false;
  const isNode = drawing.nodes.some((node) => node.id === next);
  const kept = hub.held;
  const nodes = [...new Set([...selection.nodes.filter((id) => kept.has(id)), ...(isNode ? [next] : [])])];
  const notes = [...new Set([...selection.notes.filter((key) => kept.has(key)), ...(isNode ? [] : [next])])];
  session.editor.select(only({ nodes, notes }));
  hub.view?.focus(next);
  return true;
}

/** Keeps the focused place selected while the focus goes on, or no longer. */
export function hold(session: CanvasSession, id: string): void {
  const { held } = hubOf(session);
  const has = held.has(id);
  if (has) held.delete(id);
  else held.add(id);
  session.say(has ? "No longer kept selected" : "Kept selected while the focus goes on");
}

/** Moves by arrow keys. The bands stay as they were before the first of them, as in a drag; a key held down is one step when it is let go. */
interface Nudging { seq: number; of: Selection; bands: Band[]; held: Point | null }
const nudging = new WeakMap<CanvasSession, Nudging>();

/** Moves what is selected by so many steps of the grid; with nothing selected the view. */
export function nudge(session: CanvasSession, across: number, down: number, repeated = false): void {
  const { drawing, selection, seq } = session.editor.state;
  if (selection.nodes.length + selection.notes.length === 0) {
    hubOf(session).view?.panBy(-Math.sign(across) * PAN, -Math.sign(down) * PAN);
    return;
  }
  const before = nudging.get(session);
  const going = before && before.seq === seq && before.of === selection ? before : { seq, of: selection, bands: reaching(bandsOf(drawing)), held: null };
  const held = { x: (going.held?.x ?? 0) + across * GRID, y: (going.held?.y ?? 0) + down * GRID };
  nudging.set(session, { ...going, held });
  if (repeated) hubOf(session).set(shifted(drawing, selection, held));
  else endNudge(session);
}

/** Makes a step of what an arrow key that was held down has moved. */
export function endNudge(session: CanvasSession): void {
  const going = nudging.get(session);
  if (!going?.held) return;
  const { drawing, selection } = session.editor.state;
  const to = shifted(drawing, going.of, going.held);
  const hub = hubOf(session);
  hub.set({ nodes: AT_REST.nodes, notes: AT_REST.notes });
  const next = drop(drawing, to.nodes, to.notes, going.bands);
  doing(session, movedWords(drawing, next), () => next);
  const lane = laneChange(drawing.nodes, next.nodes);
  if (lane !== null) session.say(`Moved into the lane '${next.lanes.find((one) => one.id === lane)?.label ?? ""}'`);
  const now = session.editor.state;
  nudging.set(session, { seq: now.seq, of: selection === going.of ? now.selection : selection, bands: going.bands, held: null });
}

/** Where what is selected comes to. */
function shifted(drawing: Drawing, { nodes, notes }: Selection, by: Point) {
  const to = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y });
  return {
    nodes: new Map(drawing.nodes.filter((node) => nodes.includes(node.id)).map((node) => [node.id, to(node)])),
    notes: new Map(drawing.notes.filter((note) => notes.includes(note.key)).map((note) => [note.key, to(note)])),
  };
}

/** The lane that a node has come into, or null. */
function laneChange(before: readonly { lane: string }[], after: readonly { lane: string }[]): string | null {
  const i = after.findIndex((node, k) => node.lane !== before[k].lane);
  return i < 0 ? null : after[i].lane;
}

/** Has the map saved, with what is being typed just now. */
export function save(session: CanvasSession): void {
  hubOf(session).keepName?.();
  if (session.ui.get().saving === null) session.save();
}
