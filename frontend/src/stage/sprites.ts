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
/** Dots have at most so many colours at once. */
const MOST_COLOURS = 8;
/** The colour number of the halo. */
export const HALO = MOST_COLOURS;
const LARGEST = 64 * RADIUS_STEPS;

export interface Sprite {
  size: number;
  /**
   * The pixels that show anything, the opaque ones first: which of the size × size they are, their values (little-endian words, ABGR),
   * how many of them are opaque, and where they are in an image of `width`.
   */
  shown: Uint16Array;
  values: Uint32Array;
  opaque: number;
  places: Int32Array;
  width: number;
  /** 1 where the dot is (more than half covered): where it can be picked. */
  mask: Uint8Array;
  /** From the pixel that the dot's centre falls in to the sprite's first. */
  offset: number;
}

/** A look: colour (one of those that dots have now), or that of the halo; hollow, ringed; transparency in steps. */
export interface Style { colour: number; hollow: boolean; ringed: boolean; alpha: number }

const channel = (hex: string): [number, number, number] => [parseInt(hex.slice(1, 3), 16), parseInt(hex.slice(3, 5), 16), parseInt(hex.slice(5, 7), 16)];
type Rgb = [number, number, number];

/** Radius from the centre to the outer edge of all that is drawn of a dot (device pixels). */
export function outerRadius(radius: number, ringed: boolean, ratio: number): number {
  return radius + rimOf(radius, ratio) + (ringed ? ringGap(radius, ratio) + ringWidth(radius, ratio) : 0);
}

const rimOf = (radius: number, ratio: number): number => Math.min(0.8 * ratio, radius * 0.28);
const ringGap = (radius: number, ratio: number): number => Math.min(1 * ratio, radius * 0.3);
const ringWidth = (radius: number, ratio: number): number => Math.min(1 * ratio, Math.max(0.5, radius * 0.3));
const stroke = (radius: number, ratio: number): number => Math.max(Math.min(1.3 * ratio, radius * 0.5), radius * 0.3);

/** Draws one sprite: 4 × 4 samples a pixel. */
function paint(style: Style, colour: Rgb, radius: number, ratio: number, phaseX: number, phaseY: number): Sprite {
  const halo = style.colour === HALO;
  const gap = ringGap(radius, ratio);
  const band = ringWidth(radius, ratio);
  const outer = halo ? radius : outerRadius(radius, style.ringed, ratio);
  const line = stroke(radius, ratio);
  const reach = Math.ceil(outer + 1);
  const size = 2 * reach + 1;
  const pixels = new Uint32Array(size * size);
  const mask = new Uint8Array(size * size);
  const solid: number[] = [];
  const soft: number[] = [];
  const opacity = style.alpha / ALPHA_STEPS;
  const cx = reach + (phaseX + 0.5) / PHASES;
  const cy = reach + (phaseY + 0.5) / PHASES;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let r = 0, g = 0, b = 0, alpha = 0, covered = 0;
      for (let s = 0; s < 16; s++) {
        const d = Math.hypot(x + ((s & 3) + 0.5) / 4 - cx, y + ((s >> 2) + 0.5) / 4 - cy);
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
      const at = y * size + x;
      pixels[at] = ((a << 24) | (Math.round(b / alpha) << 16) | (Math.round(g / alpha) << 8) | Math.round(r / alpha)) >>> 0;
      mask[at] = covered >= 8 && !halo ? 1 : 0;
      (a === 255 ? solid : soft).push(at);
    }
  }
  const shown = Uint16Array.from([...solid, ...soft]);
  return { size, shown, values: Uint32Array.from(shown, (at) => pixels[at]), opaque: solid.length, places: new Int32Array(shown.length), width: 0, mask, offset: -reach };
}

/** Works out where a sprite's pixels are in an image of a width, counted from the sprite's first. */
export function fit(sprite: Sprite, width: number): void {
  sprite.width = width;
  for (let i = 0; i < sprite.shown.length; i++) {
    const at = sprite.shown[i];
    sprite.places[i] = Math.floor(at / sprite.size) * width + (at % sprite.size);
  }
}

/** The sprites of one device ratio, made when first needed. */
export class Sprites {
  // Made at full length: an array that grows by large keys turns into a slow table.
  private readonly made = new Array<(Sprite | undefined)[] | undefined>((HALO + 1) * 4 * (ALPHA_STEPS + 1) * LARGEST);
  private readonly rgb: Rgb[];

  constructor(readonly ratio: number, readonly colours: readonly string[] = PASS_COLOURS) {
    this.rgb = colours.map(channel);
    this.rgb[HALO] = channel(HALO_COLOUR);
  }

  /** A number for a style and a radius in device pixels, for `get`. */
  key(colour: number, hollow: boolean, ringed: boolean, alpha: number, radius: number): number {
    const steps = Math.min(LARGEST - 1, Math.max(RADIUS_STEPS / 2, Math.round(radius * RADIUS_STEPS)));
    return (((colour * 2 + (hollow ? 1 : 0)) * 2 + (ringed ? 1 : 0)) * (ALPHA_STEPS + 1) + alpha) * LARGEST + steps;
  }

  /** The sprite of a key, for a centre in one of 4 × 4 parts of its pixel. */
  get(key: number, phaseX: number, phaseY: number): Sprite {
    const row = (this.made[key] ??= new Array<Sprite | undefined>(PHASES * PHASES));
    const at = phaseY * PHASES + phaseX;
    return (row[at] ??= this.make(key, phaseX, phaseY));
  }

  private make(key: number, phaseX: number, phaseY: number): Sprite {
    const radius = (key % LARGEST) / RADIUS_STEPS;
    let rest = Math.floor(key / LARGEST);
    const alpha = rest % (ALPHA_STEPS + 1);
    rest = Math.floor(rest / (ALPHA_STEPS + 1));
    const style: Style = { ringed: rest % 2 === 1, hollow: (rest >> 1) % 2 === 1, colour: rest >> 2, alpha };
    return paint(style, this.rgb[style.colour], radius, this.ratio, phaseX, phaseY);
  }
}
