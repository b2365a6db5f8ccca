import { type Band, laneBands } from "../../map/bands";
import { frameOf } from "../../map/drawnMap";
import { type Drawing, drawnMap } from "./drawing";

/** Height of the band of a lane that has no nodes yet, and the room between it and its neighbours, as between all bands. */
const HEIGHT = 160;
const GAP = 8;

/** How far the bands stay within the map's frame. */
const INSET = 16;

/**
 * The bands of all lanes: of those with nodes as the map shows them, and of those without an empty one each, one beneath another under the
 * map's frame, so that something can be dropped there. On a map without any node they begin at the top of its small frame.
 */
export function bandsOf(d: Drawing): Band[] {
  const map = drawnMap(d);
  const bands = laneBands(map);
  const shown = new Set(bands.map((band) => band.lane.id));
  const frame = frameOf(map);
  let top = d.nodes.length > 0 ? frame.bottom - INSET + GAP : frame.top + INSET;
  for (const lane of d.lanes) {
    if (shown.has(lane.id)) continue;
    bands.push({ lane, box: { left: frame.left + INSET, right: frame.right - INSET, top, bottom: top + HEIGHT } });
    top += HEIGHT + GAP;
  }
  return bands;
}

/**
 * The lane of the band that a point lies in: `own` when that is one of them, else of bands that overlap the smallest; null outside all of them.
 */
export function laneAt(bands: readonly Band[], x: number, y: number, own = ""): string | null {
  const here = bands.filter(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  if (here.length === 0) return null;
  if (here.some((band) => band.lane.id === own)) return own;
  const size = ({ box }: Band) => (box.right - box.left) * (box.bottom - box.top);
  return here.reduce((best, band) => (size(band) < size(best) ? band : best)).lane.id;
}
