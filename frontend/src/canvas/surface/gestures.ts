import { bendsOf, type Point } from "../../map/geometry";
import { GRID } from "../choices";
import { bandsOf, laneAt } from "../model/bandsOf";
import { edgeKey } from "../model/drawing";
import { setBend, setEnds } from "../model/edges";
import { drop } from "../model/nodes";
import { only, type Selection } from "../model/selection";
import { snapTo } from "../model/snap";
import { labelOf } from "../model/words";
import type { CanvasSession } from "../session";
import { beginNode } from "./adding";
import { bendTo, middleOf } from "./bend";
import { doing, join, movedWords } from "./doing";
import type { Gesture } from "./gesture";
import { hubOf } from "./hub";
import { AT_REST } from "./passing";
import { caught, nodeAt } from "./places";
import { reaching } from "./reach";

/** Ends what was under way, but what is being added, and where "Connect" goes from while it is on. */
function rest(session: CanvasSession): void {
  const hub = hubOf(session);
  const { adding, from } = hub.passing.get();
  hub.passing.set({ ...AT_REST, adding, from: session.ui.get().tool === "connect" ? from : null });
}

/** Drags all that is selected, by one of its nodes or notes. The bands stay as they were until the drop. */
export function dragging(session: CanvasSession, press: Point, held: { id: string; x: number; y: number; lane?: string }, click: () => void): Gesture {
  const hub = hubOf(session);
  const { drawing, selection } = session.editor.state;
  const bands = reaching(bandsOf(drawing));
  const nodes = drawing.nodes.filter((node) => selection.nodes.includes(node.id));
  const notes = drawing.notes.filter((note) => selection.notes.includes(note.key));
  const moved = (at: Point, alt: boolean) => {
    const grid = session.ui.get().snap !== alt ? GRID : 0;
    const dx = snapTo(held.x + at.x - press.x, grid) - held.x;
    const dy = snapTo(held.y + at.y - press.y, grid) - held.y;
    return {
      nodes: new Map(nodes.map((node) => [node.id, { x: node.x + dx, y: node.y + dy }])),
      notes: new Map(notes.map((note) => [note.key, { x: note.x + dx, y: note.y + dy }])),
      over: held.lane === undefined ? null : laneAt(bands, held.x + dx, held.y + dy, held.lane),
    };
  };
  return {
    pans: true, click,
    move: (at, event) => hub.set(moved(at, event.altKey)),
    cancel: () => rest(session),
    drop: (at, event) => {
      const to = moved(at, event.altKey);
      rest(session);
      const now = session.editor.state.drawing;
      const next = drop(now, to.nodes, to.notes, bands);
      doing(session, movedWords(now, next), () => next);
    },
  };
}

/** Draws a way from a node to where it is dropped: on a node, or on empty space, where a new node is made. */
export function connecting(session: CanvasSession, from: string, click: () => void): Gesture {
  const hub = hubOf(session);
  const { nodes } = session.editor.state.drawing;
  return {
    pans: true, click,
    move: (at) => hub.set({ line: { fixed: from, free: at, target: nodeAt(nodes, at), forwards: true, bend: 0, instead: null } }),
    cancel: () => rest(session),
    drop: (at, event, on) => {
      session.set({ tool: "select" });
      rest(session);
      const target = nodeAt(nodes, at);
      if (target !== null) {
        join(session, from, target);
      } else if (on) beginNode(session, "activity", snapped(session, at, event.altKey), from);
    },
  };
}

/** Leads one end of a way to another node; dropped anywhere else it stays as it was. */
export function leading(session: CanvasSession, key: string, end: "from" | "to"): Gesture {
  const hub = hubOf(session);
  const { drawing } = session.editor.state;
  const edge = drawing.edges.find((one) => edgeKey(one) === key);
  if (!edge) return {};
  const forwards = end === "to";
  const fixed = forwards ? edge.from : edge.to;
  return {
    pans: true,
    move: (at) => hub.set({ line: { fixed, free: at, target: nodeAt(drawing.nodes, at), forwards, bend: edge.bend, instead: key } }),
    cancel: () => rest(session),
    drop: (at) => {
      rest(session);
      const target = nodeAt(drawing.nodes, at);
      if (target === null) return;
      const [from, to] = forwards ? [fixed, target] : [target, fixed];
      const led = setEnds(session.editor.state.drawing, key, from, to);
      const done = doing(session, `led a way from '${labelOf(drawing, from)}' to '${labelOf(drawing, to)}'`, () => led.drawing, only({ edges: [led.key] }));
      if (!done && edgeKey({ from, to }) !== key) session.say(`A way from '${labelOf(drawing, from)}' to '${labelOf(drawing, to)}' is drawn already`);
    },
  };
}

/** Bends a way by its middle. */
export function bending(session: CanvasSession, key: string, press: Point): Gesture {
  const hub = hubOf(session);
  const { drawing } = session.editor.state;
  const i = drawing.edges.findIndex((one) => edgeKey(one) === key);
  const from = drawing.nodes.find((node) => node.id === drawing.edges[i]?.from);
  const to = drawing.nodes.find((node) => node.id === drawing.edges[i]?.to);
  if (!from || !to) return {};
  const middle = middleOf(from, to, bendsOf(drawing.edges)[i]);
  const bent = (at: Point) => bendTo(from, to, { x: middle.x + at.x - press.x, y: middle.y + at.y - press.y });
  return {
    move: (at) => hub.set({ bend: { key, bend: bent(at) } }),
    cancel: () => rest(session),
    drop: (at) => {
      rest(session);
      doing(session, `bent the way from '${from.label}' to '${to.label}'`, (d) => setBend(d, key, bent(at)));
    },
  };
}

/** Makes a way straight again. */
export function straighten(session: CanvasSession, key: string): void {
  const edge = session.editor.state.drawing.edges.find((one) => edgeKey(one) === key);
  if (!edge) return;
  const { drawing } = session.editor.state;
  doing(session, `straightened the way from '${labelOf(drawing, edge.from)}' to '${labelOf(drawing, edge.to)}'`, (d) => setBend(d, key, 0));
}

/** Selects all that a rubber band touches. `kept`: what stays selected besides. */
export function catching(session: CanvasSession, press: Point, kept: Selection): Gesture {
  const hub = hubOf(session);
  const box = (at: Point) => ({ left: Math.min(press.x, at.x), right: Math.max(press.x, at.x), top: Math.min(press.y, at.y), bottom: Math.max(press.y, at.y) });
  return {
    pans: true,
    move: (at) => {
      hub.set({ box: box(at) });
      const found = caught(session.editor.state.drawing, box(at));
      const next = only({ nodes: [...new Set([...kept.nodes, ...found.nodes])], notes: [...new Set([...kept.notes, ...found.notes])], edges: kept.edges });
      const { selection } = session.editor.state;
      if (next.nodes.join() !== selection.nodes.join() || next.notes.join() !== selection.notes.join()) session.editor.select(next);
    },
    cancel: () => {
      rest(session);
      session.editor.select(kept);
    },
    drop: () => rest(session),
  };
}

/** A point as something set down there is placed. */
export function snapped(session: CanvasSession, { x, y }: Point, alt = false): Point {
  const grid = session.ui.get().snap !== alt ? GRID : 0;
  return { x: snapTo(x, grid), y: snapTo(y, grid) };
}
