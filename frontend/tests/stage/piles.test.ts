import { describe, expect, it } from "vitest";
import { createEngine, type Engine, type View } from "../../src/stage/engine";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";

const view = (zoom: number, ratio = 1): View => ({ width: 1800, height: 900, ratio, zoom, panX: 900 - 300 * zoom, panY: 300 + 125 * zoom });

/** Forty children who all do the same: a contact in June, then a way out on the first of July, where they fade for a day. */
function forty(): Engine {
  const legs = Array.from({ length: 40 }, (_, i) => legsOf(`C${String(i).padStart(2, "0")}`, `
| 1 | 1 | travel |  | contact | 2024-06-01 | 2024-06-20 | 2024-06-01 | 2024-06-20 | 1 | n | n | y |  | S | CONTACT |
| 1 | 1 | wait | contact | contact | 2024-06-20 | 2024-07-01 | 2024-06-20 | 2024-07-01 |  | n | n | y |  |  |  |
| 1 | 1 | travel | contact | nfa | 2024-07-01 | 2024-07-01 | 2024-07-01 | 2024-07-02 | 1 | n | y | y |  | S | NFA |
| 1 | 1 | fade | nfa | nfa | 2024-07-01 | 2024-07-01 | 2024-07-02 | 2024-07-03 |  | n | n | y |  |  |  |`)).flat();
  return createEngine(buildPayload(legs, { map: casesMap(), window: ["2024-06-01", "2024-08-01"], asOfDay: "2024-07-31" }));
}

/** The middles of all dots on the screen, in whole device pixels as they are drawn, by child. */
function middles(engine: Engine, at: View): { child: number; x: number; y: number }[] {
  return Array.from({ length: 40 }, (_, child) => {
    const place = engine.positionOf(at, child)!;
    return { child, x: place.x, y: place.y };
  });
}

describe("a pile", () => {
  // On the way along an edge, at its very end, and fading at a way out; who waits has a place apart from all others.
  it.each([["2024-06-10T12:00", true], ["2024-06-19T23:00", true], ["2024-06-25T00:00", false], ["2024-07-01T18:00", true], ["2024-07-02T06:00", true]])("on %s is headed by the topmost, and holds all whose middle lies under it", (day, piles) => {
    for (const zoom of [0.3, 0.75, 2]) {
      for (const ratio of [1, 2]) {
        const engine = forty();
        engine.seek(minuteIn(engine, day));
        const at = view(zoom, ratio);
        const all = middles(engine, at);
        let piled = 0;
        for (const { child, x, y } of all) {
          const pile = engine.pile(at, x, y);
          expect(pile[0]).toBe(engine.pick(at, x, y));
          expect(new Set(pile).size).toBe(pile.length);
          // Alike in look, later children lie on top: whoever is picked at a child's own middle is that child or a later one.
          expect(pile[0]).toBeGreaterThanOrEqual(child);
          // From the top down.
          expect(pile.slice(1)).toEqual(pile.slice(1).sort((a, b) => b - a));
          expect(pile).toContain(child);
          if (pile.length > 1) piled++;
          const top = all[pile[0]];
          for (const other of all) {
            const away = Math.hypot(other.x - top.x, other.y - top.y) * ratio;
            // Middles on the same pixel are always in it; those a dot's width away never are.
            if (away < 0.25) expect(pile).toContain(other.child);
            if (away > 8 * Math.max(1, zoom) * ratio) expect(pile).not.toContain(other.child);
          }
        }
        if (zoom === 0.3) expect(piled > 0).toBe(piles);
      }
    }
  });

  it("where nobody is has nobody, and of one alone is that one", () => {
    const engine = forty();
    engine.setFilter({ ids: ["C07"] });
    engine.seek(minuteIn(engine, "2024-06-25"));
    const at = view(1);
    const { x, y } = engine.positionOf(at, 7)!;
    expect(engine.pile(at, x, y)).toEqual([7]);
    expect(engine.pile(at, x + 60, y + 60)).toEqual([]);
    expect(engine.pile(at, x + 7, y, 8)).toEqual([7]);
  });
});
