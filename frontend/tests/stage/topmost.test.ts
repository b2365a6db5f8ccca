import { describe, expect, it } from "vitest";
import { crowd, dice } from "../crowd";
import { createEngine, type Engine, type View } from "../../src/stage/engine";
import { PASS_DRESS, type Dress } from "../../src/stage/dress";
import { groundOf } from "../../src/stage/world";

const WIDTH = 640;
const HEIGHT = 420;
const CHILDREN = 6000;
const T = 350 * 1440;
const bytes = crowd(CHILDREN, 6, 500, 9);

/** One dot as the law of the stage has it drawn: its middle and the outer edge of its rim or ring (device pixels). */
interface Round { child: number; x: number; y: number; outer: number; standing: boolean }

/** The dots from the bottom to the top: fading first, hollow under solid, the latest pass on top; alike, in the order of the children and their tracks. */
function rounds(engine: Engine, view: View): Round[] {
  const { zoom, ratio } = view;
  const { to } = engine.payload.legColumns;
  const { places, room: roomOfNode } = groundOf(engine.payload).world("calendar", null);
  const told: (Round & { rank: number; track: number })[] = [];
  for (let child = 0; child < CHILDREN; child++) {
    for (const dot of engine.dots(child)) {
      if (dot.alpha * 16 < 0.5) continue;
      const full = [3, 3.3, 3.7, 4.1, 4.8][Math.min(dot.pass, 5) - 1];
      // Where a dot stands in a place of its own, neighbours of radius 3.9 would just touch if this were 3.9.
      const room = places.slot[dot.leg] < 0 ? Infinity : roomOfNode[2 * to[dot.leg] + (dot.kind === "wait" ? 1 : 0)];
      const share = Math.min(Math.max(0.6, Math.min(2, zoom)), (room * zoom * (dot.ringed ? 0.72 : 1)) / 3.9);
      const steps = Math.max(4, Math.round(full * share * ratio * 8));
      const radius = steps / 8;
      const rim = Math.min(0.8 * ratio, radius * 0.28);
      const ring = dot.ringed ? Math.min(ratio, radius * 0.3) + Math.min(ratio, Math.max(0.5, radius * 0.3)) : 0;
      const x = (dot.x * zoom + view.panX) * ratio;
      const y = (dot.y * zoom + view.panY) * ratio;
      // Drawn to a quarter of a pixel.
      const quarter = (at: number): number => (Math.floor(at * 4) + 0.5) / 4;
      const rank = (dot.kind === "fade" ? 0 : 20) + (dot.hollow ? 0 : 10) + Math.min(dot.pass, 5);
      told.push({ child, x: quarter(x), y: quarter(y), outer: radius + rim + ring, standing: dot.kind === "rest" || dot.kind === "wait", rank, track: dot.pass * 1000 + dot.track });
    }
  }
  return told.sort((a, b) => a.rank - b.rank || a.child - b.child || a.track - b.track);
}

/** Paints each dot's pixels (those that it covers by half or more) with the child's own number, one dot after another. */
function paintedNumbers(layers: Round[], view: View): { top: Int32Array; doubtful: Uint8Array } {
  const width = Math.round(WIDTH * view.ratio);
  const height = Math.round(HEIGHT * view.ratio);
  const top = new Int32Array(width * height).fill(-1);
  const doubtful = new Uint8Array(width * height);
  for (const { child, x, y, outer } of layers) {
    for (let py = Math.max(0, Math.floor(y - outer)); py <= Math.min(height - 1, Math.ceil(y + outer)); py++) {
      for (let px = Math.max(0, Math.floor(x - outer)); px <= Math.min(width - 1, Math.ceil(x + outer)); px++) {
        let covered = 0;
        for (let s = 0; s < 256; s++) if ((px + ((s & 15) + 0.5) / 16 - x) ** 2 + (py + ((s >> 4) + 0.5) / 16 - y) ** 2 <= outer * outer) covered++;
        // Whether a pixel is covered by just half, coarser sampling may see otherwise.
        if (Math.abs(covered - 128) <= 38) doubtful[py * width + px] = 1;
        else if (covered > 128) {
          top[py * width + px] = child;
          doubtful[py * width + px] = 0;
        }
      }
    }
  }
  return { top, doubtful };
}

