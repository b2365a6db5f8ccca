import { EdgeLabelRenderer, useStore } from "@xyflow/react";
import { memo, useEffect, useLayoutEffect, useRef } from "react";
import { arrowHead, type DrawnCurve, edgePath } from "../../map/edgePath";
import { borderToward, type Shape } from "../../map/geometry";
import { useData, useEditor, useSession, useUi } from "../context";
import { finishAdding, finishNaming } from "./adding";
import { only } from "../model/selection";
import type { EditNote } from "../model/drawing";
import { useHub, usePassing } from "./hub";
import { Naming } from "./Naming";
import { type Line, NEW } from "./passing";

/** The picture to trace, faded, beneath everything; the pointer goes through it. */
export function TracedPicture() {
  const picture = useData((data) => data.picture);
  const placed = useEditor((state) => state.drawing.background);
  if (!picture || !placed?.shown) return null;
  const { x, y, width, opacity } = placed;
  return <img className="jm-traced" src={picture.url} alt="" draggable={false} style={{ left: x, top: y, width, height: (width * picture.height) / picture.width, opacity }} />;
}

/** The notes, which can be dragged and typed over. */
export const EditNotes = memo(function EditNotes({ notes }: { notes: readonly EditNote[] }) {
  return notes.map((note) => <OwnNote key={note.key} note={note} />);
});

function OwnNote({ note }: { note: EditNote }) {
  const session = useSession();
  const hub = useHub();
  const element = useRef<HTMLDivElement>(null);
  const selected = useEditor((state) => state.selection.notes.includes(note.key));
  const moved = usePassing((passing) => passing.notes.get(note.key));
  const adding = usePassing(({ adding: now }) => (note.key === NEW ? (now?.turn ?? 0) : 0));
  const typing = useUi((ui) => ui.naming?.kind === "note" && ui.naming.key === note.key) || adding > 0;
  useLayoutEffect(() => {
    const mine = element.current;
    return () => {
      const active = mine && (mine.getRootNode() as Document | ShadowRoot).activeElement;
      if (active && mine.contains(active)) hub.view?.focus();
    };
  }, [hub]);
  useEffect(() => {
    if (typing) hub.view?.show({ left: note.x - 110, right: note.x + 110, top: note.y - 30, bottom: note.y + 30 });
  }, [typing]);
  const done = (typed: string | null, byKey: boolean) => {
    const named = adding > 0 ? finishAdding(session, typed ?? note.text) : note.key;
    if (adding === 0) finishNaming(session, { kind: "note", key: note.key }, typed);
    if (byKey) hub.view?.focus(named ?? note.key);
  };
  const onFocus = () => {
    if (note.key !== NEW && !session.editor.state.selection.notes.includes(note.key)) session.editor.select(only({ notes: [note.key] }));
  };
  return (
    <div
      ref={element} className={`jm-note jm-own-note${selected ? " jm-selected" : ""}`} style={{ left: moved?.x ?? note.x, top: moved?.y ?? note.y }} data-note={note.key}
      role="group" aria-label={`Note: ${note.text}`} aria-current={selected || undefined} tabIndex={-1} onFocus={onFocus}
    >
      {note.text}
      {typing && <Naming key={adding} label="Words of the note" initial={note.text} long onDone={done} />}
    </div>
  );
}

/** The way that is being drawn, and the rubber band. */
export function UnderWay() {
  const line = usePassing((passing) => passing.line);
  const box = usePassing((passing) => passing.box);
  return (
    <EdgeLabelRenderer>
      {line && <DrawnLine line={line} />}
      {box && <div className="jm-band" style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }} />}
    </EdgeLabelRenderer>
  );
}

function DrawnLine({ line }: { line: Line }) {
  const nodes = useEditor((state) => state.drawing.nodes);
  const fixed = nodes.find((node) => node.id === line.fixed);
  const target = nodes.find((node) => node.id === line.target);
  if (!fixed) return null;
  const curve = lineOf(line, fixed, target);
  return (
    <svg className="jm-line" aria-hidden="true">
      <path className="jm-edge" d={curve.path} />
      <path className="jm-head" d={arrowHead(curve)} />
    </svg>
  );
}

function lineOf({ free, forwards, bend }: Line, fixed: Shape, target: Shape | undefined): DrawnCurve {
  if (target) return forwards ? edgePath(fixed, target, bend) : edgePath(target, fixed, bend);
  const border = borderToward(fixed, free.x, free.y);
  const [start, end] = forwards ? [border, free] : [free, border];
  return { path: `M${start.x} ${start.y}L${end.x} ${end.y}`, x: end.x, y: end.y, angle: Math.atan2(end.y - start.y, end.x - start.x) };
}

/** Points of the grid that things snap to, far enough apart on the screen to be quiet. */
export function GridPoints({ size }: { size: number }) {
  const zoom = useStore((flow) => flow.transform[2]);
  const [x, y] = useStore((flow) => flow.transform, (a, b) => a[0] === b[0] && a[1] === b[1]);
  const gap = size * zoom * (zoom < 0.45 ? 10 : zoom < 0.9 ? 5 : 2);
  return <div className="jm-grid" style={{ backgroundSize: `${gap}px ${gap}px`, backgroundPosition: `${x - gap / 2}px ${y - gap / 2}px` }} />;
}
