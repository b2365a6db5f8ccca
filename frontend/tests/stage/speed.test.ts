import { expect, test } from "vitest";
import { crowd, dice } from "../crowd";
import { casesMap, pack } from "../payloadBuilder";
import { createEngine } from "../../src/stage/engine";
import { readPayload } from "../../src/stage/payload";

const bytes = crowd(30_000, 6, 2000, 2);
const legs = readPayload(bytes).legs;

/** The quickest of some tries, in milliseconds: what else runs on the machine only makes a try slower. */
function quickest(tries: number, act: () => void): number {
  let best = Infinity;
  for (let turn = 0; turn < tries; turn++) {
    const begun = performance.now();
    act();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** What speeds are held against: putting as many numbers as there are legs in order, as the language itself does it. */
const plain = (): number => {
  const roll = dice(1);
  const numbers = Float64Array.from({ length: legs }, roll);
  return quickest(5, () => void numbers.slice().sort());
};

test("a payload is ready for its first picture in the time that some plain sorts of its legs take", () => {
  const ready = quickest(5, () => {
    const engine = createEngine(readPayload(bytes));
    engine.counts(false);
  });
  expect(ready / plain()).toBeLessThan(8);
});

test("what is left for later comes in many short pieces, so that no picture is late for it", () => {
  // A piece's time is its quickest of some goes: what else runs on the machine only makes it slower.
  const pieces: number[] = [];
  for (let turn = 0; turn < 4; turn++) {
    const engine = createEngine(readPayload(bytes));
    for (let done = false, piece = 0; !done; piece++) {
      const begun = performance.now();
      done = engine.work(0.001);
      pieces[piece] = Math.min(pieces[piece] ?? Infinity, performance.now() - begun);
    }
  }
  expect(pieces.length).toBeGreaterThan(40);
  expect(Math.max(...pieces) / plain()).toBeLessThan(0.5);
});

test("a filter by the age at the moment costs a month no more than a look at everything that happened", () => {
  const engine = createEngine(readPayload(bytes));
  engine.lately();
  engine.setFilter({ agesNow: ["5 to 9"] });
  let month = 0;
  const each = quickest(20, () => {
    engine.seek(++month * 31 * 1440);
    engine.counts();
  });
  expect(each / plain()).toBeLessThan(0.4);
});

test("trails behind 20,000 moving dots take no more than a few times what the dots take", () => {
  const children = 20_000;
  const column = (fill: (i: number) => number): number[] => Array.from({ length: children }, (_, i) => fill(i));
  const map = casesMap();
  const [contact, referral] = ["contact", "referral"].map((id) => map.nodes.findIndex((node) => node.id === id));
  const day = 1440;
  const header = {
    version: 1, project: "Moving", hash: "moving", start: "2024-01-01T00:00", window: [0, 300 * day], asOf: 300 * day, asOfDay: "2024-10-26",
    settings: { link_days: 60, travel_days: 1, same_day_hours: 24, return_days: 1, small_group: 5 }, map, sources: [""], codes: [""], outcomes: [""], teams: [""],
    attributes: [], coverage: [], notShown: [], children, legs: children,
  };
  const ids = column((i) => i).map((i) => String(i).padStart(8, "0")).join("\n");
  const engine = createEngine(pack(header, [
    { name: "leg.kind", type: "u8", values: column(() => 0) }, { name: "leg.flags", type: "u8", values: column(() => 12) }, { name: "leg.from", type: "u8", values: column(() => contact) },
    { name: "leg.to", type: "u8", values: column(() => referral) }, { name: "leg.reach", type: "u16", values: column(() => 10_000) },
    { name: "leg.shown_from", type: "i32", values: column((i) => (i % 90) * day) }, { name: "leg.shown_to", type: "i32", values: column((i) => ((i % 90) + 100) * day) },
    { name: "leg.start", type: "i32", values: column((i) => (i % 90) * day) }, { name: "leg.end", type: "i32", values: column((i) => ((i % 90) + 100) * day) },
    { name: "leg.pass", type: "u8", values: column(() => 1) }, { name: "leg.track", type: "u8", values: column(() => 1) }, { name: "leg.branch_of", type: "u8", values: column(() => 0) },
    { name: "leg.text", type: "u8", values: column(() => 0) }, { name: "text.source", type: "u8", values: [0] }, { name: "text.code", type: "u8", values: [0] },
    { name: "text.outcome", type: "u8", values: [0] }, { name: "text.team", type: "u8", values: [0] },
    { name: "child.first", type: "u32", values: Array.from({ length: children + 1 }, (_, i) => i) }, { name: "child.id", type: "utf8", values: new TextEncoder().encode(ids) },
    { name: "child.as_of", type: "i32", values: column(() => 300 * day) }, { name: "child.birth", type: "u8", values: column(() => 0) }, { name: "child.family", type: "u8", values: column(() => 0) },
  ]));
  const view = { width: 1280, height: 560, ratio: 1, zoom: 1, panX: 300, panY: 200 };
  const image = { width: 1280, height: 560, data: new Uint8ClampedArray(1280 * 560 * 4) };
  let at = 91 * day;
  const frame = (tails: boolean): number => {
    engine.setTails(tails);
    return quickest(30, () => {
      engine.seek((at += 10));
      expect(engine.draw(view, image)).toBe(children);
    });
  };
  frame(false);
  const plainly = frame(false);
  expect(frame(true) / plainly).toBeLessThan(4);
  expect(engine.tailsHeld()).toBe(0);
});
