import { LABEL, type NodeKind, sizeOf } from "./geometry";

/** Width of a text at a font size of 1. */
export type Measure = (text: string) => number;

/** Lines stand this many font sizes apart, and a figure beneath a name is this much smaller; map.css has the same numbers. */
const LINE = 1.16;
const FIGURES = 0.93;

const SMALLEST = 13;
const LARGEST = 22;
const LARGEST_ALONE = 26;

/** A service's name may be this wide before it goes to a second line, and its block this much higher than the contract's when it does. */
const SERVICE_WIDTH = 184;

/** How many lines a name takes at a font size in a given width: words go to the next line as a browser sends them. */
export function linesOf(name: string, size: number, width: number, measure: Measure): number {
  let lines = 1;
  let line = "";
  for (const word of name.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) * size > width) {
      lines += 1;
      line = word;
    } else line = longer;
  }
  return lines;
}

/**
 * The largest font size, in map units, at which a node's name and the figure beneath it fit its shape (or a service's label block). As the
 * map shrinks names grow against it up to this, so that they can still be read from across a room. `alone`: with no figure beneath (far out
 * it hangs on the node's corner).
 */
export function labelSize(kind: NodeKind, name: string, measure: Measure, alone = false): number {
  const { width, height } = sizeOf(kind);
  const room = kind === "service" ? { width: SERVICE_WIDTH, height: LABEL.height } : { width: width - (kind === "exit" ? 26 : 16), height: height - (kind === "exit" ? 1 : 4) };
  const longest = Math.max(...name.split(/\s+/).map(measure));
  for (let size = alone ? LARGEST_ALONE : LARGEST; size > SMALLEST; size -= 0.5) {
    const high = (linesOf(name, size, room.width, measure) + (alone ? 0 : FIGURES)) * LINE * size;
    if (high <= room.height && longest * size <= room.width) return size;
  }
  return SMALLEST;
}

/** Font size, in map units, of 13 pixels on the screen where the whole of a large map is in view. */
const FAR_SIZE = 23.4;

/** How much wider than its contract a broad name may make its shape; map.css has the same numbers. */
const BROADER = { entry: 12, activity: 12, exit: 34 } as const;

/** Whether a name is too wide for two lines of its own box or pill when the whole of a large map is in view. */
export function isBroad(kind: NodeKind, name: string, measure: Measure): boolean {
  if (kind === "service") return false;
  const room = sizeOf(kind).width - (kind === "exit" ? 20 : 6);
  return linesOf(name, FAR_SIZE, room, measure) > 2 && linesOf(name, FAR_SIZE, room + BROADER[kind], measure) <= 2;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Measures in the font that names are drawn in; where there is no canvas, by a usual width of bold letters. */
export const measureName: Measure = (text) => {
  pen ??= typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * 0.57;
  pen.font = '600 100px "Segoe UI", Arial, "Helvetica Neue", Helvetica, sans-serif';
  return pen.measureText(text).width / 100;
};
