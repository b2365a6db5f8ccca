import { expect, test } from "vitest";
import { caught, newSpot, nodeAt, readingOrder, spotNear } from "../../../src/canvas/surface/places";
import { drawingOf, node } from "./drawings";

const SEEN = { left: -500, right: 523, top: -300, bottom: 300 };

test("a new place goes to the middle of what is seen, on the grid", () => {
  expect(newSpot(drawingOf({}), [], SEEN, "activity")).toEqual({ x: 10, y: 0 });
});

test("where a place stands already the nearest free spot is taken", () => {
  // A box is 64 high and keeps 20 free round it: 60 above or below would still touch, 120 does not; to the side it is further.
  expect(spotNear(drawingOf({ nodes: [node("a", 0, 0)] }), "activity", { x: 0, y: 0 })).toEqual({ x: 0, y: -120 });
});

test("with one place selected a new one goes beside it, in the same row", () => {
  const drawing = drawingOf({ nodes: [node("a", 0, 0), node("b", 900, 900)] });
  expect(newSpot(drawing, ["a"], SEEN, "activity")).toEqual({ x: 240, y: 0 });
  expect(newSpot(drawing, ["a", "b"], SEEN, "activity")).not.toEqual({ x: 240, y: 0 });
});

test("a node is met anywhere in its box, a service also on its name; of two the nearer", () => {
  const nodes = [node("a", 0, 0), node("b", 100, 0), node("s", 0, 400, "service")];
  expect(nodeAt(nodes, { x: -87, y: 31 })).toBe("a");
  expect(nodeAt(nodes, { x: 60, y: 0 })).toBe("b");
  expect(nodeAt(nodes, { x: 70, y: 500 })).toBe("s");
  expect(nodeAt(nodes, { x: -89, y: 0 })).toBe(null);
  expect(nodeAt(nodes, { x: -89, y: 0 }, 4)).toBe("a");
});

test("a rubber band catches the nodes that it touches and the notes whose middle is in it", () => {
  const drawing = drawingOf({ nodes: [node("a", 0, 0), node("b", 400, 0)], notes: [{ key: "n", text: "", x: 50, y: 90 }, { key: "m", text: "", x: 50, y: 120 }] });
  expect(caught(drawing, { left: 80, right: 200, top: 20, bottom: 100 })).toEqual({ nodes: ["a"], notes: [] });
  expect(caught(drawing, { left: 0, right: 400, top: 0, bottom: 100 })).toEqual({ nodes: ["a", "b"], notes: ["n"] });
});

test("places are read row by row from the top, each row from the left, though a row is not quite straight", () => {
  const items = [{ id: "d", x: 0, y: 300 }, { id: "b", x: 200, y: -20 }, { id: "a", x: 0, y: 0 }, { id: "c", x: 400, y: 25 }];
  expect(readingOrder(items)).toEqual(["a", "b", "c", "d"]);
});
