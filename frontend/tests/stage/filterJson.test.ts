import { describe, expect, it } from "vitest";
import { filterFromAddress, filterToAddress } from "../../src/stage/filterAddress";
import { asksNothing, readFilter } from "../../src/stage/filterJson";
import type { Filter } from "../../src/stage/offers";

const WHOLE: Filter = {
  attributes: { team: ["Ashford", ""], "legal status": ["C~1 50%", "-"] }, passes: [3, 5], ages: ["under 1"], agesNow: ["1 to 4"], through: ["strategy_discussion", "nfa"],
  way: [{ from: "referral", to: "assessment" }, { from: "", to: "care" }], backAfter: ["nfa"], open: false, longerThan: [{ days: 45, node: "assessment" }, { days: 10 }],
  firstSeen: { from: "2024-01-01", to: "2024-12-31" }, ids: ["KT4-7QX-M2"],
  took: { routes: [["contact", "nfa"], ["contact", "referral", "nfa"]], open: false, began: { from: "2024-01-01" }, ended: { to: "2024-12-31" } }, except: { attributes: { team: ["Dover"] }, open: true },
};

describe("a filter out of JSON", () => {
  it("is read as it was written", () => expect(readFilter(JSON.parse(JSON.stringify(WHOLE)))).toEqual(WHOLE));
  it("loses what is empty, but not an empty list of children", () => {
    expect(readFilter({ attributes: { team: [] }, passes: [], through: [], firstSeen: {}, ids: [] })).toEqual({ ids: [] });
    expect([asksNothing({ through: [] }), asksNothing({ ids: [] }), asksNothing({ open: false })]).toEqual([true, false, false]);
  });
  it.each<[string, unknown]>([
    ["no object", []], ["nothing", null], ["a text", "team"], ["a part that nobody knows", { colour: ["red"] }], ["a pass of 0", { passes: [0] }], ["half a pass", { passes: [1.5] }],
    ["a place that is no text", { through: [3] }], ["a text for a list", { through: "nfa" }], ["a way without an end", { way: [{ from: "a" }] }], ["a way to nowhere", { way: [{ from: "a", to: "" }] }],
    ["an open that is a text", { open: "yes" }], ["negative days", { longerThan: [{ days: -1 }] }], ["days as text", { longerThan: [{ days: "4" }] }],
    ["a length with more", { longerThan: [{ days: 4, weeks: 1 }] }], ["a day that is none", { firstSeen: { from: "2024-02-30" } }], ["a day in English", { firstSeen: { to: "1 May 2024" } }],
    ["attributes as a list", { attributes: ["team"] }], ["a value that is a number", { attributes: { team: [7] } }], ["a path without places", { took: { routes: [[]], open: true } }], ["a path that does not say whether it is over", { took: { routes: [["a"]] } }],
    ["a path with a day that is none", { took: { routes: [["a"]], open: true, began: { from: "2024-02-30" } } }], ["a path with more", { took: { routes: [["a"]], open: true, by: "car" } }],
    ["a damaged exception", { except: { colour: 1 } }],
  ])("is refused when damaged: %s", (_, value) => expect(() => readFilter(value)).toThrow("The filter cannot be read"));
});

describe("a filter in the address", () => {
  it("can be read by a person", () => {
    expect(filterToAddress({ attributes: { team: ["Ashford", "Dover"] }, agesNow: ["under 1"], backAfter: ["nfa"], passes: [2, 3] })).toBe("is.team~Ashford~Dover~~times~2~3~~now~under 1~~back~nfa");
    expect(filterToAddress({ way: [{ from: "", to: "care" }], longerThan: [{ days: 45, node: "assessment" }], open: true, firstSeen: { from: "2024-01-01" } })).toBe("way~-~care~~over~45~assessment~~open~yes~~seen~2024-01-01~-");
    expect(filterToAddress({})).toBe("");
  });
  it("comes back as it was", () => expect(filterFromAddress(filterToAddress(WHOLE))).toEqual(WHOLE));
  it("is nothing when blank", () => expect(filterFromAddress(" ")).toEqual({}));
  it.each(["team~A", "is.team", "times~x", "times~9", "way~a", "way~a~b~c", "over~", "over~-~a", "open~maybe", "seen~2024-13-01~-", "took~open~-~-~-~-", "took~maybe~-~-~-~-~a", "took~open~a", "~~", "now", "<script>"])("is refused when damaged: %s", (text) => {
    expect(() => filterFromAddress(text)).toThrow("The filter cannot be read");
  });
});
