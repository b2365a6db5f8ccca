/**
 * Tails of a crowd: from where each dot was to where it is, one device pixel wide (two on dense screens), ever fainter. Straight, and without soft
 * edges: so thousands of them cost a picture a few milliseconds.
 */
export interface Streaks {
  count: number;
  /** Both ends in device pixels, the far one first: four numbers a streak. */
  ends: Float32Array;
  /** Colour (a little-endian word, ABGR, of which the A is how much of the colour is left next to the dot). */
  colour: Int32Array;
  wide: boolean;
}

export function makeStreaks(most: number): Streaks {
  return { count: 0, ends: new Float32Array(4 * most), colour: new Int32Array(most), wide: false };
}

/** Fainter than this is not drawn, of 255. */
const FAINTEST = 10;

/** Draws streaks into an image that holds nothing else yet. Where two cross, the stronger stands. */
export function drawStreaks({ count, ends, colour, wide }: Streaks, words: Int32Array, width: number, height: number): void {
  const right = wide ? width - 1 : width;
  for (let n = 0; n < count; n++) {
    const x = ends[4 * n];
    const y = ends[4 * n + 1];
    const dx = ends[4 * n + 2] - x;
    const dy = ends[4 * n + 3] - y;
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)));
    if (steps < 2) continue;
    const rgb = colour[n] & 0xffffff;
    const most = colour[n] >>> 24;
    for (let s = Math.ceil((FAINTEST * steps) / most); s < steps; s++) {
      const px = Math.floor(x + (dx * s) / steps);
      const py = Math.floor(y + (dy * s) / steps);
      if (px < 0 || py < 0 || px >= right || py >= height) continue;
      const alpha = ((most * s) / steps) | 0;
      const at = py * width + px;
      const word = (alpha << 24) | rgb;
      if (words[at] >>> 24 < alpha) words[at] = word;
      if (wide && words[at + 1] >>> 24 < alpha) words[at + 1] = word;
    }
  }
}
