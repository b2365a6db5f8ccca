import { describe, expect, it } from "vitest";
import { align, spread } from "../../../src/canvas/model/align";
import { snapTo } from "../../../src/canvas/model/snap";
import { drawing, node } from "./drawings";

// A box is 176 by 64, a way out 168 by 52; a service is 160 wide with its name, 64 up and 108 down of its centre.
const d = drawing({
  nodes: [node("box", { x: 0, y: 0 }), node("exit", { kind: "exit", x: 50, y: 200 }), node("service", { kind: "service", x: 400, y: 500 })],
});
const all = ["box", "exit", "service"];
const xs = (next: typeof d) => next.nodes.map((one) => one.x);
const ys = (next: typeof d) => next.nodes.map((one) => one.y);

describe("aligning", () => {
  it("brings the outermost edges of the boxes into line", () => {
    expect(xs(align(d, all, "left"))).toEqual([0, -4, -8]);
    expect(xs(align(d, all, "right"))).toEqual([392, 396, 400]);
    expect(ys(align(d, all, "top"))).toEqual([0, -6, 32]);
    expect(ys(align(d, all, "bottom"))).toEqual([576, 582, 500]);
  });
  it("brings centres into line halfway between the outermost", () => {
    expect(xs(align(d, all, "centre"))).toEqual([200, 200, 200]);
    expect(ys(align(d, all, "middle"))).toEqual([250, 250, 250]);
    expect(ys(align(d, all, "centre"))).toEqual([0, 200, 500]);
  });
  it("of one node, or of nodes in line, is nothing", () => {
    expect(align(d, ["box", "gone"], "left")).toBe(d);
    const lined = align(d, all, "left");
    expect(align(lined, all, "left")).toBe(lined);
  });
});

describe("spreading", () => {
  it("makes the gaps between boxes equal, the outermost staying", () => {
    // From -32 to 608 there are 640, of which boxes fill 64 + 52 + 172: two gaps of 176. The way out begins at 32 + 176.
    expect(ys(spread(d, all, "down"))).toEqual([0, 234, 500]);
    const wide = drawing({ nodes: [node("a", { x: 0 }), node("b", { x: 200 }), node("c", { x: 1000 })] });
    expect(xs(spread(wide, ["c", "a", "b"], "across"))).toEqual([0, 500, 1000]);
  });
  it("leaves 16 units where there is no room", () => {
    const heap = drawing({ nodes: [node("a"), node("b"), node("c")] });
    expect(ys(spread(heap, ["a", "b", "c"], "down"))).toEqual([0, 80, 160]);
  });
  it("of two nodes, or of nodes spread already, is nothing", () => {
    expect(spread(d, ["box", "exit"], "down")).toBe(d);
    const once = spread(d, all, "down");
    expect(spread(once, all, "down")).toBe(once);
  });
});

describe("snapping", () => {
  it("goes to the nearest line of the grid", () => {
    expect([snapTo(14, 10), snapTo(15, 10), snapTo(-26, 10), snapTo(7.4, 0)]).toEqual([10, 20, -30, 7.4]);
    expect(Object.is(snapTo(-4, 10), 0)).toBe(true);
  });
});
