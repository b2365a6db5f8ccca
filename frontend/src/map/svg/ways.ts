import { arrowHead, edgePath } from "../edgePath";
import { bendsOf, type Box, loopCircle, type Shape, wholeCurve } from "../geometry";
import { around, type Part } from "./part";
import { type Tones, TONES } from "./tones";
import { element } from "./xml";

/** What of a map its ways are drawn from. */
interface Ways { nodes: readonly (Shape & { id: string })[]; edges: readonly { from: string; to: string; bend: number }[] }

/** Every way with its head. */
export function wayParts({ nodes, edges }: Ways, tones: Tones = TONES, hair = 1.6): Part[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bends = bendsOf(edges);
  return edges.flatMap((edge, i) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (!from || !to) return [];
    const curve = edgePath(from, to, bends[i]);
    const line = element("path", { d: curve.path, fill: "none", stroke: tones.edge, "stroke-width": hair });
    const head = element("path", { d: arrowHead(curve), fill: tones.edge });
    if (from !== to) {
      // No point of a curve lies further out than half way to its control point.
      const { start, control, end } = wholeCurve(from, to, bends[i]);
      const turn = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
      return [{ svg: line + head, box: around([start, turn, end].map(pointBox)) }];
    }
    const { x, y, radius } = loopCircle(from);
    return [{ svg: line + head, box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius } }];
  });
}

function pointBox({ x, y }: { x: number; y: number }): Box {
  return { left: x, top: y, right: x, bottom: y };
}
