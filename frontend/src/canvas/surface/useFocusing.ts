import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import { boundsOf, type Box, edgeCurve, pointAt } from "../../map/geometry";
import { useSession, useUi } from "../context";
import { bandsOf } from "../model/bandsOf";
import { type Drawing, edgeKey } from "../model/drawing";
import type { Thing } from "../ui";
import { type Hub, hubOf, type SurfaceView } from "./hub";

/** Room left round what is brought into view, in CSS pixels. */
const ROOM = 36;

/** How long the view takes to get there, in milliseconds. */
const PAN = 220;

const still = () => typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;

interface Base { fit(): void; zoomBy(factor: number): void; panBy(dx: number, dy: number): void }

/** Gives the toolbar, the keys and the gestures a way to the view, and goes where the session asks. */
export function useSurfaceView(pane: RefObject<HTMLElement | null>, base: Base): void {
  const session = useSession();
  const flow = useReactFlow();
  const latest = useRef(base);
  latest.current = base;
  const goTo = useUi((ui) => ui.goTo);
  useEffect(() => {
    const hub: Hub = hubOf(session);
    const view: SurfaceView = {
      fit: () => latest.current.fit(),
      zoomBy: (factor) => latest.current.zoomBy(factor),
      panBy: (dx, dy) => latest.current.panBy(dx, dy),
      show: (box) => {
        const element = pane.current;
        if (!element) return;
        const { x, y, zoom } = flow.getViewport();
        const dx = shift(box.left * zoom + x, box.right * zoom + x, element.clientWidth);
        const dy = shift(box.top * zoom + y, box.bottom * zoom + y, element.clientHeight);
        if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, still() ? undefined : { duration: PAN });
      },
      seen: () => {
        const { x, y, zoom } = flow.getViewport();
        return { left: -x / zoom, top: -y / zoom, right: ((pane.current?.clientWidth ?? 0) - x) / zoom, bottom: ((pane.current?.clientHeight ?? 0) - y) / zoom };
      },
      toMap: (clientX, clientY) => {
        const { x, y, zoom } = flow.getViewport();
        const box = pane.current?.getBoundingClientRect();
        return { x: (clientX - (box?.left ?? 0) - x) / zoom, y: (clientY - (box?.top ?? 0) - y) / zoom };
      },
      holds: (clientX, clientY) => {
        const box = pane.current?.getBoundingClientRect();
        return box !== undefined && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
      },
      focus: (id) => focusOn(pane.current, id),
    };
    hub.view = view;
    return () => {
      if (hub.view === view) hub.view = null;
    };
  }, [session, flow, pane]);

  useEffect(() => {
    const { view } = hubOf(session);
    if (!goTo || !view) return;
    const box = boxOf(session.editor.state.drawing, goTo.thing);
    if (box) view.show(box);
    view.focus(goTo.thing.kind === "node" ? goTo.thing.id : goTo.thing.kind === "note" ? goTo.thing.key : undefined);
  }, [goTo, session]);
}

/** How far a span must shift to be inside a length, with some room; what is longer than that shows its beginning. */
export function shift(low: number, high: number, length: number): number {
  if (low < ROOM) return ROOM - low;
  if (high > length - ROOM) return Math.max(length - ROOM - high, ROOM - low);
  return 0;
}

/** Focuses a node or note as soon as it is drawn; the surface until then, and where there is no such thing. */
function focusOn(pane: HTMLElement | null, id: string | undefined): void {
  if (!pane) return;
  const find = () => (id === undefined ? null : pane.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"] > .jm-node, [data-note="${CSS.escape(id)}"]`));
  const now = find();
  (now ?? pane).focus({ preventScroll: true });
  if (now || id === undefined) return;
  requestAnimationFrame(() => {
    const active = (pane.getRootNode() as Document | ShadowRoot).activeElement;
    if (active === pane) find()?.focus({ preventScroll: true });
  });
}

/** What must be seen of a thing for it to be in view; of a way its middle. */
function boxOf(drawing: Drawing, thing: Thing): Box | null {
  const round = (x: number, y: number) => ({ left: x - 60, right: x + 60, top: y - 40, bottom: y + 40 });
  if (thing.kind === "node") {
    const node = drawing.nodes.find((one) => one.id === thing.id);
    return node ? boundsOf(node) : null;
  }
  if (thing.kind === "note") {
    const note = drawing.notes.find((one) => one.key === thing.key);
    return note ? round(note.x, note.y) : null;
  }
  if (thing.kind === "lane") return bandsOf(drawing).find((band) => band.lane.id === thing.id)?.box ?? null;
  const edge = drawing.edges.find((one) => edgeKey(one) === thing.key);
  const from = drawing.nodes.find((node) => node.id === edge?.from);
  const to = drawing.nodes.find((node) => node.id === edge?.to);
  if (!edge || !from || !to) return null;
  const middle = from === to ? from : pointAt(edgeCurve(from, to, edge.bend), 0.5);
  return round(middle.x, middle.y);
}
