import { expect, test } from "vitest";
import { crowd, dice } from "../crowd";
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
  let longest = Infinity;
  let pieces = 0;
  for (let turn = 0; turn < 4; turn++) {
    const engine = createEngine(readPayload(bytes));
    let most = 0;
    pieces = 0;
    for (let done = false; !done; pieces++) {
      const begun = performance.now();
      done = engine.work(0.001);
      most = Math.max(most, performance.now() - begun);
    }
    longest = Math.min(longest, most);
  }
  expect(pieces).toBeGreaterThan(40);
  expect(longest / plain()).toBeLessThan(0.5);
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
