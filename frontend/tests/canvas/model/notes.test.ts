import { describe, expect, it } from "vitest";
import { placeBackground } from "../../../src/canvas/model/background";
import { addNote, setNote } from "../../../src/canvas/model/notes";
import { countOf, labelOf } from "../../../src/canvas/model/words";
import { drawing, small } from "./drawings";

describe("notes", () => {
  it("get a key that no other has", () => {
    const { drawing: next, key } = addNote(small(), { text: "Two\r\nlines", x: 1.6, y: 2 });
    expect([key, next.notes[1]]).toEqual(["note-2", { key: "note-2", text: "Two\nlines", x: 2, y: 2 }]);
    const apart = drawing({ notes: [{ key: "note-2", text: "a", x: 0, y: 0 }] });
    expect(addNote(apart, { text: " ", x: 0, y: 0 }).drawing.notes[1]).toEqual({ key: "note-3", text: "New note", x: 0, y: 0 });
  });
  it("change in words and place, but never to nothing", () => {
    const d = small();
    expect(setNote(d, "note-1", { text: "Old", x: 5 }).notes[0]).toEqual({ key: "note-1", text: "Old", x: 5, y: -120 });
    expect(setNote(d, "note-1", { text: " ", y: Number.NaN })).toBe(d);
    expect(setNote(d, "note-1", { text: "New in April" })).toBe(d);
    expect(setNote(d, "gone", { text: "Old" })).toBe(d);
  });
});

describe("the picture to trace", () => {
  const placement = { x: 0.4, y: -10, width: 800, opacity: 0.3, shown: true };
  it("is placed, changed and taken off", () => {
    const placed = placeBackground(small(), placement);
    expect(placed.background).toEqual({ x: 0, y: -10, width: 800, opacity: 0.3, shown: true });
    expect(placeBackground(placed, placement)).toBe(placed);
    expect(placeBackground(placed, { ...placement, opacity: 7, width: -3 }).background).toMatchObject({ opacity: 1, width: 20 });
    expect(placeBackground(placed, { ...placement, x: Number.NaN })).toBe(placed);
    expect(placeBackground(placed, null).background).toBeNull();
    const d = small();
    expect(placeBackground(d, null)).toBe(d);
  });
});

describe("words", () => {
  it("count", () => {
    expect([countOf(1, "place"), countOf(3, "way"), countOf(0, "note")]).toEqual(["1 place", "3 ways", "0 notes"]);
    expect(countOf(1200, "place")).toBe("1,200 places");
  });
  it("name nodes", () => {
    expect([labelOf(small(), "plan"), labelOf(small(), "gone")]).toEqual(["PLAN", "gone"]);
  });
});
