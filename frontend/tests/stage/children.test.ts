import { describe, expect, it } from "vitest";
import { crowd } from "../crowd";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, legsOf, type LegRow } from "../payloadBuilder";
import { createEngine, type Engine } from "../../src/stage/engine";

const twicePlus = `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  | S | CONTACT |
| 1 | 1 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |  |  |
| 1 | 1 | fade | nfa | nfa | 2024-03-05 | 2024-03-05 | 2024-03-07 | 2024-03-08 |  | n | n | y |  |  |  |
| 2 | 1 | travel |  | contact | 2024-06-10 | 2024-06-10 | 2024-06-10 | 2024-06-11 | 1 | n | y | y |  | S | CONTACT |
| 2 | 1 | wait | contact | contact | 2024-06-10 | 2024-06-12 | 2024-06-11 | 2024-06-12 |  | n | n | y |  |  |  |
| 2 | 1 | travel | contact | referral | 2024-06-12 | 2024-06-12 | 2024-06-12 | 2024-06-13 | 1 | n | y | y |  | S | REFERRAL |
| 2 | 1 | travel | referral | nfa | 2024-06-12 | 2024-06-12 | 2024-06-13 | 2024-06-14 | 1 | n | n | y |  |  |  |
| 2 | 1 | fade | nfa | nfa | 2024-06-12 | 2024-06-12 | 2024-06-14 | 2024-06-15 |  | n | n | y |  |  |  |`;
const inCare = `
| 1 | 1 | travel |  | care | 2024-06-01 | 2024-06-02 | 2024-06-01 | 2024-06-02 | 1 | n | n | n |  | S | CARE |
| 1 | 1 | rest | care | care | 2024-06-02 | 2024-06-10 | 2024-06-02 | 2024-06-10 |  | n | n | y |  | S | CARE |
| 1 | 1 | travel | care | leaver | 2024-08-01 |  | 2024-08-01 | 2024-08-02 | 1 | y | n | y |  | S | LEAVER |
| 1 | 1 | rest | leaver | leaver | 2024-08-01 |  | 2024-08-02 | 2025-07-01 |  | y | n | y |  | S | LEAVER |`;
const twoInOne = `
| 1 | 1 | travel |  | assessment | 2024-03-01 | 2024-04-30 | 2024-03-01 | 2024-04-30 | 1 | n | n | n |  | S | A |
| 1 | 2 | travel | assessment | assessment | 2024-03-20 | 2024-05-10 | 2024-03-20 | 2024-05-10 | 1 | n | n | y | 1 | S | A |`;

function three(): Engine {
  const legs: LegRow[] = [...legsOf("KT4-7QX-M2", twicePlus), ...legsOf("AB0-1CD-EF", inCare), ...legsOf("ZZZ-000-11", twoInOne)];
  for (const leg of legs) if (leg.code === "LEAVER") leg.team = "Leaving Care Team";
  // The outcome of the first contact.
  legs[0].outcome = "NFA";
  return createEngine(buildPayload(legs, {
    map: casesMap(), window: ["2024-03-01", "2025-07-01"], attributes: [{ name: "gender", label: "Gender" }],
    children: {
      // January 2024; March 2008; not recorded.
      "KT4-7QX-M2": { birth: 1488, attributes: { gender: "Girl" } }, "AB0-1CD-EF": { birth: 1298, attributes: { gender: "Boy" }, asOf: "2025-03-31" }, "ZZZ-000-11": {},
    },
  }));
}

describe("the age at the moment", () => {
  it("lets a child in while it is of that age, and no longer", () => {
    const engine = three();
    engine.setFilter({ agesNow: ["under 1"] });
    const shownAt = (day: string): number => {
      engine.seek(minuteIn(engine, day));
      expect(engine.counts().shown).toBe(engine.shown);
      return engine.shown;
    };
    // Born in January 2024.
    expect(["2024-03-05", "2024-12-31", "2025-01-01", "2024-12-31"].map(shownAt)).toEqual([1, 1, 0, 1]);
    engine.setFilter({ agesNow: ["1 to 4", "16 to 17"] });
    expect(["2024-12-31", "2025-01-01"].map(shownAt)).toEqual([1, 2]);
    engine.setFilter({});
    expect(shownAt("2025-01-02")).toBe(3);
  });

  it("goes by each child's own day when time runs from its start", () => {
    const engine = three();
    engine.setMode("start");
    engine.setFilter({ agesNow: ["under 1"] });
    // The first child's start is 5 March 2024: on its day 290 it is December 2024, on day 330 January 2025.
    expect([0, 290, 330].map((day) => (engine.seek(day * 1440), engine.shown))).toEqual([1, 1, 0]);
    engine.setMode("calendar");
    engine.seek(minuteIn(engine, "2024-12-31"));
    expect(engine.shown).toBe(1);
  });

  it("together with another filter both must hold", () => {
    const engine = three();
    engine.seek(minuteIn(engine, "2024-06-01"));
    engine.setFilter({ agesNow: ["under 1"], attributes: { gender: ["Boy"] } });
    expect(engine.shown).toBe(0);
    engine.setFilter({ agesNow: ["16 to 17"], attributes: { gender: ["Boy"] } });
    expect(engine.shown).toBe(1);
  });
});

