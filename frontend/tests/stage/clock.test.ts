import { expect, it } from "vitest";
import { absoluteMinutes, ageBand, ageWords, bandLabels, monthOf } from "../../src/stage/clock";

it("times are taken as written, to the minute", () => {
  expect(absoluteMinutes("2024-03-05T12:30") - absoluteMinutes("2024-03-05")).toBe(750);
  // Over the night when clocks change there are still 24 hours.
  expect(absoluteMinutes("2024-04-01") - absoluteMinutes("2024-03-31")).toBe(1440);
  expect(absoluteMinutes("2024-03-05T12:30:59")).toBe(absoluteMinutes("2024-03-05T12:30"));
});

it("what is no time is said so", () => {
  expect(() => absoluteMinutes("5 March")).toThrow("'5 March' is not a time like 2024-03-05");
});

it("months count from January 1900", () => {
  expect(monthOf(0, "1900-01-31T00:00")).toBe(0);
  expect(monthOf(1440, "1900-01-31T00:00")).toBe(1);
  expect(monthOf(-1, "2024-03-01T00:00")).toBe(124 * 12 + 1);
});

it("ages are said in months up to two years", () => {
  expect([null, -1, 0, 1, 8, 23, 24, 100].map(ageWords)).toEqual(["", "before birth", "under 1 month", "1 month", "8 months", "23 months", "2 years", "8 years"]);
});

it("ages fall into bands", () => {
  expect([-3, 0, 11, 12, 59, 60, 119, 120, 191, 192, 215, 216, 300, null].map((months) => bandLabels()[ageBand(months)])).toEqual([
    "before birth", "under 1", "under 1", "1 to 4", "1 to 4", "5 to 9", "5 to 9", "10 to 15", "10 to 15", "16 to 17", "16 to 17", "18 and over", "18 and over",
    "not recorded",
  ]);
});

it("an authority's own bands have their words, a band of one year its age alone", () => {
  expect(bandLabels([5, 6, 18])).toEqual(["before birth", "under 5", "5", "6 to 17", "18 and over", "not recorded"]);
  expect([59, 60, 71, 72, 216].map((months) => bandLabels([5, 6, 18])[ageBand(months, [5, 6, 18])])).toEqual(["under 5", "5", "5", "6 to 17", "18 and over"]);
});
