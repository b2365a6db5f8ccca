import type { Box } from "./geometry";

/** What React Flow calls a viewport: screen = map * zoom + (x, y). */
export interface Viewport { x: number; y: number; zoom: number }

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

/** The view magnified by a factor about the middle of the pane. */
export function magnified(view: Viewport, factor: number, width: number, height: number): Viewport {
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, view.zoom * factor));
  const share = zoom / view.zoom;
  return { zoom, x: width / 2 - (width / 2 - view.x) * share, y: height / 2 - (height / 2 - view.y) * share };
}
