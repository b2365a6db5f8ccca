import { describe, expect, it } from "vitest";
import { crowd } from "../crowd";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, type LegRow } from "../payloadBuilder";
import { createEngine } from "../../src/stage/engine";

const stay = (child: string, kind: LegRow["kind"], node: string, from: string, to: string): LegRow => ({
  child, pass: 1, track: 1, kind, from: node, to: node, start: from, end: to, shownFrom: from, shownTo: to, reach: null, open: false, sameDay: false, onMap: true, branchOf: 0,
});
const ids = Array.from({ length: 300 }, (_, i) => `C${String(i).padStart(3, "0")}`);
const days = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

describe("places in a service", () => {
  // One more child each day, all there until the end.
  const engine = createEngine(buildPayload(ids.map((id, i) => stay(id, "rest", "cp", days(i), "2025-07-01")), { map: casesMap(), window: ["2024-01-01", "2025-07-01"] }));
  engine.seek(minuteIn(engine, "2025-01-01"));
  const dots = ids.map((_, c) => engine.dots(c)[0]);
  const far = dots.map((dot) => Math.hypot(dot.x - 1500, dot.y - 250));

  it("all stay inside the circle", () => {
    dots.forEach((dot, i) => expect(far[i] + dot.radius).toBeLessThan(64));
  });
  it("the newest are outside", () => {
    for (let i = 1; i < far.length; i++) expect(far[i]).toBeGreaterThan(far[i - 1]);
  });
  it("no dot covers the middle of another, so that each can be picked", () => {
    for (let i = 0; i < dots.length; i++) {
      for (let k = 0; k < i; k++) expect(Math.hypot(dots[i].x - dots[k].x, dots[i].y - dots[k].y)).toBeGreaterThan(Math.max(dots[i].radius, dots[k].radius));
    }
    const view = { width: 800, height: 800, ratio: 1, zoom: 4, panX: -5600, panY: -600 };
    expect(ids.map((_, c) => engine.pick(view, dots[c].x * 4 - 5600, dots[c].y * 4 - 600))).toEqual(ids.map((_, c) => c));
  });
  it("a place is kept until its child leaves, whoever comes and goes", () => {
    engine.seek(minuteIn(engine, "2024-03-01"));
    const early = engine.dots(10)[0];
    expect([early.x, early.y]).toEqual([dots[10].x, dots[10].y]);
    engine.setFilter({ ids: ["C010"] });
    expect([engine.dots(10)[0].x, engine.dots(10)[0].y]).toEqual([early.x, early.y]);
    engine.setFilter({});
  });
});

describe("places of those who wait", () => {
  const waiting = ids.slice(0, 30);
  const engine = createEngine(buildPayload(waiting.map((id) => stay(id, "wait", "contact", "2024-02-01", "2024-03-01")), { map: casesMap(), window: ["2024-01-01", "2025-07-01"] }));
  engine.seek(minuteIn(engine, "2024-02-10"));
  const dots = waiting.map((_, c) => engine.dots(c)[0]);

  it("are rows beneath the box, the first in its middle", () => {
    // Contact's foot is at y = 32; spacing 8: rows at 39, 47.
    expect([dots[0].x, dots[0].y]).toEqual([0, 39]);
    expect([dots[1].x, dots[2].x]).toEqual([8, -8]);
    expect([...new Set(dots.map((dot) => dot.y))]).toEqual([39, 47]);
    dots.forEach((dot) => expect(Math.abs(dot.x)).toBeLessThanOrEqual(88));
  });
  it("are each their own", () => {
    expect(new Set(dots.map((dot) => `${dot.x} ${dot.y}`)).size).toBe(30);
  });
});

describe("a crowd", () => {
  const engine = createEngine(crowd(600, 6, 700, 3));
  it("never has two standing dots in one place", () => {
    for (let day = 164; day < 700; day += 67) {
      engine.seek(day * 1440);
      const taken = new Set<string>();
      for (let c = 0; c < 600; c++) {
        for (const dot of engine.dots(c)) {
          const service = engine.payload.map.nodes.find((node) => node.id === dot.node)!.kind === "service";
          if (dot.kind !== "wait" && !(dot.kind === "rest" && service && dot.share === 1)) continue;
          const key = `${dot.x.toFixed(4)} ${dot.y.toFixed(4)}`;
          expect(taken.has(key)).toBe(false);
          taken.add(key);
        }
      }
      expect(taken.size).toBeGreaterThan(20);
    }
  });
});
