import { describe, expect, it } from "vitest";
import { addNode, drop, moveBy, placeAt, setNode } from "../../../src/canvas/model/nodes";
import { bandsOf } from "../../../src/canvas/model/bandsOf";
import { only } from "../../../src/canvas/model/selection";
import { drawing, node, small } from "./drawings";

describe("adding a node", () => {
  it("makes its id of its label and rounds its place", () => {
    const { drawing: next, id } = addNode(drawing({}), { label: " Family\nHelp ", kind: "service", x: 10.4, y: -0.4 });
    expect(id).toBe("family-help");
    expect(next.nodes).toEqual([
      { id: "family-help", label: "Family Help", kind: "service", lane: "", x: 10, y: 0, standard: "", target: null, description: "", colour: "" },
    ]);
  });
  it("gives a second one of the same name an id of its own", () => {
    const first = addNode(drawing({}), { label: "Plan", kind: "service", x: 0, y: 0 }).drawing;
    expect(addNode(first, { label: "Plan", kind: "service", x: 0, y: 0 }).id).toBe("plan-2");
  });
  it("names one without a label", () => {
    expect(addNode(drawing({}), { label: "  ", kind: "activity", x: 0, y: 0 }).drawing.nodes[0].label).toBe("New place");
  });
  it("puts it into the lane whose band it stands in, unless a lane is given", () => {
    expect(addNode(small(), { label: "A", kind: "activity", x: 100, y: 30 }).drawing.nodes[4].lane).toBe("door");
    expect(addNode(small(), { label: "A", kind: "activity", x: 100, y: 30, lane: "team" }).drawing.nodes[4].lane).toBe("team");
    expect(addNode(small(), { label: "A", kind: "activity", x: 100, y: 30, lane: "" }).drawing.nodes[4].lane).toBe("");
    expect(addNode(small(), { label: "A", kind: "activity", x: 100, y: 30, lane: "gone" }).drawing.nodes[4].lane).toBe("");
    expect(addNode(small(), { label: "A", kind: "activity", x: 100, y: -4000 }).drawing.nodes[4].lane).toBe("");
  });
  it("ends the redirect of an id that exists again", () => {
    const d = drawing({ redirects: { plan: "", help: "" } });
    expect(addNode(d, { label: "Plan", kind: "service", x: 0, y: 0 }).drawing.redirects).toEqual({ help: "" });
  });
});

describe("changing properties", () => {
  const d = drawing({ lanes: [{ id: "team", label: "Team", colour: "" }], nodes: [node("a", { standard: "contact" }), node("b")] });
  it("changes all nodes that are meant, and no other", () => {
    const next = setNode(d, ["a", "b"], { colour: "#00703C", lane: "team" });
    expect(next.nodes.map(({ lane, colour }) => [lane, colour])).toEqual([["team", "#00703c"], ["team", "#00703c"]]);
    expect(setNode(d, ["b"], { label: "Help" }).nodes[0]).toBe(d.nodes[0]);
  });
  it("changes nothing for a blank label, the same label, a lane that is not there, a colour that is none, a place that is no number", () => {
    for (const patch of [{ label: " \t" }, { label: "A" }, { lane: "gone" }, { colour: "red" }, { x: Number.NaN }, { y: Infinity }, {}]) {
      expect(setNode(d, ["a"], patch)).toBe(d);
    }
    expect(setNode(d, ["gone"], { label: "B" })).toBe(d);
  });
  it("keeps a name on one line, as text", () => {
    expect(setNode(d, ["a"], { label: "<script>\u0007\nalert(1)\ud800" }).nodes[0].label).toBe("<script> alert(1)");
  });
  it("takes a standard stage off where the new kind cannot have it", () => {
    const exit = drawing({ nodes: [node("a", { kind: "exit", standard: "nfa" })] });
    expect(setNode(exit, ["a"], { kind: "service" }).nodes[0]).toMatchObject({ kind: "service", standard: "" });
    expect(setNode(d, ["a"], { kind: "service" }).nodes[0]).toMatchObject({ kind: "service", standard: "contact" });
    expect(setNode(d, ["a"], { standard: "nfa" }).nodes[0].standard).toBe("");
    expect(setNode(d, ["a"], { standard: "nonsense" })).toBe(d);
  });
  it("keeps a target to whole days that a map file takes, from a node that is there", () => {
    const target = (days: number, from: string) => setNode(d, ["a"], { target: { days, unit: "working", from } }).nodes[0].target;
    expect(target(44.6, "b")).toEqual({ days: 45, unit: "working", from: "b" });
    expect(target(0, "gone")).toEqual({ days: 1, unit: "working", from: "" });
    expect(target(99_999, "")?.days).toBe(3650);
    expect(setNode(d, ["a"], { target: { days: Number.NaN, unit: "calendar", from: "" } })).toBe(d);
    const set = setNode(d, ["a"], { target: { days: 10, unit: "working", from: "" } });
    expect(setNode(set, ["a"], { target: { days: 10, unit: "working", from: "" } })).toBe(set);
    expect(setNode(set, ["a"], { target: null }).nodes[0].target).toBeNull();
  });
});

