import { describe, expect, it } from "vitest";
import { needRedirect, remove } from "../../../src/canvas/model/remove";
import { addNode } from "../../../src/canvas/model/nodes";
import { only } from "../../../src/canvas/model/selection";
import { small } from "./drawings";

describe("deleting", () => {
  it("a node takes its edges with it, and targets that run from it", () => {
    const next = remove(small(), only({ nodes: ["referral"] }));
    expect(next.nodes.map(({ id, target }) => [id, target])).toEqual([["contact", null], ["plan", null], ["closed", null]]);
    expect(next.edges).toEqual([{ from: "plan", to: "closed", bend: 0 }]);
    expect(next.redirects).toEqual({});
  });
  it("edges and notes go alone", () => {
    const next = remove(small(), only({ edges: ['["plan","closed"]'], notes: ["note-1"] }));
    expect([next.nodes.length, next.edges.length, next.notes]).toEqual([4, 2, []]);
  });
  it("a lane leaves its nodes", () => {
    expect(remove(small(), only({ lane: "team" })).nodes.map((node) => node.lane)).toEqual(["door", "door", "", ""]);
  });
  it("of nothing is nothing", () => {
    const d = small();
    expect(remove(d, only({}))).toBe(d);
    expect(remove(d, only({ nodes: ["gone"], edges: ["gone"], notes: ["gone"], lane: "gone" }), { gone: "plan" })).toBe(d);
  });
});

describe("where codes go", () => {
  it("is kept for nodes that went, and only for those", () => {
    const next = remove(small(), only({ nodes: ["referral"] }), { referral: "contact", plan: "contact" });
    expect(next.redirects).toEqual({ referral: "contact" });
  });
  it("follows when that node goes too", () => {
    const once = remove(small(), only({ nodes: ["referral"] }), { referral: "plan" });
    expect(remove(once, only({ nodes: ["plan"] }), { plan: "contact" }).redirects).toEqual({ referral: "contact", plan: "contact" });
  });
  it("is nowhere when it was nowhere, when nobody said, and when it leads round", () => {
    const once = remove(small(), only({ nodes: ["referral"] }), { referral: "plan" });
    expect(remove(once, only({ nodes: ["plan"] }), { plan: "" }).redirects).toEqual({ referral: "", plan: "" });
    expect(remove(once, only({ nodes: ["plan"] })).redirects).toEqual({ referral: "" });
    const round = remove(small(), only({ nodes: ["referral", "plan"] }), { referral: "plan", plan: "referral" });
    expect(round.redirects).toEqual({ referral: "", plan: "" });
    expect(remove(small(), only({ nodes: ["referral"] }), { referral: "gone" }).redirects).toEqual({ referral: "" });
  });
  it("goes by another node that is deleted at the same time", () => {
    const next = remove(small(), only({ nodes: ["referral", "plan"] }), { referral: "plan", plan: "closed" });
    expect(next.redirects).toEqual({ referral: "closed", plan: "closed" });
  });
  it("ends when the node exists again", () => {
    const gone = remove(small(), only({ nodes: ["plan"] }), { plan: "contact" });
    expect(addNode(gone, { label: "Plan", kind: "service", x: 0, y: 0 }).drawing.redirects).toEqual({});
  });
  it("is asked of nodes that codes lead to, also by an earlier answer", () => {
    const mapped = { plan: { codes: ["Annex A 6"], asExit: false }, closed: { codes: [], asExit: false } };
    expect(needRedirect(["contact", "plan", "closed"], mapped)).toEqual(["plan"]);
    expect(needRedirect(["contact", "toString"], mapped, { help: "contact" })).toEqual(["contact"]);
  });
});
