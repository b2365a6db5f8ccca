import { ReactFlow, ReactFlowProvider, useOnViewportChange, useReactFlow, ViewportPortal } from "@xyflow/react";
import { type ReactNode, type RefObject, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import { type DrawnMap, frameOf } from "./drawnMap";
import { edgeTypes } from "./edges";
import { flowEdges, flowNodes } from "./elements";
import { Lanes, Notes } from "./Lanes";
import { nodeTypes } from "./nodes";
import { FAR, fitted, magnified, MAX_ZOOM, MIN_ZOOM, type Viewport } from "./view";

/** What may be asked of a drawn map from outside. */
export interface MapHandle { fit(): void; zoomBy(factor: number): void; panBy(dx: number, dy: number): void; refitIfFitted(): void }

interface Props {
  map: DrawnMap;
  handle: RefObject<MapHandle | null>;
  /** Height at the bottom that "fit" leaves free for what stands over the map there, in CSS pixels; default 0. */
  roomBelow?: number;
  /** Told of every change of view, and of the pane's size, in CSS pixels. */
  onView?(view: Viewport, width: number, height: number): void;
  /** Drawn in map coordinates, over nodes and edges. */
  children?: ReactNode;
}

/** The map itself, read-only: lanes, edges, nodes and notes, with pan and zoom. The stage and the canvas draw the same. */
export function MapFlow(props: Props) {
  return (
    <ReactFlowProvider>
      <Drawn {...props} />
    </ReactFlowProvider>
  );
}

function Drawn({ map, handle, roomBelow = 0, onView, children }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const size = useRef({ width: 0, height: 0 });
  const fittedTo = useRef<Viewport | null>(null);
  const flow = useReactFlow();
  const nodes = useMemo(() => flowNodes(map), [map]);
  const edges = useMemo(() => flowEdges(map), [map]);

  const told = useRef(onView);
  told.current = onView;
  const tell = (view: Viewport) => {
    pane.current?.style.setProperty("--zoom", view.zoom.toFixed(3));
    pane.current?.classList.toggle("jm-far", view.zoom < FAR);
    told.current?.(view, size.current.width, size.current.height);
  };
  useOnViewportChange({ onChange: tell });

  const fit = () => {
    const { width, height } = size.current;
    if (width === 0 || height === 0) return;
    fittedTo.current = fitted(frameOf(map), width, height - roomBelow);
    void flow.setViewport(fittedTo.current);
    tell(fittedTo.current);
  };
  /** Whether what is on screen is still what "fit" last gave: only then may a change of size fit it anew. */
  const isFitted = () => {
    const now = flow.getViewport();
    const then = fittedTo.current;
    return then === null || (Math.abs(now.x - then.x) < 1 && Math.abs(now.y - then.y) < 1 && Math.abs(now.zoom - then.zoom) < 0.001);
  };
  useImperativeHandle(handle, () => ({
    fit,
    refitIfFitted: () => { if (isFitted()) fit(); },
    zoomBy: (factor) => void flow.setViewport(magnified(flow.getViewport(), factor, size.current.width, size.current.height)),
    panBy: (dx, dy) => {
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x + dx, y: y + dy, zoom });
    },
  }));

  useEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const keep = isFitted();
      size.current = { width: element.clientWidth, height: element.clientHeight };
      if (keep) fit();
      else tell(flow.getViewport());
    });
    observer.observe(element);
    return () => observer.disconnect();
    // The observer lives as long as the map that it fits.
  }, [map]);

  return (
    <div className="jm-map" ref={pane}>
      <ReactFlow
        nodes={nodes} edges={edges} nodeTypes={nodeTypes} edgeTypes={edgeTypes} minZoom={MIN_ZOOM} maxZoom={MAX_ZOOM}
        nodesDraggable={false} nodesConnectable={false} nodesFocusable={false} edgesFocusable={false} elementsSelectable={false}
        zoomOnDoubleClick={false} proOptions={{ hideAttribution: true }} disableKeyboardA11y deleteKeyCode={null} selectionKeyCode={null}
        multiSelectionKeyCode={null} panActivationKeyCode={null} zoomActivationKeyCode={null}
      >
        <ViewportPortal>
          <Lanes map={map} />
          <Notes notes={map.notes} />
          {children}
        </ViewportPortal>
      </ReactFlow>
    </div>
  );
}
