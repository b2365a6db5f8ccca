import { expect, test } from "vitest";
import { gapAt } from "../../src/stage/coverageWords";
import { noteMarks, noteWords } from "../../src/stage/datedNotes";
import { fakeEngine } from "./fakeEngine";

const DAY = 1440;
const START = "2024-01-01T00:00";
const WINDOW: [number, number] = [0, 100 * DAY];
const DOOR = { date: "2024-01-11", text: "New front door" };

test("a note says its day in words", () => {
  expect(noteWords(DOOR, START)).toBe("11 January 2024: New front door");
});

test("a mark stands where its day begins and leads there", () => {
  expect(noteMarks([DOOR], START, WINDOW, 1000)).toEqual([
    { share: 0.1, minute: 10 * DAY, words: "11 January 2024: New front door", notes: ["11 January 2024: New front door"] },
  ]);
});

test("notes outside of the window have no mark; those on its first and last day have one", () => {
  const notes = ["2023-12-31", "2024-01-01", "2024-04-09", "2024-04-10"].map((date) => ({ date, text: "x" }));
  expect(noteMarks(notes, START, WINDOW, 1000).map((mark) => mark.minute / DAY)).toEqual([0, 99]);
});

test("a window that begins within a day still shows that day's note, at its beginning", () => {
  expect(noteMarks([{ date: "2024-01-01", text: "x" }], START, [600, 100 * DAY], 1000)).toMatchObject([{ share: 0, minute: 600 }]);
});

test("notes too near to one another to be hit apart share a mark that says all", () => {
  const notes = [DOOR, { date: "2024-01-13", text: "Inspection" }, { date: "2024-01-14", text: "Moved" }];
  const at = (width: number) => noteMarks(notes, START, WINDOW, width).map((mark) => mark.words);
  // 100 pixels for 100 days: all within 26 pixels of the first. 1,400 pixels: 14 a day, so that the second is 28 away and stands apart.
  expect(at(100)).toEqual(["3 notes. 11 January 2024: New front door. 13 January 2024: Inspection. 14 January 2024: Moved"]);
  expect(at(1400)).toEqual(["11 January 2024: New front door", "2 notes. 13 January 2024: Inspection. 14 January 2024: Moved"]);
});

test("what is not loaded is said for any moment of the calendar", () => {
  const engine = fakeEngine();
  engine.payload.coverage.push({ source: "Annex A 3", first: "2023-01-01", last: "2025-06-29", asOf: "2025-06-30", gaps: [["2024-07-01", "2024-12-31"]] });
  expect(gapAt(engine, 546 * DAY)).toBe("");
  expect(gapAt(engine, 547 * DAY)).toBe("No referrals loaded for 1 July to 31 December 2024");
  expect(gapAt(engine, 731 * DAY - 1)).toBe("No referrals loaded for 1 July to 31 December 2024");
  expect(gapAt(engine, 731 * DAY)).toBe("");
  engine.setMode("start");
  expect(gapAt(engine, 547 * DAY)).toBe("");
});
