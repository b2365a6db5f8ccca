import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Behind } from "../../src/stage/behind";
import type { Pieces } from "../../src/stage/pieces";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function* threePieces(): Pieces<string> {
  yield;
  yield;
  return "made";
}

/** Something put off that takes so many turns. */
function putOff(turns: number) {
  const told = { left: turns, asked: 0 };
  const behind = new Behind((milliseconds) => {
    told.asked += 1;
    if (milliseconds > 0 && told.left > 0) told.left -= 1;
    return told.left === 0;
  });
  return { behind, told };
}

test("nothing is worked out before four pictures were drawn while playing", () => {
  const { behind, told } = putOff(2);
  const made: string[] = [];
  behind.add(threePieces(), (one) => made.push(one));
  for (let picture = 0; picture < 3; picture++) behind.drawn(true);
  behind.wake();
  vi.runAllTimers();
  expect([made, told.asked]).toEqual([[], 0]);
  behind.drawn(true);
  vi.runAllTimers();
  expect([made, told.left]).toEqual([["made"], 0]);
});

test("while time stands still, one picture is enough", () => {
  const { behind, told } = putOff(1);
  behind.drawn(false);
  vi.runAllTimers();
  expect(told.left).toBe(0);
});

test("once all is done, what is added later is handed over at once, and no timer runs on", () => {
  const { behind } = putOff(1);
  behind.drawn(false);
  vi.runAllTimers();
  const made: string[] = [];
  behind.add(threePieces(), (one) => made.push(one));
  expect(made).toEqual(["made"]);
  behind.wake();
  expect(vi.getTimerCount()).toBe(0);
});

test("what is put off anew, for another way of counting time, is done as well", () => {
  const { behind, told } = putOff(1);
  behind.drawn(false);
  vi.runAllTimers();
  told.left = 2;
  behind.wake();
  vi.runAllTimers();
  expect(told.left).toBe(0);
});

test("what is called off, and what has ended, is not worked out", () => {
  const { behind, told } = putOff(1);
  const made: string[] = [];
  behind.add(threePieces(), (one) => made.push(one))();
  behind.end();
  behind.drawn(true);
  behind.wake();
  vi.runAllTimers();
  expect([made, told.asked, vi.getTimerCount()]).toEqual([[], 0, 0]);
});
