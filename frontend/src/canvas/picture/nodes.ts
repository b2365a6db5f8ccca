import { labelSize } from "../../map/labelSize";
import { bottomOf, boundsOf, type NodeKind, sizeOf } from "../../map/geometry";
import type { EditNode } from "../model/drawing";
import { oneLine } from "../../map/text";
import { letterWidth } from "../../map/svg/letters";
import { balanced } from "../../map/svg/lines";
import { around, LINE, type Part, textLines } from "../../map/svg/part";
import { shape } from "../../map/svg/shape";
import { TONES } from "../../map/svg/tones";
import { element } from "../../map/svg/xml";

/** The largest type of a name in a picture: pictures are put into pages and slides, and shrink there. */
const LARGEST = 18;

/** A service's name may be this wide, and stands this far beneath its circle, as on the screen. */
const SERVICE_WIDTH = 184;
const SERVICE_GAP = 3;

/** Room between a name and the sides of its shape, both sides together. */
const SIDES: Record<NodeKind, number> = { entry: 16, activity: 16, service: 0, exit: 26 };

const NAME = { "text-anchor": "middle", "font-weight": 700, fill: TONES.text } as const;

/** Room above and beneath a name in its shape, together; and the smallest type that a name shrinks to for it. */
const ABOVE_AND_BENEATH = 8;
const SMALLEST = 13;

/** A place: its shape by its kind in its colour, with its name. A box or a pill with more words than it has room for is higher. */
export function nodePart(node: EditNode, colour: string): Part {
  const label = oneLine(node.label);
  const size = Math.min(LARGEST, labelSize(node.kind, label, letterWidth, true));
  if (node.kind === "service") {
    const lines = balanced(label, size, SERVICE_WIDTH, letterWidth);
    const words = textLines(lines, node.x, bottomOf(node) + SERVICE_GAP + (lines.length * LINE * size) / 2, size, NAME);
    const { left, right, top, bottom } = words.box;
    const behind = { x: left - 4, y: top, width: right - left + 8, height: bottom - top };
    const back = element("rect", { ...behind, rx: 8, fill: TONES.stage, "fill-opacity": 0.7 });
    return { svg: shape("service", node.x, node.y, colour) + back + words.svg, box: around([boundsOf(node), words.box]) };
  }
  const { width, height } = sizeOf(node.kind);
  const words = nameIn(node, label, size, width - SIDES[node.kind], height - ABOVE_AND_BENEATH);
  const needed = Math.max(height, words.box.bottom - words.box.top + ABOVE_AND_BENEATH);
  const grown = { ...words.box, top: node.y - needed / 2, bottom: node.y + needed / 2 };
  return { svg: shape(node.kind, node.x, node.y, colour, { width, height: needed }) + words.svg, box: around([boundsOf(node), grown]) };
}

/** A name in the middle of its place, in type as large as the room allows. */
function nameIn(node: EditNode, label: string, size: number, width: number, height: number): Part {
  const lines = balanced(label, size, width, letterWidth);
  if (lines.length * LINE * size > height && size > SMALLEST) return nameIn(node, label, size - 0.5, width, height);
  return textLines(lines, node.x, node.y, size, NAME);
}
