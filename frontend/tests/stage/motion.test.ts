import { describe, expect, it } from "vitest";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, legsOf, type LegRow } from "../payloadBuilder";
import { createEngine, type Engine } from "../../src/stage/engine";
import type { PayloadMap } from "../../src/stage/payload";

const engineOf = (table: string, map: PayloadMap = casesMap(), more: LegRow[] = []): Engine =>
  createEngine(buildPayload([...legsOf("A", table), ...more], { map, window: ["2024-01-01", "2025-07-01"] }));

/** Where the solid dot (or another of them) is at a moment, to a map unit. */
function at(engine: Engine, iso: string, dot = 0): [number, number] {
  engine.seek(minuteIn(engine, iso));
  const one = engine.dots(0)[dot];
  return [Math.round(one.x), Math.round(one.y)];
}

describe("ways", () => {
  const walk = engineOf(`
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | referral | 2024-03-06 | 2024-03-16 | 2024-03-06 | 2024-03-16 | 1 | n | n | y |  |
| 1 | 1 | fade | referral | referral | 2024-03-16 | 2024-03-16 | 2024-03-16 | 2024-03-17 |  | n | n | y |  |`);

  it("half the time is half the way along an edge, within the band that dots spread over", () => {
    // Contact's right border is at x 88, Referral's left one at 212.
    const [x, y] = at(walk, "2024-03-11");
    expect(x).toBe(150);
    expect(Math.abs(y)).toBeLessThanOrEqual(7);
  });

  it("comes in from the nearest point of the frame", () => {
    // The frame's left side is 64 left of Contact's left border (-88).
    const [x, y] = at(walk, "2024-03-05");
    expect(x).toBe(-152);
    expect(Math.abs(y)).toBeLessThanOrEqual(7);
  });

  it("never jumps while it goes from one way to the next", () => {
    let last: [number, number] | null = null;
    for (let minute = 0; minute < 12 * 1440; minute += 4) {
      walk.seek(minuteIn(walk, "2024-03-05") + minute);
      const dot = walk.dots(0)[0];
      if (!dot) continue;
      if (last) expect(Math.hypot(dot.x - last[0], dot.y - last[1])).toBeLessThan(3);
      last = [dot.x, dot.y];
    }
  });

  it("fades where it arrived", () => {
    walk.seek(minuteIn(walk, "2024-03-16T12:00"));
    const dot = walk.dots(0)[0];
    expect(Math.round(dot.x)).toBe(212);
    expect(dot.alpha).toBe(0.5);
    expect(dot.kind).toBe("fade");
  });

  it("goes once round a loop on the node's top edge, on the map though no edge is drawn", () => {
    const loop = engineOf(`
| 1 | 1 | travel |  | assessment | 2024-03-01 | 2024-04-10 | 2024-03-01 | 2024-04-10 | 1 | n | n | n |  |
| 1 | 1 | travel | assessment | assessment | 2024-04-10 | 2024-05-20 | 2024-04-10 | 2024-05-20 | 1 | n | n | y |  |
| 1 | 1 | fade | assessment | assessment | 2024-05-20 | 2024-05-20 | 2024-05-20 | 2024-05-21 |  | n | n | y |  |`);
    // Half way is the top of a circle of radius 26 that stands on y = -32.
    const [x, y] = at(loop, "2024-04-30");
    expect(x).toBe(600);
    expect(Math.abs(y + 84)).toBeLessThanOrEqual(4);
  });

  it("goes straight where no edge is drawn", () => {
    const straight = engineOf(`
| 1 | 1 | travel |  | missing | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | n |  |
| 1 | 1 | travel | missing | referral | 2024-03-06 | 2024-03-26 | 2024-03-06 | 2024-03-26 | 1 | n | n | n |  |`);
    // From the top of Missing (300, 468) to the foot of Referral (300, 32).
    const [x, y] = at(straight, "2024-03-16");
    expect(Math.abs(x - 300)).toBeLessThanOrEqual(7);
    expect(y).toBe(250);
  });

  it("stops at 0.9 of its way and stands there, ringed, when what is open has taken longer than usual", () => {
    const open = engineOf(`
| 1 | 1 | travel | | contact | 2024-03-01 | 2024-03-01 | 2024-03-01 | 2024-03-02 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | referral | 2024-03-02 |  | 2024-03-02 | 2024-04-01 14:24 | 0.9 | y | n | y |  |
| 1 | 1 | rest | referral | referral | 2024-03-02 |  | 2024-04-01 14:24 | 2025-07-01 |  | y | n | y |  |`);
    open.seek(minuteIn(open, "2025-01-01"));
    const dot = open.dots(0)[0];
    // 0.9 of the way from 88 to 212.
    expect(Math.round(dot.x * 10) / 10).toBe(199.6);
    expect([dot.ringed, dot.kind, dot.share, dot.alpha]).toEqual([true, "rest", 0.9, 1]);
  });
});

