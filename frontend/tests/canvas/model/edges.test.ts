import { describe, expect, it } from "vitest";
import { connect, setBend, setEnds, turn } from "../../../src/canvas/model/edges";
import { drawing, node } from "./drawings";

const d = drawing({ nodes: [node("a"), node("b"), node("c")], edges: [{ from: "a", to: "b", bend: 0.2 }, { from: "b", to: "c", bend: 0 }] });
const ab = '["a","b"]';

describe("connecting", () => {
  it("adds a straight edge", () => {
    const { drawing: next, key, isNew } = connect(d, "b", "a");
    expect([key, isNew, next.edges]).toEqual(['["b","a"]', true, [...d.edges, { from: "b", to: "a", bend: 0 }]]);
  });
  it("of two that are joined already gives the same drawing and the edge's key", () => {
    expect(connect(d, "a", "b")).toEqual({ drawing: d, key: ab, isNew: false });
    expect(connect(d, "a", "b").drawing).toBe(d);
  });
  it("can lead from a node to itself, but to none that is not there", () => {
    expect(connect(d, "a", "a").drawing.edges[2]).toEqual({ from: "a", to: "a", bend: 0 });
    expect(connect(d, "a", "gone").drawing).toBe(d);
  });
});

describe("bending", () => {
  it("takes two decimals, and 2 at most", () => {
    expect(setBend(d, ab, -0.333).edges[0].bend).toBe(-0.33);
    expect(setBend(d, ab, 17).edges[0].bend).toBe(2);
    expect(setBend(d, ab, -Infinity).edges[0].bend).toBe(-2);
    expect(Object.is(setBend(d, ab, -0.001).edges[0].bend, 0)).toBe(true);
  });
  it("is nothing for the same bend, for no number, and for an edge that is not there", () => {
    expect(setBend(d, ab, 0.2)).toBe(d);
    expect(setBend(d, ab, Number.NaN)).toBe(d);
    expect(setBend(d, '["c","a"]', 1)).toBe(d);
  });
});

describe("other ends", () => {
  it("keeps the edge's place and bend", () => {
    const { drawing: next, key } = setEnds(d, ab, "a", "c");
    expect([key, next.edges[0]]).toEqual(['["a","c"]', { from: "a", to: "c", bend: 0.2 }]);
  });
  it("is nothing where such an edge is, or a node is not", () => {
    expect(setEnds(d, ab, "b", "c")).toEqual({ drawing: d, key: ab });
    expect(setEnds(d, ab, "a", "gone").drawing).toBe(d);
    expect(setEnds(d, ab, "a", "b").drawing).toBe(d);
  });
  it("turned round the curve lies where it lay", () => {
    const { drawing: next, key } = turn(d, ab);
    expect([key, next.edges[0]]).toEqual(['["b","a"]', { from: "b", to: "a", bend: -0.2 }]);
    expect(Object.is(turn(d, '["b","c"]').drawing.edges[1].bend, 0)).toBe(true);
  });
  it("is not turned onto its opposite, nor a loop onto itself", () => {
    const both = connect(d, "b", "a").drawing;
    expect(turn(both, ab)).toEqual({ drawing: both, key: ab });
    const loop = connect(d, "a", "a").drawing;
    expect(turn(loop, '["a","a"]').drawing).toBe(loop);
  });
});
