import type { Trails } from "./look";
import type { Engine, View } from "./offers";
import type { Way } from "./offMapWays";

/** Device pixels drawn at most, those of a screen of 3840 x 2160: beyond, one is drawn for every 2 x 2, so that each still fills whole ones. */
const MOST_PIXELS = 3840 * 2160;

/** Device pixels to draw per CSS pixel, so that each pixel drawn is one on the screen. */
export function drawnRatio(width: number, height: number, ratio: number): number {
  return width * height * ratio * ratio > MOST_PIXELS ? ratio / 2 : ratio;
}

/** Whole ways of more children than this cannot be told apart, and are not drawn. */
export const MOST_WHOLE = 150;

const FOLLOWED = "#ffdd00";
const FOLLOWED_LIGHT = "#8a6d00";

/** The brush: all dots as pixels on one canvas, and on a second, marks on few of them (followed, under the pointer). */
export class Painter {
  followed: number | null = null;
  /** The others of the followed child's family: they carry a thin dashed ring. */
  family: number[] = [];
  hovered: number | null = null;
  light = false;
  framesDrawn = 0;
  trails: Trails = "off";
  /** How many children are too many for their whole ways to be drawn; 0 while they are. */
  trailsHeld = 0;
  /** Ways off the map that dots are on now. */
  ways: Way[] = [];
  view: View = { width: 0, height: 0, ratio: 1, zoom: 1, panX: 0, panY: 0 };
  /** Called when the picture must be drawn again though nobody asked for it. */
  onChange: (() => void) | null = null;
  private screen = 1;
  private density: MediaQueryList | null = null;
  private dots: HTMLCanvasElement | null = null;
  private marks: HTMLCanvasElement | null = null;
  private ground: HTMLCanvasElement | null = null;
  private grounded = false;
  private image: ImageData | null = null;
  private marked = false;

  constructor(private engine: Engine) {}

  use(engine: Engine): void {
    this.engine = engine;
    this.hovered = null;
  }

  /** `ground` lies under the dots: for what changes only when the figures are told anew. */
  attach(dots: HTMLCanvasElement | null, marks: HTMLCanvasElement | null, ground: HTMLCanvasElement | null = null): void {
    this.dots = dots;
    this.ground = ground;
    this.marks = marks;
    this.image = null;
    this.size();
    this.watchScreen(dots !== null);
  }

  /** Hears when the page moves to a screen of another density, or is magnified: neither need change its size in CSS pixels. */
  private watchScreen(on: boolean): void {
    this.density?.removeEventListener("change", this.onDensity);
    this.density = on && typeof matchMedia === "function" ? matchMedia(`(resolution: ${devicePixelRatio}dppx)`) : null;
    this.density?.addEventListener("change", this.onDensity);
  }

  private readonly onDensity = (): void => {
    this.look({ ratio: devicePixelRatio });
    this.watchScreen(this.dots !== null);
    this.onChange?.();
  };

  look(part: Partial<View>): void {
    if (part.ratio) this.screen = part.ratio;
    this.view = { ...this.view, ...part };
    this.view.ratio = drawnRatio(this.view.width, this.view.height, this.screen);
    this.size();
    this.drawGround();
  }

  /** Where a point of the canvas is on the screen, in CSS pixels; null while there is no canvas. */
  onScreen(x: number, y: number): { x: number; y: number } | null {
    const box = this.dots?.getBoundingClientRect();
    return box ? { x: box.left + x, y: box.top + y } : null;
  }

  paint(): void {
    const context = this.dots?.getContext("2d");
    if (!context || this.view.width === 0 || this.view.height === 0) return;
    this.image ??= context.createImageData(context.canvas.width, context.canvas.height);
    this.engine.draw(this.view, this.image);
    context.putImageData(this.image, 0, 0);
    this.mark();
    this.framesDrawn += 1;
  }

  end(): void {
    this.attach(null, null);
  }

