import { type PointerEvent, useEffect, useRef, useState } from "react";
import { type MapHandle, MapFlow } from "../map/MapFlow";
import type { Viewport } from "../map/view";
import { useSession, useTick, useUi } from "./context";
import { HoverCard } from "./HoverCard";
import { Icon } from "./icons";
import type { Session } from "./session";
import { inside } from "../map/shapes";
import { NodeCard } from "./NodeCard";
import { Opener } from "./Tools";
import { WayLabels } from "./WayLabels";
import { figure } from "./words";

/** How far the pointer may move between pressing and letting go for it to be a click, in CSS pixels. */
const CLICK = 4;

/** How far beside a dot the pointer may be and still mean it, in CSS pixels. */
const SLACK = 3;

/** The map with the dots over it: pan, zoom, point at a dot, click one to follow it. */
export function MapPane({ name = "Map" }: { name?: string }) {
  const session = useSession();
  const map = useUi((ui) => ui.engine.payload.map);
  const handle = useRef<MapHandle>(null);
  const dots = useRef<HTMLCanvasElement>(null);
  const marks = useRef<HTMLCanvasElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  const pointing = usePointing(session);
  useEffect(() => {
    session.painter.attach(dots.current, marks.current, ground.current);
    session.usePane(handle.current);
    session.player.invalidate();
    return () => {
      session.painter.attach(null, null);
      session.usePane(null);
    };
  }, [session]);
  const onView = ({ x, y, zoom }: Viewport, width: number, height: number) => {
    if (ways.current) {
      ways.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      ways.current.style.setProperty("--zoom", zoom.toFixed(3));
    }
    session.painter.look({ panX: x, panY: y, zoom, width, height, ratio: devicePixelRatio });
    session.player.invalidate();
  };
  return (
    <div className="jm-pane" tabIndex={0} role="group" aria-label={name} {...pointing.handlers} style={{ cursor: pointing.over || pointing.node ? "pointer" : undefined }}>
      <MapFlow map={map} handle={handle} onView={onView} roomBelow={20} />
      <canvas className="jm-dots" ref={ground} aria-hidden="true" />
      <canvas className="jm-dots" data-layer="dots" ref={dots} aria-hidden="true" />
      <canvas className="jm-dots" ref={marks} aria-hidden="true" />
      <WayLabels layer={ways} />
      {pointing.node && <NodeCard at={pointing.node} index={pointing.node.index} />}
      <HoverCard at={pointing.at} />
      <div className="jm-below">
        <Opener panel="onMap">On the map</Opener>
        <OffMapSwitch />
      </div>
      <div className="jm-far-hint">Children here or on the way, + waiting; at a way out, all who left so far</div>
      <div className="jm-zoom" role="group" aria-label="View of the map">
        <button type="button" className="jm-button jm-square" aria-label="Zoom in" title="Zoom in" onClick={() => handle.current?.zoomBy(1.25)}><Icon name="plus" /></button>
        <button type="button" className="jm-button jm-square" aria-label="Zoom out" title="Zoom out" onClick={() => handle.current?.zoomBy(0.8)}><Icon name="minus" /></button>
        <button type="button" className="jm-button jm-square" aria-label="Fit" title="Show the whole map" onClick={() => handle.current?.fit()}><Icon name="fit" /></button>
      </div>
    </div>
  );
}

/** Hides dots that move where no route is drawn, and says how many it hides. */
function OffMapSwitch() {
  const session = useSession();
  const off = useUi((ui) => ui.offMapHidden);
  const { hidden } = useTick();
  return (
    <label className="jm-offmap">
      <input type="checkbox" checked={off} onChange={(event) => session.setOffMapHidden(event.target.checked)} />
      Hide moves off the map {off && <span className="jm-number">({figure(hidden)} hidden now)</span>}
    </label>
  );
}

interface Pointing {
  /** The place under the pointer, while no dot is. */
  node: { x: number; y: number; index: number } | null;
  at: { x: number; y: number } | null;
  over: boolean;
  handlers: {
    onPointerDownCapture(event: PointerEvent<HTMLElement>): void; onPointerMoveCapture(event: PointerEvent<HTMLElement>): void;
    onPointerUpCapture(event: PointerEvent<HTMLElement>): void; onPointerLeave(): void;
  };
}

/**
 * Which dot is under the pointer, also while dots move under one that rests, and following the one that is clicked. The dot is taken when the
 * button goes down, since it may have moved on by the time it comes up.
 */
function usePointing(session: Session): Pointing {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const [node, setNode] = useState<Pointing["node"]>(null);
  const nodeAt = (point: { x: number; y: number }): Pointing["node"] => {
    const { zoom, panX, panY } = session.painter.view;
    const index = session.engine.payload.map.nodes.findIndex((one) => inside(one, (point.x - panX) / zoom, (point.y - panY) / zoom));
    return index < 0 ? null : { ...point, index };
  };
  const over = useUi((ui) => ui.hovered !== null);
  const place = useRef<{ x: number; y: number } | null>(null);
  const pressed = useRef<{ x: number; y: number; child: number | null } | null>(null);
  useEffect(() => session.ticks.subscribe(() => {
    if (place.current && !pressed.current) session.hover(session.engine.pick(session.painter.view, place.current.x, place.current.y, SLACK));
  }), [session]);
  const within = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onControl = (event: PointerEvent<HTMLElement>) => event.target instanceof Element && event.target.closest(".jm-zoom, .jm-below") !== null;
  const rest = () => {
    place.current = null;
    setNode(null);
    session.hover(null);
  };
  return {
    at, over, node,
    handlers: {
      onPointerDownCapture: (event) => {
        const point = within(event);
        pressed.current = event.button === 0 && !onControl(event) ? { ...point, child: session.engine.pick(session.painter.view, point.x, point.y, SLACK) } : null;
      },
      onPointerMoveCapture: (event) => {
        if (onControl(event) || (event.buttons !== 0 && pressed.current)) return rest();
        place.current = within(event);
        const child = session.engine.pick(session.painter.view, place.current.x, place.current.y, SLACK);
        session.hover(child);
        if (child !== null) setAt(place.current);
        setNode(child === null ? nodeAt(place.current) : null);
      },
      onPointerUpCapture: (event) => {
        const from = pressed.current;
        pressed.current = null;
        const to = within(event);
        if (!from || Math.hypot(to.x - from.x, to.y - from.y) > CLICK) return;
        if (from.child !== null) return session.follow(from.child);
        const place = nodeAt(to);
        if (place) session.openNode(place.index);
      },
      onPointerLeave: () => {
        pressed.current = null;
        rest();
      },
    },
  };
}
