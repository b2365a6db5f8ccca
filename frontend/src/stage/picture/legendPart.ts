import type { Dress } from "../dress";
import { letterWidth } from "../../map/svg/letters";
import { textLines } from "../../map/svg/part";
import type { Tones } from "../../map/svg/tones";
import { element } from "../../map/svg/xml";
import { legendTitle } from "../legendWords";
import type { Look } from "../look";
import type { Engine } from "../offers";

/** One entry of a legend: a dot's look, and its words. */
export interface LegendEntry { label: string; radius: number; fill: string; stroke: string; ring: boolean }

/** What the dots of a picture mean, in the order of the stage's legend. */
export function legendEntries(dress: Dress, tones: Tones, light: boolean): LegendEntry[] {
  return [
    ...dress.labels.map((label, i) => ({ label, radius: dress.radii[i], fill: dress.colours[i], stroke: light ? "#46525b" : "none", ring: false })),
    { label: "also elsewhere", radius: 3.6, fill: "none", stroke: tones.text, ring: false },
    { label: "still open", radius: 2.6, fill: tones.text, stroke: "none", ring: true },
  ];
}

/** A dot of a legend round a centre. */
export function sampleSvg(x: number, y: number, { radius, fill, stroke, ring }: LegendEntry, tones: Tones): string {
  const dot = element("circle", { cx: x, cy: y, r: radius, fill, stroke, "stroke-width": 1.2 });
  return ring ? dot + element("circle", { cx: x, cy: y, r: 5.6, fill: "none", stroke: tones.text, "stroke-width": 1.2 }) : dot;
}

/** The legend in rows from a left edge; gives its height too. */
export function legendPart(engine: Engine, look: Look, left: number, top: number, width: number, size: number, tones: Tones, light: boolean): { svg: string; height: number } {
  const high = size * 1.6;
  const title = `${legendTitle(engine, look)}:`;
  const parts = [textLines([title], left, top + high / 2, size, { "font-weight": 700, fill: tones.text }).svg];
  let x = left + letterWidth(title) * size + 12;
  let y = top + high / 2;
  for (const entry of legendEntries(engine.dress, tones, light)) {
    const wide = 20 + letterWidth(entry.label) * size + 14;
    if (x + wide > left + width) {
      x = left;
      y += high;
    }
    parts.push(sampleSvg(x + 8, y, entry, tones), textLines([entry.label], x + 20, y, size, { fill: tones.quiet }).svg);
    x += wide;
  }
  return { svg: parts.join(""), height: y + high / 2 - top };
}
