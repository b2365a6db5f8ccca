import { KIND_WORDS } from "../../map/drawnMap";
import type { NodeKind } from "../../map/geometry";
import type { EditNote } from "../model/drawing";
import { manyLines, oneLine } from "../../map/text";
import { letterWidth } from "../../map/svg/letters";
import { balanced } from "../../map/svg/lines";
import { type Part, textLines } from "../../map/svg/part";
import { shape } from "../../map/svg/shape";
import { NO_COLOUR, TONES } from "../../map/svg/tones";

const NOTE = 15;
const NOTE_WIDTH = 220;
const LEGEND = 15;

/** Width of the legend, and height of its row. */
export const LEGEND_SIZE = { width: 580, height: 30 };

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
    return shape(kind, at + width / 2, y, NO_COLOUR, { width, height }) + words.svg;
  }).join("");
}
