import type { NodeWords } from "../../map/counts";
import type { DrawnNode } from "../../map/drawnMap";
import { bottomOf, sizeOf } from "../../map/geometry";
import { isBroad, labelSize } from "../../map/labelSize";
import { letterWidth } from "../../map/svg/letters";
import { balanced } from "../../map/svg/lines";
import { LINE, textLines } from "../../map/svg/part";
import { shape } from "../../map/svg/shape";
import type { Tones } from "../../map/svg/tones";
import { element } from "../../map/svg/xml";
import { oneLine } from "../../map/text";
import { FAR, NEAR } from "../../map/view";

/** How a place is drawn: at which zoom, in which tones, and with which figures ("no data" where no source tells of it). */
export interface PlaceLook { zoom: number; tones: Tones; words: NodeWords; nothing: boolean }

/** Type sizes in map units at a zoom, by the same rules as map.css: 13 pixels on the screen at least, as far as there is room. */
export function typeAt(zoom: number): { wanted: number; least: number; hair: number; far: boolean; near: boolean } {
  return { wanted: Math.max(14, 13.05 / zoom), least: Math.min(13.05 / zoom, 26), hair: Math.max(1.6, 1.2 / zoom), far: zoom < FAR, near: zoom >= NEAR };
}

/** What stands within or beneath a place: its name, and the lines of figures that there is room for. */
interface Words { name: string[]; size: number; lines: string[]; small: number }

/** One place with its name and figures, in map coordinates. */
export function placePart(node: DrawnNode, colour: string, look: PlaceLook): string {
  const type = typeAt(look.zoom);
  const label = oneLine(node.label);
  const broad = isBroad(node.kind, label, letterWidth);
  const { width } = sizeOf(node.kind);
  const grown = type.far && broad ? width + (node.kind === "exit" ? 34 : 12) : width;
  const inside = node.kind === "service" ? 184 : grown - (node.kind === "exit" ? 20 : type.far ? 6 : 14);
  const size = Math.max(Math.min(type.wanted, labelSize(node.kind, label, letterWidth, type.far)), type.least);
  const words: Words = { name: balanced(label, size, inside, letterWidth), size, lines: type.far ? [] : linesOf(look, type.near), small: Math.max(size * 0.93, type.least) };
  const high = LINE * (words.name.length * size + words.lines.length * words.small);
  const height = node.kind === "service" ? sizeOf("service").height : Math.max(sizeOf(node.kind).height, high + (node.kind === "exit" ? 6 : 4));
  // A way out stands at the end of its routes, which come from the left: it grows to the right.
  const x = node.kind === "exit" ? node.x + (grown - width) / 2 : node.x;
  const place = { x, width: node.kind === "service" ? width : grown, height };
  const drawn = node.kind === "service" ? circle(node, colour, look, words, high) : box(node, colour, look, words, high, place);
  return drawn + (type.far ? farFigures(node, look, type, place) : waiting(node, look, type, place));
}

/** The figures beneath a name, a line each. */
function linesOf({ words, nothing }: PlaceLook, near: boolean): string[] {
  if (nothing) return ["no data"];
  return [[words.count, words.unit].filter(Boolean).join(" "), words.target, ...(near ? words.more : [])].filter(Boolean);
}

/** The middle of a place's shape, and its size: it grows round words that need more room than they have. */
interface Extent { x: number; width: number; height: number }

function box(node: DrawnNode, colour: string, look: PlaceLook, words: Words, high: number, { x, width, height }: Extent): string {
  return faded(shape(node.kind, x, node.y, colour, { width, height, tones: look.tones, hair: typeAt(look.zoom).hair }), look.nothing) + said(x, node.y, look, words, high);
}

function circle(node: DrawnNode, colour: string, look: PlaceLook, words: Words, high: number): string {
  const top = bottomOf(node) + 3;
  const wide = Math.max(...words.name.map((line) => letterWidth(line) * words.size), ...words.lines.map((line) => letterWidth(line) * words.small)) + 8;
  const back = element("rect", { x: node.x - wide / 2, y: top, width: wide, height: high + 4, rx: 8, fill: look.tones.stage, "fill-opacity": 0.7 });
  const round = shape("service", node.x, node.y, colour, { tones: look.tones, hair: typeAt(look.zoom).hair });
  return faded(round, look.nothing) + back + said(node.x, top + 2 + high / 2, look, words, high);
}

/** A place without data is dotted and paler. */
function faded(svg: string, nothing: boolean): string {
  return nothing ? element("g", { opacity: 0.75, "stroke-dasharray": "2 3" }, svg) : svg;
}

function said(x: number, y: number, { tones, nothing }: PlaceLook, { name, size, lines, small }: Words, high: number): string {
  const middle = { "text-anchor": "middle" };
  const title = textLines(name, x, y - high / 2 + (LINE * size * name.length) / 2, size, { ...middle, "font-weight": 700, fill: nothing ? tones.quiet : tones.text });
  const rest = lines.length > 0 ? textLines(lines, x, y + high / 2 - (LINE * small * lines.length) / 2, small, { ...middle, fill: tones.quiet }).svg : "";
  return title.svg + rest;
}

/** A badge of some figures; `x` is its left edge, or its right one where it grows to the left. `bottom`: its lower edge. */
function badge(x: number, bottom: number, toLeft: boolean, size: number, parts: [text: string, colour: string][], tones: Tones, border: number): string {
  const gap = letterWidth(" ") * size;
  const wide = parts.reduce((sum, [text]) => sum + gap + letterWidth(text) * size, 16 - gap);
  const high = 1.12 * size + 2;
  const left = toLeft ? x - wide : x;
  const back = element("rect", { x: left, y: bottom - high, width: wide, height: high, rx: Math.min(12, high / 2), fill: tones.stage, stroke: tones.nodeLine, "stroke-width": border });
  let at = left + 8;
  return back + parts.map(([text, fill]) => {
    const part = textLines([text], at, bottom - high / 2, size, { fill }).svg;
    at += gap + letterWidth(text) * size;
    return part;
  }).join("");
}

/** Far out a place's figures hang on its corner. */
function farFigures(node: DrawnNode, { tones, words, nothing }: PlaceLook, { wanted }: { wanted: number }, { x, width, height }: Extent): string {
  const count = nothing ? "no data" : words.count;
  if (!count && !words.waiting) return "";
  const size = Math.min(wanted, 30);
  const parts: [string, string][] = count ? [[count, nothing ? tones.quiet : tones.text]] : [];
  if (words.waiting && !nothing) parts.push([`+ ${words.waiting}`, tones.quiet]);
  if (node.kind === "service") return badge(x + 30, node.y - height / 2 + 31, false, size, parts, tones, 1.6);
  return badge(x + width / 2 + 14, node.y - height / 2 + 4, true, size, parts, tones, 1.6);
}

/** From nearer, those who wait hang on the corner; a service's stand beneath it. */
function waiting(node: DrawnNode, { tones, words, nothing }: PlaceLook, { wanted, least }: { wanted: number; least: number }, { x, width, height }: Extent): string {
  if (nothing || !words.waiting) return "";
  const size = Math.max(Math.min(wanted * 0.95, 19), least);
  return badge(x + width / 2 + 12, node.y - height / 2 + 5, true, size, [[`+ ${words.waiting} waiting`, tones.text]], tones, 1);
}
