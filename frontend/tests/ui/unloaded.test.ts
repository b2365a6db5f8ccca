import { expect, test } from "vitest";
import type { Counts, Engine } from "../../src/stage/offers";
import { unloadedNodes } from "../../src/stage/unloaded";

const DAY = 1440;
const COVERAGE = [
  { source: "A", first: "2024-01-01", last: "2025-06-30", asOf: "2025-06-30", gaps: [["2024-07-01", "2024-12-31"]] },
  { source: "B", first: "2024-01-01", last: "2025-06-30", asOf: "2025-06-30" },
];
const NODES = [
  { id: "a", kind: "activity", sources: ["A"] }, { id: "ab", kind: "service", sources: ["A", "B"] }, { id: "out", kind: "exit", sources: ["A"] },
];

function at(time: number, heading: number, mode = "calendar"): boolean[] {
  const engine = { mode, time, payload: { start: "2024-01-01T00:00", coverage: COVERAGE, map: { nodes: NODES } } } as unknown as Engine;
  return unloadedNodes(engine, { nodes: NODES.map(() => ({ heading, waiting: 0, arrivals: 3 })) } as unknown as Counts);
}

test("a place is without data on the days that none of its sources was loaded for, unless somebody is there", () => {
  expect(at(200 * DAY, 0)).toEqual([true, false, false]);
  expect(at(181 * DAY, 0)).toEqual([false, false, false]); // 30 June
  expect(at(182 * DAY, 0)).toEqual([true, false, false]); // 1 July
  expect(at(366 * DAY, 0)).toEqual([false, false, false]); // 1 January
  expect(at(200 * DAY, 1)).toEqual([false, false, false]);
  expect(at(200 * DAY, 0, "start")).toEqual([false, false, false]);
});
