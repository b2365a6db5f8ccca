import type { NodeProps } from "@xyflow/react";
import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { boundsOf } from "../../map/geometry";
import { type MapNode, Place } from "../../map/nodes";
import { useEditor, useSession, useUi } from "../context";
import { only } from "../model/selection";
import { finishAdding, finishNaming } from "./adding";
import { useHub, usePassing } from "./hub";
import { Naming } from "./Naming";
import { NEW } from "./passing";

const SIDES = ["top", "right", "bottom", "left"] as const;

/** One place as the stage draws it, with what the editor needs: its name to type over, sides to connect from, and marks of what is chosen. */
function EditPlace({ id, data, selected }: NodeProps<MapNode>) {
  const session = useSession();
  const hub = useHub();
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const alone = useEditor(({ selection }) => selection.nodes.length === 1 && selection.nodes[0] === id);
  const renaming = useUi((ui) => ui.naming?.kind === "node" && ui.naming.id === id);
  const adding = usePassing(({ adding: now }) => (id === NEW ? (now?.turn ?? 0) : 0));
  const mark = usePassing(({ line, from }) => (line?.target === id ? " jm-aimed" : from === id || line?.fixed === id ? " jm-from" : line ? " " : ""));
  const connecting = useUi((ui) => ui.tool === "connect") || mark !== "";
  useFocusStays(element);
  const naming = renaming || adding > 0;
  useEffect(() => {
    // What is typed must be seen, also when the name was asked for from beside the map.
    if (naming) hub.view?.show(boundsOf(data.node));
  }, [naming]);
  const done = (typed: string | null, byKey: boolean) => {
    const named = adding > 0 ? finishAdding(session, typed ?? data.node.label) : id;
    if (adding === 0) finishNaming(session, { kind: "node", id }, typed);
    if (byKey) hub.view?.focus(named ?? id);
  };
  const onFocus = () => {
    if (id !== NEW && !session.editor.state.selection.nodes.includes(id)) session.editor.select(only({ nodes: [id] }));
  };
  return (
    <Place
      data={data} more={`${selected ? " jm-selected" : ""}${mark}${naming ? " jm-being-named" : ""}`}
      attributes={{ ref: element, tabIndex: -1, "aria-current": selected || undefined, onFocus, onPointerEnter: () => setNear(true), onPointerLeave: () => setNear(false) }}
    >
      {(near || alone) && !connecting && id !== NEW && SIDES.map((side) => <span key={side} className={`jm-port jm-port-${side}`} data-port={id} aria-hidden="true" />)}
      {naming && <Naming key={adding} label="Name of the place" initial={data.node.label} onDone={done} />}
    </Place>
  );
}

/** When a node goes that has the focus, the surface gets it, so that the keys go on working. */
function useFocusStays(element: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const mine = element.current;
    return () => {
      const active = mine && (mine.getRootNode() as Document | ShadowRoot).activeElement;
      if (active && mine.contains(active)) mine.closest<HTMLElement>("[role=application]")?.focus({ preventScroll: true });
    };
  }, [element]);
}

/** A node is not drawn again for being elsewhere: React Flow moves its element. */
export const editNodeTypes = { place: memo(EditPlace, (a, b) => a.id === b.id && a.data === b.data && a.selected === b.selected) };
