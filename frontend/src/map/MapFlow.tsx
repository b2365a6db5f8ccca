import { ReactFlow, type ReactFlowProps, ReactFlowProvider, ViewportPortal } from "@xyflow/react";
import { type ReactNode, type RefObject, useCallback, useImperativeHandle, useMemo, useRef } from "react";
import { laneBands } from "./bands";
import { type DrawnMap, frameOf } from "./drawnMap";
import { edgeTypes } from "./edges";
import { flowEdges, flowNodes } from "./elements";
import { Lanes, Notes } from "./Lanes";
import { nodeTypes } from "./nodes";
import { useView, type View } from "./useView";
import { MAX_ZOOM, MIN_ZOOM, type Viewport } from "./view";

/** What may be asked of a drawn map from outside. */
export type MapHandle = View;

interface Props {
  map: DrawnMap;
  handle: RefObject<MapHandle | null>;
  /** Height at the bottom that "fit" leaves free for what stands over the map there, in CSS pixels; default 0. */
  roomBelow?: number;
  /** Below this zoom numbers hang on the places' corners; default `FAR`. */
  far?: number;
  /** Told when a person pans or zooms with the pointer. */
  onMoved?(view: Viewport): void;
  /** Told of every change of view, and of the pane's size, in CSS pixels. */
  onView?(view: Viewport, width: number, height: number): void;
  /** Drawn in map coordinates, over nodes and edges. */
  children?: ReactNode;
}

/**
 * How React Flow draws the map for us: it pans, zooms and draws, and leaves all else alone. Its own selecting, dragging and keys are off, since
 * the stage has none of them, and the editor has its own.
 */
export const FLOW_SETTINGS = {
  minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM, nodesDraggable: false, nodesConnectable: false, nodesFocusable: false, edgesFocusable: false, elementsSelectable: false,
  zoomOnDoubleClick: false, proOptions: { hideAttribution: true }, disableKeyboardA11y: true, deleteKeyCode: null, selectionKeyCode: null,
  multiSelectionKeyCode: null, panActivationKeyCode: null, zoomActivationKeyCode: null,
} satisfies ReactFlowProps;

/** The map itself, read-only: lanes, edges, nodes and notes, with pan and zoom. The stage and the canvas draw the same. */
export function MapFlow(props: Props) {
  return (
    <ReactFlowProvider>
      <Drawn {...props} />
    </ReactFlowProvider>
  );
}

function Drawn({ map, handle, roomBelow, far, onMoved, onView, children }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const view = useView({ pane, frame: () => frameOf(map), roomBelow, far, of: map, onView });
  useImperativeHandle(handle, () => view);
  const moved = useRef(onMoved);
  moved.current = onMoved;
  // One and the same function for ever, as React Flow keeps it in its store. Without an event nobody's hand moved the map.
  const onMove = useCallback((event: MouseEvent | TouchEvent | null, now: Viewport) => {
    if (event) moved.current?.(now);
  }, []);
  const nodes = useMemo(() => flowNodes(map), [map]);
  const edges = useMemo(() => flowEdges(map), [map]);
  const bands = useMemo(() => laneBands(map), [map]);
  return (
    <div className="jm-map" ref={pane}>
      <ReactFlow nodes={nodes} edges={edges} nodeTypes={nodeTypes} edgeTypes={edgeTypes} onMove={onMove} {...FLOW_SETTINGS}>
        <ViewportPortal>
          <Lanes bands={bands} />
          <Notes notes={map.notes} />
          {children}
        </ViewportPortal>
      </ReactFlow>
    </div>
  );
}
