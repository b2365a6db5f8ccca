import { expect, test } from "vitest";
import { laneBands } from "../../src/map/bands";
import type { DrawnMap } from "../../src/map/drawnMap";
import { flowEdges, flowNodes } from "../../src/map/elements";
import { isBroad, labelSize } from "../../src/map/labelSize";
import { fitted, magnified } from "../../src/map/view";
import { FAKE_MAP } from "./fakeMap";

/** Every letter half as wide as it is high. */
const half = (text: string) => text.length / 2;

function mapOf(nodes: [lane: string, x: number, y: number][]): DrawnMap {
  return {
    name: "m", edges: [], notes: [], lanes: ["a", "b"].map((id) => ({ id, label: id, colour: "#1d70b8" })),
    nodes: nodes.map(([lane, x, y], i) => ({ id: String(i), label: String(i), kind: "activity", lane, x, y })),
  };
}

test("lanes that lie one above another are rows across the whole map", () => {
  const [a, b] = laneBands(mapOf([["a", 0, 0], ["a", 400, 0], ["b", 200, 200]]));
  expect(a.box).toEqual({ left: -136, right: 536, top: -80, bottom: 96 });
  expect(b.box).toEqual({ left: -136, right: 536, top: 104, bottom: 280 });
});

test("lanes that lie side by side are columns", () => {
  const [a, b] = laneBands(mapOf([["a", 0, 0], ["b", 400, 20]]));
  expect([a.box.left, a.box.right, b.box.left, b.box.right]).toEqual([-136, 196, 204, 536]);
  expect([a.box.top, b.box.bottom]).toEqual([-80, 100]);
});

test("places without a lane beneath the last lane stay outside its band", () => {
  const bands = laneBands(mapOf([["a", 0, 0], ["b", 0, 200], ["", 0, 400]]));
  expect(bands.map(({ lane, box }) => [lane.id, box.top, box.bottom])).toEqual([["a", -80, 96], ["b", 104, 296]]);
});

test("places without a lane amid the lanes leave the bands as they are", () => {
  const bands = laneBands(mapOf([["a", 0, 0], ["b", 0, 200], ["", 300, 20]]));
  expect(bands.map(({ lane, box }) => [lane.id, box.top, box.bottom])).toEqual([["a", -80, 96], ["b", 104, 280]]);
});

test("lanes that mingle have a box each round their own nodes", () => {
  const [a] = laneBands(mapOf([["a", 0, 0], ["b", 100, 20], ["a", 200, 0]]));
  expect(a.box).toEqual({ left: -118, right: 318, top: -72, bottom: 62 });
});

test("a lane without nodes has no band", () => {
  expect(laneBands(mapOf([["a", 0, 0]])).map((band) => band.lane.id)).toEqual(["a"]);
});

test("React Flow gets every node centred on its own place, and every edge with its bend", () => {
  const nodes = flowNodes(FAKE_MAP);
  expect(nodes[2]).toMatchObject({ id: "early_help", position: { x: 680, y: -20 }, origin: [0.5, 0.5], width: 128, height: 128, data: { colour: "#1d70b8" } });
  const bends = Object.fromEntries(flowEdges(FAKE_MAP).map((edge) => [`${edge.source} ${edge.target}`, edge.data?.bend]));
  expect([bends["contact early_help"], bends["cin cp"], bends["cp cin"], bends["contact contact"]]).toEqual([0.22, 0.15, 0.15, 0]);
});

test("fit shows a whole box in the middle; zooming keeps the middle where it is", () => {
  expect(fitted({ left: 0, top: 0, right: 1000, bottom: 400 }, 500, 400)).toEqual({ zoom: 0.5, x: 0, y: 100 });
  expect(magnified({ zoom: 0.5, x: 0, y: 100 }, 2, 500, 400)).toEqual({ zoom: 1, x: -250, y: 0 });
});

test("a short name may grow more than a long one", () => {
  expect(labelSize("activity", "Referral", half)).toBe(22);
  expect(labelSize("activity", "Child and family assessment", half)).toBe(17.5);
});

test("a name that two lines of its shape nearly hold widens it; one that needs three anyway does not", () => {
  // At 23.4 units and half a unit a letter, "Child and fami" is 164 wide and "Child and famil" 176; a box has 170, and 182 when broader.
  expect(isBroad("activity", "Child and fami assessment", half)).toBe(false);
  expect(isBroad("activity", "Child and famil assessment", half)).toBe(true);
  expect(isBroad("activity", "Initial child protection conference", half)).toBe(false);
  expect(isBroad("exit", "Adopted or with a guardian", half)).toBe(true);
  expect(isBroad("service", "Child protection plan of some length", half)).toBe(false);
});
