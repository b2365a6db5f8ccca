import { describe, expect, it } from "vitest";
import { briefSpots } from "../../src/map/briefSpots";
import { boundsOf, inside } from "../../src/map/shapes";
import { wayLabels } from "../../src/map/wayLabels";
import { briefWords, Figures, latelyWords, nodeWords, shareWords, targetWords } from "../../src/stage/figures";
import type { LatelyAt } from "../../src/stage/lately";
import { lookText, readLook, USUAL_LOOK } from "../../src/stage/look";
import type { Counts } from "../../src/stage/offers";
import type { PayloadNode } from "../../src/stage/payload";
import { sourceLines } from "../../src/stage/Sources";
import { casesMap } from "../payloadBuilder";

const NODE: PayloadNode = { id: "a", label: "Assessment", kind: "activity", lane: "", x: 0, y: 0, data: true, target: { days: 45, unit: "working", from: "r" } };
const LATE: LatelyAt = { arrived: 1234, ways: [{ to: 1, count: 29, of: 50 }, { to: -1, count: 18, of: 50 }, { to: -2, count: 3, of: 50 }], median: 33.5, completed: 40 };

describe("the figures of a place", () => {
  it("say who came, the median against its target, and of how many nothing followed", () => {
    expect(latelyWords(NODE, LATE, [])).toEqual(["1,234 came in 30 days", "36% nothing after", "6% too recent to know"]);
    expect(targetWords(NODE, LATE, [])).toBe("median 33.5, target 45");
    expect(targetWords(NODE, { ...LATE, median: null }, [])).toBe("none ended, target 45");
    expect(latelyWords({ ...NODE, kind: "exit" }, { ...LATE, ways: [] }, [])).toEqual(["1,234 left in 30 days"]);
  });

  it("stand over a place that is open, or over all where asked, as few words as they can", () => {
    expect(briefWords(NODE, LATE, [])).toEqual(["1,234 came in 30 days", "median 33.5 of 45"]);
    expect(briefWords(NODE, { ...LATE, median: null }, [])).toEqual(["1,234 came in 30 days"]);
    expect(briefWords(NODE, LATE, ["arrived", "median"])).toEqual([]);
    expect(briefWords(NODE, { ...LATE, arrived: 0 }, [])).toEqual(["median 33.5 of 45"]);
    const figures = new Figures([NODE, { ...NODE, id: "b" }]);
    const counts = { nodes: [0, 1].map(() => ({ heading: 0, waiting: 0, arrivals: 0 })) } as unknown as Counts;
    figures.take(counts, [], [], [LATE, LATE], (place) => place === 1);
    expect([figures.words(0).brief, figures.words(1).brief]).toEqual([undefined, ["1,234 came in 30 days", "median 33.5 of 45"]]);
    const before = figures.words(1);
    figures.take(counts, [], [], [LATE, LATE], (place) => place === 1);
    expect(figures.words(1)).toBe(before);
    figures.take(counts, [], [], [LATE, LATE]);
    expect(figures.words(1).brief).toBeUndefined();
  });

  it("can each be switched off", () => {
    expect(latelyWords(NODE, LATE, ["arrived"])).toEqual(["36% nothing after", "6% too recent to know"]);
    expect(latelyWords(NODE, LATE, ["shares"])).toEqual(["1,234 came in 30 days"]);
    expect(targetWords(NODE, LATE, ["median"])).toBe("");
    const count = { heading: 4, waiting: 2, arrivals: 9 };
    expect(nodeWords("activity", count, ["waiting"])).toMatchObject({ count: "4", waiting: "" });
    expect(nodeWords("activity", count, ["heading"])).toMatchObject({ count: "", unit: "", waiting: "2" });
  });

  it("say a share of few as a count, and never round some to none or to all", () => {
    expect([shareWords(3, 9), shareWords(1, 10), shareWords(1, 1000), shareWords(999, 1000), shareWords(5, 5), shareWords(50, 50), shareWords(0, 0)]).toEqual(["3 of 9", "10%", "under 1%", "over 99%", "5 of 5", "100%", ""]);
  });

  it("stand on the ways that were taken, and nowhere where nothing is loaded", () => {
    const nodes = [NODE, { ...NODE, id: "b", target: undefined }, { ...NODE, id: "c", data: false }];
    const figures = new Figures(nodes, [{ from: "a", to: "b", bend: 0 }, { from: "a", to: "c", bend: 0 }]);
    const counts = { nodes: nodes.map(() => ({ heading: 0, waiting: 0, arrivals: 0 })) } as unknown as Counts;
    const none: LatelyAt = { arrived: 0, ways: [], median: null, completed: 0 };
    figures.take(counts, [false, true, false], [], [LATE, none, none]);
    expect(figures.way("a", "b")?.share).toBe("58%");
    expect(figures.way("a", "c")).toBeNull();
    expect(figures.words(1)).toMatchObject({ count: "no data", more: [] });
    figures.take(counts, [], ["shares"], [LATE, none, none]);
    expect(figures.way("a", "b")).toBeNull();
  });
});

