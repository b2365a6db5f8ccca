import { describe, expect, it } from "vitest";
import { crowd, dice } from "../crowd";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";
import { createEngine, type Engine, type View } from "../../src/stage/engine";

type Image = { width: number; height: number; data: Uint8ClampedArray };
const imageOf = (view: View): Image => {
  const width = Math.round(view.width * view.ratio);
  const height = Math.round(view.height * view.ratio);
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
};
const pixel = (image: Image, x: number, y: number): number[] => [...image.data.subarray(4 * (y * image.width + x), 4 * (y * image.width + x) + 4)];
const VIEW: View = { width: 700, height: 320, ratio: 1, zoom: 0.3, panX: 60, panY: 120 };
const bytes = crowd(1500, 6, 700, 5);

function pictureAt(engine: Engine, t: number, view: View): Uint8ClampedArray {
  const image = imageOf(view);
  engine.seek(t);
  engine.draw(view, image);
  return image.data;
}

describe("the same moment is the same picture", () => {
  const jumping = createEngine(bytes);
  const playing = createEngine(bytes);
  const [from, to] = jumping.window;
  const roll = dice(11);
  const moments = Array.from({ length: 60 }, () => from + roll() * (to - from)).sort((a, b) => a - b);

  it("played to in small steps, jumped to, and come back to, to the pixel", () => {
    const image = imageOf(VIEW);
    let t = from;
    const played = moments.map((moment) => {
      for (; t < moment; t += 2011) {
        playing.seek(t);
        playing.draw(VIEW, image);
      }
      return pictureAt(playing, moment, VIEW);
    });
    for (let i = moments.length - 1; i >= 0; i--) {
      const picture = pictureAt(jumping, moments[i], VIEW);
      expect(Buffer.compare(Buffer.from(picture.buffer), Buffer.from(played[i].buffer))).toBe(0);
    }
    expect(played[30].some((value) => value > 0)).toBe(true);
  });

  it("after following, filtering and running time the other way in between", () => {
    const before = pictureAt(jumping, moments[30], VIEW);
    jumping.follow(3);
    jumping.setFilter({ passes: [2] });
    jumping.setMode("start");
    pictureAt(jumping, 5000, VIEW);
    jumping.setMode("calendar");
    jumping.setFilter({});
    jumping.follow(null);
    expect(Buffer.compare(Buffer.from(pictureAt(jumping, moments[30], VIEW).buffer), Buffer.from(before.buffer))).toBe(0);
  });

  it("from each child's start too", () => {
    const a = createEngine(bytes);
    const b = createEngine(bytes);
    a.setMode("start");
    b.setMode("start");
    for (let t = 0; t < 300_000; t += 1777) a.seek(t), a.counts();
    expect(Buffer.compare(Buffer.from(pictureAt(a, 123_456, VIEW).buffer), Buffer.from(pictureAt(b, 123_456, VIEW).buffer))).toBe(0);
  });
});

describe("what is drawn", () => {
  const table = `
| 1 | 1 | travel |  | missing | 2024-03-01 | 2024-03-05 | 2024-03-01 | 2024-03-05 | 1 | n | n | n |  |
| 1 | 1 | travel | missing | referral | 2024-03-05 | 2024-03-25 | 2024-03-05 | 2024-03-25 | 1 | n | n | n |  |`;
  const engine = createEngine(buildPayload(legsOf("A", table), { map: casesMap(), window: ["2024-03-01", "2024-04-01"] }));
  const view: View = { width: 200, height: 200, ratio: 1, zoom: 1, panX: -200, panY: -150 };

  it("a child's first time through is a white dot of radius 3", () => {
    const image = imageOf(view);
    engine.seek(minuteIn(engine, "2024-03-15"));
    expect(engine.draw(view, image)).toBe(1);
    const dot = engine.positionOf(view, 0)!;
    const x = Math.floor(dot.x);
    const y = Math.floor(dot.y);
    expect(pixel(image, x, y)).toEqual([255, 255, 255, 255]);
    expect(pixel(image, x + 2, y)).toEqual([255, 255, 255, 255]);
    expect(pixel(image, x + 6, y)).toEqual([0, 0, 0, 0]);
    expect(engine.pick(view, dot.x, dot.y)).toBe(0);
    expect(engine.pick(view, dot.x + 8, dot.y)).toBe(null);
    expect(engine.pick(view, dot.x + 8, dot.y, 10)).toBe(0);
  });

  it("is twice as many pixels wide on a screen of ratio 2", () => {
    const count = (ratio: number): number => {
      const image = imageOf({ ...view, ratio });
      engine.draw({ ...view, ratio }, image);
      let n = 0;
      for (let i = 3; i < image.data.length; i += 4) if (image.data[i] > 200 && image.data[i - 1] > 200) n++;
      return n;
    };
    expect(count(2) / count(1)).toBeGreaterThan(3);
    expect(count(2) / count(1)).toBeLessThan(6);
  });

  it("off-map ways can be hidden, which is counted and changes no count", () => {
    const image = imageOf(view);
    const before = engine.counts();
    expect(engine.hiddenOffMap()).toBe(0);
    engine.setOffMapHidden(true);
    expect(engine.draw(view, image)).toBe(0);
    expect(engine.hiddenOffMap()).toBe(1);
    expect(engine.counts()).toEqual(before);
    expect(image.data.some((value) => value > 0)).toBe(false);
    engine.setOffMapHidden(false);
  });

  it("the followed child has a yellow halo and the rest are dimmed", () => {
    const two = createEngine(buildPayload([...legsOf("A", table), ...legsOf("B", table)], { map: casesMap(), window: ["2024-03-01", "2024-04-01"] }));
    two.seek(minuteIn(two, "2024-03-15"));
    const colours = (): Set<string> => {
      const image = imageOf(view);
      two.draw(view, image);
      const found = new Set<string>();
      for (let i = 0; i < image.data.length; i += 4) if (image.data[i + 3] > 0) found.add(`${image.data[i]},${image.data[i + 1]},${image.data[i + 2]},${image.data[i + 3]}`);
      return found;
    };
    expect(colours().has("255,221,0,255")).toBe(false);
    two.follow(1);
    expect(colours().has("255,221,0,255")).toBe(true);
    expect(colours().has("255,255,255,255")).toBe(true);
    two.follow(null);
    expect(colours().has("255,221,0,255")).toBe(false);
  });

  it("nothing glides while the picture holds still", () => {
    engine.setStill(true);
    engine.seek(minuteIn(engine, "2024-03-15T18:00"));
    expect(engine.time).toBe(minuteIn(engine, "2024-03-15"));
    engine.setStill(false);
  });
});

