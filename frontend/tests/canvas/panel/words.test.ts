import { expect, test } from "vitest";
import {
  deletedWords, holdsWords, leadWords, listed, movesWords, shortNote, signed, wayName, wayOf, wayWords,
} from "../../../src/canvas/panel/words";
import { FRONT_DOOR } from "./panelDrawing";

const CONTACT_TO_REFERRAL = '["contact","referral"]';

test("a way is called by the names of its two places", () => {
  expect(wayName(FRONT_DOOR, { from: "contact", to: "referral" })).toBe("Initial contact to Referral");
  expect(wayWords(FRONT_DOOR, { from: "referral", to: "help" })).toBe("the way from 'Referral' to 'Early help'");
  expect(wayOf(FRONT_DOOR, '["referral","help"]')).toEqual({ from: "referral", to: "help", bend: -0.2 });
  expect(wayOf(FRONT_DOOR, '["help","referral"]')).toBeUndefined();
});

test("what is selected is counted in words", () => {
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
  expect(holdsWords({ nodes: [1, 2, 3], edges: [1, 2], notes: [1] })).toBe("3 places, 2 ways and 1 note");
  expect(holdsWords({ nodes: [], edges: [1], notes: [] })).toBe("1 way");
});

test("what was deleted is named when it is one thing, and counted when it is more", () => {
  expect(deletedWords(FRONT_DOOR, { nodes: ["referral"], edges: [], notes: [] })).toBe("deleted 'Referral'");
  const oneWay = { nodes: [], edges: [CONTACT_TO_REFERRAL], notes: [] };
  expect(deletedWords(FRONT_DOOR, oneWay)).toBe("deleted the way from 'Initial contact' to 'Referral'");
  expect(deletedWords(FRONT_DOOR, { nodes: [], edges: [], notes: ["note-1"] })).toBe("deleted a note");
  expect(deletedWords(FRONT_DOOR, { nodes: ["referral", "help"], edges: [CONTACT_TO_REFERRAL], notes: [] })).toBe("deleted 2 places and 1 way");
});

test("moves are counted with their children", () => {
  expect(movesWords({ moves: 34, children: 30 })).toBe("34 moves of 30 children");
  expect(movesWords({ moves: 1, children: 1 })).toBe("1 move of 1 child");
  expect(movesWords({ moves: 12041, children: 1100 })).toBe("12,041 moves of 1,100 children");
});

test("the codes that lead to a place are named by the first, and the others counted", () => {
  expect(leadWords(["Annex A 4: Assessment"], "Assessment")).toBe("The code “Annex A 4: Assessment” leads to 'Assessment'");
  expect(leadWords(["Annex A 4: Assessment", "b", "c", "d"], "Assessment")).toBe("The codes “Annex A 4: Assessment” and 3 more lead to 'Assessment'");
});

test("a long note is called by its first words, and a bend below nothing has a real minus sign", () => {
  expect(shortNote(FRONT_DOOR.notes[0].text)).toBe("New front door from April 2024, with on…");
  expect(shortNote("Short")).toBe("Short");
  expect([signed(-0.2), signed(0.2)]).toEqual(["−0.2", "0.2"]);
});
