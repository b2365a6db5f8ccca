import { expect, test } from "vitest";
import { only } from "../../../src/canvas/model/selection";
import { movedWords, sentence, thingsOf } from "../../../src/canvas/surface/doing";
import { NEW, withAdding } from "../../../src/canvas/surface/passing";
import { shift } from "../../../src/canvas/surface/useFocusing";
import { drawingOf, node } from "./drawings";

const drawing = drawingOf({ nodes: [node("Referral", 0, 0), node("b", 300, 0)], edges: [{ from: "Referral", to: "b", bend: 0 }], notes: [{ key: "n", text: "Since April", x: 0, y: 90 }] });

test("one place is called by its name, more are counted", () => {
  expect(thingsOf(drawing, only({ nodes: ["Referral"] }))).toBe("'Referral'");
  expect(thingsOf(drawing, only({ nodes: ["Referral", "b"], edges: ["x"], notes: ["n"] }))).toBe("2 places, 1 way and 1 note");
  expect(thingsOf(drawing, only({ notes: ["n"] }))).toBe("1 note");
});

test("a move is told by what is elsewhere afterwards", () => {
  const [a, b] = drawing.nodes;
  expect(movedWords(drawing, { ...drawing, nodes: [{ ...a, x: 10 }, b] })).toBe("moved 'Referral'");
  expect(movedWords(drawing, { ...drawing, nodes: [{ ...a, x: 10 }, { ...b, y: 10 }] })).toBe("moved 2 places");
  expect(sentence("moved 2 places")).toBe("Moved 2 places");
});

test("what is being added is shown as it will be, and is in the drawing only for the eye", () => {
  const shown = withAdding(drawing, { thing: "node", kind: "exit", label: "New way out", x: 500, y: 0, from: "b", turn: 1 });
  expect(shown.nodes[2]).toMatchObject({ id: NEW, label: "New way out", kind: "exit", x: 500, y: 0 });
  expect(shown.edges[1]).toEqual({ from: "b", to: NEW, bend: 0 });
  expect(withAdding(drawing, null)).toBe(drawing);
});

test("the view moves only for what is outside it, and only so far that it is in with some room", () => {
  expect(shift(100, 200, 800)).toBe(0);
  expect(shift(-50, 60, 800)).toBe(86);
  expect(shift(700, 900, 800)).toBe(-136);
  // What is longer than the view shows its beginning.
  expect(shift(100, 2000, 800)).toBe(-64);
});