describe("the pick is the topmost dot drawn there", () => {
  // Each child drawn alone, in the order of the law: fading first, hollow under solid, the latest pass on top.
  const engine = createEngine(crowd(1200, 6, 500, 9));
  const alone = createEngine(crowd(1200, 6, 500, 9));
  it.each([[0.25, 1], [0.8, 1], [2, 2]])("at zoom %s on a screen of ratio %s", (zoom, ratio) => {
    const view: View = { width: 600, height: 400, ratio, zoom, panX: 100 - 200 * zoom, panY: 200 };
    const t = 350 * 1440;
    engine.seek(t);
    const layers: { rank: number; child: number; at: [number, number]; radius: number }[] = [];
    for (let c = 0; c < 1200; c++) {
      for (const dot of engine.dots(c)) {
        const rank = (dot.kind === "fade" ? 0 : 20) + (dot.hollow ? 0 : 10) + Math.min(dot.pass, 5);
        layers.push({ rank, child: c, at: [dot.x * zoom + view.panX, dot.y * zoom + view.panY], radius: dot.radius });
      }
    }
    layers.sort((a, b) => a.rank - b.rank || a.child - b.child);
    const inView = layers.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < 600 && y < 400);
    const roll = dice(3);
    const solo = new Map<number, Image>();
    const soloOf = (child: number): Image => {
      let image = solo.get(child);
      if (!image) {
        image = imageOf(view);
        alone.setFilter({ ids: [alone.childId(child)] });
        alone.seek(t);
        alone.draw(view, image);
        solo.set(child, image);
      }
      return image;
    };
    let hits = 0;
    for (let i = 0; i < 600; i++) {
      const near = inView[Math.floor(roll() * inView.length)].at;
      const x = near[0] + (roll() - 0.5) * 12;
      const y = near[1] + (roll() - 0.5) * 12;
      if (x < 0 || y < 0 || x >= 600 || y >= 400) continue;
      const px = Math.floor(x * ratio);
      const py = Math.floor(y * ratio);
      const picked = engine.pick(view, x, y);
      // Whoever, drawn alone, leaves a mark at that pixel; the topmost of them by the law.
      const close = layers.filter((layer) => Math.hypot(layer.at[0] - x, layer.at[1] - y) < 20);
      const strong = close.filter((layer) => pixel(soloOf(layer.child), px, py)[3] > 150 && Math.hypot(layer.at[0] - x, layer.at[1] - y) < layer.radius * 2.2);
      if (picked !== null) {
        hits++;
        expect(pixel(soloOf(picked), px, py)[3]).toBeGreaterThan(0);
      }
      if (strong.length > 0) {
        const top = strong[strong.length - 1];
        // A mark at the very rim may belong to one that lies lower: then the picked one is drawn there too, and above.
        const rankOf = (child: number): number => Math.max(...close.filter((layer) => layer.child === child).map((layer) => layers.indexOf(layer)));
        expect(picked).not.toBe(null);
        expect(rankOf(picked!)).toBeGreaterThanOrEqual(layers.indexOf(top));
      }
    }
    expect(hits).toBeGreaterThan(50);
  });
});