describe("counts", () => {
  it("a child with two dots heading to one node counts there once", () => {
    const engine = three();
    engine.seek(minuteIn(engine, "2024-04-01"));
    const at = engine.payload.map.nodes.findIndex((node) => node.id === "assessment");
    expect(engine.counts().nodes[at]).toEqual({ heading: 1, waiting: 0, arrivals: 0 });
    expect(engine.counts()).toMatchObject({ shown: 3, children: 3, onMap: 1, notYet: 1, off: 1, unknown: 0, never: 0 });
  });

  it("always add up, by the calendar and from each child's start, with and without a filter", () => {
    const engine = createEngine(crowd(500, 5, 600, 2));
    for (const filter of [{}, { passes: [2, 3] }, { through: ["cin"] }]) {
      engine.setFilter(filter);
      for (const mode of ["calendar", "start"] as const) {
        for (const node of mode === "start" ? [null, "referral"] : [null]) {
          engine.setMode(mode, node);
          for (let t = engine.window[0]; t <= engine.window[1]; t += 20011) {
            engine.seek(t);
            const counts = engine.counts();
            expect(counts.notYet + counts.onMap + counts.off + counts.unknown + counts.never).toBe(counts.shown);
            expect(counts.shown).toBe(engine.shown);
          }
        }
      }
    }
  });
});

describe("from each child's start", () => {
  it("day 0 is the first leg, and a child is not known any more after its as-of day", () => {
    const engine = three();
    engine.setMode("start");
    // 5 March 2024 to the end of 30 June 2025 is 483 days; that of the third child, from 1 March, 487.
    expect(engine.window).toEqual([0, 487 * 1440]);
    engine.seek(97 * 1440 + 720);
    expect(engine.dots(0)[0]).toMatchObject({ pass: 2, node: "contact", share: 0.5 });
    expect(engine.counts().onMap).toBe(2);
    engine.seek(483 * 1440);
    // The second child began on 1 June 2024 and is known to the end of 31 March 2025: 304 days.
    expect(engine.counts()).toMatchObject({ unknown: 2, onMap: 0, off: 1, notYet: 0 });
    expect(engine.dots(1)).toEqual([]);
    engine.seek(303 * 1440);
    expect(engine.dots(1)[0].node).toBe("leaver");
    engine.seek(304 * 1440);
    expect(engine.dots(1)).toEqual([]);
  });

  it("from the first visit to a chosen node, nothing earlier is played, and who never came there is never there", () => {
    const engine = three();
    engine.setMode("start", "referral");
    engine.seek(720);
    // Day 0 is 12 June 2024.
    expect(engine.dots(0)[0]).toMatchObject({ pass: 2, node: "referral", share: 0.5 });
    expect(engine.counts()).toMatchObject({ never: 2, onMap: 1, shown: 3 });
    const contact = engine.payload.map.nodes.findIndex((node) => node.id === "contact");
    engine.seek(10 * 1440);
    expect(engine.counts().nodes[contact].arrivals).toBe(0);
  });
});

describe("filters", () => {
  it("let through who fits all that is asked", () => {
    const engine = three();
    const passing = (filter: Parameters<Engine["setFilter"]>[0]): number => {
      engine.setFilter(filter);
      return engine.shown;
    };
    expect(passing({})).toBe(3);
    expect(passing({ attributes: { gender: ["Girl"] } })).toBe(1);
    expect(passing({ attributes: { gender: ["Girl", "Boy"] } })).toBe(2);
    expect(passing({ attributes: { gender: [""] } })).toBe(1);
    expect(passing({ attributes: { gender: ["Unicorn"] } })).toBe(0);
    expect(passing({ passes: [2] })).toBe(1);
    expect(passing({ passes: [1, 2] })).toBe(3);
    expect(passing({ ages: ["under 1"] })).toBe(1);
    expect(passing({ ages: ["16 to 17", "not recorded"] })).toBe(2);
    expect(passing({ through: ["contact", "referral"] })).toBe(1);
    expect(passing({ through: ["contact", "care"] })).toBe(0);
    expect(passing({ open: true })).toBe(1);
    expect(passing({ open: false })).toBe(2);
    expect(passing({ ids: ["ZZZ-000-11", "nobody"] })).toBe(1);
    expect(passing({ ids: [] })).toBe(0);
    expect(passing({ open: false, passes: [2] })).toBe(1);
  });

  it("hide a child's dots and change no one else's place", () => {
    const engine = three();
    engine.seek(minuteIn(engine, "2024-04-01"));
    const before = engine.dots(2);
    engine.setFilter({ passes: [1] });
    expect(engine.dots(2)).toEqual(before);
    engine.setFilter({ passes: [2] });
    expect(engine.dots(2)).toEqual([]);
    expect(engine.positionOf({ width: 10, height: 10, ratio: 1, zoom: 1, panX: 0, panY: 0 }, 2)).toBe(null);
    expect(engine.counts().onMap).toBe(0);
  });
});

