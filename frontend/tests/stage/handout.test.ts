import { describe, expect, it } from "vitest";
import { DARK_TONES } from "../../src/map/svg/tones";
import { createEngine } from "../../src/stage/engine";
import { handoutHtml } from "../../src/stage/picture/handout";
import { mapLayers } from "../../src/stage/picture/mapLayers";
import { pictureFigures, strictFigures } from "../../src/stage/picture/pictureFigures";
import { dataWords } from "../../src/stage/picture/sideSaid";
import { Sides } from "../../src/stage/sides";
import { all, parsed } from "../canvas/picture/wellFormed";
import { minuteIn } from "../moments";
import { twoSidesPayload } from "../ui/twoSidesData";

const PICTURE = "data:image/png;base64,AAAA";
const PLAIN = { strict: false, named: false, light: true };

/** 10 April 2024: n3 is on the way to the assessment, three assessments have ended. */
function april(): Sides {
  const engine = createEngine(twoSidesPayload());
  const sides = new Sides(engine, {}, { request: () => 1, cancel: () => undefined }, { selected: () => undefined, compare: () => undefined });
  sides.first.player.seek(minuteIn(engine, "2024-04-10"));
  return sides;
}
const cellsOf = (html: string, place: string) => [...(new RegExp(`<tr><th scope="row">${place}</th>(.*?)</tr>`).exec(html)?.[1] ?? "").matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, words]) => words);

describe("a handout", () => {
  it("holds the moment, the numbers of every place, who is shown, what the data covers and how to read it", () => {
    const html = handoutHtml(april(), PICTURE, PLAIN);
    expect(html).toContain("<p>10 April 2024</p>");
    expect(cellsOf(html, "assessment")).toEqual(["1", "0", "2", "–", ""]);
    expect(cellsOf(html, "contact")).toEqual(["0", "0", "1", "–", ""]);
    expect(html).toContain("All children: 6 of 6 children. 1 on the map, 1 not yet come, 4 off it again.");
    expect(html).toContain("Counts what the data holds: a child known before may have been through more often.");
    expect(html).toContain("nothing recorded after it within 60 days");
    expect(html.match(/<tr>/g)).toHaveLength(1 + 15);
  });

  it("stands alone: it runs nothing, fetches nothing and names nobody", () => {
    const sides = april();
    sides.first.follow(2);
    const html = handoutHtml(sides, PICTURE, PLAIN);
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org\/2000\/svg)|@import|url\(| on\w+=/);
    for (const id of ["n1", "n2", "n3", "s1", "s2", "u1"]) expect(html).not.toMatch(new RegExp(`\\b${id}\\b`));
    expect(handoutHtml(sides, PICTURE, { ...PLAIN, named: true })).toContain("Followed, in yellow: n3.");
  });

  it("of two sides has each figure of one beside that of the other, each with its own children", () => {
    const sides = april();
    sides.open({ filter: { attributes: { team: ["South"] } }, years: 0 });
    const html = handoutHtml(sides, PICTURE, PLAIN);
    expect(cellsOf(html, "assessment")).toEqual(["1", "0", "0", "0", "2", "1", "–", "–", ""]);
    expect(html).toContain("Side B. </b>Children whose Team is South: 2 of 6 children.");
  });

  it("for outside the authority hides few and draws no dots", () => {
    const html = handoutHtml(april(), PICTURE, { ...PLAIN, strict: true });
    expect(cellsOf(html, "assessment")).toEqual(["c", "0", "c", "–", ""]);
    expect(html).toContain("All children: 10 of 10 children. c on the map, c not yet come, c off it again.");
    expect(html).toContain("no dots are drawn");
    expect(html).not.toContain('class="legend"');
  });

  it("holds names as text, whatever is written in them", () => {
    const sides = april();
    sides.first.engine.payload.map.nodes[0].label = "<img src=x onerror=alert(1)>\"'&";
    const html = handoutHtml(sides, PICTURE, PLAIN);
    expect(html).not.toContain("<img src=x");
    expect(html).toContain("&#60;img src=x onerror=alert(1)&#62;");
  });
});

describe("the map of a picture", () => {
  const view = (zoom: number) => ({ width: 800, height: 400, zoom, panX: 100, panY: 200 });
  const texts = (svg: string) => all(parsed(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`)).filter(({ name }) => name === "text").map(({ text }) => text);

  it("is well-formed SVG twice the size, with figures on the corners from far and all of them from near", () => {
    const { engine, ui } = april().first;
    engine.payload.map.edges.push({ from: "contact", to: "assessment", bend: 0.4 });
    const figures = pictureFigures(engine, ui.get().look);
    const far = mapLayers(engine.payload.map, figures, view(0.5), DARK_TONES);
    expect(far.under).toMatch(/^<svg xmlns="[^"]+" width="1600" height="800" viewBox="0 0 800 400"/);
    expect(texts(far.under)).not.toContain("1 on the way");
    expect(texts(far.over)).toEqual(["3 of 4"]);
    const near = texts(mapLayers(engine.payload.map, figures, view(1), DARK_TONES).under);
    expect(near.slice(near.indexOf("assessment"), near.indexOf("assessment") + 4)).toEqual(["assessment", "1 on the way", "2 came in 30 days", "2 of 2 nothing after"]);
    expect(far.under).not.toMatch(/foreignObject|<style|href|url\(/);
  });

  it("as it may leave tells few as c and no shares", () => {
    const { engine } = april().first;
    const { under, over } = mapLayers(engine.payload.map, strictFigures(engine), view(1), DARK_TONES);
    expect(texts(under)).toContain("c on the way");
    expect(texts(under)).not.toContain("1 on the way");
    expect(texts(over)).toEqual([]);
  });
});

it("what the data covers names every source, and each day on which one was cut", () => {
  const { engine } = april().first;
  const source = (name: string, first: string, asOf: string) => ({ source: name, first, last: asOf, asOf });
  engine.payload.coverage = [source("Annex A 1", "2023-01-05", "2024-12-31"), source("Annex A 3", "2022-07-01", "2024-12-31"), source("EH", "2021-02-01", "2024-06-30")];
  expect(dataWords(engine)).toBe("Data: contacts from January 2023, referrals from July 2022; as at 31 December 2024. EH from February 2021; as at 30 June 2024.");
});
