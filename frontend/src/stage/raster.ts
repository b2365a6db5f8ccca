import type { Pixels, View } from "./offers";
import { FADING, HOLLOW, RINGED, UNSEEN, type Frame } from "./frame";
import { PASS_DRESS, type Dress } from "./dress";
import { drawStreaks, makeStreaks, type Streaks } from "./streaks";
import { MOST_TAILS, type Tails } from "./tails";
import { ALPHA_STEPS, HALO, keyOf, MOST_COLOURS, outerRadius, PASS_COLOURS, PHASES, Sprites } from "./sprites";
/** Up to so many dots in view all have their full size; beyond, they shrink with the square root, down to the smallest share. */
const FULL_SIZE_UP_TO = 2000;
const SMALLEST = 0.5;
/** Dots grow and shrink with the zoom between these. */
const LEAST_ZOOM = 0.6;
const MOST_ZOOM = 2;
/** How much of the other dots is left while one child is followed, or one colour is looked at. */
const DIMMED = 0.35;
const UNLIT = 0.16;
/** How much of a dot's colour the nearest point of its tail has. */
const TAIL = 0.5;
/** Free space between a followed dot and its halo's outer edge (CSS pixels). */
const HALO_ROOM = 5;
/** Of neighbours as close as their room allows, those of this radius just touch. */
const FITTING = 3.9;
/** What a ring leaves of that to the dot within it. */
const WITH_RING = 0.72;
const BUCKETS = 22;

/** Pixels of sprites beyond which all are made anew: zooming through every size would otherwise keep them all. */
const MOST_PIXELS = 6_000_000;

/** Everything that is drawn for one frame and view, from the bottom to the top. */
export interface Painting {
  count: number;
  /** Dots of the frame among them (without halos). */
  dots: number;
  sprites: Sprites;
  child: Int32Array;
  sprite: Int32Array;
  /** First pixel of each sprite (device pixels). */
  left: Int32Array; top: Int32Array;
  /** Drawn before all else, and nobody; null where there are none. */
  streaks: Streaks | null;
}

/** What the raster asks of a dress. */
type Look = Pick<Dress, "colours" | "radii" | "lit">;
/** How the dots of one frame look: each one's colour in the dress (null: by its pass), and the size of those with room enough. */
interface Looked { dress: Look; tones: Uint8Array | null; size: number }

/** Turns frames into pixels. Holds buffers and sprites, and nothing that a picture depends on. */
export class Raster {
  private sprites = new Sprites(1, PASS_COLOURS);
  private painting: Painting = { count: 0, dots: 0, sprites: this.sprites, child: new Int32Array(0), sprite: new Int32Array(0), left: new Int32Array(0), top: new Int32Array(0), streaks: null };
  private bucket = new Uint8Array(0);
  private order = new Uint32Array(0);
  private streaks: Streaks | null = null;
  private x = new Float64Array(0);
  private y = new Float64Array(0);

  /**
   * Puts a frame's dots in order for a view: fading first, hollow under solid, the latest pass on top, a followed child above all.
   * @param tones each dot's colour in the dress
   * @param tails what is drawn behind moving dots, under all of them; nobody, so that nothing of it can be picked
   */
  arrange(frame: Frame, view: View, followed: number, dress: Look = PASS_DRESS, tones: Uint8Array | null = null, tails: Tails | null = null): Painting {
    const { sprites } = this;
    if (sprites.ratio !== view.ratio || sprites.colours !== dress.colours || sprites.pixels > MOST_PIXELS) this.sprites = new Sprites(view.ratio, dress.colours);
    const n = frame.dots;
    if (this.bucket.length < n) {
      this.bucket = new Uint8Array(frame.child.length);
      this.order = new Uint32Array(frame.child.length);
      this.x = new Float64Array(frame.child.length);
      this.y = new Float64Array(frame.child.length);
    }
    const { bucket, order } = this;
    const starts = new Uint32Array(BUCKETS + 1);
    const { zoom, panX, panY, width, height } = view;
    const edge = 16 * Math.max(zoom, 1);
    let inView = 0;
    for (let i = 0; i < n; i++) {
      const x = frame.x[i] * zoom + panX;
      const y = frame.y[i] * zoom + panY;
      this.x[i] = x;
      this.y[i] = y;
      const look = frame.look[i];
      let b = BUCKETS - 1;
      if (x > -edge && y > -edge && x < width + edge && y < height + edge && !(look & UNSEEN)) {
        inView++;
        const pass = frame.pass[i];
        if (frame.child[i] === followed) b = BUCKETS - 2;
        else b = ((look & FADING ? 0 : 2) + (look & HOLLOW ? 0 : 1)) * 5 + (pass < 5 ? pass : 5) - 1;
      }
      bucket[i] = b;
      starts[b + 1]++;
    }
    for (let b = 0; b < BUCKETS; b++) starts[b + 1] += starts[b];
    const firstFollowed = starts[BUCKETS - 2];
    for (let i = 0; i < n; i++) order[starts[bucket[i]]++] = i;

    const painting = this.room(inView * 2 + (tails && !tails.streaks ? tails.count : 0));
    const many = Math.max(SMALLEST, Math.min(1, Math.sqrt(FULL_SIZE_UP_TO / Math.max(inView, 1))));
    const size = many * Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
    const dimmed = followed >= 0 ? DIMMED : 1;
    painting.count = 0;
    const looked = { dress, tones, size };
    painting.streaks = null;
    if (tails?.streaks) painting.streaks = this.streaksOf(frame, view, tails, looked, followed);
    else if (tails) this.addTails(painting, frame, view, tails, looked, followed);
    const behind = painting.count;
    this.add(painting, frame, view, 0, firstFollowed, looked, dimmed, false);
    // The followed child's halos lie under all its dots, and above all others.
    const before = painting.count;
    this.add(painting, frame, view, firstFollowed, inView, looked, 1, true);
    const halos = painting.count - before;
    this.add(painting, frame, view, firstFollowed, inView, looked, 1, false);
    painting.dots = painting.count - halos - behind;
    return painting;
  }

