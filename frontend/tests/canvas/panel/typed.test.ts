import { expect, test } from "vitest";
import { readBend, readDays, readName, readPosition, readWidth } from "../../../src/canvas/panel/typed";

const NO_DAYS = { wrong: "Write a whole number of days, from 1 to 3,650." };

test("a target has 1 to 3,650 whole days", () => {
  expect(["1", " 45 ", "3650"].map(readDays)).toEqual([{ value: 1 }, { value: 45 }, { value: 3650 }]);
  expect(["0", "-3", "3651", "1.5", "", "ten", "1e3", "0x10"].map(readDays)).toEqual(Array(8).fill(NO_DAYS));
});

test("a position is a number, rounded to a whole unit; a minus sign may be a real one", () => {
  expect(["120", "-40.4", "−40.6", ".5", "-0.2", "1000000"].map(readPosition)).toEqual([
    { value: 120 }, { value: -40 }, { value: -41 }, { value: 1 }, { value: 0 }, { value: 1_000_000 },
  ]);
  expect(["", "abc", "1,200", "1000001", "--3"].map(readPosition)).toEqual(Array(5).fill({ wrong: "Write a number, such as 120 or -40." }));
});

test("a bend has two decimals and lies between -2 and 2", () => {
  expect(["0.2", "-0.256", "2"].map(readBend)).toEqual([{ value: 0.2 }, { value: -0.26 }, { value: 2 }]);
  expect(readBend("2.1")).toEqual({ wrong: "Write a number from -2 to 2, such as 0.2; 0 is straight." });
});

test("a picture to trace is wide enough to be taken hold of", () => {
  expect(readWidth("1200.4")).toEqual({ value: 1200 });
  expect(readWidth("19")).toEqual({ wrong: "Write a width of 20 or more." });
});

test("a name is on one line and not blank", () => {
  expect(readName("  Family \n Help ", "place")).toEqual({ value: "Family Help" });
  expect(readName("<script>alert(1)</script>", "place")).toEqual({ value: "<script>alert(1)</script>" });
  expect(readName(" \t", "lane")).toEqual({ wrong: "A lane needs a name." });
});
