/** What dots look like: small pictures made once, in straight (not premultiplied) pixels as `ImageData` holds them. */

/** White to deep red: 1, 2, 3, 4, 5 and more times through. */
export const PASS_COLOURS = ["#ffffff", "#ffd0c4", "#ff9a85", "#ff5f4c", "#e0201b"] as const;
/** Radius of a dot at 100% by pass (CSS pixels). */
export const PASS_RADII = [3, 3.3, 3.7, 4.1, 4.8] as const;
/** The followed child's halo. */
export const HALO_COLOUR = "#ffdd00";
/** Rim and inside of hollow dots: the stage's own dark. */
const DARK = [0x10, 0x15, 0x1b] as const;

/** Steps of transparency, of a radius (parts of a device pixel), and of a dot's place within a pixel. */
export const ALPHA_STEPS = 16;
export const RADIUS_STEPS = 8;
export const PHASES = 4;
/** The most colours that dots can have at once, and the colour number of the halo. */
export const MOST_COLOURS = 8;
export const HALO = MOST_COLOURS;
const LARGEST = 64 * RADIUS_STEPS;

/** A look: colour (one of those that dots have now), or that of the halo; hollow, ringed; transparency in steps. */
export interface Style { colour: number; hollow: boolean; ringed: boolean; alpha: number }

const channel = (hex: string): [number, number, number] => [parseInt(hex.slice(1, 3), 16), parseInt(hex.slice(3, 5), 16), parseInt(hex.slice(5, 7), 16)];

/** Radius from the centre to the outer edge of all that is drawn of a dot (device pixels). */
export function outerRadius(radius: number, ringed: boolean, ratio: number): number {
  return radius + rimOf(radius, ratio) + (ringed ? ringGap(radius, ratio) + ringWidth(radius, ratio) : 0);
}

const rimOf = (radius: number, ratio: number): number => Math.min(0.8 * ratio, radius * 0.28);
const ringGap = (radius: number, ratio: number): number => Math.min(1 * ratio, radius * 0.3);
const ringWidth = (radius: number, ratio: number): number => Math.min(1 * ratio, Math.max(0.5, radius * 0.3));
const stroke = (radius: number, ratio: number): number => Math.max(Math.min(1.3 * ratio, radius * 0.5), radius * 0.3);

/** A number for a style and a radius in device pixels, for `Sprites.of`. */
export function keyOf(colour: number, hollow: boolean, ringed: boolean, alpha: number, radius: number): number {
  const steps = Math.min(LARGEST - 1, Math.max(RADIUS_STEPS / 2, Math.round(radius * RADIUS_STEPS)));
  return (((colour * 2 + (hollow ? 1 : 0)) * 2 + (ringed ? 1 : 0)) * (ALPHA_STEPS + 1) + alpha) * LARGEST + steps;
}

/**
 * The sprites of one device ratio and set of colours, made when first needed. A sprite is a number. All pixels lie in a few long columns of integers, one sprite
 * after another: a frame touches thousands of sprites, and looking for them in many small places costs more than drawing them.
 */
export class Sprites {
  /** Of each sprite: its first pixel in the columns, the end of its opaque ones, the end of all; its side, and from its centre's pixel to its first. */
  begin = new Int32Array(256);
  opaque = new Int32Array(256);
  end = new Int32Array(256);
  size = new Int32Array(256);
  offset = new Int32Array(256);
  /** Of each pixel: which of its sprite's size × size it is, its value (a little-endian word, ABGR), whether the dot can be picked there. */
  at = new Uint16Array(4096);
  values = new Int32Array(4096);
  hit = new Uint8Array(4096);
  /** Where each pixel is in an image of the fitted width, counted from the sprite's first. */
  places = new Int32Array(4096);
  /** How many pixels there are in the columns. */
  pixels = 0;
  private count = 1;
  private width = 0;
  /** For each key the number of its row, and for each row its sprites by their place within a pixel; 0 where none is made. */
  private readonly rowOf = new Int32Array((HALO + 1) * 4 * (ALPHA_STEPS + 1) * LARGEST);
  private rows = new Int32Array(64 * PHASES * PHASES);
  private rowCount = 1;
  private readonly rgb: [number, number, number][];

  constructor(readonly ratio: number, readonly colours: readonly string[]) {
    this.rgb = colours.slice(0, MOST_COLOURS).map(channel);
    this.rgb[HALO] = channel(HALO_COLOUR);
  }

  /** The sprite of a key, for a centre in one of 4 × 4 parts of its pixel (`phase` = 4 * down + across). */
  of(key: number, phase: number): number {
    const row = this.rowOf[key];
    const made = row > 0 ? this.rows[row * PHASES * PHASES + phase] : 0;
    return made > 0 ? made : this.make(key, phase);
  }