  /** Adds the dots of a stretch of the order to a painting, or their halos. `dim` is what is left of their opacity. */
  private add(painting: Painting, frame: Frame, view: View, from: number, to: number, { dress, tones, size }: Looked, dim: number, halo: boolean): void {
    const { sprites, order } = this;
    const { zoom, ratio } = view;
    const { radii, lit } = dress;
    // Most dots have room and do not fade: of those, each look's key is worked out once.
    const usual = new Int32Array(MOST_COLOURS * 4).fill(-1);
    let at = painting.count;
    for (let o = from; o < to; o++) {
      const i = order[o];
      const look = frame.look[i];
      const pass = frame.pass[i];
      const tone = tones !== null ? tones[i] : pass < 5 ? pass - 1 : 4;
      const room = frame.room[i];
      const looks = tone * 4 + (look & (HOLLOW | RINGED));
      let key = -1;
      if (!halo && room === Infinity && !(look & FADING)) key = usual[looks];
      if (key < 0) {
        const alpha = halo ? ALPHA_STEPS : Math.round(frame.alpha[i] * dim * (lit < 0 || lit === tone ? 1 : UNLIT) * ALPHA_STEPS);
        if (alpha === 0) continue;
        const ringed = (look & RINGED) !== 0;
        const radius = radii[tone] * Math.min(size, (room * zoom * (ringed ? WITH_RING : 1)) / FITTING) * ratio;
        if (halo) key = keyOf(HALO, false, false, ALPHA_STEPS, outerRadius(radius, ringed, ratio) + HALO_ROOM * ratio);
        else key = keyOf(tone, (look & HOLLOW) !== 0, ringed, alpha, radius);
        if (!halo && room === Infinity && !(look & FADING)) usual[looks] = key;
      }
      const x = this.x[i] * ratio;
      const y = this.y[i] * ratio;
      const px = Math.floor(x);
      const py = Math.floor(y);
      const sprite = sprites.of(key, (((y - py) * PHASES) | 0) * PHASES + (((x - px) * PHASES) | 0));
      painting.child[at] = frame.child[i];
      painting.sprite[at] = sprite;
      painting.left[at] = px + sprites.offset[sprite];
      painting.top[at] = py + sprites.offset[sprite];
      at++;
    }
    painting.count = at;
  }

  private addTails(painting: Painting, frame: Frame, view: View, tails: Tails, { dress, tones, size }: Looked, followed: number): void {
    const { sprites, bucket } = this;
    const { zoom, panX, panY, ratio } = view;
    let at = painting.count;
    for (let t = 0; t < tails.count; t++) {
      const i = tails.dot[t];
      const tone = tones !== null ? tones[i] : Math.min(frame.pass[i], 5) - 1;
      const dim = (followed >= 0 && frame.child[i] !== followed ? DIMMED : 1) * (dress.lit < 0 || dress.lit === tone ? 1 : UNLIT);
      const alpha = Math.round(TAIL * tails.fade[t] * dim * ALPHA_STEPS);
      if (bucket[i] === BUCKETS - 1 || alpha === 0) continue;
      const x = (tails.x[t] * zoom + panX) * ratio;
      const y = (tails.y[t] * zoom + panY) * ratio;
      const px = Math.floor(x);
      const py = Math.floor(y);
      const radius = dress.radii[tone] * size * ratio * (0.45 + 0.4 * tails.fade[t]);
      const sprite = sprites.of(keyOf(tone, false, false, alpha, radius), (((y - py) * PHASES) | 0) * PHASES + (((x - px) * PHASES) | 0));
      painting.child[at] = -1;
      painting.sprite[at] = sprite;
      painting.left[at] = px + sprites.offset[sprite];
      painting.top[at] = py + sprites.offset[sprite];
      at++;
    }
    painting.count = at;
  }