/**
 * Whose colour each pixel shows, read from the real picture: it is drawn once for each binary digit of the children's numbers, with those children green who
 * have the digit and the others blue. -1 where no single dot's colour stands by itself.
 */
function shownNumbers(engine: Engine, view: View): Int32Array {
  const width = Math.round(WIDTH * view.ratio);
  const height = Math.round(HEIGHT * view.ratio);
  const shown = new Int32Array(width * height);
  const image = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  for (let digit = 0; 1 << digit < CHILDREN; digit++) {
    const ofChild = Uint8Array.from({ length: CHILDREN }, (_, child) => (child >> digit) & 1);
    const dress: Dress = { ...PASS_DRESS, by: "attribute", labels: ["no", "yes"], colours: ["#0000ff", "#00ff00"], radii: [3, 3], ofChild };
    engine.setDress(dress);
    engine.draw(view, image);
    for (let i = 0; i < shown.length; i++) {
      const [r, g, b, a] = image.data.subarray(4 * i, 4 * i + 4);
      if (a !== 255 || r > 0 || Math.max(g, b) !== 255 || Math.min(g, b) > 0) shown[i] = -1;
      else if (shown[i] >= 0 && g === 255) shown[i] |= 1 << digit;
    }
  }
  return shown;
}

describe("the pick is the topmost dot drawn there", () => {
  it.each([[0.3, 1], [0.75, 1.5], [2, 2]])("at zoom %s on a screen of ratio %s", (zoom, ratio) => {
    const view: View = { width: WIDTH, height: HEIGHT, ratio, zoom, panX: 320 - 760 * zoom, panY: 210 - 20 * zoom };
    const engine = createEngine(bytes);
    engine.seek(T);
    const layers = rounds(engine, view);
    const { top, doubtful } = paintedNumbers(layers, view);
    const width = Math.round(WIDTH * ratio);
    const roll = dice(3);
    const near = layers.filter(({ x, y }) => x > 0 && y > 0 && x < WIDTH * ratio && y < HEIGHT * ratio);
    const hit = { standing: 0, moving: 0, nobody: 0, doubtful: 0 };
    const points: [number, number][] = [];
    for (let i = 0; i < 10_000; i++) {
      const by = near[Math.floor(roll() * near.length)];
      const x = i % 4 === 0 ? roll() * WIDTH : by.x / ratio + (roll() - 0.5) * 10;
      const y = i % 4 === 0 ? roll() * HEIGHT : by.y / ratio + (roll() - 0.5) * 10;
      if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) continue;
      points.push([x, y]);
      const at = Math.floor(y * ratio) * width + Math.floor(x * ratio);
      if (doubtful[at]) {
        hit.doubtful++;
        continue;
      }
      const picked = engine.pick(view, x, y);
      expect(picked).toBe(top[at] < 0 ? null : top[at]);
      hit[picked === null ? "nobody" : by.standing ? "standing" : "moving"]++;
    }
    expect(hit.standing).toBeGreaterThan(500);
    expect(hit.moving).toBeGreaterThan(300);
    expect(hit.doubtful).toBeLessThan(2500);

    // The same against what stands in the picture itself.
    const shown = shownNumbers(engine, view);
    let clear = 0;
    for (const [x, y] of points) {
      const child = shown[Math.floor(y * ratio) * width + Math.floor(x * ratio)];
      if (child < 0) continue;
      clear++;
      expect(engine.pick(view, x, y)).toBe(child);
    }
    expect(clear).toBeGreaterThan(zoom < 0.5 ? 100 : 1000);
  }, 120_000);
});
