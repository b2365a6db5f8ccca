import { laneBands } from "../../map/bands";
import { briefSpots } from "../../map/briefSpots";
import type { NodeFigures, WayFigures } from "../../map/counts";
import { colourOf, laneColours } from "../../map/elements";
import { balanced } from "../../map/svg/lines";
import { letterWidth } from "../../map/svg/letters";
import { lanePart } from "../../map/svg/lanes";
import { LINE, textLines } from "../../map/svg/part";
import { colourOr, NO_COLOUR, type Tones } from "../../map/svg/tones";
import { wayParts } from "../../map/svg/ways";
import { element, number } from "../../map/svg/xml";
import { manyLines, oneLine } from "../../map/text";
import { wayLabels } from "../../map/wayLabels";
import type { View } from "../offers";
import type { PayloadMap } from "../payload";
import { placePart, typeAt } from "./placePart";

/** Pixels of a picture for each pixel of the screen. */
export const SCALE = 2;

/** What lies under the dots and what over them, as SVG of the size of the view. */
export interface MapLayers { under: string; over: string }

/** Where places and ways read what they say. */
export type Said = Pick<NodeFigures, "words"> & Pick<WayFigures, "way">;

/** The drawn map in a view, as the stage shows it: lanes, notes, ways and places with their figures under the dots, the ways' words over them. */
export function mapLayers(map: PayloadMap, figures: Said, view: Pick<View, "width" | "height" | "zoom" | "panX" | "panY">, tones: Tones): MapLayers {
  const { zoom } = view;
  const type = typeAt(zoom);
  const colours = laneColours(map.lanes);
  const label = Math.max(Math.min(type.wanted, 20), type.least);
  const under = [
    ...laneBands(map).map((band) => lanePart(band, tones, Math.min(type.wanted * 1.05, 30)).svg),
    ...map.notes.map((note) => {
      const lines = manyLines(note.text).split("\n").flatMap((line) => balanced(oneLine(line), label, 220, letterWidth));
      return textLines(lines, note.x, note.y, label, { "text-anchor": "middle", "font-style": "italic", fill: tones.quiet }).svg;
    }),
    ...wayParts(map, tones, type.hair).map((part) => part.svg),
    ...map.nodes.map((node, i) => placePart(node, colourOr(colourOf(node, colours), NO_COLOUR), { zoom, tones, words: figures.words(i), nothing: !node.data || figures.words(i).count === "no data" })),
  ];
  const size = Math.min(Math.max(13, 13.05 / zoom), 26);
  const over = wayLabels(map.nodes, map.edges).flatMap(({ from, to, x, y }) => {
    const share = figures.way(from, to)?.share;
    if (!share) return [];
    const wide = letterWidth(share) * size + 12;
    const high = 1.3 * size;
    return [
      element("rect", { x: x - wide / 2, y: y - high / 2, width: wide, height: high, rx: 9, fill: tones.stage, "fill-opacity": 0.86 }),
      textLines([share], x, y, size, { "text-anchor": "middle", fill: tones.quiet }).svg,
    ];
  });
  if (!type.near) over.push(...briefSpots(map.nodes).map((spot, i) => briefPart(spot, figures.words(i).brief ?? [], size, tones)));
  return { under: layer(under, view, tones.stage), over: layer(over, view, null) };
}

/** Arrivals and median round a spot beside their place. */
function briefPart({ x, y }: { x: number; y: number }, lines: readonly string[], size: number, tones: Tones): string {
  if (lines.length === 0) return "";
  const wide = Math.max(...lines.map(letterWidth)) * size * 0.94 + 14;
  const high = LINE * size * lines.length + 4;
  const back = element("rect", { x: x - wide / 2, y: y - high / 2, width: wide, height: high, rx: 9, fill: tones.stage, "fill-opacity": 0.86, stroke: tones.line });
  return back + textLines(lines, x, y, size, { "text-anchor": "middle", fill: tones.text }).svg;
}

/** Parts in map coordinates as an SVG of a view. */
function layer(parts: string[], { width, height, zoom, panX, panY }: Pick<View, "width" | "height" | "zoom" | "panX" | "panY">, back: string | null): string {
  const ground = back ? element("rect", { width, height, fill: back }) : "";
  const moved = element("g", { transform: `translate(${number(panX)} ${number(panY)}) scale(${zoom})` }, parts.join("") || " ");
  return svgOf(width, height, ground + moved);
}

/** An SVG that stands alone: nothing is fetched, and its type is what every system has. */
export function svgOf(width: number, height: number, inner: string): string {
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", width: SCALE * width, height: SCALE * height, viewBox: `0 0 ${number(width)} ${number(height)}`, "font-family": "Arial, Helvetica, sans-serif" }, inner);
}
