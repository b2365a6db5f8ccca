import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { crowd, dice } from "../crowd";
import { createEngine, type Engine, type Mode, type View } from "../../src/stage/engine";

const VIEW: View = { width: 420, height: 240, ratio: 1.5, zoom: 0.21, panX: 40, panY: 90 };
const golden = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(import.meta.dirname, `../../../tests/golden/${name}.bin`)));
const PAYLOADS: [string, Uint8Array][] = [
  ["the worked cases", golden("cases")], ["random histories from Python", golden("random")], ["a crowd", crowd(250, 5, 400, 31)], ["another crowd", crowd(60, 14, 900, 32)],
];

/** All that can be seen at the present moment: every pixel, and where each child's solid dot is. */
function seen(engine: Engine): string {
  const image = { width: 630, height: 360, data: new Uint8ClampedArray(630 * 360 * 4) };
  engine.draw(VIEW, image);
  const hash = createHash("sha1").update(image.data);
  for (let child = 0; child < engine.payload.children; child++) hash.update(JSON.stringify(engine.positionOf(VIEW, child)));
  return hash.digest("hex");
}

describe.each(PAYLOADS)("%s", (_, bytes) => {
  it.each<[Mode]>([["calendar"], ["start"]])("show the same at 200 moments, played to, jumped to and come back to (%s)", (mode) => {
    const [playing, jumping, back] = [createEngine(bytes), createEngine(bytes), createEngine(bytes)];
    for (const engine of [playing, jumping, back]) engine.setMode(mode);
    const [from, to] = playing.window;
    const roll = dice(200);
    // Some at whole days, at which legs begin and end.
    const moments = Array.from({ length: 200 }, (__, i) => (i % 4 === 0 ? from + Math.floor((roll() * (to - from)) / 1440) * 1440 : from + roll() * (to - from)));
    const order = moments.map((___, i) => i).sort((a, b) => moments[a] - moments[b]);

    const played: string[] = [];
    let t = from;
    const step = (to - from) / 900;
    for (const i of order) {
      for (; t < moments[i]; t += step) playing.seek(t), playing.counts();
      playing.seek(moments[i]);
      played[i] = seen(playing);
    }
    // In the order of chance, hence forwards and back in leaps.
    moments.forEach((moment, i) => {
      jumping.seek(moment);
      expect(seen(jumping)).toBe(played[i]);
    });
    back.seek(to);
    back.counts();
    for (const i of order.reverse()) {
      back.seek(moments[i]);
      expect(seen(back)).toBe(played[i]);
    }
    expect(new Set(played).size).toBeGreaterThan(50);
  }, 120_000);
});
