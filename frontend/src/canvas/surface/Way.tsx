import { EdgeLabelRenderer, type EdgeProps, useStore } from "@xyflow/react";
import { memo } from "react";
import { curveOf, type Ends, endsOf, Line, type MapEdge } from "../../map/edges";
import { edgeCurve, LOOP_RADIUS, type Point, type Shape, topOf } from "../../map/geometry";
import { benderAt, gripsOf, middleOf } from "./bend";
import type { WayData } from "./flowItems";

/** How far from a way's ends the grips stand that lead them elsewhere, in map units. */
const GRIP = 22;

/**
 * One way as the stage draws it, in a broad strip that can be clicked; when it alone is selected, with what bends it and leads it elsewhere. While
 * both its nodes are moved together it is only shifted: that is cheaper than drawing it anew. (Else a shift would cost more than it saves.)
 */
function Way(props: EdgeProps<MapEdge>) {
  const { id, data, selected, sourceX, sourceY, targetX, targetY } = props;
  const { alone, led, shifts } = data as WayData;
  const [x, y] = shifts ? [sourceX, sourceY] : [0, 0];
  return (
    <g className={`jm-way${selected ? " jm-selected" : ""}${led ? " jm-led" : ""}`} transform={shifts ? `translate(${x} ${y})` : undefined}>
      <Curve sourceX={sourceX - x} sourceY={sourceY - y} targetX={targetX - x} targetY={targetY - y} data={data} />
      {alone && <WayTools id={id} {...endsOf(props)} bend={data?.bend ?? 0} />}
    </g>
  );
}

const Curve = memo(function Curve(ends: Ends) {
  const curve = curveOf(ends);
  return (
    <>
      <path className="jm-way-hit" d={curve.path} />
      <Line curve={curve} />
    </>
  );
});

function WayTools({ id, from, to, bend }: { id: string; from: Shape; to: Shape; bend: number }) {
  const zoom = useStore((flow) => flow.transform[2]);
  const at = ({ x, y }: Point) => ({ left: x, top: y });
  if (from.x === to.x && from.y === to.y) {
    return (
      <EdgeLabelRenderer>
        <span className="jm-grip nopan" data-grip={id} data-end="to" style={at({ x: from.x, y: topOf(from) - 2 * LOOP_RADIUS })} aria-hidden="true" />
      </EdgeLabelRenderer>
    );
  }
  const curve = edgeCurve(from, to, bend);
  const grips = gripsOf(curve, GRIP);
  const bender = benderAt(middleOf(from, to, bend), curve, zoom);
  return (
    <EdgeLabelRenderer>
      <span className="jm-grip nopan" data-grip={id} data-end="from" style={at(grips.from)} aria-hidden="true" title="Drag to lead the way from another place" />
      <span className="jm-grip nopan" data-grip={id} data-end="to" style={at(grips.to)} aria-hidden="true" title="Drag to lead the way to another place" />
      <span className="jm-bender nopan" data-bend={id} style={at(bender)} aria-hidden="true" title="Drag to bend, double-click to straighten" />
    </EdgeLabelRenderer>
  );
}

export const editEdgeTypes = { route: memo(Way) };
