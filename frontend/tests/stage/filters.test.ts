import { describe, expect, it } from "vitest";
import { buildPayload, casesMap, legsOf, type LegRow } from "../payloadBuilder";
import { crowd } from "../crowd";
import { createEngine } from "../../src/stage/engine";
import { applyFilter } from "../../src/stage/filters";
import type { Filter } from "../../src/stage/offers";
import { readPayload, type Payload } from "../../src/stage/payload";
import { findTracks } from "../../src/stage/tracks";

/** Once through by NFA on 5 March 2024, back on 10 June, referred, NFA again. */
const BACK = `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  | S | CONTACT |
| 1 | 1 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |  |  |
| 1 | 1 | fade | nfa | nfa | 2024-03-05 | 2024-03-05 | 2024-03-07 | 2024-03-08 |  | n | n | y |  |  |  |
| 2 | 1 | travel |  | contact | 2024-06-10 | 2024-06-10 | 2024-06-10 | 2024-06-11 | 1 | n | y | y |  | S | CONTACT |
| 2 | 1 | wait | contact | contact | 2024-06-10 | 2024-06-12 | 2024-06-11 | 2024-06-12 |  | n | n | y |  |  |  |
| 2 | 1 | travel | contact | referral | 2024-06-12 | 2024-06-12 | 2024-06-12 | 2024-06-13 | 1 | n | y | y |  | S | REFERRAL |
| 2 | 1 | travel | referral | nfa | 2024-06-12 | 2024-06-12 | 2024-06-13 | 2024-06-14 | 1 | n | n | y |  |  |  |
| 2 | 1 | fade | nfa | nfa | 2024-06-12 | 2024-06-12 | 2024-06-14 | 2024-06-15 |  | n | n | y |  |  |  |`;
/** In care for 9 days in June 2024; a care leaver since 1 August, still open. */
const CARE = `
| 1 | 1 | travel |  | care | 2024-06-01 | 2024-06-02 | 2024-06-01 | 2024-06-02 | 1 | n | n | n |  | S | CARE |
| 1 | 1 | rest | care | care | 2024-06-02 | 2024-06-10 | 2024-06-02 | 2024-06-10 |  | n | n | y |  | S | CARE |
| 1 | 1 | travel | care | leaver | 2024-08-01 |  | 2024-08-01 | 2024-08-02 | 1 | y | n | y |  | S | LEAVER |
| 1 | 1 | rest | leaver | leaver | 2024-08-01 |  | 2024-08-02 | 2025-07-01 |  | y | n | y |  | S | LEAVER |`;
/** Assessed for 60 days; a second assessment of 51 days branches off. */
const TWO = `
| 1 | 1 | travel |  | assessment | 2024-03-01 | 2024-04-30 | 2024-03-01 | 2024-04-30 | 1 | n | n | n |  | S | A |
| 1 | 2 | travel | assessment | assessment | 2024-03-20 | 2024-05-10 | 2024-03-20 | 2024-05-10 | 1 | n | n | y | 1 | S | A |`;
/** Twice a contact, and NFA after the second only: it came back, but not after NFA. */
const LATE = `
| 1 | 1 | travel |  | contact | 2024-01-10 | 2024-01-10 | 2024-01-10 | 2024-01-11 | 1 | n | y | y |  | S | CONTACT |
| 2 | 1 | travel |  | contact | 2024-02-20 | 2024-02-20 | 2024-02-20 | 2024-02-21 | 1 | n | y | y |  | S | CONTACT |
| 2 | 1 | travel | contact | nfa | 2024-02-20 | 2024-02-20 | 2024-02-21 | 2024-02-22 | 1 | n | n | y |  |  |  |
| 2 | 1 | fade | nfa | nfa | 2024-02-20 | 2024-02-20 | 2024-02-22 | 2024-02-23 |  | n | n | y |  |  |  |`;
const NAMES = ["BACK", "CARE", "LATE", "TWO"];

