import { MiniMap, ReactFlow, ReactFlowProvider, ViewportPortal } from "@xyflow/react";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { frameOf } from "../../map/drawnMap";
import { boundsOf, type Box } from "../../map/geometry";
import { Lanes, Notes } from "../../map/Lanes";
import { FLOW_SETTINGS } from "../../map/MapFlow";
import type { MapNode } from "../../map/nodes";
import { useView } from "../../map/useView";
import { fitted } from "../../map/view";
import { GRID } from "../choices";
import { useData, useEditor, useSession, useUi } from "../context";
import { bandsOf } from "../model/bandsOf";
import { type Drawing, drawnMap } from "../model/drawing";
import type { CanvasSession } from "../session";
import { MovesLayer } from "../moves/MovesLayer";
import { editNodeTypes } from "./EditPlace";
import { usePassing } from "./hub";
import { Items } from "./Items";
import { EditNotes, GridPoints, TracedPicture, UnderWay } from "./Layers";
import { withAdding } from "./passing";
import { useKeys } from "./useKeys";
import { usePointer } from "./usePointer";
import { useSurfaceView } from "./useFocusing";
import { editEdgeTypes } from "./Way";

/** A map with few places is not blown up: there is more to come. */
const MOST_ZOOM = 1;

/** The drawing surface: the map as the stage shows it, and everything that a pointer and keys do to it. */
export function Surface() {
  const pane = useRef<HTMLDivElement>(null);
  const readOnly = useData((data) => data.readOnly);
  const connecting = useUi((ui) => ui.tool === "connect");
  const name = useEditor((state) => state.drawing.name);
  usePointer(pane);
  useKeys(pane);
  const help = readOnly ? "Arrow keys move the view, plus and minus zoom, 0 fits the map." : "Tab goes through the places, N adds one, C connects two, question mark lists all keys.";
  return (
    <div
      ref={pane} className={`jm-pane jm-surface${readOnly ? " jm-looked-at" : ""}${connecting ? " jm-connecting" : ""}`}
      role="application" aria-label="Map" aria-description={`${name}. ${help}`} tabIndex={0}
    >
      <ReactFlowProvider>
        <Drawn pane={pane} readOnly={readOnly} />
      </ReactFlowProvider>
      {!readOnly && <Hint />}
    </div>
  );
}

function Drawn({ pane, readOnly }: { pane: RefObject<HTMLDivElement | null>; readOnly: boolean }) {
  const session = useSession();
  const map = useRef<HTMLDivElement>(null);
  const drawing = useEditor((state) => state.drawing);
  const adding = usePassing((passing) => passing.adding);
  const opened = useData((data) => data.opened?.token);
  const snap = useUi((ui) => ui.snap);
  const minimap = useUi((ui) => ui.minimap);
  const movesShown = useUi((ui) => ui.movesShown);
  const smallMap = minimap && !readOnly && drawing.nodes.length > 0;
  const shown = useMemo(() => withAdding(drawing, adding), [drawing, adding]);
  const bands = useMemo(() => bandsOf(drawing), [drawing]);

  const fittedSeq = useRef(session.editor.state.seq);
  const view = useView({
    pane: map, most: MOST_ZOOM, roomBelow: (width, height) => (smallMap ? roomForMinimap(session, width, height) : 0), frame: () => wholeOf(session.editor.state.drawing, session.data.get().picture), mayRefit: () => session.editor.state.seq === fittedSeq.current,
  });
  const fit = () => {
    fittedSeq.current = session.editor.state.seq;
    view.fit();
  };
  useSurfaceView(pane, { ...view, fit });
  // React Flow calls its own element an application too: a screen reader, and whoever looks for ours, is to meet but one.
  useLayoutEffect(() => map.current?.querySelector(".react-flow")?.removeAttribute("role"), []);
  // Another map that the page opens is another picture: it is shown whole.
  const firstOpened = useRef(opened);
  useEffect(() => {
    if (firstOpened.current === opened) return;
    firstOpened.current = opened;
    fit();
  }, [opened]);

  return (
    <div className="jm-map" ref={map}>
      <ReactFlow nodeTypes={editNodeTypes} edgeTypes={editEdgeTypes} {...FLOW_SETTINGS} elevateEdgesOnSelect={false}>
        <Items shown={shown} />
        {snap && !readOnly && <GridPoints size={GRID} />}
        <ViewportPortal>
          <TracedPicture />
          <LanesNow bands={bands} />
          {readOnly ? <Notes notes={drawnMap(shown).notes} /> : <EditNotes notes={shown.notes} />}
          {movesShown && <MovesLayer />}
        </ViewportPortal>
        <UnderWay />
        {smallMap && <MiniMap<MapNode> className="jm-minimap" ariaLabel="The whole map, small" pannable zoomable nodeColor={colourOnSmallMap} nodeBorderRadius={20} nodeStrokeWidth={0} />}
      </ReactFlow>
    </div>
  );
}

/** One function for ever, so that the small map is not drawn anew each time. */
const colourOnSmallMap = (node: MapNode) => node.data.colour;

function LanesNow({ bands }: { bands: ReturnType<typeof bandsOf> }) {
  const over = usePassing((passing) => passing.over);
  const lane = useEditor((state) => state.selection.lane);
  return <Lanes bands={bands} over={over ?? lane} />;
}

/** What "Fit" shows: the frame, bands of lanes without nodes, notes, and the picture to trace. */
function wholeOf(drawing: Drawing, picture: { width: number; height: number } | null): Box {
  const { background: placed, notes } = drawing;
  const boxes = [frameOf(drawnMap(drawing)), ...bandsOf(drawing).map((band) => band.box), ...notes.map(({ x, y }) => ({ left: x - 120, right: x + 120, top: y - 40, bottom: y + 40 }))];
  if (placed?.shown && picture) boxes.push({ left: placed.x, top: placed.y, right: placed.x + placed.width, bottom: placed.y + (placed.width * picture.height) / picture.width });
  return {
    left: Math.min(...boxes.map((box) => box.left)), top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)), bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The small map's size with its margin, in CSS pixels; surface.css has the same numbers. */
const SMALL = { width: 188, height: 124 } as const;

/** Height that "Fit" leaves free below, when the small map would else lie on a place. */
function roomForMinimap(session: CanvasSession, width: number, height: number): number {
  const { drawing } = session.editor.state;
  const { x, y, zoom } = fitted(wholeOf(drawing, session.data.get().picture), width, height, MOST_ZOOM);
  const covered = drawing.nodes.map(boundsOf).some((box) => box.right * zoom + x > width - SMALL.width && box.bottom * zoom + y > height - SMALL.height);
  return covered ? SMALL.height - 16 : 0;
}

/** What to do on an empty map, and while two places are being chosen. */
function Hint() {
  const empty = useEditor(({ drawing: { nodes, notes, background } }) => nodes.length + notes.length === 0 && !background?.shown);
  const adding = usePassing((passing) => passing.adding !== null);
  const connecting = useUi((ui) => ui.tool === "connect");
  const from = usePassing((passing) => passing.from);
  if (connecting) return <div className="jm-map-hint jm-map-hint-top">{from === null ? "Choose the place that the way leads from" : "Choose the place that the way leads to"} · Esc leaves</div>;
  if (!empty || adding) return null;
  return (
    <div className="jm-map-hint jm-map-hint-middle">
      <b>Draw your service here</b>
      <span>Double-click for a place, or drag one of the four shapes from the bar above. Press N for a place, ? for all keys.</span>
    </div>
  );
}
