import { letterWidth } from "../../map/svg/letters";
import { cut, wrapped } from "../../map/svg/lines";
import { textLines } from "../../map/svg/part";
import type { Tones } from "../../map/svg/tones";
import { element } from "../../map/svg/xml";
import { oneLine } from "../../map/text";
import { COUNTED } from "../legendWords";
import type { Look } from "../look";
import type { Engine } from "../offers";
import type { Payload } from "../payload";
import { clockWords } from "../clockWords";
import { legendPart } from "./legendPart";
import { svgOf } from "./mapLayers";
import { dataWords, leftOutWords, type SideSaid, strictWords } from "./sideSaid";

/** Height of the line with title and clock, and of a side's own, in CSS pixels. */
export const HEAD = 44;

const EDGE = 16;
const SIZE = 13;
const LINE = 18;
/** Letters are measured as bold; plain ones are this much narrower. */
const PLAIN = 0.93;
const plain = (text: string): number => letterWidth(text) * PLAIN;

/** One side of a picture, for its words. */
export interface Side { engine: Engine; look: Look; said: SideSaid }

/** The line above a picture and the strip beneath it: title and clock; legend, who is shown, what the data covers, what is not shown. */
export function caption(sides: Side[], payload: Payload, width: number, tones: Tones, { light, strict }: { light: boolean; strict: boolean }): { head: string; foot: string; height: number } {
  const [{ engine, look, said }] = sides;
  const inner = width - 2 * EDGE;
  const clockWide = letterWidth(said.clock) * 21;
  const title = cut(titleOf(payload), 17, inner - clockWide - 24, letterWidth);
  const head = [
    element("rect", { width, height: HEAD, fill: tones.panel }),
    textLines([title], EDGE, HEAD / 2, 17, { "font-weight": 700, fill: tones.text }).svg,
    textLines([said.clock], width - EDGE, HEAD / 2, 21, { "font-weight": 700, "text-anchor": "end", fill: tones.text }).svg,
  ];
  const legend = strict ? { svg: "", height: 0 } : legendPart(engine, look, EDGE, 10, inner, SIZE, tones, light);
  const lines = saidBeneath(sides, strict).flatMap((words) => wrapped(oneLine(words), SIZE, inner, plain));
  const top = 10 + legend.height + (legend.height > 0 ? 4 : 0);
  const text = lines.map((line, i) => textLines([line], EDGE, top + (i + 0.5) * LINE, SIZE, { fill: tones.text }).svg);
  const height = Math.ceil(top + lines.length * LINE + 10);
  return { head: svgOf(width, HEAD, head.join("")), foot: svgOf(width, height, [element("rect", { width, height, fill: tones.panel }), legend.svg, ...text].join("")), height };
}

/** "Example: Front door"; the map's own name only where it says more. */
export function titleOf({ project, map }: Pick<Payload, "project" | "map">): string {
  const [one, other] = [oneLine(project), oneLine(map.name)];
  return other && other !== one ? `${one}: ${other}` : one || "Journey Map";
}

/** What has to be known of a picture, a sentence or two each. */
export function saidBeneath(sides: Side[], strict: boolean): string[] {
  const [{ engine }] = sides;
  const notes = sides.map(({ said }) => said.gap).filter((gap, i, all) => gap !== "" && all.indexOf(gap) === i);
  return [
    ...(strict ? [strictWords(engine)] : [`${COUNTED[engine.dress.by]}.`]), ...sides.map(({ said }, i) => (sides.length > 1 ? `Side ${i === 0 ? "A" : "B"}, ${said.clock}. ${said.whom}` : said.whom)),
    dataWords(engine), ...notes.map((gap) => `${gap}.`), ...sides.map(({ engine: own, said }, i) => (sides.length > 1 ? `Side ${i === 0 ? "A" : "B"}: ` : "") + leftOutWords(own, said.hidden, strict)),
  ];
}

/** The line over one of two maps: its letter, whom it shows, and its own date. */
export function sideHead(said: SideSaid, engine: Engine, width: number, tones: Tones): string {
  const clock = clockWords(engine, Infinity);
  const wide = letterWidth(clock) * 15;
  const title = cut(oneLine(said.title), 15, width - 2 * EDGE - wide - 20, letterWidth);
  return svgOf(width, HEAD, [
    element("rect", { width, height: HEAD, fill: tones.stage }), element("path", { d: `M0 ${HEAD - 0.5}h${width}`, stroke: tones.line }),
    textLines([title], EDGE, HEAD / 2, 15, { "font-weight": 700, fill: tones.text }).svg,
    textLines([clock], width - EDGE, HEAD / 2, 15, { "text-anchor": "end", "font-weight": 700, fill: tones.text }).svg,
  ].join(""));
}

/** Lies over a side whose data do not reach so far back. */
export function veil(words: string, width: number, height: number, tones: Tones): string {
  return svgOf(width, height, element("rect", { width, height, fill: tones.stage, "fill-opacity": 0.86 }) + textLines([words], width / 2, height / 2, 16, { "text-anchor": "middle", fill: tones.text }).svg);
}
