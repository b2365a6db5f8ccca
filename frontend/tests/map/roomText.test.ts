import { describe, expect, it } from "vitest";
import { laneBands } from "../../src/map/bands";
import type { DrawnMap, DrawnNode } from "../../src/map/drawnMap";
import { roomText } from "../../src/map/roomText";
import { cutNames, shortName } from "../../src/map/shortName";
import { wayLabels } from "../../src/map/wayLabels";

/** Every letter is half as wide as it is high. */
const half = (text: string) => text.length * 0.5;

const node = (id: string, label: string, x: number, y: number, kind: DrawnNode["kind"] = "activity"): DrawnNode => ({ id, label, kind, lane: "", x, y });
const map = (nodes: DrawnNode[], more: Partial<DrawnMap> = {}): DrawnMap => ({ name: "", lanes: [], nodes, edges: [], notes: [], ...more });
const words = (drawn: DrawnMap, zoom: number, sizes = [16]) => roomText({ map: drawn, bands: laneBands(drawn), ways: wayLabels(drawn.nodes, drawn.edges) }, zoom, sizes, 3, half, { across: 200, down: 200 });
const said = (drawn: DrawnMap, zoom: number, sizes?: number[]) => words(drawn, zoom, sizes).names.map((name) => name?.text ?? null);

describe("A name on a map that is read from across a room", () => {
  it("stands whole where there is room for it", () => {
    expect(said(map([node("a", "Child and family assessment", 0, 0), node("b", "Child protection plan", 600, 0)]), 0.4)).toEqual(["Child and family assessment", "Child protection plan"]);
  });

  it("is what the field says for short where it has no room whole, and no two places are called alike", () => {
    // Cells of 80 by 44 pixels: one line of ten letters each with its number over it, and in the middle one place with a name of 21.
    const grid = Array.from({ length: 9 }, (_, i) => node(`n${i}`, i === 4 ? "Child protection plan" : `Place ${i}`, (i % 3) * 200, Math.floor(i / 3) * 110));
    expect(said(map(grid), 0.4)[4]).toBe("CP plan");
    expect(said(map([node("a", "Information and advice", 0, 0), node("b", "Info & advice", 120, 0), node("c", "Information and advice", 240, 0)]), 0.3)).not.toContain("Info & advice…");
    // Both could be "Strategy": neither is.
    const two = said(map([node("a", "Strategy discussion", 0, 0), node("b", "Strategy meeting", 150, 0), node("c", "Strategy discussion", 300, 0)]), 0.3);
    expect(two).not.toContain("Strategy");
  });

  it("is left out, never made smaller, where places lie too close", () => {
    const crowd = Array.from({ length: 100 }, (_, i) => node(`n${i}`, `Service number ${i}`, (i % 10) * 100, Math.floor(i / 10) * 40));
    const text = words(map(crowd), 0.3);
    expect(text.size).toBe(16);
    expect(text.names).toHaveLength(100);
    expect(text.names.filter((name) => name === null).length).toBeGreaterThan(50);
  });

  it("is as large as the largest size at which every name stands whole", () => {
    const far = map([node("a", "Referral", 0, 0), node("b", "Assessment", 400, 0)]);
    expect(words(far, 0.5, [24, 20, 16]).size).toBe(24);
    const close = map([node("a", "Referral", -190, 0), node("b", "Assessment", 0, 0), node("c", "Conference", 190, 0)]);
    expect(words(close, 0.5, [24, 20, 16]).size).toBe(16);
  });

  it("goes to the left of a way out that stands at the edge of its pane", () => {
    const drawn = map([node("a", "Contact", 0, 0, "entry"), node("z", "Adopted by new parents", 800, 0, "exit")]);
    const [, exit] = roomText({ map: drawn, bands: [], ways: [] }, 0.3, [16], 3, half, { across: 0, down: 40 }).names;
    expect(exit?.text).toBe("Adopted by new parents");
    expect(exit?.shift).toBeLessThan(0);
  });
});

it("A lane's name, a note and a way's share are left out where they would lie on something", () => {
  const nodes = [{ ...node("a", "Contact", 0, 0, "entry"), lane: "door" }, { ...node("b", "Referral", 320, 0), lane: "door" }];
  const lanes = [{ id: "door", label: "Front door", colour: "#000" }];
  const edges = [{ from: "a", to: "b", bend: 0 }];
  const notes = [{ text: "On a place", x: 0, y: 0 }, { text: "Beside", x: 160, y: 160 }];
  const near = words(map(nodes, { lanes, edges, notes }), 1);
  expect([...near.lanes]).toEqual(["door"]);
  expect([...near.ways]).toEqual(["a b"]);
  expect(near.notes).toEqual([false, true]);
  const far = words(map(nodes, { lanes, edges, notes }), 0.2);
  expect([...far.ways]).toEqual([]);
});

it("Names are shortened as the field does, and cut at whole words", () => {
  expect(shortName("Initial child protection conference")).toBe("ICPC");
  expect(shortName("Section 47 enquiry")).toBe("S47");
  expect(shortName("Children in need plan")).toBe("CIN plan");
  expect(shortName("Foster care")).toBe("Foster care");
  expect(cutNames("Adopted or with a guardian")).toEqual(["Adopted…"]);
  expect(cutNames("In care, kind not known")).toEqual(["In care, kind…", "In care…"]);
  expect(cutNames("Referral")).toEqual([]);
});
