import type { Band } from "../bands";
import { oneLine } from "../text";
import { letterWidth } from "./letters";
import { cut } from "./lines";
import { type Part, textLines } from "./part";
import { colourOr, mixed, NO_COLOUR, type Tones, TONES } from "./tones";
import { element } from "./xml";

const LANE_NAME = 17;

/** A lane's band with its name, cut where the band ends. */
export function lanePart({ lane, box }: Band, tones: Tones = TONES, size = LANE_NAME): Part {
  const colour = colourOr(lane.colour, NO_COLOUR);
  const place = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  const band = element("rect", { ...place, rx: 14, fill: colour, "fill-opacity": tones.laneTint, stroke: colour, "stroke-opacity": tones.laneLine });
  const label = cut(oneLine(lane.label), size, place.width - 28, letterWidth);
  const name = textLines([label], box.left + 14, box.top + 9 + 0.6 * size, size, { "font-weight": 700, fill: mixed(colour, 0.45, tones.ink) });
  return { svg: band + name.svg, box };
}
