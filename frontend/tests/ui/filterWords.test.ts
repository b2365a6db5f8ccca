import { describe, expect, it, vi } from "vitest";
import { findChoices, offeredBy } from "../../src/stage/filterChoices";
import { agesWords, passesWords, sentenceOf } from "../../src/stage/filterSentence";
import { chipsOf } from "../../src/stage/filterWords";
import type { Filter } from "../../src/stage/offers";
import { readPayload } from "../../src/stage/payload";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";

vi.setConfig({ testTimeout: 30_000 });

/** KT4 came to NFA and back; AB0 is in care. */
function payload() {
  const map = casesMap();
  map.nodes = map.nodes.map((node) => ({ ...node, label: node.id === "nfa" ? "No further action" : node.id === "care" ? "In care" : node.label }));
  const legs = [
    ...legsOf("AB0", "| 1 | 1 | travel |  | care | 2024-06-01 | 2024-06-02 | 2024-06-01 | 2024-06-02 | 1 | n | n | n |  | S | CARE |"),
    ...legsOf("KT4", `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  | S | CONTACT |
| 1 | 1 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |  |  |
| 2 | 1 | travel |  | contact | 2024-06-10 | 2024-06-10 | 2024-06-10 | 2024-06-11 | 1 | n | y | y |  | S | CONTACT |`),
  ];
  return readPayload(buildPayload(legs, {
    map, window: ["2024-03-05", "2025-07-01"], asOfDay: "2025-06-30", attributes: [{ name: "team", label: "Team" }], children: { AB0: { attributes: { team: "Ashford" } }, KT4: {} },
  }));
}

describe("a filter in one sentence", () => {
  it.each<[Filter, string]>([
    [{}, "All children"],
    [{ agesNow: ["under 1", "1 to 4"], through: ["strategy"], passes: [3, 4, 5] }, "Children under 5 at the time shown who went through strategy and came back at least twice"],
    [{ ages: ["under 1"], backAfter: ["nfa"] }, "Children under 1 at their start who came back after No further action"],
    [{ attributes: { team: ["Ashford", ""] } }, "Children whose Team is Ashford or not recorded"],
    [{ attributes: { team: ["Ashford"] }, open: true, way: [{ from: "contact", to: "nfa" }, { from: "", to: "care" }] },
      "Children whose Team is Ashford and who took the way from contact to No further action, came in at In care and have something still open on 30 June 2025"],
    [{ longerThan: [{ days: 45, node: "assessment" }, { days: 1 }] }, "Children who spent over 45 days at a stretch in assessment and spent over 1 day at a stretch in one place"],
    [{ firstSeen: { from: "2024-01-01", to: "2024-12-31" }, open: false }, "Children who were first seen from 1 January 2024 to 31 December 2024 and have nothing open on 30 June 2025"],
    [{ firstSeen: { from: "2024-01-01" } }, "Children who were first seen from 1 January 2024"],
    [{ firstSeen: { from: "2024-05-01", to: "2024-05-01" } }, "Children who were first seen on 1 May 2024"],
    [{ ids: ["KT4"] }, "Children who are among 1 chosen child"],
    [{ except: { passes: [1] } }, "Everyone but not children who never came back"],
  ])("%j", (filter, words) => expect(sentenceOf(filter, payload())).toBe(words));

  it("says ages in as few words as there are stretches", () => {
    expect(agesWords(["5 to 9", "16 to 17", "18 and over"])).toBe("aged 5 to 9 or 16 and over");
    expect(agesWords(["before birth", "under 1"])).toBe("not yet born or under 1");
    expect(agesWords(["not recorded"])).toBe("of an age that is not recorded");
    expect(agesWords(["under 1", "1 to 4", "5 to 9", "10 to 15", "16 to 17", "18 and over"])).toBe("of any known age");
  });

  it("says how often children came back", () => {
    expect([[1], [2], [3], [5], [2, 3, 4, 5], [4, 5], [1, 2], [2, 3], [1, 3], [1, 2, 3, 4, 5]].map(passesWords)).toEqual([
      "never came back", "came back once", "came back twice", "came back four times or more", "came back at least once", "came back at least three times", "came back at most once",
      "came back once to twice", "came through 1 or 3 times", "came through once or more",
    ]);
  });
});

describe("chips", () => {
  it("say each part, and take off that part alone", () => {
    const filter: Filter = { backAfter: ["nfa"], way: [{ from: "contact", to: "nfa" }], longerThan: [{ days: 45 }], firstSeen: { to: "2024-05-01" }, open: false };
    const chips = chipsOf(filter, payload());
    expect(chips.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Came back after: No further action", "Way: contact → No further action", "Stayed: over 45 days anywhere", "First seen: up to 1 May 2024", "Still open: no",
    ]);
    expect(chips[1].without).toEqual({ ...filter, way: undefined });
  });
  it("tell what the data does not hold, and drop none of it", () => {
    const chips = chipsOf({ attributes: { team: ["Dover"], shoe: ["9"] }, through: ["moon", "nfa"], agesNow: ["1 to 2"], ids: ["KT4", "ZZZ"] }, payload());
    expect(chips.map(({ label, lost }) => [label, lost])).toEqual([
      ["Team", "not in this data: Dover"], ["shoe", "not in this data: shoe"], ["Age now", "not in this data: 1 to 2"], ["Goes through", "not in this data: moon"], ["Chosen children", "not in this data: ZZZ"],
    ]);
  });
});

describe("asking by typing", () => {
  const asked = (typed: string) => findChoices(payload(), typed).map(({ group, label }) => `${group}: ${label}`);
  it("finds by any words, in any order, and by the id of a place", () => {
    expect(asked("back further")).toEqual(["Came back after: No further action"]);
    expect(asked("nfa back")).toEqual(["Came back after: No further action"]);
    expect(asked("under 1").slice(0, 2)).toEqual(["Age now: under 1", "Age at start: under 1"]);
    expect(asked("ashf")).toEqual(["Team: Ashford"]);
    expect(asked("  ")).toEqual([]);
    expect(asked("zebra")).toEqual([]);
  });
  it("adds what is chosen to the filter", () => {
    const [choice] = findChoices(payload(), "back nfa");
    expect(choice.with({ passes: [2] })).toEqual({ passes: [2], backAfter: ["nfa"] });
    expect(choice.with({ backAfter: ["nfa"] })).toEqual({ backAfter: ["nfa"] });
    const [way] = findChoices(payload(), "way contact nfa");
    expect(way.with({})).toEqual({ way: [{ from: "contact", to: "nfa" }] });
  });
  it("offers only what children did, with how many", () => {
    const { moves, nodes, counts } = offeredBy(payload());
    expect(moves.map(({ label, children }) => [label, children])).toEqual([["Came in at In care", 1], ["Came in at contact", 1], ["contact → No further action", 1]]);
    expect(nodes[0]).toBe(1);
    expect([...counts.get("team")!]).toEqual([1, 1]);
  });
});
