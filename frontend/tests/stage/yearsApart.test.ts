import { expect, test } from "vitest";
import { yearsBefore, yearsToOffer } from "../../src/stage/yearsApart";
import { isoWords, minuteOf } from "../../src/stage/words";

const START = "2022-01-01T00:00";
const beside = (iso: string, years: number) => isoWords(START, yearsBefore(START, minuteOf(START, iso), years));

test("the same date and time of day stands beside it, whatever the weekday", () => {
  expect(beside("2025-03-05T14:30", 1)).toBe("2024-03-05T14:30");
  expect(beside("2025-03-05T14:30", 2)).toBe("2023-03-05T14:30");
  expect(beside("2025-01-01T00:00", 1)).toBe("2024-01-01T00:00");
  expect(beside("2024-12-31T23:59", 1)).toBe("2023-12-31T23:59");
  expect(beside("2024-04-01T00:00", 0)).toBe("2024-04-01T00:00");
});

test("two days at the end of February run beside one, and meet again on 1 March", () => {
  // 2024 has a 29 February; 2023 has none. Two days take the place of one: half speed.
  expect(["2024-02-28T00:00", "2024-02-28T12:00", "2024-02-29T00:00", "2024-02-29T12:00", "2024-03-01T00:00"].map((day) => beside(day, 1))).toEqual(
    ["2023-02-28T00:00", "2023-02-28T06:00", "2023-02-28T12:00", "2023-02-28T18:00", "2023-03-01T00:00"],
  );
  // 2025 has none; in 2024 both days pass beside its 28 February.
  expect(["2025-02-28T00:00", "2025-02-28T06:00", "2025-02-28T12:00", "2025-03-01T00:00"].map((day) => beside(day, 1))).toEqual(
    ["2024-02-28T00:00", "2024-02-28T12:00", "2024-02-29T00:00", "2024-03-01T00:00"],
  );
  // Leap year beside leap year: nothing is stretched.
  expect(beside("2028-02-29T10:00", 4)).toBe("2024-02-29T10:00");
});

test("time never runs backwards, and the way back is the same way", () => {
  let last = -Infinity;
  const from = minuteOf(START, "2023-12-01");
  for (let minute = from; minute < from + 120 * 1440; minute += 360) {
    const there = yearsBefore(START, minute, 1);
    expect(there).toBeGreaterThan(last);
    expect(yearsBefore(START, there, -1)).toBe(minute);
    last = there;
  }
});

test("as many years back can be chosen as there are data, at least one", () => {
  expect([yearsToOffer([0, 100 * 1440]), yearsToOffer([0, 912 * 1440]), yearsToOffer([0, 5000 * 1440])]).toEqual([1, 2, 10]);
});
