import { describe, expect, it } from "vitest";
import { bandsOf, laneAt } from "../../../src/canvas/model/bandsOf";
import { addLane, moveLane, removeLane, setLane } from "../../../src/canvas/model/lanes";
import { drawing, node, small } from "./drawings";

describe("lanes", () => {
  it("get an id, a name and the first free colour", () => {
    const first = addLane(drawing({}));
    expect([first.id, first.drawing.lanes]).toEqual(["lane-1", [{ id: "lane-1", label: "Lane 1", colour: "#1d70b8" }]]);
    const second = addLane(first.drawing, "Family Help");
    expect(second.drawing.lanes[1]).toEqual({ id: "family-help", label: "Family Help", colour: "#28a197" });
    expect(addLane(second.drawing).drawing.lanes[2]).toEqual({ id: "lane-2", label: "Lane 2", colour: "#85994b" });
    expect(addLane(second.drawing, "家").id).toBe("lane");
  });
  it("share colours only when all are used", () => {
    let d = drawing({});
    for (let i = 0; i < 11; i++) d = addLane(d).drawing;
    expect(new Set(d.lanes.slice(0, 10).map((lane) => lane.colour)).size).toBe(10);
    expect(d.lanes[10].colour).toBe("#1d70b8");
  });
  it("can be named and coloured, but not with nothing", () => {
    const d = small();
    expect(setLane(d, "door", { label: " MASH ", colour: "#FF0000" }).lanes[0]).toEqual({ id: "door", label: "MASH", colour: "#ff0000" });
    expect(setLane(d, "door", { label: " ", colour: "url(x)" })).toBe(d);
    expect(setLane(d, "gone", { label: "X" })).toBe(d);
  });
  it("leave their nodes behind when they go", () => {
    const next = removeLane(small(), "door");
    expect(next.lanes.map((lane) => lane.id)).toEqual(["team"]);
    expect(next.nodes.map((one) => one.lane)).toEqual(["", "", "team", ""]);
    const d = small();
    expect(removeLane(d, "gone")).toBe(d);
  });
  it("move up and down in their order, and no further than the ends", () => {
    const d = small();
    expect(moveLane(d, "door", 1).lanes.map((lane) => lane.id)).toEqual(["team", "door"]);
    expect(moveLane(d, "door", -1)).toBe(d);
    expect(moveLane(d, "team", 1)).toBe(d);
  });
});

describe("bands", () => {
  it("of lanes without nodes lie beneath the frame, one under another", () => {
    // One box at 0, 0: the frame is 152 to each side, 96 up and down; bands stay 16 within it.
    const lanes = ["a", "b", "c"].map((id) => ({ id, label: id, colour: "" }));
    const bands = bandsOf(drawing({ lanes, nodes: [node("x", { lane: "b" })] }));
    expect(bands.map(({ lane, box }) => [lane.id, box])).toEqual([
      ["b", { left: -136, top: -80, right: 136, bottom: 80 }],
      ["a", { left: -136, top: 88, right: 136, bottom: 248 }],
      ["c", { left: -136, top: 256, right: 136, bottom: 416 }],
    ]);
    expect([laneAt(bands, 0, 100), laneAt(bands, 0, 252), laneAt(bands, 0, 250, "b"), laneAt(bands, 500, 100)]).toEqual(["a", null, null, null]);
  });
  it("of a map without nodes begin at the top of its small frame", () => {
    const lanes = [{ id: "a", label: "A", colour: "" }];
    expect(bandsOf(drawing({ lanes }))).toEqual([{ lane: lanes[0], box: { left: -184, top: -84, right: 184, bottom: 76 } }]);
  });
});
