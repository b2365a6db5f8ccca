import { frameOf } from "../../map/drawnMap";
import { drawn, having } from "./change";
import { type Drawing, drawnMap, type Placement } from "./drawing";

/** The narrowest that the picture to trace may be, in map units: it can still be taken hold of. */
const NARROWEST = 20;
const WIDEST = 1_000_000;

/** Places the picture to trace, or with null takes it off. What is no number stays as it was. */
export function placeBackground(d: Drawing, placement: Placement | null): Drawing {
  if (placement === null) return drawn(d, { background: null });
  const { x, y, width, opacity } = placement;
  if (![x, y, width, opacity].every(Number.isFinite)) return d;
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value)) + 0;
  const next = {
    x: within(Math.round(x), -WIDEST, WIDEST), y: within(Math.round(y), -WIDEST, WIDEST), width: within(Math.round(width), NARROWEST, WIDEST),
    opacity: within(opacity, 0, 1), shown: placement.shown,
  };
  return drawn(d, { background: d.background ? having(d.background, next) : next });
}

/** Where the picture to trace lies to begin with: faded, beneath the whole map, or where the first places will be drawn. */
export function firstPlacement(d: Drawing): Placement {
  const frame = frameOf(drawnMap(d));
  return { x: frame.left, y: frame.top, width: Math.max(Math.round(frame.right - frame.left), 400), opacity: 0.35, shown: true };
}

/** The picture to trace, put beneath the map. */
export function underMap(d: Drawing): Drawing {
  return placeBackground(d, firstPlacement(d));
}
