import { describe, expect, it } from "vitest";
import { ATTRIBUTE_HUES, BAR_COLOURS, OTHER_TINT, TARGET_TINTS, UNKNOWN_TINT } from "../../src/stage/looks";

/** The formulas of WCAG 2.2, CIE 1976 and Machado, Oliveira and Fernandes (2009), written out here and nowhere else. */
type Triple = [number, number, number];
const linear = (hex: string): Triple => [1, 3, 5].map((at) => {
  const part = parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}) as Triple;
const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [dark, bright] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
};
const times = (rows: Triple[], [x, y, z]: Triple): Triple => rows.map(([a, b, c]) => a * x + b * y + c * z) as Triple;
const SEEN: Record<string, Triple[]> = {
  everyone: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  "without red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  "without green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
};
const lab = (rgb: Triple): Triple => {
  const xyz = times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], rgb.map((part) => Math.min(1, Math.max(0, part))) as Triple);
  const [x, y, z] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
/** How far apart two colours are for those who see them least apart. About 2 can just be told apart side by side. */
const apart = (a: string, b: string): number => Math.min(...Object.values(SEEN).map((eye) => Math.hypot(...lab(times(eye, linear(a))).map((part, i) => part - lab(times(eye, linear(b)))[i]))));
const nearest = (colours: readonly string[]): number => Math.min(...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => apart(a, b))));

const GROUNDS = { dark: ["#10151b", "#172330", "#22303d"], light: ["#ffffff", "#eef3f7"] } as const;

describe.each(["dark", "light"] as const)("on the %s stage", (tone) => {
  const hues = ATTRIBUTE_HUES[tone];
  const all = [...hues, OTHER_TINT[tone], UNKNOWN_TINT[tone], ...TARGET_TINTS[tone]];

  it("every colour of a dot stands out from all that it lies on, 3 to 1", () => {
    for (const colour of all) for (const ground of GROUNDS[tone]) expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it("colours that stand side by side can be told apart, by those without red or green too", () => {
    expect(nearest([...hues, OTHER_TINT[tone]])).toBeGreaterThan(18);
    expect(nearest([...hues.slice(0, 6), OTHER_TINT[tone], UNKNOWN_TINT[tone]])).toBeGreaterThan(18);
    expect(nearest(TARGET_TINTS[tone])).toBeGreaterThan(28);
  });

  it("the bars grow stronger from one pass to the next", () => {
    const strengths = BAR_COLOURS[tone].slice(1).map((colour, i) => apart(colour, BAR_COLOURS[tone][i]));
    expect(Math.min(...strengths)).toBeGreaterThan(8);
  });
});

it("words in every tone are read 4.5 to 1: figures, shares and what is wrong", () => {
  for (const [text, ground] of [["#e8edf2", "#10151b"], ["#9fb0c0", "#10151b"], ["#9fb0c0", "#22303d"], ["#8ec5f2", "#10151b"], ["#0b0c0c", "#ffffff"], ["#46525b", "#ffffff"], ["#46525b", "#eef3f7"], ["#1d70b8", "#ffffff"]]) {
    expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
  for (const [line, ground] of [["#ff8a75", "#10151b"], ["#b3261e", "#ffffff"]]) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
});
