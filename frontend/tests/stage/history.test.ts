import { describe, expect, it } from "vitest";
import { crowd, dice } from "../crowd";
import { createEngine } from "../../src/stage/engine";
import { TRAVEL } from "../../src/stage/payload";

const bytes = crowd(400, 6, 700, 5);

describe("arrivals of those whom a filter lets through", () => {
  const engine = createEngine(bytes);
  const { kind, reach, to, shownTo } = engine.payload.legColumns;
  const { first } = engine.payload.childColumns;
  /** Counted one by one, as the rule says it. */
  const counted = (moment: number): number[] => {
    const sums = engine.payload.map.nodes.map(() => 0);
    for (let c = 0; c < 400; c++) {
      if (!engine.visible[c]) continue;
      for (let i = first[c]; i < first[c + 1]; i++) if (kind[i] === TRAVEL && reach[i] === 10_000 && shownTo[i] <= moment) sums[to[i]]++;
    }
    return sums;
  };
  it.each([{}, { passes: [2] }, { passes: [1, 3] }, { through: ["cp"] }, { ids: [] }])("are those of a count one by one: %j", (filter) => {
    engine.setFilter(filter);
    const roll = dice(9);
    for (let turn = 0; turn < 20; turn++) {
      engine.seek(Math.floor(roll() * 700 * 1440));
      expect(engine.counts().nodes.map((node) => node.arrivals)).toEqual(counted(engine.time));
    }
  });
});

describe("what no picture needs", () => {
  const fresh = () => {
    const engine = createEngine(bytes);
    engine.seek(400 * 1440);
    return engine;
  };
  it("is not there at first, and never a wrong number meanwhile", () => {
    const engine = fresh();
    expect(engine.latelyReady).toBe(false);
    expect(engine.counts(false).nodes.every((node) => Number.isNaN(node.arrivals))).toBe(true);
    expect(engine.counts(false).onMap).toBe(engine.counts().onMap);
  });
  it("comes out alike in small pieces and at once, for every way of counting time", () => {
    for (const mode of ["calendar", "start"] as const) {
      const [slow, quick] = [fresh(), fresh()];
      slow.setMode(mode);
      quick.setMode(mode);
      slow.seek(300 * 1440);
      quick.seek(300 * 1440);
      while (!slow.work(0.01));
      expect(slow.latelyReady).toBe(true);
      expect(slow.counts(false)).toEqual(quick.counts());
      expect(slow.lately()).toEqual(quick.lately());
    }
  });
  it("is told apart by a filter as if only those children were there", () => {
    const engine = fresh();
    engine.setFilter({ passes: [2, 3] });
    const few = engine.lately().map((one) => [one.arrived, one.ways.reduce((sum, way) => sum + way.count, 0)]);
    engine.setFilter({ except: { passes: [2, 3] } });
    const rest = engine.lately().map((one) => [one.arrived, one.ways.reduce((sum, way) => sum + way.count, 0)]);
    engine.setFilter({});
    const all = engine.lately().map((one) => [one.arrived, one.ways.reduce((sum, way) => sum + way.count, 0)]);
    expect(few.map(([arrived, ways], node) => [arrived + rest[node][0], ways + rest[node][1]])).toEqual(all);
    expect(few.some(([arrived]) => arrived > 0)).toBe(true);
  });
});
