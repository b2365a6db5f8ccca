import { frameOf } from "../../map/drawnMap";
import { bandsOf } from "../model/bandsOf";
import { type Drawing, drawnMap } from "../model/drawing";
import { oneLine } from "../../map/text";
import { countOf } from "../model/words";
import { letterWidth } from "../../map/svg/letters";
import { wrapped } from "../../map/svg/lines";
import { nodePart } from "./nodes";
import { around, LINE, textLines } from "../../map/svg/part";
import { lanePart } from "../../map/svg/lanes";
import { wayParts } from "../../map/svg/ways";
import { LEGEND_SIZE, legendPart, notePart } from "./rest";
import { colourOr, NO_COLOUR, TONES } from "../../map/svg/tones";
import { element, escaped, number } from "../../map/svg/xml";

const TITLE = 26;
const BOLD = { "font-weight": 700, fill: TONES.text };

/** Room beneath the title, and above the legend. */
const BENEATH = 14;

/** Room round all of it. */
const MARGIN = 24;

/** How far bands stay within the map's frame. */
const INSET = 16;

/**
 * The whole map as a picture that stands alone: an SVG of the size of the map, in its light colours, with its name above it and what the shapes
 * say beneath. The picture to trace is not in it. All text is text, nothing is fetched, and the same map always gives the same picture.
 */
export function mapSvg(drawing: Drawing): string {
  const colours = new Map(drawing.lanes.map((lane) => [lane.id, lane.colour]));
  const parts = [
    ...bandsOf(drawing).map((band) => lanePart(band)), ...drawing.notes.map(notePart), ...wayParts(drawing),
    ...drawing.nodes.map((node) => nodePart(node, colourOr(node.colour, colourOr(colours.get(node.lane), NO_COLOUR)))),
  ];
  // What lies further out than the bands has room round it too.
  const frame = frameOf(drawnMap(drawing));
  const framed = { left: frame.left + INSET, top: frame.top + INSET, right: frame.right - INSET, bottom: frame.bottom - INSET };
  const inner = around([framed, ...parts.map((part) => part.box)]);
  const width = Math.max(inner.right - inner.left, LEGEND_SIZE.width) + 2 * MARGIN;
  const left = inner.left - MARGIN;
  const name = oneLine(drawing.name);
  const lines = name ? wrapped(name, TITLE, width - 2 * MARGIN, letterWidth) : [];
  const room = lines.length > 0 ? lines.length * LINE * TITLE + BENEATH : 0;
  const top = inner.top - MARGIN - room;
  const height = inner.bottom + BENEATH + LEGEND_SIZE.height + MARGIN / 2 - top;
  const title = lines.length > 0 ? textLines(lines, inner.left, top + MARGIN + (room - BENEATH) / 2, TITLE, BOLD) : null;
  const labels = drawing.nodes.map((node) => oneLine(node.label)).join(", ");
  const about = `${countOf(drawing.nodes.length, "place")} and ${countOf(drawing.edges.length, "way")}: ${labels}`;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: [left, top, width, height].map(number).join(" "), role: "img",
    "font-family": "Arial, Helvetica, sans-serif",
  };
  const back = element("rect", { x: left, y: top, width, height, fill: TONES.stage });
  const all = [
    element("title", {}, escaped(name || "Map")), element("desc", {}, escaped(about)), back, title?.svg ?? "", ...parts.map((part) => part.svg),
    legendPart(inner.left, inner.bottom + BENEATH),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", attributes, `\n${all.join("\n")}\n`)}\n`;
}
