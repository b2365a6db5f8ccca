import { describe, expect, it } from "vitest";
import { crowd } from "../crowd";
import { createEngine, type Engine, type View } from "../../src/stage/engine";

const VIEW: View = { width: 500, height: 300, ratio: 1, zoom: 0.3, panX: 20, panY: 120 };
const bytes = crowd(400, 6, 700, 3);

function pictureOf(engine: Engine): Buffer {
  const image = { width: 500, height: 300, data: new Uint8ClampedArray(500 * 300 * 4) };
  engine.draw(VIEW, image);
  return Buffer.from(image.data.buffer);
}

describe("two engines over one payload", () => {
  it("hold its columns once", () => {
    const first = createEngine(bytes);
    const second = createEngine(first.payload);
    expect(second.payload).toBe(first.payload);
    expect(second.payload.legColumns.shownFrom.buffer).toBe(first.payload.legColumns.kind.buffer);
  });

  it("have each a moment, a filter and a way of counting time, and draw what an engine alone would", () => {
    const first = createEngine(bytes);
    const second = createEngine(first.payload);
    const alone = createEngine(bytes);
    first.seek(300_000);
    const before = pictureOf(first);
    second.setFilter({ passes: [1] });
    second.follow(7);
    second.setMode("start");
    second.seek(50_000);
    second.draw(VIEW, { width: 500, height: 300, data: new Uint8ClampedArray(500 * 300 * 4) });
    expect([first.time, first.mode, first.shown]).toEqual([300_000, "calendar", 400]);
    expect(second.shown).toBeLessThan(400);
    expect(pictureOf(first).equals(before)).toBe(true);
    alone.seek(300_000);
    expect(pictureOf(alone).equals(before)).toBe(true);
    alone.setFilter({ passes: [1] });
    alone.follow(7);
    alone.setMode("start");
    alone.seek(50_000);
    expect(pictureOf(second).equals(pictureOf(alone))).toBe(true);
  });
});
