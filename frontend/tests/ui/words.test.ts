import { expect, test } from "vitest";
import { dayWords, durationOf, figure, fromTo, isoDayWords, isoDuration, isoMonthWords, isoWords, minuteOf, ordinal, ownDayWords, speedWords } from "../../src/stage/words";

const START = "2024-01-01T00:00";
const DAY = 1440;

test("a day is said as people say it, with the weekday where asked for", () => {
  expect(dayWords(START, 64 * DAY)).toBe("5 March 2024");
  expect(dayWords(START, 64 * DAY + 1439.9)).toBe("5 March 2024");
  expect(dayWords(START, 64 * DAY, true)).toBe("Tuesday 5 March 2024");
  expect(dayWords(START, -1)).toBe("31 December 2023");
});

test("a moment goes to ISO and back to the minute", () => {
  expect(isoWords(START, 64 * DAY + 870.5)).toBe("2024-03-05T14:30");
  expect(minuteOf(START, "2024-03-05T14:30")).toBe(64 * DAY + 870);
  expect(minuteOf(START, "2024-03-05")).toBe(64 * DAY);
  expect(minuteOf(START, "soon")).toBeNaN();
});

test("a day of the payload's header is said in words, or as its month", () => {
  expect(isoDayWords("2025-06-30")).toBe("30 June 2025");
  expect(isoMonthWords("2023-01-02")).toBe("January 2023");
});

test("two days say what they share once", () => {
  expect(fromTo(START, 65 * DAY, 78 * DAY)).toBe("6 to 19 March 2024");
  expect(fromTo(START, 9 * DAY, 51 * DAY)).toBe("10 January to 21 February 2024");
  expect(fromTo(START, -1 * DAY, 51 * DAY)).toBe("31 December 2023 to 21 February 2024");
});

test("figures, ordinals and speeds read well", () => {
  expect([0, 999, 1000, 1234567].map(figure)).toEqual(["0", "999", "1,000", "1,234,567"]);
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 111].map(ordinal)).toEqual(["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th"]);
  expect([0.1, 0.5, 1, 2.5, 7, 30, 400].map(speedWords)).toEqual([
    "1 second = 2.4 hours", "1 second = 12 hours", "1 second = 1 day", "1 second = 2.5 days", "1 second = 7 days", "1 second = 30 days", "1 second = 400 days",
  ]);
});

test("a child's own time is told in days, and as an ISO length of time", () => {
  expect(ownDayWords(42.9 * DAY)).toBe("Day 42");
  expect(isoDuration(42 * DAY + 390)).toBe("P42DT6H30M");
  expect(durationOf("P42DT6H30M")).toBe(42 * DAY + 390);
  expect(durationOf("P7D")).toBe(7 * DAY);
  expect(durationOf("a week")).toBeNaN();
});
