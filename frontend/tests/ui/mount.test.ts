import { expect, test } from "vitest";
import { lifecycle } from "../../src/mount";

interface Args { parentElement: object; data: number }

/** A component that writes down what happens to it. */
function written() {
  const log: string[] = [];
  const place = lifecycle<Args>((first) => {
    log.push(`made ${first.data}`);
    return { update: (args) => void log.push(`updated ${args.data}`), end: () => void log.push("ended") };
  });
  return { log, place };
}

test("a place is made once and then updated", () => {
  const { log, place } = written();
  const parentElement = {};
  place({ parentElement, data: 1 });
  place({ parentElement, data: 2 });
  expect(log).toEqual(["made 1", "updated 2"]);
});

test("the cleanup of a call that another has superseded does nothing", () => {
  const { log, place } = written();
  const parentElement = {};
  const stale = place({ parentElement, data: 1 });
  const last = place({ parentElement, data: 2 });
  stale();
  expect(log).toEqual(["made 1", "updated 2"]);
  last();
  last();
  stale();
  expect(log).toEqual(["made 1", "updated 2", "ended"]);
});

test("after its end a place is made anew, and two places know nothing of each other", () => {
  const { log, place } = written();
  const parentElement = {};
  place({ parentElement, data: 1 })();
  place({ parentElement, data: 2 });
  place({ parentElement: {}, data: 3 });
  expect(log).toEqual(["made 1", "ended", "made 2", "made 3"]);
});
