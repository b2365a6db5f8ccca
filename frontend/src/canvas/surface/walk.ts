import { boundsOf } from "../../map/geometry";
import { only } from "../model/selection";
import type { CanvasSession } from "../session";
import { hubOf } from "./hub";
import { readingOrder } from "./places";

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
  showThing(session, next);
  return true;
}

/** Pans to a node or note that is out of sight. */
export function showThing(session: CanvasSession, id: string | undefined): void {
  const { nodes, notes } = session.editor.state.drawing;
  const node = nodes.find((one) => one.id === id);
  const note = notes.find((one) => one.key === id);
  const box = node ? boundsOf(node) : note && { left: note.x - 60, right: note.x + 60, top: note.y - 20, bottom: note.y + 20 };
  if (box) hubOf(session).view?.show(box);
}

/** Keeps the focused place selected while the focus goes on, or no longer. */
export function hold(session: CanvasSession, id: string): void {
  const { held } = hubOf(session);
  const has = held.has(id);
  if (has) held.delete(id);
  else held.add(id);
  session.say(has ? "No longer kept selected" : "Kept selected while the focus goes on");
}
