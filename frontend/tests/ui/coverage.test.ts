import { expect, test } from "vitest";
import { gapsOf } from "../../src/stage/coverageWords";

const DAY = 1440;
const MISSING: [string, string] = ["2024-07-01", "2024-12-31"];

test("a return that was not loaded is said once for all its lists, with its days", () => {
  const covers = { first: "2024-01-01", last: "2025-06-30", asOf: "2025-06-30" };
  const gaps = gapsOf([
    { source: "Annex A 1", ...covers, gaps: [MISSING] },
    { source: "Annex A 3", ...covers, gaps: [MISSING] },
    { source: "Annex A 4", ...covers, gaps: [MISSING] },
    { source: "visits", ...covers, gaps: [["2024-09-01", "2024-10-31"]] },
    { source: "Annex A 7", ...covers },
  ], "2024-01-01T00:00");
  expect(gaps).toEqual([
    { words: "No contacts, referrals or assessments loaded for 1 July to 31 December 2024", from: 182 * DAY, to: 366 * DAY },
    { words: "No visits loaded for 1 September to 31 October 2024", from: 244 * DAY, to: 305 * DAY },
  ]);
});
