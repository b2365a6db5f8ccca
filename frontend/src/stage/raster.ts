import type { Pixels, View } from "./offers";
import { PASS_DRESS, type Dress } from "./dress";
import { FADING, HOLLOW, RINGED, UNSEEN, type Frame } from "./frame";
import { ALPHA_STEPS, fit, HALO, outerRadius, PHASES, Sprites, type Sprite } from "./sprites";

/** Up to so many dots in view all have their full size; beyond, they shrink with the square root, down to the smallest share. */
const FULL_SIZE_UP_TO = 2000;
const SMALLEST = 0.5;
/** Dots grow and shrink with the zoom between these. */
const LEAST_ZOOM = 0.6;
const MOST_ZOOM = 2;
/** How much of the other dots is left while one child is followed, or one colour is looked at. */
const DIMMED = 0.35;
const UNLIT = 0.16;
/** Free space between a followed dot and its halo's outer edge (CSS pixels). */
const HALO_ROOM = 5;
/** Of neighbours as close as their room allows, those of this radius just touch. */
const FITTING = 3.9;
/** What a ring leaves of that to the dot within it. */
const WITH_RING = 0.72;
const BUCKETS = 22;

/** Everything that is drawn for one frame and view, from the bottom to the top. */
export interface Painting {
  count: number;
  /** Dots of the frame among them (without halos). */
  dots: number;
  child: Int32Array;
  sprite: Sprite[];
  /** First pixel of each sprite (device pixels). */
  left: Int32Array; top: Int32Array;
}

/** Turns frames into pixels. Holds buffers and sprites, and nothing that a picture depends on. */
export class Raster {
  private sprites = new Sprites(1);
  private painting: Painting = { count: 0, dots: 0, child: new Int32Array(0), sprite: [], left: new Int32Array(0), top: new Int32Array(0) };
  private bucket = new Uint8Array(0);
  private order = new Uint32Array(0);

  /**
   * Puts a frame's dots in order for a view: fading first, hollow under solid, the latest pass on top, a followed child above all.
   * @param tones each dot's colour in the dress
   */
  arrange(frame: Frame, view: View, followed: number, dress: Pick<Dress, "colours" | "radii" | "lit"> = PASS_DRESS, tones: Uint8Array | null = null): Painting {
    const { radii, lit } = dress;
    if (this.sprites.ratio !== view.ratio || this.sprites.colours !== dress.colours) this.sprites = new Sprites(view.ratio, dress.colours);
    const n = frame.dots;
    if (this.bucket.length < n) {
      this.bucket = new Uint8Array(frame.child.length);
      this.order = new Uint32Array(frame.child.length);
    }
    const starts = new Uint32Array(BUCKETS + 1);
    const { zoom, panX, panY, width, height, ratio } = view;
    const edge = 16 * Math.max(zoom, 1);
    let inView = 0;
    for (let i = 0; i < n; i++) {
      const x = frame.x[i] * zoom + panX;
      const y = frame.y[i] * zoom + panY;
      const look = frame.look[i];
      let b = BUCKETS - 1;
      if (x > -edge && y > -edge && x < width + edge && y < height + edge && !(look & UNSEEN)) {
        inView++;
        if (frame.child[i] === followed) b = BUCKETS - 2;
        else b = ((look & FADING ? 0 : 2) + (look & HOLLOW ? 0 : 1)) * 5 + Math.min(frame.pass[i], 5) - 1;
      }
      this.bucket[i] = b;
      starts[b + 1]++;
    }
    for (let b = 0; b < BUCKETS; b++) starts[b + 1] += starts[b];
    const firstFollowed = starts[BUCKETS - 2];
    for (let i = 0; i < n; i++) this.order[starts[this.bucket[i]]++] = i;

    const painting = this.room(inView * 2);
    const many = Math.max(SMALLEST, Math.min(1, Math.sqrt(FULL_SIZE_UP_TO / Math.max(inView, 1))));
    const size = many * Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
    const dimmed = followed >= 0 ? DIMMED : 1;
    let at = 0;
    const add = (i: number, key: number): void => {
      const x = (frame.x[i] * zoom + panX) * ratio;
      const y = (frame.y[i] * zoom + panY) * ratio;
      const px = Math.floor(x);
      const py = Math.floor(y);
      const sprite = this.sprites.get(key, Math.floor((x - px) * PHASES), Math.floor((y - py) * PHASES));
      painting.child[at] = frame.child[i];
      painting.sprite[at] = sprite;
      painting.left[at] = px + sprite.offset;
      painting.top[at] = py + sprite.offset;
      at++;
    };
    let dots = 0;
    for (let pass = 0; pass < 2; pass++) {
      // The followed child's halos lie under all its dots, and above all others.
      const from = pass === 0 ? 0 : firstFollowed;
      for (let o = from; o < inView; o++) {
        const i = this.order[o];
        const isFollowed = o >= firstFollowed;
        const tone = tones ? tones[i] : Math.min(frame.pass[i], 5) - 1;
        const ringed = (frame.look[i] & RINGED) !== 0;
        const room = (frame.room[i] * zoom * (ringed ? WITH_RING : 1)) / FITTING;
        const radius = radii[tone] * Math.min(size, room) * ratio;
        if (isFollowed && pass === 0) {
          add(i, this.sprites.key(HALO, false, false, ALPHA_STEPS, outerRadius(radius, ringed, ratio) + HALO_ROOM * ratio));
          continue;
        }
        const alpha = Math.round(frame.alpha[i] * (isFollowed ? 1 : dimmed) * (lit < 0 || lit === tone ? 1 : UNLIT) * ALPHA_STEPS);
        if (alpha === 0) continue;
        add(i, this.sprites.key(tone, (frame.look[i] & HOLLOW) !== 0, ringed, alpha, radius));
        dots++;
      }
    }
    painting.count = at;
    painting.dots = dots;
    return painting;
  }

