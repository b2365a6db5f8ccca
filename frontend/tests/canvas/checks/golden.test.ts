import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Found } from "../../../src/canvas/checks/found";
import { problemsOf } from "../../../src/canvas/checks/problemsOf";
import { type Drawing, EMPTY } from "../../../src/canvas/model/drawing";
import type { NodeKind } from "../../../src/map/geometry";

/** A map as Python writes it: see tests/builder/golden_problems.py. */
interface GoldenMap {
  lanes: number;
  /** Kind, lane (-1: none), x, y, and the node that a target runs from (-1: none). */
  nodes: [NodeKind, number, number, number, number][];
  /** From, to, bend. */
  edges: [number, number, number][];
  problems: string[][];
}

/** The rules that both sides have. */
const SHARED = ["no-entry", "exit-with-way-out", "target-nowhere", "unknown-lane", "unreached", "edge-under-node", "nodes-touch", "lanes-mix"];

const FILE = resolve(import.meta.dirname, "../../../../tests/golden/map-problems.json");
const { maps } = JSON.parse(readFileSync(FILE, "utf-8")) as { maps: GoldenMap[] };

/** Every label is its id, so that what is said by label can be compared with what Python says by id. */
function drawingOf({ lanes, nodes, edges }: GoldenMap): Drawing {
  return {
    ...EMPTY,
    lanes: Array.from({ length: lanes }, (_, i) => ({ id: `l${i}`, label: `l${i}`, colour: "#1d70b8" })),
    nodes: nodes.map(([kind, lane, x, y, from], i) => ({
      id: `n${i}`, label: `n${i}`, kind, x, y, lane: lane < 0 ? "" : `l${lane}`, standard: "", description: "", colour: "",
      target: from < 0 ? null : { days: 5, unit: "calendar", from: `n${from}` },
    })),
    edges: edges.map(([from, to, bend]) => ({ from: `n${from}`, to: `n${to}`, bend })),
  };
}

/** A problem as Python writes it: its code, and the ids of what it is about. */
function about({ code, thing, value }: Found): string[] {
  const other = /'(\w+)'/.exec(value)?.[1] ?? "";
  if (code === "no-entry") return [code];
  const ids = thing.kind === "edge" ? (JSON.parse(thing.key) as string[]) : [thing.kind === "note" ? thing.key : thing.id];
  return [code, ...ids, ...(code === "edge-under-node" || code === "nodes-touch" || code === "lanes-mix" ? [other] : [])];
}

/** In the order in which Python sorts lists of text. */
function sorted(problems: string[][]): string[][] {
  return problems.sort((a, b) => (a.join("\u0000") < b.join("\u0000") ? -1 : 1));
}

describe("the canvas finds in a map what Python finds in it", () => {
  it("in some 200 maps and the starters, in which every rule finds something", () => {
    expect(maps.length).toBe(202);
    const codes = maps.flatMap((map) => map.problems.map(([code]) => code));
    for (const code of SHARED) expect(codes.filter((other) => other === code).length, code).toBeGreaterThan(10);
  });

  it.each(maps.map((map, i) => [i, map] as const))("map %i", (_, map) => {
    const found = problemsOf(drawingOf(map)).filter(({ code }) => SHARED.includes(code));
    expect(sorted(found.map(about))).toEqual(sorted(map.problems));
  });

  it("and nothing at all in the starters, be it for people who draw", () => {
    expect(maps.slice(0, 2).map((map) => problemsOf(drawingOf(map)))).toEqual([[], []]);
  });
});
