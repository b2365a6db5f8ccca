import { describe, expect, it } from "vitest";
import { copied, pasted } from "../../../src/canvas/model/clipboard";
import { only } from "../../../src/canvas/model/selection";
import { drawing, node, small } from "./drawings";

describe("copying", () => {
  it("takes nodes and notes, and the edges between these nodes only", () => {
    const clip = copied(small(), only({ nodes: ["plan", "referral"], notes: ["note-1"], edges: ['["plan","closed"]'] }));
    expect(clip?.nodes.map((one) => one.id)).toEqual(["referral", "plan"]);
    expect(clip?.edges).toEqual([{ from: "referral", to: "plan", bend: 0.2 }]);
    expect(clip?.notes).toEqual([{ text: "New in April", x: 0, y: -120 }]);
    expect(JSON.parse(JSON.stringify(clip))).toEqual(clip);
  });
  it("of edges alone, or of nothing, is nothing", () => {
    expect(copied(small(), only({ edges: ['["plan","closed"]'], lane: "door" }))).toBeNull();
  });
});

describe("pasting", () => {
  const clip = copied(small(), only({ nodes: ["plan", "referral"], notes: ["note-1"] }));
  if (!clip) throw new Error("there was something to copy");
  it("adds copies 40 units off under new ids, and selects them", () => {
    const { drawing: next, selection } = pasted(small(), clip);
    expect(next.nodes.slice(4)).toEqual([
      node("referral-2", { label: "REFERRAL", lane: "door", x: 340, y: 40 }),
      node("plan-2", { label: "PLAN", kind: "service", lane: "team", x: 340, y: 340, target: { days: 45, unit: "working", from: "referral-2" } }),
    ]);
    expect(next.edges.slice(3)).toEqual([{ from: "referral-2", to: "plan-2", bend: 0.2 }]);
    expect(next.notes).toEqual([small().notes[0], { key: "note-2", text: "New in April", x: 40, y: -80 }]);
    expect(selection).toEqual({ nodes: ["referral-2", "plan-2"], edges: [], notes: ["note-2"], lane: null });
  });
  it("once more goes 40 units further, so that no copy hides another", () => {
    const twice = pasted(pasted(small(), clip).drawing, clip).drawing;
    expect(twice.nodes.slice(6).map(({ id, x, y }) => [id, x, y])).toEqual([["referral-3", 380, 80], ["plan-3", 380, 380]]);
  });
  it("centres the copies on a point", () => {
    // The box round both: from 212 to 388 across (two boxes' width 176 and 160), from -32 down to 408.
    const alone = { ...clip, notes: [] };
    expect(pasted(small(), alone, { x: 1000, y: 1000 }).drawing.nodes.slice(4).map(({ x, y }) => [x, y])).toEqual([[1000, 812], [1000, 1112]]);
  });
  it("into another map keeps lanes and targets only where they lead somewhere", () => {
    const other = drawing({ lanes: [{ id: "team", label: "T", colour: "" }] });
    const there = pasted(other, { nodes: [clip.nodes[0], clip.nodes[1]], edges: clip.edges, notes: [] }).drawing;
    expect(there.nodes.map(({ id, lane, target }) => [id, lane, target?.from])).toEqual([["referral", "", undefined], ["plan", "team", "referral"]]);
    const alone = pasted(drawing({}), { nodes: [clip.nodes[1]], edges: clip.edges, notes: [] }).drawing;
    expect([alone.nodes[0].target, alone.edges]).toEqual([null, []]);
  });
  it("keeps a target that runs from a node which was not copied but is there", () => {
    const { drawing: next } = pasted(small(), { nodes: [clip.nodes[1]], edges: [], notes: [] });
    expect(next.nodes[4].target?.from).toBe("referral");
  });
  it("ends the redirect of an id that exists again", () => {
    expect(pasted(drawing({ redirects: { plan: "" } }), { nodes: [clip.nodes[1]], edges: [], notes: [] }).drawing.redirects).toEqual({});
  });
});
