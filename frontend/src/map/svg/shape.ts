import { type NodeKind, sizeOf } from "../geometry";
import { mixed, type Tones, TONES } from "./tones";
import { element, number } from "./xml";

/** How a shape is drawn: the width and height that it has (its kind's own when left out), the tones, and the width of its border. */
export interface ShapeLook { width?: number; height?: number; tones?: Tones; hair?: number }

/** The shape of a kind round a centre. */
export function shape(kind: NodeKind, x: number, y: number, colour: string, look: ShapeLook = {}): string {
  const { width = sizeOf(kind).width, height = sizeOf(kind).height, tones = TONES, hair = 1.6 } = look;
  const small = height / sizeOf(kind).height < 0.5;
  const stroke = mixed(colour, 0.34, tones.nodeLine);
  if (kind === "service") return element("circle", { cx: x, cy: y, r: height / 2 - 1, fill: tones.well, stroke, "stroke-width": small ? 1.6 : 1.25 * hair });
  // A border lies within its shape, as on the screen.
  const box = { x: x - width / 2 + hair / 2, y: y - height / 2 + hair / 2, width: width - hair, height: height - hair, stroke, "stroke-width": hair };
  if (kind === "exit") {
    const round = Math.min(25.2, box.height / 2);
    return element("rect", { ...box, rx: round, fill: tones.stage, "stroke-dasharray": small ? "3 2" : "5 4" });
  }
  const body = element("rect", { ...box, rx: small ? 3 : 9.2, fill: tones.node });
  return kind === "entry" ? body + gate(x - width / 2, y, height, colour, small, tones) : body;
}

/** The gate of a way in: two posts that stand open on its left. */
function gate(left: number, y: number, height: number, colour: string, small: boolean, tones: Tones): string {
  const top = y - height / 2;
  const fill = mixed(colour, 0.45, tones.nodeLine);
  if (small) return element("rect", { x: left - 1, y: top - 2, width: 4, height: height + 4, rx: 1.5, fill });
  const post = element("rect", { x: left - 1.6, y: top - 7, width: 5, height: height + 14, rx: 2.5, fill });
  const stroke = mixed(colour, 0.34, tones.nodeLine);
  return post + element("path", { d: `M${number(left + 8.4)} ${number(top)}v${number(height)}`, stroke, "stroke-width": 2 });
}
