import type { Box } from "./geometry";

/** What React Flow calls a viewport: screen = map * zoom + (x, y). */
export interface Viewport { x: number; y: number; zoom: number }

/** A part of the map, in its own units: the middle and the size. */
export interface MapPart { x: number; y: number; width: number; height: number }

export const MIN_ZOOM = 0.15;
export const MAX_ZOOM = 4;

/** Below this nodes have no room for words beside their figures: names grow, and figures hang on the corners. */
export const FAR = 0.66;

/** From this zoom on, places have room for all that can be said of them. */
export const NEAR = 0.92;

/** Most that "fit" magnifies a small map. */
const MOST = 1.5;

/** The view that shows a whole box in the middle of a pane of the given size (CSS pixels). `most`: how far it may magnify. */
export function fitted(box: Box, width: number, height: number, most = MOST): Viewport {
  const zoom = Math.max(MIN_ZOOM, Math.min(most, width / (box.right - box.left), height / (box.bottom - box.top)));
  return { zoom, x: width / 2 - (zoom * (box.left + box.right)) / 2, y: height / 2 - (zoom * (box.top + box.bottom)) / 2 };
}

/** The part of the map that a pane of the given size shows, to a hundredth of a unit. */
export function partSeen({ x, y, zoom }: Viewport, width: number, height: number): MapPart {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return { x: rounded((width / 2 - x) / zoom), y: rounded((height / 2 - y) / zoom), width: rounded(width / zoom), height: rounded(height / zoom) };
}

/** The view that shows all of a part, in the middle of a pane of the given size. */
export function showing({ x, y, width: wide, height: high }: MapPart, width: number, height: number): Viewport {
  return fitted({ left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 }, width, height, MAX_ZOOM);
}

/** The view magnified by a factor about the middle of the pane. */
export function magnified(view: Viewport, factor: number, width: number, height: number): Viewport {
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, view.zoom * factor));
  const share = zoom / view.zoom;
  return { zoom, x: width / 2 - (width / 2 - view.x) * share, y: height / 2 - (height / 2 - view.y) * share };
}