describe("the histogram", () => {
  it("counts each child once in the middle of a bin, by the pass of its solid dot", () => {
    const engine = three();
    // Ten days a bin from 1 March 2024: middles on 6, 16, 26 March, 5 April …
    engine.setFilter({ ids: ["KT4-7QX-M2", "ZZZ-000-11"] });
    const days = (engine.window[1] - engine.window[0]) / 1440;
    expect(days).toBe(487);
    const { passes } = engine.histogram(487);
    // The middle of 6 March: on the way to No further action, and to the assessment.
    expect(passes.map((row) => row[5])).toEqual([2, 0, 0, 0, 0]);
    // The middle of 7 March: the first only fades.
    expect(passes.map((row) => row[6])).toEqual([1, 0, 0, 0, 0]);
    // The middle of 11 June: the first waits, second time through.
    expect(passes.map((row) => row[102])).toEqual([0, 1, 0, 0, 0]);
  });

  it("agrees with the counts at the middle of every bin", () => {
    const engine = createEngine(crowd(800, 6, 700, 4));
    for (const mode of ["calendar", "start"] as const) {
      engine.setMode(mode);
      const { passes } = engine.histogram(50);
      const size = (engine.window[1] - engine.window[0]) / 50;
      for (let i = 0; i < 50; i++) {
        engine.seek(engine.window[0] + (i + 0.5) * size);
        expect(passes.reduce((sum, row) => sum + row[i], 0)).toBe(engine.counts().onMap);
      }
    }
  });
});

describe("a child's story", () => {
  const engine = three();
  const iso = (minute: number | null): string | null => (minute === null ? null : new Date(Date.UTC(2024, 2, 1) + minute * 60_000).toISOString().slice(0, 10));

  it("lists every visit with its true dates, days and outcome, and the gaps between", () => {
    const rows = engine.story(0).map((row) => [row.node, iso(row.start), iso(row.end), row.days, row.gapDays, row.sameDay, row.byOutcome, row.outcome, row.pass]);
    expect(rows).toEqual([
      ["contact", "2024-03-05", "2024-03-05", 0, null, true, false, "NFA", 1],
      ["nfa", "2024-03-05", "2024-03-05", 0, null, false, true, "", 1],
      ["contact", "2024-06-10", "2024-06-10", 0, 97, true, false, "", 2],
      ["referral", "2024-06-12", "2024-06-12", 0, 2, true, false, "", 2],
      ["nfa", "2024-06-12", "2024-06-12", 0, null, false, true, "", 2],
    ]);
  });

  it("tells a stay in a service as one visit, each episode with its own dates, and what is open to the end of the as-of day", () => {
    const rows = engine.story(1).map((row) => [row.node, iso(row.start), iso(row.end), row.days, row.open, row.onMap, row.team]);
    expect(rows).toEqual([
      ["care", "2024-06-01", "2024-06-02", 1, false, false, ""],
      ["care", "2024-06-02", "2024-06-10", 8, false, true, ""],
      // 1 August 2024 to the end of 31 March 2025.
      ["leaver", "2024-08-01", null, 243, true, true, "Leaving Care Team"],
    ]);
  });

  it("says how old the child is, what is recorded of it, and how often it came", () => {
    engine.seek(minuteIn(engine, "2024-06-12T12:00"));
    expect(engine.describe(0)).toEqual({ age: "5 months", attributes: [["Gender", "Girl"]], pass: 2, passes: 2 });
    engine.seek(minuteIn(engine, "2024-03-05T12:00"));
    expect(engine.describe(0).pass).toBe(1);
    expect(engine.describe(1).age).toBe("16 years");
    expect(engine.describe(2)).toEqual({ age: "", attributes: [], pass: 1, passes: 1 });
  });

  it("draws the way so far, and no further", () => {
    engine.seek(minuteIn(engine, "2024-03-06T12:00"));
    const [line] = engine.trail(0);
    const dot = engine.dots(0)[0];
    expect(line[0].x).toBe(-152);
    expect(line[line.length - 1]).toEqual({ x: dot.x, y: dot.y });
    engine.seek(minuteIn(engine, "2024-03-01"));
    expect(engine.trail(0)).toEqual([]);
  });
});

describe("finding a child", () => {
  const engine = three();
  it("by any part of its pseudonym, without regard to dashes and case", () => {
    expect(engine.find("kt47")).toEqual([0]);
    expect(engine.find("7qx-m2")).toEqual([0]);
    expect(engine.find("000")).toEqual([2]);
    expect(engine.find("nobody")).toEqual([]);
    expect(engine.find(" ")).toEqual([]);
  });
  it("hears o as nought, and i and l as one", () => {
    expect(engine.find("abo-icd")).toEqual([1]);
  });
  it("by its whole pseudonym", () => {
    expect(engine.childIndex("AB0-1CD-EF")).toBe(1);
    expect(engine.childIndex("nobody")).toBe(-1);
    expect(engine.childId(1)).toBe("AB0-1CD-EF");
  });
});
