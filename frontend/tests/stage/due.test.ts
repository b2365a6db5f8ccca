import { describe, expect, it } from "vitest";
import { BEYOND, type Due, INSIDE, LAST_QUARTER, NO_TARGET, standing, workingDays } from "../../src/stage/due";
import { BLANK, FADE, OPEN, type Payload, REST, TRAVEL, WAIT } from "../../src/stage/payload";

const DAY = 1440;
/** Days since 1970. */
const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe("working days", () => {
  const holidays = Float64Array.from(["2024-03-29", "2024-04-01", "2024-05-06", "2024-12-25", "2024-12-26", "2025-01-01"].map(day));

  it("begin with the day after, and leave out weekends and bank holidays", () => {
    expect(workingDays(day("2024-03-11"), day("2024-03-12"), holidays)).toBe(1); // Monday to Tuesday
    expect(workingDays(day("2024-03-08"), day("2024-03-11"), holidays)).toBe(1); // Friday to Monday
    expect(workingDays(day("2024-03-08"), day("2024-03-10"), holidays)).toBe(0); // Friday to Sunday
    // Over Easter: 19 to 28 March, 21 in April, 5 by 8 May (the 6th is a holiday).
    expect(workingDays(day("2024-03-01"), day("2024-05-08"), holidays)).toBe(45);
    // Over Christmas: 16 by Christmas Eve, 19 by New Year's Eve, 41 by the end of January, 45 by 6 February.
    expect(workingDays(day("2024-12-02"), day("2025-02-06"), holidays)).toBe(45);
  });

  it("are counted before 1970 too", () => {
    expect(workingDays(-4, 3, new Float64Array(0))).toBe(5); // Sunday 28 December 1969 to Sunday 4 January 1970
  });
});

describe("time against target", () => {
  // Leg by leg: a visit of 20 days that ended on day 30 of a target of 40 from day 0; the wait and the fade after it; one still open; one without.
  const payload = {
    legColumns: {
      kind: Uint8Array.of(TRAVEL, WAIT, FADE, REST, TRAVEL), flags: Uint8Array.of(0, 0, 0, OPEN, 0),
      start: Int32Array.of(10 * DAY, 30 * DAY, 41 * DAY, 0, 0), end: Int32Array.of(30 * DAY, 60 * DAY, BLANK, BLANK, 5 * DAY),
    },
  } as unknown as Payload;
  const due: Due = { since: Int32Array.of(0, 0, 0, 0, BLANK), at: Int32Array.of(40 * DAY, 40 * DAY, 40 * DAY, 40 * DAY, BLANK) };

  it("is inside up to three quarters, then in its last quarter", () => {
    expect(standing(payload, due, 0, 29 * DAY)).toBe(INSIDE);
    expect(standing(payload, due, 3, 30 * DAY - 1)).toBe(INSIDE);
    expect(standing(payload, due, 3, 30 * DAY)).toBe(LAST_QUARTER);
  });

  it("is beyond from the end of the last day inside", () => {
    expect(standing(payload, due, 3, 40 * DAY - 1)).toBe(LAST_QUARTER);
    expect(standing(payload, due, 3, 40 * DAY)).toBe(BEYOND);
  });

  it("of a visit that has ended stays as it ended, however late it is shown", () => {
    expect(standing(payload, due, 0, 55 * DAY)).toBe(LAST_QUARTER);
    expect(standing(payload, due, 1, 59 * DAY)).toBe(LAST_QUARTER);
    expect(standing(payload, due, 2, 41 * DAY)).toBe(BEYOND);
  });

  it("of a visit without a target is neither", () => {
    expect(standing(payload, due, 4, 3 * DAY)).toBe(NO_TARGET);
  });
});