function four(): Payload {
  const tables: [string, string][] = [["BACK", BACK], ["CARE", CARE], ["LATE", LATE], ["TWO", TWO]];
  const legs: LegRow[] = tables.flatMap(([child, table]) => legsOf(child, table));
  return readPayload(buildPayload(legs, {
    map: casesMap(), window: ["2024-01-10", "2025-07-01"], attributes: [{ name: "gender", label: "Gender" }, { name: "team", label: "Team" }],
    children: {
      // Born in January 2024, March 2008, March 2020; not recorded.
      BACK: { birth: 1488, attributes: { gender: "Girl", team: "North" } }, CARE: { birth: 1298, attributes: { gender: "Boy", team: "North" } },
      LATE: { birth: 1442, attributes: { gender: "Girl" } }, TWO: {},
    },
  }));
}

const payload = four();
const through = (filter: Filter): string[] => {
  const visible = applyFilter(payload, findTracks(payload), filter);
  return NAMES.filter((_, c) => visible[c] === 1);
};

describe("one condition alone", () => {
  it.each<[string, Filter, string[]]>([
    ["nothing asked lets all through", {}, ["BACK", "CARE", "LATE", "TWO"]],
    ["an attribute", { attributes: { gender: ["Girl"] } }, ["BACK", "LATE"]],
    ["an attribute, any of its values", { attributes: { gender: ["Boy", "Girl"] } }, ["BACK", "CARE", "LATE"]],
    ["an attribute not recorded", { attributes: { gender: [""] } }, ["TWO"]],
    ["two attributes", { attributes: { gender: ["Girl"], team: ["North"] } }, ["BACK"]],
    ["the age at the first leg", { ages: ["under 1"] }, ["BACK"]],
    ["the age at the first leg, any of two", { ages: ["1 to 4", "16 to 17"] }, ["CARE", "LATE"]],
    ["an age not recorded", { ages: ["not recorded"] }, ["TWO"]],
    ["once through", { passes: [1] }, ["CARE", "TWO"]],
    ["twice through", { passes: [2] }, ["BACK", "LATE"]],
    ["went to a place", { through: ["nfa"] }, ["BACK", "LATE"]],
    ["went to all of several places", { through: ["nfa", "referral"] }, ["BACK"]],
    ["is heading to a place, not there yet", { through: ["leaver"] }, ["CARE"]],
    ["took a way", { way: [{ from: "contact", to: "nfa" }] }, ["BACK", "LATE"]],
    ["took all of several ways", { way: [{ from: "contact", to: "nfa" }, { from: "referral", to: "nfa" }] }, ["BACK"]],
    ["a way has a direction", { way: [{ from: "nfa", to: "contact" }] }, []],
    ["a branch takes its way too", { way: [{ from: "assessment", to: "assessment" }] }, ["TWO"]],
    ["came in from outside", { way: [{ from: "", to: "care" }] }, ["CARE"]],
    ["took a path", { took: { routes: [["contact", "nfa"]], open: false } }, ["BACK", "LATE"]],
    ["took a path, an assessment beside another told once", { took: { routes: [["assessment"]], open: false } }, ["TWO"]],
    ["took a path that began on certain days", { took: { routes: [["contact", "nfa"]], open: false, began: { from: "2024-03-01" } } }, ["BACK"]],
    ["took a path that was over on certain days", { took: { routes: [["contact", "nfa"]], open: false, ended: { to: "2024-03-04" } } }, ["LATE"]],
    ["took a path that is still open, or over", { took: { routes: [["care", "leaver"]], open: true } }, ["CARE"]],
    ["took a path, but it is over", { took: { routes: [["care", "leaver"]], open: false } }, []],
    ["only the beginning of a path is not the path", { took: { routes: [["contact", "referral"]], open: false } }, []],
    ["took one of several routes", { took: { routes: [["contact"], ["care", "leaver"], ["contact", "referral", "nfa"]], open: false } }, ["BACK", "LATE"]],
    ["came back after a place", { backAfter: ["nfa"] }, ["BACK"]],
    ["came back after any of two places", { backAfter: ["nfa", "contact"] }, ["BACK", "LATE"]],
    ["something open at the as-of day", { open: true }, ["CARE"]],
    ["nothing open at the as-of day", { open: false }, ["BACK", "LATE", "TWO"]],
    ["a visit of over 59 days somewhere", { longerThan: [{ days: 59 }] }, ["CARE", "TWO"]],
    ["exactly 60 days are not over 60", { longerThan: [{ days: 60, node: "assessment" }] }, []],
    ["over 59 days in one place", { longerThan: [{ days: 59, node: "assessment" }] }, ["TWO"]],
    // 1 August 2024 to the end of 30 June 2025: 334 days.
    ["an open visit counts to the end of the as-of day", { longerThan: [{ days: 333, node: "leaver" }] }, ["CARE"]],
    ["and no further", { longerThan: [{ days: 334, node: "leaver" }] }, []],
    ["first seen between two days, both included", { firstSeen: { from: "2024-03-01", to: "2024-03-05" } }, ["BACK", "TWO"]],
    ["first seen from a day on", { firstSeen: { from: "2024-03-06" } }, ["CARE"]],
    ["first seen up to a day", { firstSeen: { to: "2024-02-29" } }, ["LATE"]],
    ["chosen children", { ids: ["TWO", "BACK"] }, ["BACK", "TWO"]],
    ["no chosen children", { ids: [] }, []],
  ])("%s", (_, filter, wanted) => expect(through(filter)).toEqual(wanted));
});