  /** Works out where the sprites' pixels are in an image of a width. */
  fit(width: number): void {
    if (width === this.width) return;
    this.width = width;
    for (let sprite = 1; sprite < this.count; sprite++) this.place(sprite);
  }

  private place(sprite: number): void {
    const size = this.size[sprite];
    for (let i = this.begin[sprite]; i < this.end[sprite]; i++) {
      const at = this.at[i];
      this.places[i] = Math.floor(at / size) * this.width + (at % size);
    }
  }

  private make(key: number, phase: number): number {
    if (this.rowOf[key] === 0) {
      if ((this.rowCount + 1) * PHASES * PHASES > this.rows.length) this.rows = longer(this.rows, new Int32Array(2 * this.rows.length));
      this.rowOf[key] = this.rowCount++;
    }
    const sprite = this.count++;
    if (sprite >= this.begin.length) {
      const room = 2 * sprite;
      this.begin = longer(this.begin, new Int32Array(room));
      this.opaque = longer(this.opaque, new Int32Array(room));
      this.end = longer(this.end, new Int32Array(room));
      this.size = longer(this.size, new Int32Array(room));
      this.offset = longer(this.offset, new Int32Array(room));
    }
    const radius = (key % LARGEST) / RADIUS_STEPS;
    let rest = Math.floor(key / LARGEST);
    const alpha = rest % (ALPHA_STEPS + 1);
    rest = Math.floor(rest / (ALPHA_STEPS + 1));
    this.paint(sprite, { ringed: rest % 2 === 1, hollow: (rest >> 1) % 2 === 1, colour: rest >> 2, alpha }, radius, phase % PHASES, Math.floor(phase / PHASES));
    this.rows[this.rowOf[key] * PHASES * PHASES + phase] = sprite;
    if (this.width > 0) this.place(sprite);
    return sprite;
  }

  /** Draws one sprite: 4 × 4 samples a pixel. The opaque pixels come first. */
  private paint(sprite: number, style: Style, radius: number, phaseX: number, phaseY: number): void {
    const { ratio } = this;
    const halo = style.colour === HALO;
    const gap = ringGap(radius, ratio);
    const band = ringWidth(radius, ratio);
    const outer = halo ? radius : outerRadius(radius, style.ringed, ratio);
    const line = stroke(radius, ratio);
    const reach = Math.ceil(outer + 1);
    const size = 2 * reach + 1;
    const colour = this.rgb[style.colour] ?? this.rgb[0];
    const opacity = style.alpha / ALPHA_STEPS;
    const cx = reach + (phaseX + 0.5) / PHASES;
    const cy = reach + (phaseY + 0.5) / PHASES;
    const solid: [number, number, number][] = [];
    const soft: [number, number, number][] = [];
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        let r = 0, g = 0, b = 0, alpha = 0, covered = 0;
        for (let s = 0; s < 16; s++) {
          const dx = x + ((s & 3) + 0.5) / 4 - cx;
          const dy = y + ((s >> 2) + 0.5) / 4 - cy;
          const d = Math.sqrt(dx * dx + dy * dy);
          if (d > outer) continue;
          covered++;
          let a: number;
          let own: boolean;
          if (halo) {
            own = true;
            a = d > outer - Math.max(1.5 * ratio, outer * 0.16) ? 1 : 0.22;
          } else if (d <= radius) {
            own = !style.hollow || d > radius - line;
            a = own ? 1 : 0.82;
          } else {
            own = style.ringed && d > radius + gap && d <= radius + gap + band;
            a = own ? 1 : 0.6;
          }
          const paintOf = own ? colour : DARK;
          r += paintOf[0] * a;
          g += paintOf[1] * a;
          b += paintOf[2] * a;
          alpha += a;
        }
        if (alpha === 0) continue;
        const a = Math.round((alpha / 16) * opacity * 255);
        if (a === 0) continue;
        const value = (a << 24) | (Math.round(b / alpha) << 16) | (Math.round(g / alpha) << 8) | Math.round(r / alpha);
        (a === 255 ? solid : soft).push([y * size + x, value, covered >= 8 && !halo ? 1 : 0]);
      }
    }
    const shown = [...solid, ...soft];
    while (this.pixels + shown.length > this.at.length) {
      const room = 2 * this.at.length;
      this.at = longer(this.at, new Uint16Array(room));
      this.values = longer(this.values, new Int32Array(room));
      this.hit = longer(this.hit, new Uint8Array(room));
      this.places = longer(this.places, new Int32Array(room));
    }
    this.begin[sprite] = this.pixels;
    this.opaque[sprite] = this.pixels + solid.length;
    this.end[sprite] = this.pixels + shown.length;
    this.size[sprite] = size;
    this.offset[sprite] = -reach;
    for (const [at, value, hit] of shown) {
      this.at[this.pixels] = at;
      this.values[this.pixels] = value;
      this.hit[this.pixels] = hit;
      this.pixels++;
    }
  }
}

function longer<T extends Int32Array | Uint16Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
