import type { Painting } from "./raster";
import type { Sprites } from "./sprites";

/**
 * The child whose dot is drawn topmost at a device pixel, or null.
 * @param slack device pixels around the pixel in which the nearest dot will do when none is drawn at it: 0 for none
 */
export function pickAt(painting: Painting, x: number, y: number, slack = 0): number | null {
  const at = topmostAt(painting, x, y, slack);
  return at < 0 ? null : painting.child[at];
}

/**
 * The children whose dots lie on one another at a device pixel: the topmost there, then all whose middle it covers, so that they cannot be pointed at
 * by themselves, from the top down and each child once. `slack` is as in `pickAt`.
 */
export function pileAt(painting: Painting, x: number, y: number, slack = 0): number[] {
  const top = topmostAt(painting, x, y, slack);
  if (top < 0) return [];
  const { sprites } = painting;
  const found = new Set([painting.child[top]]);
  const sprite = painting.sprite[top];
  const size = sprites.size[sprite];
  for (let d = painting.count - 1; d >= 0; d--) {
    if (painting.child[d] < 0) continue;
    const column = painting.left[d] - sprites.offset[painting.sprite[d]] - painting.left[top];
    const row = painting.top[d] - sprites.offset[painting.sprite[d]] - painting.top[top];
    if (column >= 0 && row >= 0 && column < size && row < size && hits(sprites, sprite, row * size + column)) found.add(painting.child[d]);
  }
  return [...found];
}

/** The place in a painting of the topmost dot at a device pixel, or the nearest within the slack; -1 for none. */
function topmostAt(painting: Painting, x: number, y: number, slack: number): number {
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
    if (column >= 0 && row >= 0 && column < size && row < size && hits(sprites, sprite, row * size + column)) return d;
    if (slack > 0) {
      const away = (column + sprites.offset[sprite]) ** 2 + (row + sprites.offset[sprite]) ** 2;
      if (away < least) {
        least = away;
        nearest = d;
      }
    }
  }
  return nearest;
}

/** Whether a dot can be picked at one of its sprite's size × size pixels. */
function hits(sprites: Sprites, sprite: number, at: number): boolean {
  for (let i = sprites.begin[sprite]; i < sprites.end[sprite]; i++) if (sprites.at[i] === at) return sprites.hit[i] === 1;
  return false;
}
