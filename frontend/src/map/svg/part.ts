import type { Box } from "../geometry";
import { letterWidth } from "./letters";
import { type Attributes, element, escaped } from "./xml";

/** A piece of a picture and the room that it takes, in map units. */
export interface Part { svg: string; box: Box }

/** Lines of text stand this many font sizes apart. */
export const LINE = 1.16;

/** Where the letters stand on a line of their own height, in font sizes from its middle. */
const BASE = 0.35;

/** The box round several boxes. */
export function around(boxes: readonly Box[]): Box {
  return boxes.reduce((all, { left, top, right, bottom }) => ({
    left: Math.min(all.left, left), top: Math.min(all.top, top), right: Math.max(all.right, right), bottom: Math.max(all.bottom, bottom),
  }));
}

/** Lines of text one beneath another, round a centre or from a left edge; `y` is the middle of all of them. */
export function textLines(lines: readonly string[], x: number, y: number, size: number, more: Attributes): Part {
  const top = y - (lines.length * LINE * size) / 2;
  const width = Math.max(...lines.map(letterWidth)) * size;
  const left = more["text-anchor"] === "middle" ? x - width / 2 : x;
  const stands = (i: number) => top + (i + 0.5) * LINE * size + BASE * size;
  const written = lines.map((line, i) => element("text", { x, y: stands(i), "font-size": size, ...more }, escaped(line)));
  return { svg: written.join(""), box: { left, top, right: left + width, bottom: top + lines.length * LINE * size } };
}
