import { useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { MapEdge } from "../../map/edges";
import type { MapNode } from "../../map/nodes";
import { useEditor } from "../context";
import type { Drawing } from "../model/drawing";
import { EdgeItems, NodeItems } from "./flowItems";
import { usePassing } from "./hub";

/**
 * Hands nodes and ways to React Flow's own store. Not through its properties: those would draw React Flow, and all that is in it, anew in every
 * frame of a drag. `shown`: the drawing with what is being added.
 */
export function Items({ shown }: { shown: Drawing }) {
  const store = useStoreApi<MapNode, MapEdge>();
  const selection = useEditor((state) => state.selection);
  const moved = usePassing((passing) => passing.nodes);
  const bending = usePassing((passing) => passing.bend);
  const led = usePassing((passing) => passing.line?.instead ?? null);
  // The same for as long as the same nodes move.
  const movingIds = usePassing((passing) => JSON.stringify([...passing.nodes.keys()]));
  const moving = useMemo(() => new Set<string>(JSON.parse(movingIds) as string[]), [movingIds]);
  const items = useRef({ nodes: new NodeItems(), edges: new EdgeItems() }).current;
  const nodes = useMemo(() => items.nodes.of(shown, selection.nodes, moved), [items, shown, selection.nodes, moved]);
  const edges = useMemo(() => items.edges.of(shown, selection, { bending, led, moving }), [items, shown, selection, bending, led, moving]);
  useLayoutEffect(() => store.getState().setNodes(nodes), [store, nodes]);
  useLayoutEffect(() => store.getState().setEdges(edges), [store, edges]);
  return null;
}
