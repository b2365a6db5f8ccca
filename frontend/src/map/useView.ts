import { useOnViewportChange, useReactFlow } from "@xyflow/react";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Box } from "./geometry";
import { FAR, type MapPart, NEAR, fitted, magnified, partSeen, showing, type Viewport } from "./view";

interface Asked {
  pane: RefObject<HTMLElement | null>;
  /** What "fit" shows, in map units. */
  frame(): Box;
  /** How far "fit" may magnify; default 1.5. */
  most?: number;
  /** Height at the bottom that "fit" leaves free for what stands over the map there, in CSS pixels; default 0. Asked with the pane's size. */
  roomBelow?: number | ((width: number, height: number) => number);
  /** Whether a change of the pane's size may fit the map anew, where what is on screen is still what "fit" last gave; default always. */
  mayRefit?(): boolean;
  /** A change of this watches the pane anew. */
  of?: unknown;
  /** Below this zoom the map is looked at from far; default `FAR`. */
  far?: number;
  /** Told of every change of view, and of the pane's size, in CSS pixels. */
  onView?(view: Viewport, width: number, height: number): void;
}

/** What part of a map its pane shows. */
export interface View {
  fit(): void; zoomBy(factor: number): void; panBy(dx: number, dy: number): void; refitIfFitted(): void;
  /** Shows a part, however large the pane is or becomes; before the pane has a size, as soon as it has one. */
  show(part: MapPart): void;
  /** The part that is shown; null while that is the whole map. */
  seen(): MapPart | null;
  /** Shows what another pane of the same size shows. */
  mirror(view: Viewport): void;
  now(): Viewport;
}

/** Fits the map when its pane is first seen, keeps the zoom at hand for style sheets, and answers whoever pans and zooms by button or key. */
export function useView({ pane, frame, most, roomBelow = 0, mayRefit = () => true, far = FAR, of, onView }: Asked): View {
  const size = useRef({ width: 0, height: 0 });
  const fittedTo = useRef<Viewport | null>(null);
  // The part that was asked for in place of the whole.
  const wanted = useRef<MapPart | null>(null);
  const flow = useReactFlow();

  const told = useRef(onView);
  told.current = onView;
  const farBelow = useRef(far);
  farBelow.current = far;
  // One and the same function for ever: a new one would be a change of React Flow's store at every drawing.
  const tell = useCallback((view: Viewport) => {
    pane.current?.style.setProperty("--zoom", view.zoom.toFixed(3));
    pane.current?.classList.toggle("jm-far", view.zoom < farBelow.current);
    pane.current?.classList.toggle("jm-near", view.zoom >= NEAR);
    told.current?.(view, size.current.width, size.current.height);
  }, [pane]);
  useOnViewportChange({ onChange: tell });

  // The watcher of the pane's size lives on from the first drawing: it must see what is left free now.
  const below = useRef(roomBelow);
  below.current = roomBelow;
  const put = () => {
    const { width, height } = size.current;
    if (width === 0 || height === 0) return;
    const room = typeof below.current === "number" ? below.current : below.current(width, height);
    fittedTo.current = wanted.current ? showing(wanted.current, width, height) : fitted(frame(), width, height - room, most);
    void flow.setViewport(fittedTo.current);
    tell(fittedTo.current);
  };
  const fit = () => {
    wanted.current = null;
    put();
  };
  /** Whether what is on screen is still what was last put there: only then may a change of size fit it anew. */
  const isFitted = () => {
    const now = flow.getViewport();
    const then = fittedTo.current;
    return then === null || (mayRefit() && Math.abs(now.x - then.x) < 1 && Math.abs(now.y - then.y) < 1 && Math.abs(now.zoom - then.zoom) < 0.001);
  };
  const refitIfFitted = () => {
    if (isFitted()) put();
  };

  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const keep = isFitted();
      size.current = { width: element.clientWidth, height: element.clientHeight };
      if (keep) put();
      else tell(flow.getViewport());
    });
    observer.observe(element);
    return () => observer.disconnect();
    // The observer lives as long as the map that it fits.
  }, [of]);
  useEffect(() => {
    if (size.current.width > 0) tell(flow.getViewport());
  }, [far, flow, tell]);

  return {
    fit, refitIfFitted,
    show: (part) => {
      wanted.current = part;
      put();
    },
    seen: () => (size.current.width === 0 || (wanted.current === null && isFitted()) ? null : partSeen(flow.getViewport(), size.current.width, size.current.height)),
    mirror: (view) => {
      const now = flow.getViewport();
      if (now.x !== view.x || now.y !== view.y || now.zoom !== view.zoom) void flow.setViewport(view);
    },
    now: () => flow.getViewport(),
    zoomBy: (factor) => void flow.setViewport(magnified(flow.getViewport(), factor, size.current.width, size.current.height)),
    panBy: (dx, dy) => {
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x + dx, y: y + dy, zoom });
    },
  };
}