describe("conditions together must all hold", () => {
  it.each<[string, Filter, string[]]>([
    ["girls who came back after no further action", { attributes: { gender: ["Girl"] }, backAfter: ["nfa"] }, ["BACK"]],
    ["under-ones who came back after no further action", { ages: ["under 1"], backAfter: ["nfa"], passes: [2, 3, 4, 5] }, ["BACK"]],
    ["boys who came back", { attributes: { gender: ["Boy"] }, passes: [2, 3, 4, 5] }, []],
    ["North, first seen in June, open, in care over a week", { attributes: { team: ["North"] }, firstSeen: { from: "2024-06-01", to: "2024-06-30" }, open: true, longerThan: [{ node: "care", days: 7 }] }, ["CARE"]],
    ["two lengths", { longerThan: [{ days: 50 }, { node: "leaver", days: 300 }] }, ["CARE"]],
  ])("%s", (_, filter, wanted) => expect(through(filter)).toEqual(wanted));
});

describe("what the data does not know", () => {
  it.each<[string, Filter]>([
    ["a value", { attributes: { gender: ["Nobody"] } }], ["an attribute", { attributes: { shoe: ["9"] } }], ["a place", { through: ["moon"] }], ["an age", { ages: ["1 to 2"] }],
    ["a way", { way: [{ from: "moon", to: "contact" }] }], ["a place on a path", { took: { routes: [["moon"]], open: false } }], ["a place to come back from", { backAfter: ["moon"] }], ["a place to stay long in", { longerThan: [{ node: "moon", days: 0 }] }],
  ])("%s fits nobody, and is never passed over", (_, filter) => expect(through(filter)).toEqual([]));
});

it("the engine counts what is let through", () => {
  const engine = createEngine(buildPayload(legsOf("BACK", BACK), { map: casesMap(), window: ["2024-03-05", "2025-07-01"] }));
  engine.setFilter({ backAfter: ["nfa"] });
  expect(engine.shown).toBe(1);
  engine.setFilter({ longerThan: [{ days: 1 }] });
  expect(engine.shown).toBe(0);
});

it("every kind at once over a large payload is quick", () => {
  const big = readPayload(crowd(30_000, 5, 900));
  const tracks = findTracks(big);
  const nodes = big.map.nodes.map((node) => node.id);
  const filter: Filter = {
    passes: [1, 2, 3, 4, 5], through: [nodes[0]], way: [{ from: "", to: nodes[0] }], open: false, longerThan: [{ days: 0 }], firstSeen: { from: "1990-01-01" }, backAfter: [nodes[0]],
  };
  const tries = Array.from({ length: 4 }, () => {
    const before = performance.now();
    applyFilter(big, tracks, filter);
    return performance.now() - before;
  });
  // A fifth of the largest authority: 100 ms for all of it on a quiet machine; much slower here would be a mistake in kind.
  expect(Math.min(...tries)).toBeLessThan(400);
});
