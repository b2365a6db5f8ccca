import { expect, test } from "vitest";
import { freeSpot } from "../../../src/canvas/panel/freeSpot";
import { drawing, place, way } from "./panelDrawing";

test("the first place of all stands at the origin", () => {
  expect(freeSpot(drawing({}), "entry", "")).toEqual({ x: 0, y: 0 });
});

test("a new place stands right of the last one, or of the one that is selected", () => {
  const d = drawing({ nodes: [place("a", "A", 0, 0), place("b", "B", 0, 400)] });
  expect(freeSpot(d, "activity", "")).toEqual({ x: 240, y: 400 });
  expect(freeSpot(d, "activity", "", "a")).toEqual({ x: 240, y: 0 });
});

test("where that is taken it stands below, where a way runs there above", () => {
  const taken = drawing({ nodes: [place("a", "A", 0, 0), place("b", "B", 240, 0), place("c", "C", 0, 360)] });
  expect(freeSpot(taken, "activity", "", "a")).toEqual({ x: 0, y: 120 });
  expect(freeSpot({ ...taken, edges: [way("a", "c")] }, "activity", "", "a")).toEqual({ x: 0, y: -120 });
});

test("it stands on no note", () => {
  const d = drawing({ nodes: [place("a", "A", 0, 0)], notes: [{ key: "n", text: "Note", x: 240, y: 0 }] });
  expect(freeSpot(d, "activity", "")).toEqual({ x: 0, y: 120 });
});

test("it stands beside the last place of its lane, inside the lane's band", () => {
  const lanes = [{ id: "one", label: "One", colour: "#1d70b8" }, { id: "two", label: "Two", colour: "#28a197" }];
  const nodes = [place("a", "A", 0, 0, { lane: "one" }), place("b", "B", 240, 0, { lane: "one" }), place("c", "C", 0, 100, { lane: "two" })];
  const d = drawing({ lanes, nodes });
  expect(freeSpot(d, "activity", "two")).toEqual({ x: 240, y: 100 });
  // Right of A stands B, and below it is the other lane: one further to the right.
  expect(freeSpot(d, "activity", "one", "a")).toEqual({ x: 480, y: 0 });
});

test("the first place of a lane stands in the lane's empty band beneath the map", () => {
  const lanes = [{ id: "one", label: "One", colour: "#1d70b8" }, { id: "two", label: "Two", colour: "#28a197" }];
  const d = drawing({ lanes, nodes: [place("a", "A", 0, 0, { lane: "one" })] });
  // The frame ends 96 beneath; the band begins 8 under its inset of 16 (88) and is 160 high; from its left at -136 half a step in.
  expect(freeSpot(d, "activity", "two")).toEqual({ x: -20, y: 170 });
});

test("where all round it is full it stands right of everything", () => {
  const nodes = Array.from({ length: 81 }, (_, i) => place(`n${i}`, "N", ((i % 9) - 4) * 240, (Math.floor(i / 9) - 4) * 120));
  // The rightmost place ends at 960 + 88, with its margin at 1,068; half a step on is 1,188.
  expect(freeSpot(drawing({ nodes }), "activity", "", "n40")).toEqual({ x: 1190, y: 0 });
});
