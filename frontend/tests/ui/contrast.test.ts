import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const TONES = readFileSync(new URL("../../src/map/tones.css", import.meta.url), "utf8");

/** The colours of a tone, by name. */
function colours(tone: "dark" | "light"): Record<string, string> {
  const block = new RegExp(`\\[data-tone="${tone}"\\] \\{([^}]*)\\}`).exec(TONES)?.[1] ?? "";
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is reckoned as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
});

test.each(["dark", "light"] as const)("every text of the %s stage stands out from what it lies on: 4.5 to 1 and more", (tone) => {
  const of = colours(tone);
  const faint: string[] = [];
  for (const ground of ["stage", "panel", "node", "well", "button"]) {
    for (const text of ["text", "quiet", "link", "wrong"]) {
      const found = contrast(of[text], of[ground]);
      if (found < 4.5) faint.push(`${text} on ${ground}: ${found.toFixed(2)}`);
    }
  }
  // Pressed and chosen: the stage's colour on the text's; the main button: white on its blue.
  for (const [text, ground] of [[of.stage, of.text], ["#ffffff", of.primary], ["#0b0c0c", "#ffdd00"]]) if (contrast(text, ground) < 4.5) faint.push(`${text} on ${ground}`);
  expect(faint).toEqual([]);
});

test.each(["dark", "light"] as const)("the %s stage's focus ring is seen: one of its two colours is 3 to 1 from any ground", (tone) => {
  const of = colours(tone);
  for (const ground of ["stage", "panel", "node", "button", "text"]) expect(Math.max(contrast("#ffdd00", of[ground]), contrast("#0b0c0c", of[ground]))).toBeGreaterThan(3);
});

test("no text of the stage is smaller than 16 pixels in full screen", () => {
  const folder = new URL("../../src/stage/", import.meta.url);
  const sheets = readdirSync(folder).filter((name) => name.endsWith(".css")).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
  const small = [...sheets, ["tones.css", TONES]].flatMap(([name, text]) => [...text.matchAll(/font-size: ([\d.]+)px/g)].filter(([, size]) => Number(size) < 16).map(([rule]) => `${name}: ${rule}`));
  // Written as max(13px, var(--floor)): the floor is 16 pixels there.
  expect(small).toEqual([]);
});
