import { describe, expect, it } from "vitest";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";
import { createEngine } from "../../src/stage/engine";
import { BLANK, readPayload } from "../../src/stage/payload";

const LEGS = `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  | Annex A 1 | Contact |
| 1 | 1 | travel | contact | cp | 2024-03-20 |  | 2024-03-20 | 2024-03-21 | 1 | y | n | n |  | Annex A 7 | Plan |`;
const bytes = buildPayload(legsOf("KT4-7QX-M2", LEGS), { map: casesMap(), window: ["2024-03-05", "2025-07-01"] });

describe("reading a payload", () => {
  it("gives every column with its values", () => {
    const payload = readPayload(bytes);
    expect(payload.children).toBe(1);
    expect([...payload.legColumns.kind]).toEqual([0, 0]);
    expect([...payload.legColumns.from]).toEqual([15, 0]);
    expect([...payload.legColumns.to]).toEqual([0, 8]);
    expect([...payload.legColumns.reach]).toEqual([10000, 10000]);
    expect([...payload.legColumns.flags]).toEqual([2 + 4 + 8, 1]);
    expect([...payload.legColumns.shownFrom]).toEqual([0, 21600]);
    expect([...payload.legColumns.end]).toEqual([0, BLANK]);
    expect(payload.childColumns.ids).toEqual(["KT4-7QX-M2"]);
    expect(payload.sources[payload.textColumns.source[payload.legColumns.text[1]]]).toBe("Annex A 7");
  });

  it("reads a view that begins at an odd byte, and does not hold on to it", () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const payload = readPayload(larger.subarray(3));
    larger.fill(0);
    expect([...payload.legColumns.shownTo]).toEqual([1440, 23040]);
  });

  const damaged = (change: (copy: Uint8Array) => Uint8Array | void): (() => unknown) => () => {
    const copy = bytes.slice();
    return createEngine(change(copy) ?? copy);
  };
  const jsonWith = (from: string, to: string): (() => unknown) =>
    damaged((copy) => {
      const text = new TextDecoder("latin1").decode(copy);
      expect(text).toContain(from);
      return Uint8Array.from(text.replace(from, to), (c) => c.charCodeAt(0));
    });

  it.each([
    ["nothing", () => createEngine(new Uint8Array(0)), "it is too short"],
    ["another file", damaged((copy) => copy.fill(65, 0, 4)), "it does not begin as it should"],
    ["a description longer than the whole", damaged((copy) => new DataView(copy.buffer).setUint32(4, 4_000_000, true)), "its description is cut short"],
    ["a description of an odd length", damaged((copy) => new DataView(copy.buffer).setUint32(4, 13, true)), "its columns are not aligned"],
    ["a description that is no JSON", damaged((copy) => void copy.fill(0x7b, 8, 12)), "its description cannot be read"],
    ["another version", jsonWith('"version":1', '"version":2'), "it is of version 2, and this page reads version 1"],
    ["a column left out", jsonWith('"leg.to":', '"leg.xx":'), "the column leg.to is missing"],
    ["the last byte lost", damaged((copy) => copy.slice(0, copy.length - 4)), "is cut short"],
    ["more legs than there are", jsonWith('"legs":2', '"legs":3'), "the column leg.kind has 2 values, not 3"],
    ["more children than named", jsonWith('"children":1', '"children":7'), "it names 1 children, not 7"],
    ["a node that is not on the map", damaged((copy) => {
      const places = JSON.parse(new TextDecoder().decode(copy.subarray(8, 8 + new DataView(copy.buffer).getUint32(4, true)))) as { columns: Record<string, { offset: number }> };
      copy[8 + new DataView(copy.buffer).getUint32(4, true) + places.columns["leg.to"].offset] = 99;
    }), "the column leg.to points to nothing (99)"],
  ])("says in words what is wrong with %s", (_, read, words) => {
    expect(read).toThrow(words);
    expect(read).toThrow(/^The journeys arrived damaged: .*Reload the page/);
  });

  it("takes a project without children", () => {
    const engine = createEngine(buildPayload([], { map: casesMap(), window: ["2024-01-01", "2024-02-01"], ids: [] }));
    engine.seek(100);
    expect(engine.counts().shown).toBe(0);
    expect(engine.histogram(10).passes[0]).toEqual(new Uint32Array(10));
    engine.setMode("start");
    expect(engine.window).toEqual([0, 0]);
  });
});