  private streaksOf(frame: Frame, view: View, tails: Tails, { dress, tones }: Looked, followed: number): Streaks {
    const { zoom, panX, panY, ratio } = view;
    const streaks = (this.streaks ??= makeStreaks(MOST_TAILS));
    const { ends, colour } = streaks;
    // The colours of the dress, plain and for those who are dimmed or not looked at.
    const words = dress.colours.map((hex) => (parseInt(hex.slice(5, 7), 16) << 16) | (parseInt(hex.slice(3, 5), 16) << 8) | parseInt(hex.slice(1, 3), 16));
    let n = 0;
    for (let t = 0; t < tails.count; t++) {
      const i = tails.dot[t];
      if (this.bucket[i] === BUCKETS - 1) continue;
      const tone = tones !== null ? tones[i] : Math.min(frame.pass[i], 5) - 1;
      const dim = (followed >= 0 && frame.child[i] !== followed ? DIMMED : 1) * (dress.lit < 0 || dress.lit === tone ? 1 : UNLIT);
      ends[4 * n] = (tails.x[t] * zoom + panX) * ratio;
      ends[4 * n + 1] = (tails.y[t] * zoom + panY) * ratio;
      ends[4 * n + 2] = this.x[i] * ratio;
      ends[4 * n + 3] = this.y[i] * ratio;
      colour[n++] = (Math.round(TAIL * dim * 255) << 24) | words[tone];
    }
    streaks.count = n;
    streaks.wide = ratio >= 1.5;
    return streaks;
  }

  private room(size: number): Painting {
    if (this.painting.child.length < size || this.painting.sprites !== this.sprites) {
      const capacity = Math.max(1024, 2 * size);
      this.painting = {
        count: 0, dots: 0, sprites: this.sprites, child: new Int32Array(capacity), sprite: new Int32Array(capacity), left: new Int32Array(capacity), top: new Int32Array(capacity), streaks: null,
      };
    }
    return this.painting;
  }
}

/** Clears an image and draws a painting into it, as straight pixels: what `putImageData` takes. */
export function paintInto(painting: Painting, image: Pixels): void {
  const { width, height } = image;
  // Signed words: as unsigned ones, every colour would be a number too large to be held as an integer.
  const words = new Int32Array(image.data.buffer, image.data.byteOffset, width * height);
  words.fill(0);
  if (painting.streaks) drawStreaks(painting.streaks, words, width, height);
  const { sprites, count } = painting;
  sprites.fit(width);
  const { begin, opaque, end, size, values, places } = sprites;
  for (let d = 0; d < count; d++) {
    const sprite = painting.sprite[d];
    const left = painting.left[d];
    const top = painting.top[d];
    const side = size[sprite];
    if (left < 0 || top < 0 || left + side > width || top + side > height) {
      clip(sprites, sprite, left, top, words, width, height);
      continue;
    }
    const base = top * width + left;
    const soft = opaque[sprite];
    const last = end[sprite];
    for (let i = begin[sprite]; i < soft; i++) words[base + places[i]] = values[i];
    for (let i = soft; i < last; i++) {
      const at = base + places[i];
      const under = words[at];
      words[at] = under === 0 ? values[i] : mix(values[i], under);
    }
  }
}

/** Lays a sprite over an image's edge, pixel by pixel. */
function clip(sprites: Sprites, sprite: number, left: number, top: number, words: Int32Array, width: number, height: number): void {
  const side = sprites.size[sprite];
  for (let i = sprites.begin[sprite]; i < sprites.end[sprite]; i++) {
    const x = left + (sprites.at[i] % side);
    const y = top + Math.floor(sprites.at[i] / side);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const at = y * width + x;
    const over = sprites.values[i];
    words[at] = words[at] === 0 || over >>> 24 === 255 ? over : mix(over, words[at]);
  }
}

/** One straight pixel over another; neither is blank, and the upper one not opaque. */
function mix(over: number, under: number): number {
  const a = over >>> 24;
  const b = under >>> 24;
  if (b === 255) {
    // Over an opaque pixel: red with blue and green at once, in 256ths.
    const share = a + (a >>> 7);
    const rest = 256 - share;
    const redBlue = (((over & 0xff00ff) * share + (under & 0xff00ff) * rest) >>> 8) & 0xff00ff;
    const green = (((over & 0xff00) * share + (under & 0xff00) * rest) >>> 8) & 0xff00;
    return 0xff000000 | redBlue | green;
  }
  const rest = ((b * (255 - a) * 257 + 32896) >> 16);
  const alpha = a + rest;
  const parts = PARTS[alpha];
  const red = ((over & 255) * a + (under & 255) * rest) * parts;
  const green = (((over >>> 8) & 255) * a + ((under >>> 8) & 255) * rest) * parts;
  const blue = (((over >>> 16) & 255) * a + ((under >>> 16) & 255) * rest) * parts;
  return (alpha << 24) | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5);
}

/** One divided by each alpha. */
const PARTS = Float64Array.from({ length: 256 }, (_, alpha) => (alpha === 0 ? 0 : 1 / alpha));
