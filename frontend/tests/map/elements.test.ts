import { expect, test } from "vitest";
import { colourOf, laneColours } from "../../src/map/elements";

const LANES = [{ id: "mash", label: "MASH", colour: "#1d70b8" }, { id: "t1", label: "T1", colour: "" }];
const NODE = { id: "plan", label: "CIN plan", kind: "service", x: 0, y: 0 } as const;

test("a lane without a colour is grey, and is drawn as a band all the same", () => {
  expect([...laneColours(LANES)]).toEqual([["mash", "#1d70b8"], ["t1", "#9fb0c0"]]);
});

test("a node has its own colour, else its lane's, else grey", () => {
  const colours = laneColours(LANES);
  expect(colourOf({ ...NODE, lane: "mash", colour: "#f47738" }, colours)).toBe("#f47738");
  expect(colourOf({ ...NODE, lane: "mash" }, colours)).toBe("#1d70b8");
  expect(colourOf({ ...NODE, lane: "t1" }, colours)).toBe("#9fb0c0");
  expect(colourOf({ ...NODE, lane: "" }, colours)).toBe("#9fb0c0");
});
