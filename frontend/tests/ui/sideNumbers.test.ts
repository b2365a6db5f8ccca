import { expect, test } from "vitest";
import { createEngine, type Engine } from "../../src/stage/engine";
import type { Filter } from "../../src/stage/offers";
import { LENGTHLESS } from "../../src/stage/payload";
import { beforeWords } from "../../src/stage/SideVeil";
import { arranged } from "../../src/stage/sideRoom";
import { comparisonNotes, daysFigure, differenceWords, figuresOf, type Period, usualPlaces } from "../../src/stage/sideNumbers";
import { keyOf, quickChoices, whoOf, whoOfKey, whoWords, yearsWords } from "../../src/stage/sideChoices";
import { minuteOf } from "../../src/stage/words";
import { twoSidesPayload } from "./twoSidesData";

const NORTH: Filter = { attributes: { team: ["North"] } };
const SOUTH: Filter = { attributes: { team: ["South"] } };
/** Where contact and assessment stand in the map's list. */
const PLACES = [0, 2];

function side(filter: Filter, at: string, smallGroup = 1): Engine {
  const engine = createEngine(twoSidesPayload());
  engine.payload.settings.small_group = smallGroup;
  engine.setFilter(filter);
  engine.seek(minuteOf(engine.payload.start, at));
  return engine;
}

/** Arrivals and median days at contact, then at assessment. */
const figures = (engine: Engine, period: Period) => figuresOf(engine, PLACES, period).places.map(({ arrivals, medianDays }) => [arrivals, medianDays]);

test("all so far: North had 3 contacts of 2, 1 and 1 days and 3 assessments of 10, 20 and 30", () => {
  expect(figures(side(NORTH, "2024-05-10"), "all")).toEqual([[3, 1], [3, 20]]);
  expect(figures(side(SOUTH, "2024-05-10"), "all")).toEqual([[1, 5], [1, 4]]);
  const [north, south] = [NORTH, SOUTH].map((filter) => figuresOf(side(filter, "2024-05-10"), PLACES, "all"));
  expect([north.shown, south.shown]).toEqual([3, 2]);
  expect(PLACES.map((_, i) => [differenceWords(north.places[i].arrivals, south.places[i].arrivals), differenceWords(north.places[i].medianDays, south.places[i].medianDays, 1)])).toEqual(
    [["+2", "−4"], ["+2", "+16"]],
  );
});

test("the last 12 months and the last 30 days count what ended in them", () => {
  // From 10 May 2023: n2 and n3. From 10 April 2024: only n3's assessment, which ended on 2 May.
  expect(figures(side(NORTH, "2024-05-10"), "year")).toEqual([[2, 1], [2, 25]]);
  expect(figures(side(NORTH, "2024-05-10"), "month")).toEqual([[0, null], [1, 30]]);
  // Thirty days after the assessment's end to the minute, it is not among the last 30 days any more.
  expect(figures(side(NORTH, "2024-06-01"), "month")).toEqual([[0, null], [0, null]]);
});

test("last year beside this year: the same date, counted over as long a time", () => {
  const [now, then] = [side({}, "2024-03-20"), side({}, "2023-03-20")];
  // March 2024: contacts of n2, s1 and u1 (1, 5 and 1 days), s1's assessment; March 2023: n1 alone.
  expect(figures(now, "month")).toEqual([[3, 1], [1, 4]]);
  expect(figures(then, "month")).toEqual([[1, 2], [1, 10]]);
});

test("from each child's start days count from day 0, of those still known", () => {
  const engine = side({}, "2024-03-20");
  engine.setMode("start", "assessment");
  engine.seek(12 * 1440);
  // By day 12 of their assessments: n1's of 10 days and s1's of 4 have ended; the contacts ended on day 0.
  expect(figures(engine, "all")).toEqual([[4, 1.5], [2, 7]]);
});

test("fewer completed visits than a small group have no median", () => {
  expect(figures(side(NORTH, "2024-05-10", 3), "all")).toEqual([[3, 1], [3, 20]]);
  expect(figures(side(NORTH, "2024-05-10", 4), "all")).toEqual([[3, null], [3, null]]);
});

test("a visit whose source has no end column arrives, and has no length", () => {
  const engine = side(NORTH, "2024-05-10");
  engine.payload.legColumns.flags[0] |= LENGTHLESS;
  // Without n1's contact of 2 days those of 1 and 1 are left.
  expect(figuresOf(engine, [0], "all").places[0]).toMatchObject({ arrivals: 3, visits: 2, medianDays: 1 });
});

