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

/** Parts of a pixel, and of a step of transparency, that are counted in on the way along a streak. */
const PARTS = 65536;

/** Draws streaks into an image that holds nothing else yet. Where two cross, the stronger stands. */
export function drawStreaks({ count, ends, colour, wide }: Streaks, words: Int32Array, width: number, height: number): void {
  const right = wide ? width - 1 : width;
  for (let n = 0; n < count; n++) {
    const dx = ends[4 * n + 2] - ends[4 * n];
    const dy = ends[4 * n + 3] - ends[4 * n + 1];
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)));
    const most = colour[n] >>> 24;
    if (steps < 2 || most <= FAINTEST) continue;
    const first = Math.ceil((FAINTEST * steps) / most);
    // From the first pixel that can be seen to the last before the dot.
    const x = ends[4 * n] + (dx * first) / steps;
    const y = ends[4 * n + 1] + (dy * first) / steps;
    const lastX = ends[4 * n + 2];
    const lastY = ends[4 * n + 3];
    // One that leaves the image is left out as a whole, unless its dot is within: then it is drawn as far as it goes.
    const within = x >= 0 && y >= 0 && x < right && y < height && lastX >= 0 && lastY >= 0 && lastX < right && lastY < height;
    if (!within && (lastX < 0 || lastY < 0 || lastX >= right || lastY >= height || Math.abs(x) > 16_000 || Math.abs(y) > 16_000)) continue;
    const rgb = colour[n] & 0xffffff;
    let px = (x * PARTS) | 0;
    let py = (y * PARTS) | 0;
    const byX = ((dx / steps) * PARTS) | 0;
    const byY = ((dy / steps) * PARTS) | 0;
    let shade = ((most * first * PARTS) / steps) | 0;
    const byShade = ((most * PARTS) / steps) | 0;
    for (let s = first; s < steps; s++) {
      const column = px >> 16;
      const row = py >> 16;
      px += byX;
      py += byY;
      const alpha = shade >> 16;
      shade += byShade;
      if (!within && (column < 0 || row < 0 || column >= right || row >= height)) continue;
      const at = row * width + column;
      const word = (alpha << 24) | rgb;
      if (words[at] >>> 24 < alpha) words[at] = word;
      if (wide && words[at + 1] >>> 24 < alpha) words[at + 1] = word;
    }
  }
}
