import type { Painting } from "./raster";

/**
 * The child whose dot is drawn topmost at a device pixel, or null.
 * @param slack device pixels around the pixel in which the nearest dot will do when none is drawn at it: 0 for none
 */
export function pickAt(painting: Painting, x: number, y: number, slack = 0): number | null {
  const px = Math.floor(x);
  const py = Math.floor(y);
  let nearest = -1;
  let least = slack * slack;
  for (let i = painting.count - 1; i >= 0; i--) {
    const { size, mask, offset } = painting.sprite[i];
    const column = px - painting.left[i];
    const row = py - painting.top[i];
    if (column >= 0 && row >= 0 && column < size && row < size && mask[row * size + column] === 1) return painting.child[i];
    if (slack > 0) {
      const d = (column + offset) ** 2 + (row + offset) ** 2;
      if (d < least) {
        least = d;
        nearest = i;
      }
    }
  }
  return nearest < 0 ? null : painting.child[nearest];
}
