import { type PointerEvent, useEffect, useRef, useState } from "react";
import { type MapHandle, MapFlow } from "../map/MapFlow";
import { NEAR, type Viewport } from "../map/view";
import { useSession, useSides, useSidesUi, useTick, useUi } from "./context";
import { useRoom } from "./fullScreen";
import { HoverCard } from "./HoverCard";
import { Icon } from "./icons";
import type { Session } from "./session";
import { inside } from "../map/shapes";
import { NodeCard } from "./NodeCard";
import { RoomTextContext } from "../map/roomContext";
import { ROOM_FAR, useRoomWords } from "./roomWords";
import { Opener } from "./Tools";
import { WayLabels } from "./WayLabels";
import { figure } from "./words";

/** How far the pointer may move between pressing and letting go for it to be a click, in CSS pixels. */
const CLICK = 4;

/** How far beside a dot the pointer may be and still mean it, in CSS pixels. */
const SLACK = 3;

/** What bare numbers on the map are, where there is no room to say it at each. */
export const FIGURES_MEAN = "Children here or on the way, + waiting; at a way out, all who left so far";
export const FIGURES_MEAN_SHORT = "Here or on the way, + waiting; ways out: all who left so far";

/** The map with the dots over it: pan, zoom, point at a dot, click one to follow it. */
export function MapPane({ name = "Map", side = 0 }: { name?: string; side?: number }) {
  const session = useSession();
  const { views } = useSides();
  const room = useRoom();
  const words = useRoomWords();
  const pane = useRef<HTMLDivElement>(null);
  const joined = useRef(false);
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
  useEffect(() => {
    joined.current = false;
    return views.hold(side, () => handle.current);
  }, [views, side]);
  useEffect(() => {
    const write = () => pane.current?.style.setProperty("--room", `${words.size.get()}px`);
    write();
    return words.size.subscribe(write);
  }, [words.size]);
  const onView = ({ x, y, zoom }: Viewport, width: number, height: number) => {
    words.look(zoom, width, height);
    if (ways.current) {
      ways.current.classList.toggle("jm-near", zoom >= NEAR);
      ways.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      ways.current.style.setProperty("--zoom", zoom.toFixed(3));
    }
    if (!joined.current && width > 0) {
      joined.current = true;
      queueMicrotask(() => views.joined(side));
    }
    session.painter.look({ panX: x, panY: y, zoom, width, height, ratio: devicePixelRatio });
    session.player.invalidate();
  };
  return (
    <RoomTextContext.Provider value={words.store}>
    <div className="jm-pane" ref={pane} tabIndex={0} role="group" aria-label={name} {...pointing.handlers} style={{ cursor: pointing.over || pointing.node ? "pointer" : undefined }}>
      <MapFlow map={map} handle={handle} onView={onView} onMoved={(view) => views.moved(side, view)} roomBelow={room ? 8 : 20} far={room ? ROOM_FAR : undefined} />
      <canvas className="jm-dots" ref={ground} aria-hidden="true" />
      <canvas className="jm-dots" data-layer="dots" ref={dots} aria-hidden="true" />
      <canvas className="jm-dots" ref={marks} aria-hidden="true" />
      <WayLabels layer={ways} />
      {pointing.node && <NodeCard at={pointing.node} index={pointing.node.index} />}
      <HoverCard at={pointing.at} />
      {room ? <OffMapWords /> : (
        <div className="jm-below">
          <Opener panel="onMap">On the map</Opener>
          <OffMapSwitch />
        </div>
      )}
      <div className="jm-far-hint">{FIGURES_MEAN}</div>
      {!room && <div className="jm-zoom" role="group" aria-label="View of the map">
        <LinkButton side={side} />
        <button type="button" className="jm-button jm-square" aria-label="Zoom in" title="Zoom in" onClick={() => views.each(side, (map) => map.zoomBy(1.25))}><Icon name="plus" /></button>
        <button type="button" className="jm-button jm-square" aria-label="Zoom out" title="Zoom out" onClick={() => views.each(side, (map) => map.zoomBy(0.8))}><Icon name="minus" /></button>
        <button type="button" className="jm-button jm-square" aria-label="Fit" title="Show the whole map" onClick={() => views.each(side, (map) => map.fit())}><Icon name="fit" /></button>
      </div>}
    </div>
    </RoomTextContext.Provider>
  );
}

/** Links the view of two maps, or lets each be moved by itself; nothing while there is one. */
function LinkButton({ side }: { side: number }) {
  const sides = useSides();
  const two = useSidesUi((ui) => ui.sessions.length > 1);
  const linked = useSidesUi((ui) => ui.linked);
  if (!two) return null;
  return (
    <button type="button" className="jm-button jm-square" aria-label="Move both maps together" title="Move both maps together" aria-pressed={linked} onClick={() => sides.setLinked(!linked, side)}>
      <Icon name="link" />
    </button>
  );
}

/** Says, where it cannot be switched, that dots off the map are hidden, and how many. */
function OffMapWords() {
  const off = useUi((ui) => ui.offMapHidden);
  const { hidden } = useTick();
  return off ? <p className="jm-offmap jm-offmap-words">Moves off the map are hidden: <span className="jm-number">{figure(hidden)}</span> now</p> : null;
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
 * Which dot is under the pointer, also while dots move under one that rests, and following the one that is clicked, or offering all that lie on one another there. The dot is taken when the
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
  const pressed = useRef<{ x: number; y: number; pile: number[] } | null>(null);
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
        pressed.current = event.button === 0 && !onControl(event) ? { ...point, pile: session.engine.pile(session.painter.view, point.x, point.y, SLACK) } : null;
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
        if (from.pile.length > 1) return session.openPile(from.pile);
        if (from.pile.length === 1) return session.follow(from.pile[0]);
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
