import { describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../../src/stage/engine";
import { leavingFigure } from "../../src/stage/leaving";
import { partlyLoaded, whereRows } from "../../src/stage/whereNow";
import { minuteIn } from "../moments";
import { twoSidesPayload } from "../ui/twoSidesData";

/** On 10 April 2024: n3 is on the way to the assessment; three assessments have ended, and five contacts. */
function april(): Engine {
  const engine = createEngine(twoSidesPayload());
  engine.seek(minuteIn(engine, "2024-04-10"));
  return engine;
}
const rowOf = (engine: Engine, label: string, strict = false) => {
  const { heading, waiting, soFar, arrived, median, then } = whereRows(engine, engine.counts(), strict).find((row) => row.label === label)!;
  return [heading, waiting, soFar, arrived, median, then];
};

describe("the table of all places", () => {
  it("says who is there, who came in 30 days, and of 90 days the median and what followed", () => {
    const engine = april();
    // Contacts that ended since 11 March: n3's. Of the four since 11 January an assessment followed three; u1 has nothing after.
    expect(rowOf(engine, "contact")).toEqual(["0", "0", "5", "1", "", "assessment 3 of 4, nothing after 1 of 4"]);
    expect(rowOf(engine, "assessment")).toEqual(["1", "0", "3", "2", "", "nothing after 2 of 2"]);
    // Four contacts of 1, 1, 5 and 1 days and two assessments of 4 and 20 are enough for a median where two are.
    engine.payload.settings.small_group = 2;
    expect(rowOf(engine, "contact")[4]).toBe("1 day");
    expect(rowOf(engine, "assessment")[4]).toBe("12 days");
  });

  it("goes with the filter", () => {
    const engine = april();
    engine.setFilter({ attributes: { team: ["South"] } });
    expect(rowOf(engine, "assessment")).toEqual(["0", "0", "1", "1", "", "nothing after 1 of 1"]);
  });

  it("marks a time that is partly loaded, and says no data where nothing is", () => {
    const engine = april();
    engine.payload.settings.small_group = 2;
    engine.payload.map.nodes[0].sources = ["test.csv"];
    const covered = (first: string, last: string) => {
      engine.payload.coverage = [{ source: "test.csv", first: "2023-01-01", last: "2024-12-31", asOf: "2024-12-31", gaps: [[first, last]] }];
      return rowOf(engine, "contact");
    };
    expect(covered("2024-03-15", "2024-03-20")).toEqual(["0", "0", "5", "1*", "1 day*", "assessment 3 of 4, nothing after 1 of 4*"]);
    expect(partlyLoaded(whereRows(engine, engine.counts()))).toBe(true);
    expect(covered("2024-03-01", "2024-04-20")).toEqual(["no data", "no data", "5", "no data", "1 day*", "assessment 3 of 4, nothing after 1 of 4*"]);
    engine.payload.map.nodes[0].data = false;
    expect(rowOf(engine, "contact")).toEqual(new Array(6).fill("no data"));
  });

  it("as it may leave hides few, rounds the rest, and tells no shares", () => {
    expect(rowOf(april(), "assessment", true)).toEqual(["c", "0", "c", "c", "", ""]);
    expect([0, 1, 5, 6, 7, 8, 12, 13, 1233].map((count) => leavingFigure(count, 5))).toEqual(["0", "c", "c", "10", "10", "10", "10", "15", "1,235"]);
    expect([5, 10, 11, 12, 13, 17, 18].map((count) => leavingFigure(count, 10))).toEqual(["c", "c", "15", "15", "15", "15", "20"]);
  });
});
