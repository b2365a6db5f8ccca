import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { problemsOf, worded } from "../../../src/canvas/checks/problemsOf";
import { type Drawing, edgeKey, EMPTY } from "../../../src/canvas/model/drawing";
import type { ProblemWords } from "../../../src/canvas/protocol";
import { crowded, drawing, place, way } from "./drawings";

const GOLDEN = resolve(import.meta.dirname, "../../../../tests/golden/map-problems.json");
const { words } = JSON.parse(readFileSync(GOLDEN, "utf-8")) as { words: Record<string, ProblemWords> };

const codes = (d: Drawing) => problemsOf(d).map((found) => found.code);
const said = (d: Drawing) => problemsOf(d).map((found) => worded(found, words).words);

/** Contact, assessment and an exit in a row, far enough apart, with all that a map needs. */
const ROW = [
  place("contact", "entry", 0, 0, { label: "Initial contact" }), place("assess", "activity", 400, 0, { label: "Assessment" }),
  place("nfa", "exit", 800, 0, { label: "No further action" }),
];
const WAYS = [way("contact", "assess"), way("assess", "nfa")];

describe("what a drawing is told", () => {
  it("nothing when all is well", () => {
    expect(problemsOf(drawing({ nodes: ROW, edges: WAYS }))).toEqual([]);
  });

  it("a blank map lacks a way in, and nothing else yet", () => {
    expect(problemsOf(EMPTY)).toEqual([{ code: "no-entry", thing: { kind: "node", id: "" }, place: "the map", value: "", count: 1 }]);
    expect(said(EMPTY)).toEqual(["The map has no way in; it needs at least one place where children come in."]);
  });

  it("without a way in it leads to the place where ways begin, and calls nothing unreached", () => {
    const nodes = [{ ...ROW[1], x: -50 }, { ...ROW[0], kind: "activity" as const }, ROW[2]];
    const found = problemsOf(drawing({ nodes: nodes.map((node, i) => ({ ...node, y: i * 300 })), edges: WAYS }));
    expect(found.map(({ code, thing }) => [code, thing])).toEqual([["no-entry", { kind: "node", id: "contact" }]]);
  });

  it("without a way out it leads to the place where ways end", () => {
    const nodes = [ROW[0], ROW[1], { ...ROW[2], kind: "service" as const }];
    const found = problemsOf(drawing({ nodes, edges: WAYS }));
    expect(found.map(({ code, thing }) => [code, thing])).toEqual([["no-exit", { kind: "node", id: "nfa" }]]);
  });

  it("a way that leaves a way out, by the names of both ends", () => {
    const d = drawing({ nodes: ROW, edges: [...WAYS, way("nfa", "contact", 0.6)] });
    expect(problemsOf(d)[0]).toEqual({
      code: "exit-with-way-out", thing: { kind: "edge", key: '["nfa","contact"]' }, place: "the way from 'No further action' to 'Initial contact'",
      value: "'No further action'", count: 1,
    });
    expect(said(d)).toEqual([
      "The way from 'No further action' to 'Initial contact' leaves 'No further action', which is a way out; " +
        "children who have left come back at a way in.",
    ]);
    expect(worded(problemsOf(d)[0], words).advice).toBe("Delete it, or make 'No further action' an activity or a service that lasts.");
  });

  it("a place that cannot be reached, be it that only a way out leads to it", () => {
    const d = drawing({ nodes: ROW, edges: [way("contact", "nfa", 0.3), way("assess", "nfa")] });
    expect(said(d)).toEqual(["'Assessment' cannot be reached from any way in; every move to it will be shown off the map."]);
  });

  it("a place where children stop; not a service, where they rest, and a way to itself does not lead on", () => {
    const nodes = [...ROW, place("plan", "service", 400, 300, { label: "Plan" })];
    const d = drawing({ nodes, edges: [way("contact", "assess"), way("contact", "nfa", 0.4), way("assess", "assess"), way("contact", "plan")] });
    expect(said(d)).toEqual(["No way leaves 'Assessment'; children stop there, and whatever they do next will be shown off the map."]);
  });

  it("one name of several places once, without regard to capitals and spaces", () => {
    const nodes = [...ROW, place("b", "activity", 400, 300, { label: " assessment " }), place("c", "activity", 400, 600, { label: "ASSESSMENT" })];
    const d = drawing({ nodes, edges: [...WAYS, way("contact", "b"), way("contact", "c"), way("b", "nfa"), way("c", "nfa")] });
    expect(problemsOf(d)).toEqual([{ code: "label-twice", thing: { kind: "node", id: "c" }, place: "'ASSESSMENT'", value: "", count: 3 }]);
    expect(said(d)).toEqual(["3 places are called 'ASSESSMENT'; in lists and figures nobody can tell them apart."]);
  });

  it("a target that runs from nowhere, and a lane that is not there", () => {
    const nodes = [ROW[0], { ...ROW[1], lane: "gone", target: { days: 45, unit: "working" as const, from: "lost" } }, ROW[2]];
    expect(said(drawing({ nodes, edges: WAYS }))).toEqual([
      "'Assessment' belongs to the lane 'gone', which is not on the map.",
      "The target of 'Assessment' runs from 'lost', which is not on the map.",
    ]);
  });

  it("a way under a place that it does not join, and none that bends round it", () => {
    const under = (bend: number) => drawing({ nodes: ROW, edges: [...WAYS, way("contact", "nfa", bend)] });
    expect(said(under(0))).toEqual([
      "The way from 'Initial contact' to 'No further action' runs under 'Assessment'; a way should pass beside other places and names.",
    ]);
    expect(codes(under(0.2))).toEqual([]);
  });

  it("a way that leaves a service through its own name", () => {
    const nodes = [ROW[0], place("plan", "service", 0, 300), place("end", "exit", 0, 700)];
    expect(codes(drawing({ nodes, edges: [way("contact", "plan"), way("plan", "end")] }))).toEqual(["edge-under-node"]);
  });

  it("places that touch from 16 units on", () => {
    const at = (y: number) => drawing({ nodes: [place("a", "entry", 0, 0), place("b", "exit", 0, y)], edges: [way("a", "b")] });
    expect(codes(at(73.9))).toEqual(["nodes-touch"]);
    expect(codes(at(74))).toEqual([]);
  });

  it("two lanes that mix, by their names", () => {
    const lanes = [{ id: "one", label: "Front door", colour: "#1d70b8" }, { id: "two", label: "Early help", colour: "#28a197" }];
    const corners: [string, number, number][] = [["one", 0, 0], ["two", 400, 0], ["one", 400, 200], ["two", 0, 200]];
    const nodes = [...corners.map(([lane, x, y], i) => place(`n${i}`, "entry", x, y, { lane })), place("end", "exit", 800, 100)];
    const d = drawing({ lanes, nodes, edges: [0, 1, 2, 3].map((i) => way(`n${i}`, "end")) });
    expect(said(d).filter((text) => text.includes("mix"))).toEqual([
      "The lane 'Front door' and the lane 'Early help' mix; each lane should have a band of its own.",
    ]);
  });

  it("is worked out once for one drawing", () => {
    const d = drawing({ nodes: ROW, edges: WAYS });
    expect(problemsOf(d)).toBe(problemsOf(d));
  });
});