it("a place's brief figures stand over it, and elsewhere where that would cover another place", () => {
  const box = (kind: PayloadNode["kind"], x: number, y: number) => ({ kind, x, y });
  // Over a box of 64: its half, 31 for the badge on its corner, and half of the 60 that two lines take.
  const far = [box("activity", -900, -900), box("activity", 900, 900)];
  expect(briefSpots([box("activity", 0, 0), ...far])[0]).toEqual({ x: 0, y: -93 });
  expect(briefSpots([box("service", 0, 0), ...far])[0]).toEqual({ x: 0, y: -98 });
  // Ways out stand beneath one another, and have theirs before them.
  expect(briefSpots([box("exit", 0, 0), box("exit", 0, 90), ...far]).slice(0, 2)).toEqual([{ x: -208, y: 0 }, { x: -208, y: 90 }]);
  // What lies right over a place drives its figures beneath it.
  expect(briefSpots([box("activity", 0, 0), box("activity", 0, -100), ...far])[0]).toEqual({ x: 0, y: 96 });
  // The frame is 64 wider than the places: over the topmost there is too little room.
  expect(briefSpots([box("activity", 0, 0), box("activity", 900, 900)])[0]).toEqual({ x: 0, y: 96 });
  const { nodes } = casesMap();
  const spots = briefSpots(nodes);
  for (const [i, { x, y }] of spots.entries()) {
    for (const [k, node] of nodes.entries()) if (k !== i) expect(inside(node, x, y)).toBe(false);
  }
});

describe("the words of the ways", () => {
  it("stand clear of all places and of one another on a usual map", () => {
    const { nodes, edges } = casesMap();
    const labels = wayLabels(nodes, edges);
    expect(labels).toHaveLength(edges.length);
    for (const { x, y } of labels) {
      for (const node of nodes) {
        const box = boundsOf(node);
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
      }
    }
    const touching = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 26));
    expect(touching).toEqual([]);
  });

  it("are left out where they would cover a place or its figure", () => {
    const place = (id: string, x: number, y: number) => ({ id, kind: "activity" as const, x, y });
    // Eight units lie between the two boxes, and words are 30 high.
    const close = [place("a", 0, 0), place("b", 0, 60), place("c", 0, -60), place("d", 160, 30), place("e", -160, 30)];
    expect(wayLabels(close, [{ from: "a", to: "b", bend: 0 }])).toEqual([]);
    expect(wayLabels([place("a", 0, 0), place("b", 0, 300)], [{ from: "a", to: "b", bend: 0 }])).toHaveLength(1);
  });
});

describe("a look in an address", () => {
  it("is nothing for the usual one, and comes back as it was", () => {
    expect(lookText(USUAL_LOOK)).toBe("");
    const look = { dots: { by: "attribute" as const, name: "team;x" }, trails: "short" as const, off: ["shares" as const, "median" as const] };
    expect(lookText(look)).toBe("dots=attr:team%3Bx;trails=short;off=shares,median");
    expect(readLook(lookText(look))).toEqual(look);
    expect(lookText({ ...USUAL_LOOK, full: true })).toBe("full=yes");
    expect(readLook("full=yes")).toEqual({ ...USUAL_LOOK, full: true });
    expect(readLook("full=no")).toEqual(USUAL_LOOK);
    expect(readLook("dots=target")).toEqual({ ...USUAL_LOOK, dots: { by: "target" } });
  });

  it("passes over what it does not know", () => {
    expect(readLook("dots=;trails=toString;off=nothing,waiting;%%%;dots=attr:%E0%A4%A")).toEqual({ dots: { by: "attribute", name: "%E0%A4%A" }, trails: "off", off: ["waiting"] });
    expect(readLook(undefined)).toEqual(USUAL_LOOK);
  });
});

it("a source's line says from when to when it holds, and where it has a gap", () => {
  const coverage = [{ source: "Annex A 3", first: "2024-01-11", last: "2024-03-30", asOf: "2024-03-31", gaps: [["2024-02-01", "2024-02-10"] as [string, string]] }];
  const [line] = sourceLines(coverage, "2024-01-01T00:00", [0, 100 * 1440]);
  expect(line.words).toBe("Referrals: 11 January to 30 March 2024; no referrals loaded for 1 to 10 February 2024");
  expect([line.from, line.to]).toEqual([0.1, 0.9]);
  expect(line.gaps).toEqual([{ from: 0.31, to: 0.41 }]);
});