test("what has to be known first is said: small sides, short data, warnings of attributes", () => {
  const pair = (a: Engine, b: Engine, filters: Filter[]) => [{ engine: a, filter: filters[0], letter: "A" }, { engine: b, filter: filters[1], letter: "B" }];
  const [a, b] = [side(NORTH, "2024-05-10", 3), side(SOUTH, "2024-05-10", 3)];
  a.payload.attributes[0].warning = "The team on the day the data were cut, whoever worked with the child before.";
  expect(comparisonNotes(pair(a, b, [NORTH, SOUTH]), "month")).toEqual([
    "Side B shows 2 children: too few to compare (fewer than 3).",
    "Team: The team on the day the data were cut, whoever worked with the child before.",
  ]);
  expect(comparisonNotes(pair(side({}, "2023-06-01"), side({}, "2022-06-01"), [{}, {}]), "year")).toEqual([
    "Side A: the data begin on 1 January 2023, later than the time counted.", "Side B: no data before 1 January 2023.",
  ]);
  expect(comparisonNotes(pair(side({}, "2024-06-01"), side({}, "2023-06-01"), [{}, {}]), "all")).toEqual(["Counted from the data's beginning, the earlier side has had less time."]);
});

test("before its data begin a side has no figures, and says so on its map", () => {
  const engine = side({}, "2022-06-01");
  expect(figuresOf(engine, PLACES, "all")).toMatchObject({ onMap: null, places: [{ arrivals: null, why: "no data" }, { arrivals: null, why: "no data" }] });
  expect(beforeWords("calendar", engine.time, engine.window, engine.payload.start)).toBe("No data before 1 January 2023");
  expect(beforeWords("calendar", 0, engine.window, engine.payload.start)).toBe("");
});

test("a place for which part of the time is not loaded says so", () => {
  const engine = side({}, "2024-05-10");
  engine.payload.coverage.push({ source: "test.csv", first: "2023-01-01", last: "2024-12-31", asOf: "2024-12-31", gaps: [["2024-04-20", "2024-04-30"]] });
  engine.payload.map.nodes[0].sources = ["test.csv"];
  expect(figuresOf(engine, PLACES, "month").places.map((one) => one.why)).toEqual(["part of this time is not loaded", ""]);
  engine.seek(minuteOf(engine.payload.start, "2024-04-20"));
  expect(figuresOf(engine, PLACES, "month").places[0].why).toBe("");
  // A gap over all of the 30 days leaves no figure at all.
  engine.payload.coverage[0].gaps = [["2024-03-01", "2024-04-30"]];
  expect(figuresOf(engine, PLACES, "month").places[0]).toMatchObject({ arrivals: null, medianDays: null, why: "no data" });
});

test("differences are plain, with their sign", () => {
  expect([differenceWords(1234, 12), differenceWords(3, 3), differenceWords(3, 15), differenceWords(null, 3), differenceWords(10.25, 3.5, 1)]).toEqual(["+1,222", "0", "−12", "", "+6.8"]);
  expect([daysFigure(42), daysFigure(7.5), daysFigure(0.04), daysFigure(1204.26)]).toEqual(["42", "7.5", "0", "1,204.3"]);
});

test("the places first looked at are those with most arrivals, in the map's order", () => {
  const engine = side({}, "2024-05-10");
  // Six contacts and four assessments; of the rest, which nobody came to, the map's first two.
  expect(usualPlaces(engine).map((i) => engine.payload.map.nodes[i].id)).toEqual(["contact", "referral", "assessment", "strategy"]);
});

test("a side's quick choice is read off its filter, and put back as one", () => {
  const { payload } = side({}, "2024-05-10");
  expect([whoOf({}, false), whoOf({ passes: [] }, false), whoOf(NORTH, true), whoOf(NORTH, false)]).toEqual(["all", "all", "others", { attribute: "team", value: "North" }]);
  expect([whoOf({ ...NORTH, open: true }, false), whoOf({ attributes: { team: ["North", "South"] } }, false)]).toEqual(["filtered", "filtered"]);
  expect(whoOfKey(keyOf({ attribute: "team", value: "a \"b\"" }))).toEqual({ attribute: "team", value: "a \"b\"" });
  expect(quickChoices(payload)).toEqual([{ name: "team", label: "Team", values: [
    { key: '["team","North"]', label: "North" }, { key: '["team","South"]', label: "South" }, { key: '["team",""]', label: "not recorded" },
  ] }]);
  expect([whoWords({}, false, payload), whoWords(NORTH, false, payload), whoWords({}, true, payload)]).toEqual(["All children", "Team: North", "Everyone else"]);
  expect([0, 1, 2].map(yearsWords)).toEqual(["The same day", "A year earlier", "2 years earlier"]);
});

test("two maps stand where they are larger: a wide one above another, a tall one beside", () => {
  const frame = (width: number, height: number) => ({ left: 0, top: 0, right: width, bottom: height });
  // 1,150 by 540: a map twice as wide as high has 575 beside (0.29) and 210 above (0.21); one five times as wide has 0.12 and 0.21.
  expect(arranged(frame(2000, 1000), 1150, 540)).toBe("beside");
  expect(arranged(frame(5000, 1000), 1150, 540)).toBe("above");
});