describe("moving", () => {
  it("moves the selected nodes and notes, in whole units", () => {
    const next = moveBy(small(), only({ nodes: ["contact", "plan"], notes: ["note-1"] }), 10.4, -20);
    expect(next.nodes.map(({ x, y }) => [x, y])).toEqual([[10, -20], [300, 0], [310, 280], [600, 700]]);
    expect(next.notes[0]).toEqual({ key: "note-1", text: "New in April", x: 10, y: -140 });
  });
  it("is nothing when nothing is selected, or by nothing", () => {
    const d = small();
    expect(moveBy(d, only({}), 10, 10)).toBe(d);
    expect(moveBy(d, only({ nodes: ["contact"] }), 0, 0)).toBe(d);
    expect(moveBy(d, only({ nodes: ["contact"] }), Number.NaN, 0)).toBe(d);
  });
  it("stays within what a map file takes", () => {
    expect(placeAt(small(), "contact", 5e9, -5e9).nodes[0]).toMatchObject({ x: 1_000_000, y: -1_000_000 });
  });
});

describe("dropping", () => {
  // Nodes of "door" end at y = 32 and those of "team" begin at 236: the bands part at 134, with 4 units to each side.
  const d = small();
  const bands = bandsOf(d);
  const dropped = (id: string, x: number, y: number) => drop(d, new Map([[id, { x, y }]]), new Map(), bands).nodes.find((one) => one.id === id);
  it("gives a node the lane of the band it lies in", () => {
    expect(dropped("referral", 300, 139)).toMatchObject({ lane: "team", x: 300, y: 139 });
    expect(dropped("closed", 600, 129)).toMatchObject({ lane: "door" });
  });
  it("keeps the lane inside its own band, between bands, and outside all of them", () => {
    expect(dropped("referral", 300, 129)).toMatchObject({ lane: "door" });
    expect(dropped("referral", 300, 134)).toMatchObject({ lane: "door", y: 134 });
    expect(dropped("referral", 300, 5000)).toMatchObject({ lane: "door", y: 5000 });
    expect(dropped("closed", 600, 5000)).toMatchObject({ lane: "" });
  });
  it("takes the bands as they were, so that several nodes land in one lane", () => {
    const moved = new Map([["contact", { x: 0, y: 300 }], ["referral", { x: 300, y: 310.6 }]]);
    const next = drop(d, moved, new Map([["note-1", { x: 1, y: 2 }]]), bands);
    expect(next.nodes.map(({ lane, y }) => [lane, y])).toEqual([["team", 300], ["team", 311], ["team", 300], ["", 700]]);
    expect(next.notes[0]).toMatchObject({ x: 1, y: 2 });
  });
  it("is nothing when all lie where they lay", () => {
    expect(drop(d, new Map([["contact", { x: 0, y: 0 }]]), new Map([["note-1", { x: 0, y: -120 }]]), bands)).toBe(d);
  });
  it("of boxes that overlap takes its own, else the smallest", () => {
    const lane = (id: string) => ({ id, label: id, colour: "" });
    const box = (id: string, size: number) => ({ lane: lane(id), box: { left: -size, top: -size, right: size, bottom: size } });
    const mixed = drawing({ lanes: ["a", "b", "c"].map(lane), nodes: [node("x", { lane: "c", x: 900 }), node("y", { lane: "a", x: 900 })] });
    const overlapping = [box("a", 300), box("b", 100), box("c", 200)];
    const next = drop(mixed, new Map([["x", { x: 250, y: 0 }], ["y", { x: 0, y: 0 }]]), new Map(), overlapping);
    expect(next.nodes.map(({ lane }) => lane)).toEqual(["a", "a"]);
    expect(drop(mixed, new Map([["x", { x: 0, y: 0 }]]), new Map(), [box("a", 300), box("b", 100)]).nodes[0].lane).toBe("b");
  });
});
