import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../src/stage/engine";
import { medianOf, NOTHING_AFTER, TOO_RECENT } from "../../src/stage/lately";
import { readPayload } from "../../src/stage/payload";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";

const MAP = casesMap();
const at = (id: string): number => MAP.nodes.findIndex((node) => node.id === id);

/** Four contacts and what followed: two no further action, one an assessment, one nothing; one so late that it cannot be known. */
const LEGS = [
  ...["A:05:06:07:08", "B:06:07:08:09"].flatMap((row) => {
    const [child, a, b, c, d] = row.split(":");
    return legsOf(child, `
| 1 | 1 | travel |  | contact | 2024-03-${a} | 2024-03-${a} | 2024-03-${a} | 2024-03-${b} | 1 | n | y | y |  |
| 1 | 1 | travel | contact | nfa | 2024-03-${a} | 2024-03-${a} | 2024-03-${b} | 2024-03-${c} | 1 | n | n | y |  |
| 1 | 1 | fade | nfa | nfa | 2024-03-${a} | 2024-03-${a} | 2024-03-${c} | 2024-03-${d} |  | n | n | y |  |`);
  }),
  ...legsOf("C", `
| 1 | 1 | travel |  | contact | 2024-03-07 | 2024-03-07 | 2024-03-07 | 2024-03-08 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | assessment | 2024-03-08 | 2024-05-08 | 2024-03-08 | 2024-05-08 | 1 | n | n | n |  |
| 1 | 1 | travel | assessment | cin | 2024-05-08 |  | 2024-05-08 | 2024-05-09 | 1 | y | n | y |  |
| 1 | 1 | rest | cin | cin | 2024-05-08 |  | 2024-05-09 | 2025-07-01 |  | y | n | y |  |
| 1 | 2 | travel | assessment | s47 | 2024-03-20 | 2024-04-02 | 2024-03-20 | 2024-04-02 | 1 | n | n | n | 1 |
| 1 | 2 | fade | s47 | s47 | 2024-04-02 | 2024-04-02 | 2024-04-02 | 2024-04-03 |  | n | n | y |  |`),
  ...legsOf("D", `
| 1 | 1 | travel |  | contact | 2024-03-09 | 2024-03-09 | 2024-03-09 | 2024-03-10 | 1 | n | y | y |  |
| 1 | 1 | fade | contact | contact | 2024-03-09 | 2024-03-09 | 2024-03-10 | 2024-03-11 |  | n | n | y |  |`),
  ...legsOf("E", `
| 1 | 1 | travel |  | contact | 2025-06-10 | 2025-06-10 | 2025-06-10 | 2025-06-11 | 1 | n | y | y |  |
| 1 | 1 | fade | contact | contact | 2025-06-10 | 2025-06-10 | 2025-06-11 | 2025-06-12 |  | n | n | y |  |`),
];

function engineOf(): Engine {
  const payload = readPayload(buildPayload(LEGS, { map: MAP, window: ["2024-03-05", "2025-07-01"], start: "2024-03-05" }));
  const nodes = payload.map.nodes.map((node) => (node.id === "assessment" ? { ...node, target: { days: 45, unit: "working" as const, from: "" } } : node));
  // The assessment's leg: its clock began on 1 March (before anything is played) and it ended on the 45th working day.
  const leg = payload.legColumns.to.findIndex((to) => to === at("assessment"));
  const due = { leg: Uint32Array.of(leg), since: Int32Array.of(-4 * 1440), at: Int32Array.of(65 * 1440) };
  return createEngine({ ...payload, map: { ...payload.map, nodes }, due, holidays: ["2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27"] });
}

const minute = (iso: string): number => (Date.parse(`${iso.length === 10 ? `${iso}T00:00` : iso}Z`) - Date.parse("2024-03-05T00:00Z")) / 60_000;
const engine = engineOf();
const latelyOn = (iso: string, node: string) => {
  engine.seek(minute(iso));
  return engine.lately()[at(node)];
};
const shares = (iso: string, node: string) => Object.fromEntries(latelyOn(iso, node).ways.filter((way) => way.count > 0).map((way) => [way.to < 0 ? way.to : MAP.nodes[way.to].id, `${way.count}/${way.of}`]));

describe("which way children went on, of visits that ended in the last 90 days", () => {
  it("counts each way and those whom nothing followed, together all", () => {
    expect(shares("2024-04-01", "contact")).toEqual({ nfa: "2/4", assessment: "1/4", [NOTHING_AFTER]: "1/4" });
  });

  it("counts a visit from the moment that its dot is shown to", () => {
    expect(shares("2024-03-05T23:59", "contact")).toEqual({});
    expect(shares("2024-03-06", "contact")).toEqual({ nfa: "1/1" });
  });

  it("lets a visit go 90 days after it ended", () => {
    expect(shares("2024-06-03T23:59", "contact")).toEqual({ nfa: "2/4", assessment: "1/4", [NOTHING_AFTER]: "1/4" });
    expect(shares("2024-06-04", "contact")).toEqual({ nfa: "1/3", assessment: "1/3", [NOTHING_AFTER]: "1/3" });
  });

  it("counts what branched off beside what went on", () => {
    expect(shares("2024-05-08", "assessment")).toEqual({ cin: "1/2", s47: "1/2" });
  });

  it("says of one that ended near the as-of day that it is too recent to know", () => {
    expect(shares("2025-06-20", "contact")).toEqual({ [TOO_RECENT]: "1/1" });
  });

  it("follows a filter at once", () => {
    engine.setFilter({ ids: ["A", "D"] });
    expect(shares("2024-04-01", "contact")).toEqual({ nfa: "1/2", [NOTHING_AFTER]: "1/2" });
    engine.setFilter({});
  });
});

describe("arrivals and medians", () => {
  it("count those who arrived in the last 30 days", () => {
    expect(["2024-03-05", "2024-03-06", "2024-03-10", "2024-04-04T23:59", "2024-04-05", "2024-04-09"].map((iso) => latelyOn(iso, "contact").arrived)).toEqual([0, 1, 4, 4, 3, 0]);
    expect(latelyOn("2024-03-07", "nfa").arrived).toBe(1);
  });

  it("take the target's own days, from where its clock began", () => {
    expect(latelyOn("2024-05-07", "assessment")).toMatchObject({ median: null, completed: 0 });
    expect(latelyOn("2024-05-08", "assessment")).toMatchObject({ median: 45, completed: 1 });
    expect(latelyOn("2024-08-06", "assessment")).toMatchObject({ median: null, completed: 0 });
  });

  it("of an even number is the mean of the two in the middle", () => {
    expect(medianOf(Float64Array.of(40, 10, 20, 35))).toBe(27.5);
    expect(medianOf(Float64Array.of(3, 1, 2))).toBe(2);
    expect(medianOf(new Float64Array(0))).toBeNull();
  });
});