  /** Makes both canvases as large as the view, in device pixels. */
  private size(): void {
    const width = Math.max(1, Math.round(this.view.width * this.view.ratio));
    const height = Math.max(1, Math.round(this.view.height * this.view.ratio));
    for (const canvas of [this.dots, this.marks, this.ground]) {
      if (!canvas) continue;
      // Shown exactly as large as it is drawn: a canvas stretched by a fraction of a pixel is blurred as a whole.
      canvas.style.width = `${width / this.view.ratio}px`;
      canvas.style.height = `${height / this.view.ratio}px`;
      if (canvas.width === width && canvas.height === height) continue;
      canvas.width = width;
      canvas.height = height;
      this.image = null;
    }
  }

  /** Draws the whole ways of all who are on the map now, where they are few enough to be told apart. */
  drawGround(): void {
    const context = this.ground?.getContext("2d");
    const whole = this.trails === "whole";
    if (!context || (!whole && !this.grounded)) return;
    this.grounded = whole;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    this.trailsHeld = 0;
    if (!whole) return;
    const { lines, children } = this.engine.wholeTrails(MOST_WHOLE);
    if (children > MOST_WHOLE) this.trailsHeld = children;
    const { zoom, panX, panY, ratio } = this.view;
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * panX, ratio * panY);
    context.strokeStyle = this.light ? "#46525b" : "#e8edf2";
    context.lineWidth = 1.2 / zoom;
    context.lineJoin = "round";
    context.globalAlpha = 0.3;
    for (const line of lines) {
      context.beginPath();
      line.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  private mark(): void {
    const context = this.marks?.getContext("2d");
    if (!context || (!this.marked && this.followed === null && this.hovered === null && this.ways.length === 0)) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    this.marked = this.followed !== null || this.hovered !== null || this.ways.length > 0;
    context.setTransform(this.view.ratio, 0, 0, this.view.ratio, 0, 0);
    this.drawWays(context);
    if (this.followed !== null) {
      context.setLineDash([3, 3]);
      for (const sibling of this.family) this.ring(context, sibling, this.light ? FOLLOWED_LIGHT : FOLLOWED, 5, 1.5);
      context.setLineDash([]);
      this.drawTrail(context, this.followed);
      this.ring(context, this.followed, this.light ? FOLLOWED_LIGHT : FOLLOWED, 7, 3);
    }
    if (this.hovered !== null && this.hovered !== this.followed) this.ring(context, this.hovered, this.light ? "#0b0c0c" : "#ffffff", 4, 1.5);
  }

  private drawWays(context: CanvasRenderingContext2D): void {
    const { zoom, panX, panY } = this.view;
    context.strokeStyle = this.light ? "#46525b" : "#9fb0c0";
    context.lineWidth = 1;
    context.globalAlpha = 0.55;
    context.setLineDash([3, 5]);
    context.beginPath();
    for (const way of this.ways) {
      context.moveTo(way.x * zoom + panX, way.y * zoom + panY);
      context.lineTo(way.toX * zoom + panX, way.toY * zoom + panY);
    }
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  private drawTrail(context: CanvasRenderingContext2D, child: number): void {
    const { zoom, panX, panY } = this.view;
    context.strokeStyle = this.light ? FOLLOWED_LIGHT : FOLLOWED;
    context.lineWidth = 2.5;
    context.lineJoin = "round";
    context.globalAlpha = 0.85;
    context.setLineDash([7, 5]);
    for (const line of this.engine.trail(child)) {
      context.beginPath();
      line.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x * zoom + panX, y * zoom + panY) : context.lineTo(x * zoom + panX, y * zoom + panY)));
      context.stroke();
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  private ring(context: CanvasRenderingContext2D, child: number, colour: string, room: number, width: number): void {
    const { zoom, panX, panY } = this.view;
    context.strokeStyle = colour;
    context.lineWidth = width;
    for (const dot of this.engine.dots(child)) {
      context.beginPath();
      context.arc(dot.x * zoom + panX, dot.y * zoom + panY, dot.radius + room, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}
