import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/fileName";
import { pixelsOf } from "../../../src/canvas/picture/savePicture";

describe("the name of a picture", () => {
  it.each([
    ["Front door", "Front door.svg"], ["Front door: 2026/27", "Front door 2026 27.svg"], [`a<b>c"d|e?f*g\\h`, "a b c d e f g h.svg"],
    ["", "Map.svg"], ["...", "Map.svg"], [" . draft . ", "draft.svg"], ["../../etc/passwd", "etc passwd.svg"], ["a\u0000b\nc", "a b c.svg"],
    ["CON", "Map CON.svg"], ["nul.backup", "Map nul.backup.svg"], ["Com1", "Map Com1.svg"], ["Console", "Console.svg"],
    ["été 漢字", "été 漢字.svg"], ["\u202egnp.exe", "gnp.exe.svg"],
    ["x".repeat(300), `${"x".repeat(80)}.svg`], [`${"x".repeat(79)}😀y`, `${"x".repeat(79)}😀.svg`],
  ])("of %j is %j", (name, file) => {
    expect(fileName(name, "svg")).toBe(file);
  });

  it("ends as its kind does", () => {
    expect(fileName("Front door", "png")).toBe("Front door.png");
  });
});

describe("the size of a picture in pixels", () => {
  it("is twice that of the map", () => {
    expect(pixelsOf(1_400, 842)).toEqual({ width: 2_800, height: 1_684 });
  });

  it("is at most 8,000 a side, in the same proportions", () => {
    expect(pixelsOf(10_000, 5_000)).toEqual({ width: 8_000, height: 4_000 });
    expect(pixelsOf(4_500, 1_000)).toEqual({ width: 8_000, height: 1_778 });
    expect(pixelsOf(500, 2_000_000)).toEqual({ width: 2, height: 8_000 });
  });
});
