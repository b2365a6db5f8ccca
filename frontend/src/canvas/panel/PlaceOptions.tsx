import { useMemo } from "react";
import { useEditor } from "../context";
import type { EditNode } from "../model/drawing";
import { byLane } from "./grouping";

/** All places as choices of a list, under their lanes' names; `allow` leaves some out. */
export function PlaceOptions({ allow }: { allow?(node: EditNode): boolean }) {
  const drawing = useEditor((state) => state.drawing);
  const groups = useMemo(() => byLane(drawing), [drawing]);
  return groups.map(({ lane, nodes }) => {
    const allowed = allow ? nodes.filter(allow) : nodes;
    if (allowed.length === 0) return null;
    const options = allowed.map((node) => <option key={node.id} value={node.id}>{node.label}</option>);
    return groups.length === 1 && lane === null ? options : <optgroup key={lane?.id ?? ""} label={lane?.label ?? "No lane"}>{options}</optgroup>;
  });
}
