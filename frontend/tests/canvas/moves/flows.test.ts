import { describe, expect, it } from "vitest";
import { connect } from "../../../src/canvas/model/edges";
import { flowsOf, widthOf } from "../../../src/canvas/moves/flows";
import { offMapMoves } from "../../../src/canvas/moves/offMapMoves";
import type { Moves } from "../../../src/canvas/protocol";
import { crowded, drawing, place, way } from "../checks/drawings";

const MAP = drawing({
  nodes: [place("contact", "entry"), place("assess", "activity", 400), place("plan", "service", 800), place("nfa", "exit", 800, 400)],
  edges: [way("contact", "assess"), way("assess", "nfa")],
});

/** `drawn` says what the saved map has, which is not what counts here. */
const moved = (from: string, to: string, moves: number, drawn = false): Moves => ({ from, to, moves, children: moves, drawn });

const round = ({ x, y }: { x: number; y: number }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

describe("moves that no way carries", () => {
  it("are those between places of the drawing that it has no way for now, the most first", () => {
    const moves = [
      moved("contact", "assess", 90, false), moved("contact", "plan", 5), moved("assess", "plan", 34, true),
      moved("contact", "gone", 70), moved("", "assess", 12),
    ];
    expect(offMapMoves(moves, MAP).map(({ from, to, moves }) => [from, to, moves])).toEqual([["assess", "plan", 34], ["contact", "plan", 5]]);
  });

  it("are not those that leave a way out, for no way may be drawn there, nor moves that nobody made", () => {
    expect(offMapMoves([moved("nfa", "contact", 8), moved("plan", "nfa", 0)], MAP)).toEqual([]);
  });

  it("are none without data, and one fewer as soon as a way is drawn", () => {
    expect(offMapMoves(null, MAP)).toEqual([]);
    const moves = [moved("assess", "plan", 34)];
    expect(offMapMoves(moves, connect(MAP, "assess", "plan").drawing)).toEqual([]);
  });
});

describe("how moves are drawn", () => {
  it("a band is as wide as the square root of its share of the most: 16 down to 1.5", () => {
    expect([100, 25, 1, 0.1].map((moves) => widthOf(moves, 100))).toEqual([16, 8, 1.6, 1.5]);
  });

  it("under each way that some move goes, with its number in the middle of it", () => {
    const { bands, gaps } = flowsOf([moved("contact", "assess", 400), moved("assess", "nfa", 100)], MAP);
    expect(gaps).toEqual([]);
    expect(bands.map(({ key, moves, width }) => [key, moves, width])).toEqual([['["contact","assess"]', 400, 16], ['["assess","nfa"]', 100, 8]]);
    // Between the borders of two boxes 400 apart: from 88 to 312.
    expect(bands[0].path).toBe("M88,0 Q200,0 312,0");
    expect(round(bands[0].number)).toEqual([200, 0]);
  });

  it("a way keeps to its own line when moves the other way have none", () => {
    const { bands, gaps } = flowsOf([moved("contact", "assess", 400), moved("assess", "contact", 3)], MAP);
    expect(bands[0].path).toBe("M88,0 Q200,0 312,0");
    // The other way would be drawn bent by 0.15 of 400, below the first since it goes left: half of 60 in the middle.
    expect(gaps.map(({ key, moves }) => [key, moves])).toEqual([['["assess","contact"]', 3]]);
    expect(gaps[0].button.y).toBeCloseTo(30, 0);
  });

  it("a move from a place to itself is on the map without a way: none is offered", () => {
    expect(flowsOf([moved("plan", "plan", 3)], MAP).gaps).toEqual([]);
  });

  it("a button is not under a place that lies half way, and keeps from the buttons before it", () => {
    const nodes = [place("a", "entry", 0, 0), place("b", "activity", 500, 0), place("c", "activity", 1000, 0)];
    const [one] = flowsOf([moved("a", "c", 9)], drawing({ nodes })).gaps;
    expect(one.button.x < 412 - 15 || one.button.x > 588 + 15).toBe(true);
    const across = [place("a", "entry", 0, 0), place("b", "activity", 800, 600), place("c", "activity", 0, 600), place("d", "activity", 800, 0)];
    const { gaps } = flowsOf([moved("a", "b", 9), moved("c", "d", 8)], drawing({ nodes: across }));
    expect(Math.max(Math.abs(gaps[0].button.x - gaps[1].button.x), Math.abs(gaps[0].button.y - gaps[1].button.y))).toBeGreaterThanOrEqual(28);
  });

  it("two numbers do not cover each other where their ways cross", () => {
    const nodes = [place("a", "entry", 0, 0), place("b", "activity", 800, 600), place("c", "activity", 0, 600), place("d", "activity", 800, 0)];
    const { bands } = flowsOf([moved("a", "b", 9), moved("c", "d", 8)], drawing({ nodes, edges: [way("a", "b"), way("c", "d")] }));
    expect(round(bands[0].number)).toEqual([400, 300]);
    // At 0.42 of the way between the borders, of which there are 640 by 480 or a little more, to the left of the middle.
    expect(bands[1].number.x).toBeGreaterThan(340);
    expect(bands[1].number.x).toBeLessThan(362);
  });

  it("of many moves without a way the largest 15 are drawn", () => {
    const nodes = Array.from({ length: 20 }, (_, i) => place(`n${i}`, "activity", i * 300));
    const moves = nodes.slice(1).map((node, i) => moved("n0", node.id, i + 1));
    expect(flowsOf(moves, drawing({ nodes })).gaps.map((gap) => gap.moves)).toEqual([19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  });

  it("nothing of an empty map", () => {
    expect(flowsOf([moved("a", "b", 1)], drawing({}))).toEqual({ bands: [], gaps: [] });
  });

  it("is worked out for 150 places and 400 ways in less than 200 ms, also on a busy machine", () => {
    const map = crowded(150, 400);
    const moves = map.edges.map((edge, i) => moved(edge.from, edge.to, 1 + (i * 37) % 900));
    const times = Array.from({ length: 9 }, () => {
      const begun = performance.now();
      expect(flowsOf(moves, map).bands.length).toBe(400);
      return performance.now() - begun;
    });
    console.info(`moves of 400 ways: fastest ${Math.min(...times).toFixed(1)} ms`);
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
