import { describe, expect, it } from "vitest";
import { movedEnd } from "../../src/stage/Stretch";
import { typedDay, typedMoment } from "../../src/stage/typedDate";

const START = "2023-01-01T00:00";
const WINDOW = [2 * 1440, 912 * 1440] as const;

describe("a date that is typed", () => {
  it.each([
    ["5 March 2024", "2024-03-05"], ["5th march 2024", "2024-03-05"], ["05 Mar 2024", "2024-03-05"], ["5 Sept. 2024", "2024-09-05"], ["05/03/2024", "2024-03-05"], ["5.3.24", "2024-03-05"],
    ["2024-03-05", "2024-03-05"], ["March 2024", "2024-03-01"], ["2024-03", "2024-03-01"], ["2024", "2024-01-01"], [" 29  February 2024 ", "2024-02-29"],
  ])("%s is understood, the day before the month", (typed, day) => {
    expect(typedDay(typed)).toEqual({ day });
  });

  it.each([
    ["31/02/2024", "'31/02/2024' is no date: February 2024 has no day 31"], ["03/25/2024", "'03/25/2024' is no date: there is no month 25; write it like 5 March 2024"],
    ["5 Marsh 2024", "'5 Marsh 2024' is no date: 'Marsh' is no month"], ["soon", "'soon' is no date: write it like 5 March 2024"], ["", "No date yet: write it like 5 March 2024"],
  ])("%s is told to be none, in words", (typed, wrong) => {
    expect(typedDay(typed)).toEqual({ wrong });
  });

  it("is a moment of the picture, or it is said why not", () => {
    expect(typedMoment("5 March 2024", START, WINDOW, "calendar")).toEqual({ minute: 429 * 1440 });
    expect(typedMoment("January 2023", START, WINDOW, "calendar")).toEqual({ minute: 2 * 1440 });
    expect(typedMoment("2023", START, WINDOW, "calendar")).toEqual({ minute: 2 * 1440 });
    expect(typedMoment("1 January 2023", START, WINDOW, "calendar")).toEqual({ wrong: "1 January 2023 is before the picture begins (3 January 2023)" });
    expect(typedMoment("1 July 2025", START, WINDOW, "calendar")).toEqual({ wrong: "1 July 2025 is after the data ends (30 June 2025)" });
    expect(typedMoment("30 June 2025", START, WINDOW, "calendar")).toEqual({ minute: 911 * 1440 });
  });

  it("is a number of days while time runs from each child's start", () => {
    expect(typedMoment("day 42", START, [0, 400 * 1440], "start")).toEqual({ minute: 42 * 1440 });
    expect(typedMoment("400", START, [0, 400 * 1440], "start")).toEqual({ wrong: "Nobody is known for longer than 399 days" });
    expect(typedMoment("5 March 2024", START, [0, 400 * 1440], "start")).toEqual({ wrong: "'5 March 2024' is no day of a child's own time: write it like 42" });
  });
});

describe("an end of a stretch that is moved", () => {
  const DAY = 1440;
  it("stays on whole days, within the window, and a day at least from the other", () => {
    expect(movedEnd([0, 100 * DAY], [0, 100 * DAY], 0, 20.4 * DAY)).toEqual([20 * DAY, 100 * DAY]);
    expect(movedEnd([20 * DAY, 50 * DAY], [0, 100 * DAY], 0, 70 * DAY)).toEqual([49 * DAY, 50 * DAY]);
    expect(movedEnd([20 * DAY, 50 * DAY], [0, 100 * DAY], 1, 500 * DAY)).toEqual([20 * DAY, 100 * DAY]);
  });

  it("is no stretch any more when it is all of the time", () => {
    expect(movedEnd([0, 50 * DAY], [0, 100 * DAY], 1, 100 * DAY)).toBeNull();
  });
});