  private room(size: number): Painting {
    if (this.painting.child.length < size) {
      const capacity = Math.max(1024, 2 * size);
      this.painting = { count: 0, dots: 0, child: new Int32Array(capacity), sprite: new Array<Sprite>(capacity), left: new Int32Array(capacity), top: new Int32Array(capacity) };
    }
    return this.painting;
  }
}

/** Clears an image and draws a painting into it, as straight pixels: what `putImageData` takes. */
export function paintInto(painting: Painting, image: Pixels): void {
  const { width, height } = image;
  const words = new Uint32Array(image.data.buffer, image.data.byteOffset, width * height);
  words.fill(0);
  for (let i = 0; i < painting.count; i++) stamp(painting.sprite[i], painting.left[i], painting.top[i], words, width, height);
}

/** Lays one sprite over an image. */
function stamp(sprite: Sprite, left: number, top: number, words: Uint32Array, width: number, height: number): void {
  const { size, shown, values, opaque } = sprite;
  if (left < 0 || top < 0 || left + size > width || top + size > height) {
    // Over the image's edge: pixel by pixel.
    for (let i = 0; i < shown.length; i++) {
      const x = left + (shown[i] % size);
      const y = top + Math.floor(shown[i] / size);
      if (x >= 0 && y >= 0 && x < width && y < height) blend(values[i], words, y * width + x);
    }
    return;
  }
  if (sprite.width !== width) fit(sprite, width);
  const { places } = sprite;
  const base = top * width + left;
  for (let i = 0; i < opaque; i++) words[base + places[i]] = values[i];
  for (let i = opaque; i < shown.length; i++) blend(values[i], words, base + places[i]);
}

function blend(over: number, words: Uint32Array, at: number): void {
  const a = over >>> 24;
  const under = words[at];
  words[at] = under === 0 || a === 255 ? over : mix(over, a, under);
}

/** One straight pixel over another. */
function mix(over: number, a: number, under: number): number {
  const b = under >>> 24;
  if (b === 255) {
    // Over an opaque pixel: red with blue and green at once, in 256ths.
    const share = a + (a >>> 7);
    const rest = 256 - share;
    const redBlue = (((over & 0xff00ff) * share + (under & 0xff00ff) * rest) >>> 8) & 0xff00ff;
    const green = (((over & 0xff00) * share + (under & 0xff00) * rest) >>> 8) & 0xff00;
    return (0xff000000 | redBlue | green) >>> 0;
  }
  const rest = ((b * (255 - a) * 257 + 32896) >> 16);
  const alpha = a + rest;
  const parts = PARTS[alpha];
  const red = ((over & 255) * a + (under & 255) * rest) * parts;
  const green = (((over >>> 8) & 255) * a + ((under >>> 8) & 255) * rest) * parts;
  const blue = (((over >>> 16) & 255) * a + ((under >>> 16) & 255) * rest) * parts;
  return ((alpha << 24) | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5)) >>> 0;
}

/** One divided by each alpha. */
const PARTS = Float64Array.from({ length: 256 }, (_, alpha) => (alpha === 0 ? 0 : 1 / alpha));
