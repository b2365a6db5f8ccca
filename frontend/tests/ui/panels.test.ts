import { expect, test } from "vitest";
import { clockAloud, clockWords } from "../../src/stage/clockWords";
import { coverageWords, lateWords, sourceWords } from "../../src/stage/coverageWords";
import { nodeWords } from "../../src/stage/figures";
import { chipsOf, toggled, withAttribute } from "../../src/stage/filterWords";
import { nextSpeed, placeOfSpeed, speedAt } from "../../src/stage/speeds";
import { gapWords, whenWords } from "../../src/stage/storyWords";
import { fakeEngine } from "./fakeEngine";

const DAY = 1440;
const START = "2024-01-01T00:00";
const VISIT = { start: 9 * DAY, end: 51 * DAY, open: false, sameDay: false, days: 42, estimated: false };

test("a visit says when it was, with true dates", () => {
  expect(whenWords(VISIT, START)).toBe("10 January to 21 February 2024 · 42 days");
  expect(whenWords({ ...VISIT, start: 8 * DAY, end: 8 * DAY, sameDay: true, days: 0 }, START)).toBe("9 January 2024 · same day");
  expect(whenWords({ ...VISIT, end: null, open: true }, START)).toBe("Since 10 January 2024 · still open");
  expect(whenWords({ ...VISIT, end: 9 * DAY, days: 0 }, START)).toBe("10 January 2024");
  expect(whenWords({ ...VISIT, end: 10 * DAY, days: 1, estimated: true }, START)).toBe("10 to 11 January 2024 · 1 day · start estimated");
});

test("where dates are told to the week a visit says the week, and about how long", () => {
  // 1 January 2024 was a Monday, and so were the 8th and 19 February.
  expect(whenWords(VISIT, START, true)).toBe("Week of 8 January 2024 to week of 19 February 2024 · about 6 weeks");
  expect(whenWords({ ...VISIT, end: null, open: true }, START, true)).toBe("Since the week of 8 January 2024 · still open");
  expect(whenWords({ ...VISIT, end: 12 * DAY, days: 3 }, START, true)).toBe("Week of 8 January 2024");
  expect(whenWords({ ...VISIT, start: 6 * DAY, end: 6 * DAY, sameDay: true, days: 0 }, START, true)).toBe("Week of 1 January 2024 · same day");
  expect(whenWords({ ...VISIT, start: null, end: null }, START, true)).toBe("no date");
});

test("a gap says how long nothing was recorded", () => {
  expect([null, 6, 7, 17].map((count) => gapWords(count, true))).toEqual(["", "", "about 1 week with nothing recorded", "about 2 weeks with nothing recorded"]);
  expect([null, 0, 1, 17].map((count) => gapWords(count))).toEqual(["", "", "1 day with nothing recorded", "17 days with nothing recorded"]);
});

test("a node says who is on the way, here now, waiting, or left so far", () => {
  const count = { heading: 1214, waiting: 12, arrivals: 1204 };
  expect(nodeWords("activity", count)).toEqual({ count: "1,214", unit: "on the way", waiting: "12", target: "", more: [] });
  expect(nodeWords("service", { ...count, waiting: 0 })).toEqual({ count: "1,214", unit: "here now", waiting: "", target: "", more: [] });
  expect(nodeWords("exit", count)).toEqual({ count: "1,204", unit: "left so far", waiting: "", target: "", more: [] });
});

test("the clock says the weekday below a week a second, and the last day at the window's end", () => {
  const engine = fakeEngine();
  engine.seek(64 * DAY);
  expect(clockWords(engine, 7)).toBe("6 March 2023");
  expect(clockWords(engine, 3)).toBe("Monday 6 March 2023");
  engine.seek(912 * DAY);
  expect(clockWords(engine, 7)).toBe("30 June 2025");
  engine.setMode("start");
  engine.seek(42 * DAY);
  expect([clockWords(engine, 7), clockAloud(engine, 7)]).toEqual(["Day 42", "42 days after each child's start"]);
  engine.setMode("start", "contact");
  expect([clockWords(engine, 7), clockAloud(engine, 7)]).toEqual(["Day 42 since first initial contact", "42 days since first initial contact"]);
});

test("what the data covers is said, and near its end that a fading dot may only wait", () => {
  const engine = fakeEngine();
  expect(coverageWords("2025-06-30", engine.payload.coverage)).toBe("Data as at 30 June 2025; contacts from January 2023");
  expect(sourceWords("visits.csv")).toBe("visits.csv");
  engine.seek(852 * DAY - 1);
  expect(lateWords(engine)).toBe("");
  engine.seek(852 * DAY);
  expect(lateWords(engine)).toBe("In the last 60 days a dot that fades may only be waiting");
});

test("each filter in force is a chip that can be taken off alone", () => {
  const { payload } = fakeEngine();
  const filter = { attributes: { team: ["Ashford", ""] }, passes: [2, 5], through: ["contact", "cp"], open: true };
  const chips = chipsOf(filter, payload);
  expect(chips.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "Team: Ashford, not recorded", "Times through: 2, 5 or more", "Goes through: Initial contact and Child protection plan", "Still open: yes",
  ]);
  expect(chips[0].without).toEqual({ ...filter, attributes: undefined });
  expect(chips[3].without).toEqual({ ...filter, open: undefined });
});

test("ticking and unticking choices leaves nothing behind", () => {
  expect(toggled(undefined, 2)).toEqual([2]);
  expect(toggled([2, 3], 2)).toEqual([3]);
  expect(toggled([2], 2)).toBeUndefined();
  expect(withAttribute({ attributes: { team: ["Ashford"] } }, "team", [])).toEqual({ attributes: undefined });
});

test("the speed slider is logarithmic from 0.1 to 400, and keys take it in steps that read well", () => {
  expect([speedAt(0), speedAt(50), speedAt(100)]).toEqual([0.1, 6.3, 400]);
  expect(Math.round(placeOfSpeed(7))).toBe(51);
  expect([nextSpeed(7, 1), nextSpeed(7, -1), nextSpeed(6.3, 1), nextSpeed(400, 1), nextSpeed(0.1, -1)]).toEqual([10, 5, 7, 400, 0.1]);
});