describe("names in messages", () => {
  const named = (label: string) => drawing({ nodes: [place("a", "entry", 0, 0, { label }), place("b", "exit", 400, 0)], edges: [] });

  it("are one line, and cut when they are long", () => {
    const long = "x".repeat(200);
    expect(problemsOf(named(` two\n  lines `))[1].place).toBe("'two lines'");
    expect(problemsOf(named(long))[1].place).toBe(`'${"x".repeat(59)}…'`);
  });

  it("are text, whatever they look like", () => {
    const found = problemsOf(named("{value} $& <script>"))[1];
    expect(worded(found, words).words).toBe(
      "No way leaves '{value} $& <script>'; children stop there, and whatever they do next will be shown off the map.",
    );
  });

  it("a problem without words is shown by its code all the same", () => {
    expect(worded(problemsOf(EMPTY)[0], {})).toEqual({ severity: "warning", words: "The map: no-entry", advice: "" });
  });
});

it("the problems of 150 places and 400 ways are found in less than 200 ms, also on a busy machine", () => {
  // The fastest of some: the others also measure what else the machine is doing.
  const times = Array.from({ length: 15 }, () => {
    const d = crowded(150, 400);
    const begun = performance.now();
    expect(problemsOf(d).length).toBeGreaterThan(1_000);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  console.info(`problems of 150 places and 400 ways: fastest ${times[0].toFixed(1)} ms, median ${times[7].toFixed(1)} ms`);
  expect(times[0]).toBeLessThan(200);
});

it("every way of a crowded map is there once", () => {
  const { edges } = crowded(150, 400);
  expect(new Set(edges.map(edgeKey)).size).toBe(400);
});