describe("branches", () => {
  const branch = engineOf(`
| 1 | 1 | travel |  | assessment | 2024-03-01 | 2024-03-11 | 2024-03-01 | 2024-03-11 | 1 | n | n | n |  |
| 1 | 1 | fade | assessment | assessment | 2024-03-11 | 2024-03-11 | 2024-03-11 | 2024-03-12 |  | n | n | y |  |
| 1 | 2 | travel | assessment | s47 | 2024-03-06 | 2024-03-26 | 2024-03-06 | 2024-03-26 | 1 | n | n | y | 1 |
| 1 | 2 | fade | s47 | s47 | 2024-03-26 | 2024-03-26 | 2024-03-26 | 2024-03-27 |  | n | n | y |  |
| 1 | 3 | travel | s47 | missing | 2024-03-16 | 2024-03-20 | 2024-03-16 | 2024-03-20 | 1 | n | n | n | 2 |`);

  it("leaves a dot that is on its way from where that is, straight to the node's border", () => {
    const parent = at(branch, "2024-03-06", 0);
    const own = at(branch, "2024-03-06", 1);
    expect(own).toEqual(parent);
    // The end: where the line from there to the middle of Section 47 (900, 250) crosses its border.
    const last = at(branch, "2024-03-26", 0);
    const dx = 900 - own[0];
    const dy = 250 - own[1];
    const cut = Math.min(88 / Math.abs(dx), 32 / Math.abs(dy));
    expect(Math.abs(last[0] - (900 - dx * cut))).toBeLessThanOrEqual(1);
    expect(Math.abs(last[1] - (250 - dy * cut))).toBeLessThanOrEqual(1);
  });

  it("leaves a branch that itself left a dot on its way, wherever that is then", () => {
    expect(at(branch, "2024-03-16", 1)).toEqual(at(branch, "2024-03-16", 0));
  });

  it("goes along the drawn edge when it leaves at the moment that the other goes on from the same node", () => {
    const both = engineOf(`
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | eh_exit | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |
| 1 | 2 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y | 1 |`);
    const [x, y] = at(both, "2024-03-06T12:00", 1);
    // Half of the way between the borders of Contact (0, 0) and No further action (600, -250).
    expect(Math.abs(x - 309)).toBeLessThan(12);
    expect(Math.abs(y + 129)).toBeLessThan(12);
  });

  it("leaves a service from the place that the child has in it", () => {
    const split = engineOf(`
| 1 | 1 | travel |  | cin | 2024-02-01 | 2024-05-20 | 2024-02-01 | 2024-02-02 | 1 | n | n | n |  |
| 1 | 1 | rest | cin | cin | 2024-02-01 | 2024-05-20 | 2024-02-02 | 2024-05-20 |  | n | n | y |  |
| 1 | 2 | travel | cin | cp | 2024-05-15 | 2024-09-30 | 2024-05-15 | 2024-05-16 | 1 | n | n | y | 1 |
| 1 | 2 | rest | cp | cp | 2024-05-15 | 2024-09-30 | 2024-05-16 | 2024-09-30 |  | n | n | y |  |`);
    expect(at(split, "2024-05-15", 1)).toEqual(at(split, "2024-05-15", 0));
    const [x, y] = at(split, "2024-06-01");
    expect(Math.hypot(x - 1500, y - 250)).toBeLessThan(64);
  });
});

describe("solid and hollow", () => {
  it("not fading before fading, then the latest pass, then the lowest track", () => {
    const engine = engineOf(`
| 1 | 1 | travel |  | cp | 2024-02-01 | 2024-03-01 | 2024-02-01 | 2024-03-01 | 1 | n | n | n |  |
| 1 | 2 | travel | cp | referral | 2024-02-01 | 2024-03-01 | 2024-02-01 | 2024-03-01 | 1 | n | n | n | 1 |
| 2 | 1 | travel |  | contact | 2024-02-05 | 2024-02-05 | 2024-02-05 | 2024-02-10 | 1 | n | y | y |  |
| 2 | 1 | fade | contact | contact | 2024-02-05 | 2024-02-05 | 2024-02-10 | 2024-02-11 |  | n | n | y |  |`);
    const order = (iso: string): string[] => {
      engine.seek(minuteIn(engine, iso));
      return engine.dots(0).map((dot) => `${dot.pass}.${dot.track}${dot.hollow ? " hollow" : " solid"}`);
    };
    expect(order("2024-02-02")).toEqual(["1.1 solid", "1.2 hollow"]);
    expect(order("2024-02-06")).toEqual(["2.1 solid", "1.1 hollow", "1.2 hollow"]);
    expect(order("2024-02-10T12:00")).toEqual(["1.1 solid", "1.2 hollow", "2.1 hollow"]);
  });
});
