import type { Painting } from "./raster";
import type { Sprites } from "./sprites";

/**
 * The child whose dot is drawn topmost at a device pixel, or null.
 * @param slack device pixels around the pixel in which the nearest dot will do when none is drawn at it: 0 for none
 */
export function pickAt(painting: Painting, x: number, y: number, slack = 0): number | null {
  const px = Math.floor(x);
  const py = Math.floor(y);
  let nearest = -1;
  let least = slack * slack;
  const { sprites } = painting;
  for (let d = painting.count - 1; d >= 0; d--) {
    // What is drawn behind a moving dot is nobody.
    if (painting.child[d] < 0) continue;
    const sprite = painting.sprite[d];
    const size = sprites.size[sprite];
    const column = px - painting.left[d];
    const row = py - painting.top[d];
    if (column >= 0 && row >= 0 && column < size && row < size && hits(sprites, sprite, row * size + column)) return painting.child[d];
    if (slack > 0) {
      const away = (column + sprites.offset[sprite]) ** 2 + (row + sprites.offset[sprite]) ** 2;
      if (away < least) {
        least = away;
        nearest = d;
      }
    }
  }
  return nearest < 0 ? null : painting.child[nearest];
}

/** Whether a dot can be picked at one of its sprite's size × size pixels. */
function hits(sprites: Sprites, sprite: number, at: number): boolean {
  for (let i = sprites.begin[sprite]; i < sprites.end[sprite]; i++) if (sprites.at[i] === at) return sprites.hit[i] === 1;
  return false;
}
