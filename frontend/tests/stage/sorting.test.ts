import fc from "fast-check";
import { expect, test } from "vitest";
import { finish, Slowly } from "../../src/stage/pieces";
import { inOrder } from "../../src/stage/sorting";

test("numbers stand group by group, then by time, and alike ones as they came", () => {
  const groups = Uint16Array.of(1, 0, 1, 0, 1);
  const times = Int32Array.of(5, 9, -3, 9, 5);
  expect([...finish(inOrder(5, groups, times))]).toEqual([1, 3, 2, 0, 4]);
});

test("however many there are and however far apart, the order is that of a plain sort", () => {
  const one = fc.tuple(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }));
  fc.assert(fc.property(fc.array(one, { maxLength: 60 }), (given) => {
    const groups = Uint32Array.from(given, ([group]) => group);
    const times = Int32Array.from(given, ([, time]) => time);
    const plain = given.map((_, i) => i).sort((a, b) => groups[a] - groups[b] || times[a] - times[b] || a - b);
    expect([...finish(inOrder(given.length, groups, times))]).toEqual(plain);
  }));
});

test("what is worked out in pieces comes out once, whether someone waits for it or not", () => {
  let begun = 0;
  const make = () => new Slowly(function* () {
    begun += 1;
    yield;
    return begun;
  });
  const waited = make();
  expect([waited.ready, waited.now(), waited.now(), waited.ready]).toEqual([false, 1, 1, true]);
  const slowly = make();
  expect([slowly.for(0), slowly.for(1000), slowly.now()]).toEqual([false, true, 2]);
});
