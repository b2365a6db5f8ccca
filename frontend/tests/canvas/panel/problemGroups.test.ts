import { expect, test } from "vitest";
import type { Found } from "../../../src/canvas/checks/problemsOf";
import { problemGroups, stopWords } from "../../../src/canvas/panel/problemGroups";
import type { ProblemWords } from "../../../src/canvas/protocol";

const WORDS: Record<string, ProblemWords> = {
  "nodes-touch": { severity: "note", text: "{place} and {value} touch.", advice: "" },
  unreached: { severity: "warning", text: "{place} cannot be reached.", advice: "Draw a way to it." },
  "no-entry": { severity: "error", text: "{place} has no way in.", advice: "" },
};
const FOUND: Found[] = [
  { code: "nodes-touch", thing: { kind: "node", id: "a" }, place: "'A'", value: "'B'", count: 1 },
  { code: "unreached", thing: { kind: "node", id: "b" }, place: "'B'", value: "", count: 1 },
  { code: "no-entry", thing: { kind: "node", id: "a" }, place: "the map", value: "", count: 1 },
];

test("what stops playback comes first, then warnings, then notes", () => {
  const { stop, other } = problemGroups(FOUND, WORDS);
  expect(stop.map(({ words, thing }) => [words, thing])).toEqual([["The map has no way in.", { kind: "node", id: "a" }]]);
  expect(other.map(({ words, advice }) => [words, advice])).toEqual([["'B' cannot be reached.", "Draw a way to it."], ["'A' and 'B' touch.", ""]]);
});

test("the heading says how many have to be mended before the map can be played", () => {
  expect(stopWords(1)).toBe("The map cannot be played until this is mended");
  expect(stopWords(3)).toBe("The map cannot be played until these 3 are mended");
});
