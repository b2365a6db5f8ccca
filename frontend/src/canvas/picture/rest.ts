import type { Band } from "../../map/bands";
import { KIND_WORDS } from "../../map/drawnMap";
import { arrowHead, edgePath } from "../../map/edgePath";
import { bendsOf, type Box, loopCircle, type NodeKind, wholeCurve } from "../../map/geometry";
import type { Drawing, EditNote } from "../model/drawing";
import { manyLines, oneLine } from "../model/text";
import { letterWidth } from "./letters";
import { balanced, cut } from "./lines";
import { around, type Part, textLines } from "./part";
import { shape } from "./nodes";
import { colourOr, mixed, NO_COLOUR, TONES } from "./tones";
import { element } from "./xml";

const LANE_NAME = 17;
const NOTE = 15;
const NOTE_WIDTH = 220;
const LEGEND = 15;

/** Width of the legend, and height of its row. */
export const LEGEND_SIZE = { width: 580, height: 30 };

/** A lane's band with its name, cut where the band ends. */
export function lanePart({ lane, box }: Band): Part {
  const colour = colourOr(lane.colour, NO_COLOUR);
  const place = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  const band = element("rect", { ...place, rx: 14, fill: colour, "fill-opacity": 0.09, stroke: colour, "stroke-opacity": 0.34 });
  const label = cut(oneLine(lane.label), LANE_NAME, place.width - 28, letterWidth);
  const name = textLines([label], box.left + 14, box.top + 19, LANE_NAME, { "font-weight": 700, fill: mixed(colour, 0.45, TONES.text) });
  return { svg: band + name.svg, box };
}

/** Every way with its head. */
export function wayParts({ nodes, edges }: Drawing): Part[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bends = bendsOf(edges);
  return edges.flatMap((edge, i) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (!from || !to) return [];
    const curve = edgePath(from, to, bends[i]);
    const line = element("path", { d: curve.path, fill: "none", stroke: TONES.edge, "stroke-width": 1.6 });
    const head = element("path", { d: arrowHead(curve), fill: TONES.edge });
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

/** A note round its place, in lines of its own and where they are too wide in more. */
export function notePart(note: EditNote): Part {
  const lines = manyLines(note.text).split("\n").flatMap((line) => balanced(oneLine(line), NOTE, NOTE_WIDTH, letterWidth));
  return textLines(lines, note.x, note.y, NOTE, { "text-anchor": "middle", "font-style": "italic", fill: TONES.quiet });
}

/** What the shapes say, in one row from a left edge. */
export function legendPart(left: number, top: number): string {
  const kinds: [NodeKind, number, number][] = [["entry", 30, 18], ["activity", 30, 18], ["service", 20, 20], ["exit", 32, 18]];
  const y = top + LEGEND_SIZE.height / 2;
  let x = left;
  return kinds.map(([kind, width, height]) => {
    const at = x;
    const words = textLines([KIND_WORDS[kind]], at + width + 8, y, LEGEND, { fill: TONES.quiet });
    x = words.box.right + 26;
    return shape(kind, at + width / 2, y, NO_COLOUR, width, height) + words.svg;
  }).join("");
}
