import { expect, test } from "vitest";
import { laneFor, reaching } from "../../../src/canvas/surface/reach";
import { drawingOf, node } from "./drawings";

const lanes = ["a", "b"].map((id) => ({ id, label: id, colour: "#1d70b8" }));

test("rows go on beside the map, but not above and below it", () => {
  const drawing = drawingOf({ lanes, nodes: [node("x", 0, 0, "activity", "a"), node("y", 0, 300, "activity", "b")] });
  expect(laneFor(drawing, { x: 2000, y: 0 })).toBe("a");
  expect(laneFor(drawing, { x: -2000, y: 300 })).toBe("b");
  expect(laneFor(drawing, { x: 0, y: 2000 })).toBe("");
});

test("columns go on above and below the map", () => {
  const drawing = drawingOf({ lanes, nodes: [node("x", 0, 0, "activity", "a"), node("y", 600, 10, "activity", "b")] });
  expect(laneFor(drawing, { x: 600, y: 2000 })).toBe("b");
  expect(laneFor(drawing, { x: 5000, y: 0 })).toBe("");
});

test("a lane without nodes is a row too, beneath the others", () => {
  const drawing = drawingOf({ lanes, nodes: [node("x", 0, 0, "activity", "a")] });
  expect(laneFor(drawing, { x: 900, y: 150 })).toBe("b");
});

test("boxes round lanes that mingle end where they end, and without lanes there is none", () => {
  const nodes = [node("x", 0, 0, "activity", "a"), node("y", 100, 20, "activity", "b"), node("z", 200, 0, "activity", "a")];
  expect(laneFor(drawingOf({ lanes, nodes }), { x: 2000, y: 0 })).toBe("");
  expect(reaching([])).toEqual([]);
});
