import { describe, expect, it } from "vitest";
import { along, bendOf, borderToward, boundsOf, edgeCurve, frameOf, gateOf, inside, loopCircle, loopPath, pathOf, pointAt, straightTo, wholeCurve, type Shape } from "../../src/map/geometry";

const box = (x: number, y: number): Shape => ({ kind: "activity", x, y });
const out = new Float64Array(2);
const at = (path: ReturnType<typeof pathOf>, share: number, lane = 0): [number, number] => {
  along(path, share, lane, out);
  return [Math.round(out[0] * 100) / 100, Math.round(out[1] * 100) / 100];
};

describe("edges", () => {
  it("an edge with bend 0.2 going right has its control point 0.2 of the distance above the middle", () => {
    expect(wholeCurve({ x: 0, y: 0 }, { x: 400, y: 0 }, 0.2).control).toEqual({ x: 200, y: -80 });
  });
  it("a straight edge is cut at both borders", () => {
    const curve = edgeCurve(box(0, 0), box(400, 0), 0);
    expect(curve.start.x).toBeCloseTo(88, 6);
    expect(curve.end.x).toBeCloseTo(312, 6);
  });
  it("a vertical edge from a box to a pill is cut at 32 and 26", () => {
    const curve = edgeCurve(box(0, 0), { kind: "exit", x: 0, y: 300 }, 0);
    expect(curve.start.y).toBeCloseTo(32, 6);
    expect(curve.end.y).toBeCloseTo(274, 6);
  });
  it("a cut curve is a piece of the whole one", () => {
    const whole = wholeCurve({ x: 0, y: 0 }, { x: 400, y: 200 }, 0.3);
    const cut = edgeCurve(box(0, 0), box(400, 200), 0.3);
    const middle = pointAt(cut, 0.5);
    let nearest = Infinity;
    for (let t = 0; t <= 1; t += 0.0005) nearest = Math.min(nearest, Math.hypot(pointAt(whole, t).x - middle.x, pointAt(whole, t).y - middle.y));
    expect(nearest).toBeLessThan(0.2);
  });
  it("an edge of bend 0 counts as 0.15 when its opposite is drawn too, but not otherwise", () => {
    const there = { from: "a", to: "b", bend: 0 };
    const back = { from: "b", to: "a", bend: 0 };
    expect(bendOf(there, [there, back])).toBe(0.15);
    expect(bendOf(there, [there])).toBe(0);
    expect(bendOf({ ...there, bend: -0.3 }, [there, back])).toBe(-0.3);
  });
  it("nodes that overlap are joined centre to centre", () => {
    expect(edgeCurve(box(0, 0), box(40, 0), 0).start).toEqual({ x: 0, y: 0 });
  });
});

describe("even speed", () => {
  it("half the share is half the way along a straight edge", () => {
    expect(at(pathOf(edgeCurve(box(0, 0), box(400, 0), 0)), 0.5)).toEqual([200, 0]);
    expect(at(pathOf(edgeCurve(box(0, 0), box(400, 0), 0)), 0.25)).toEqual([144, 0]);
  });
  it("equal shares are equal distances along a strongly bent edge", () => {
    const path = pathOf(wholeCurve({ x: 0, y: 0 }, { x: 100, y: 0 }, 2));
    const steps: number[] = [];
    for (let i = 1; i <= 20; i++) {
      const [x0, y0] = at(path, (i - 1) / 20);
      const [x1, y1] = at(path, i / 20);
      steps.push(Math.hypot(x1 - x0, y1 - y0));
    }
    // Chords across the tight bend at the top are a little shorter than the way itself.
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.35);
  });
  it("a lane lies across the way: +5 is above an edge that goes right", () => {
    expect(at(pathOf(edgeCurve(box(0, 0), box(400, 0), 0)), 0.5, 5)).toEqual([200, -5]);
  });
});

describe("loops", () => {
  it("the circle of radius 26 stands on the node's top edge", () => {
    expect(loopCircle(box(10, 100))).toEqual({ x: 10, y: 42, radius: 26 });
    expect(loopCircle({ kind: "service", x: 10, y: 100 })).toEqual({ x: 10, y: 10, radius: 26 });
  });
  it("goes once round: from the foot, over the top, back to the foot", () => {
    const path = loopPath(box(0, 0));
    expect(at(path, 0)).toEqual([0, -32]);
    expect(at(path, 0.5)).toEqual([0, -84]);
    expect(at(path, 1)).toEqual([0, -32]);
  });
});

describe("frame and gates", () => {
  const nodes: Shape[] = [box(0, 0), { kind: "service", x: 500, y: 300 }];
  it("the frame is 64 wider than all nodes with their label blocks", () => {
    expect(boundsOf(nodes[1])).toEqual({ left: 420, top: 236, right: 580, bottom: 408 });
    expect(frameOf(nodes)).toEqual({ left: -152, top: -96, right: 644, bottom: 472 });
  });
  it("a gate is the nearest point of the frame", () => {
    expect(gateOf(nodes[0], frameOf(nodes))).toEqual({ x: 0, y: -96 });
    expect(gateOf(nodes[1], frameOf(nodes))).toEqual({ x: 644, y: 300 });
  });
  it("ties go left, top, right, bottom", () => {
    const square = { left: -100, top: -100, right: 100, bottom: 100 };
    expect(gateOf(box(0, 0), square)).toEqual({ x: -100, y: 0 });
    expect(gateOf(box(50, -50), square)).toEqual({ x: 50, y: -100 });
    expect(gateOf(box(50, 50), square)).toEqual({ x: 100, y: 50 });
  });
});

describe("borders", () => {
  it("a pill's end is round", () => {
    const pill: Shape = { kind: "exit", x: 0, y: 0 };
    expect(inside(pill, 83, 0)).toBe(true);
    expect(inside(pill, 83, 20)).toBe(false);
    expect(borderToward(pill, 1000, 0).x).toBeCloseTo(84, 6);
  });
  it("a circle's border is 64 from its centre", () => {
    const p = borderToward({ kind: "service", x: 0, y: 0 }, 300, 400);
    expect([Math.round(p.x * 10) / 10, Math.round(p.y * 10) / 10]).toEqual([38.4, 51.2]);
  });
  it("a straight way from a point ends at the border, and from within the node at its middle", () => {
    expect(at(straightTo({ x: -288, y: 0 }, box(0, 0)), 1)).toEqual([-88, 0]);
    expect(at(straightTo({ x: 10, y: 0 }, box(0, 0)), 1)).toEqual([0, 0]);
  });
});
