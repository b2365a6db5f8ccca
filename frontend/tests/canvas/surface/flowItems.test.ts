import { expect, test } from "vitest";
import { edgeKey } from "../../../src/canvas/model/drawing";
import { NOTHING, only } from "../../../src/canvas/model/selection";
import { EdgeItems, NodeItems } from "../../../src/canvas/surface/flowItems";
import { drawingOf, node } from "./drawings";

const drawing = drawingOf({
  lanes: [{ id: "l", label: "L", colour: "#00703c" }], nodes: [node("a", 0, 0, "entry", "l"), { ...node("b", 300, 0, "service", "l"), colour: "#912b88" }, node("c", 600, 0)],
  edges: [{ from: "a", to: "b", bend: 0 }, { from: "b", to: "a", bend: 0 }, { from: "b", to: "c", bend: 0.3 }],
});
const REST = { bending: null, led: null, moving: new Set<string>() };

test("while one node is dragged only its own object changes, and what is drawn in it stays the same", () => {
  const items = new NodeItems();
  const before = items.of(drawing, [], new Map());
  const after = items.of(drawing, [], new Map([["b", { x: 310, y: 20 }]]));
  expect(after.map((item, i) => item === before[i])).toEqual([true, false, true]);
  expect(after[1].position).toEqual({ x: 310, y: 20 });
  expect(after[1].data).toBe(before[1].data);
});

test("a node's own colour wins over its lane's", () => {
  expect(new NodeItems().of(drawing, [], new Map()).map((item) => item.data.colour)).toEqual(["#00703c", "#912b88", "#9fb0c0"]);
});

test("opposite ways bend apart; one that is being bent alone changes", () => {
  const items = new EdgeItems();
  const before = items.of(drawing, NOTHING, REST);
  expect(before.map((item) => item.data?.bend)).toEqual([0.15, 0.15, 0.3]);
  const after = items.of(drawing, NOTHING, { ...REST, bending: { key: edgeKey(drawing.edges[2]), bend: -0.5 } });
  expect(after.map((item, i) => item === before[i])).toEqual([true, true, false]);
  expect(after[2].data?.bend).toBe(-0.5);
});

test("a way that alone is selected has its handles; one of two has none", () => {
  const keys = drawing.edges.map(edgeKey);
  const alone = (edges: string[]) => new EdgeItems().of(drawing, only({ edges }), REST).map((item) => [item.selected, (item.data as unknown as { alone: boolean }).alone]);
  expect(alone([keys[0]])).toEqual([[true, true], [false, false], [false, false]]);
  expect(alone([keys[0], keys[2]])).toEqual([[true, false], [false, false], [true, false]]);
});

test("a way is called by the names of its places", () => {
  expect(new EdgeItems().of(drawing, NOTHING, REST)[2].ariaLabel).toBe("Way from b to c");
});
