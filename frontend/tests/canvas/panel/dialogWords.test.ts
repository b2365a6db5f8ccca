import { expect, test } from "vitest";
import { savedWords, unplayableWords } from "../../../src/canvas/dialogs/answerWords";
import { momentWords } from "../../../src/canvas/dialogs/when";
import type { Answer } from "../../../src/canvas/protocol";

const SAVED: Extract<Answer, { kind: "saved" }> = {
  to: "t1 3", kind: "saved", version: "v7", number: 7, changes: ["added 'Family Help'", "moved 3 places"], notes: [], problems: [],
};

test("a moment is said by the clock of whoever reads it", () => {
  expect(momentWords("2024-03-05T14:05:00+00:00", "Europe/London")).toBe("5 March 2024, 14:05");
  expect(momentWords("2024-07-05T23:30:00Z", "Europe/London")).toBe("6 July 2024, 00:30");
  expect(momentWords("no moment")).toBe("no moment");
});

test("a save says its version and what changed", () => {
  expect(savedWords(SAVED)).toBe("Saved as version 7: added 'Family Help'; moved 3 places");
  expect(savedWords({ ...SAVED, number: 1204, changes: [] })).toBe("Saved as version 1,204");
});

test("a saved map that cannot be played says so", () => {
  const error = { severity: "error", words: "The map has no way in.", advice: "" };
  expect(unplayableWords(SAVED)).toBe("");
  expect(unplayableWords({ ...SAVED, problems: [error, { ...error, severity: "warning" }] })).toBe("It cannot be played until 1 problem is mended.");
  expect(unplayableWords({ ...SAVED, problems: [error, error] })).toBe("It cannot be played until 2 problems are mended.");
});
