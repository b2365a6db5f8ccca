import { EdgeLabelRenderer, type EdgeProps, useInternalNode } from "@xyflow/react";
import { memo } from "react";
import { type MapEdge, Line, shapeOf, useCurve } from "../../map/edges";
import { edgeCurve, LOOP_RADIUS, type Point, topOf } from "../../map/geometry";
import type { MapNode } from "../../map/nodes";
import { useEditor } from "../context";
import { gripsOf, middleOf } from "./bend";
import { usePassing } from "./hub";

/** How far from a way's ends the grips stand that lead them elsewhere, in map units. */
const GRIP = 22;

/** One way as the stage draws it, in a broad strip that can be clicked; when it alone is selected, with what bends it and leads it elsewhere. */
function Way({ id, source, target, data, selected }: EdgeProps<MapEdge>) {
  const bend = data?.bend ?? 0;
  const curve = useCurve(source, target, bend);
  const led = usePassing(({ line }) => line?.instead === id);
  const alone = useEditor(({ selection: { nodes, edges, notes } }) => edges.length === 1 && edges[0] === id && nodes.length + notes.length === 0);
  if (!curve) return null;
  return (
    <g className={`jm-way${selected ? " jm-selected" : ""}${led ? " jm-led" : ""}`}>
      <path className="jm-way-hit" d={curve.path} />
      <Line curve={curve} />
      {alone && <WayTools id={id} source={source} target={target} bend={bend} />}
    </g>
  );
}

function WayTools({ id, source, target, bend }: { id: string; source: string; target: string; bend: number }) {
  const a = useInternalNode<MapNode>(source);
  const b = useInternalNode<MapNode>(target);
  if (!a || !b) return null;
  const from = shapeOf(a);
  const to = shapeOf(b);
  const at = ({ x, y }: Point) => ({ left: x, top: y });
  if (source === target) {
    return (
      <EdgeLabelRenderer>
        <span className="jm-grip nopan" data-grip={id} data-end="to" style={at({ x: from.x, y: topOf(from) - 2 * LOOP_RADIUS })} aria-hidden="true" />
      </EdgeLabelRenderer>
    );
  }
  const grips = gripsOf(edgeCurve(from, to, bend), GRIP);
  return (
    <EdgeLabelRenderer>
      <span className="jm-grip nopan" data-grip={id} data-end="from" style={at(grips.from)} aria-hidden="true" title="Drag to lead the way from another place" />
      <span className="jm-grip nopan" data-grip={id} data-end="to" style={at(grips.to)} aria-hidden="true" title="Drag to lead the way to another place" />
      <span className="jm-bender nopan" data-bend={id} style={at(middleOf(from, to, bend))} aria-hidden="true" title="Drag to bend, double-click to straighten" />
    </EdgeLabelRenderer>
  );
}

export const editEdgeTypes = { route: memo(Way) };
