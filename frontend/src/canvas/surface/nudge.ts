import type { Band } from "../../map/bands";
import type { Point } from "../../map/geometry";
import { GRID } from "../choices";
import { bandsOf } from "../model/bandsOf";
import type { Drawing } from "../model/drawing";
import { drop } from "../model/nodes";
import type { Selection } from "../model/selection";
import type { CanvasSession } from "../session";
import { doing, movedWords } from "./doing";
import { hubOf } from "./hub";
import { AT_REST } from "./passing";
import { reaching } from "./reach";
import { showThing } from "./walk";

/** How far an arrow key moves the view when nothing is selected, in CSS pixels. */
const PAN = 60;

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
  showThing(session, going.of.nodes[0] ?? going.of.notes[0]);
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
