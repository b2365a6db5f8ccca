import { expect, test } from "vitest";
import { sendable } from "../../../src/canvas/model/drawing";
import { deleteNow, deleteOrAsk } from "../../../src/canvas/panel/deleting";
import type { CanvasData } from "../../../src/canvas/protocol";
import { CanvasSession } from "../../../src/canvas/session";
import { FRONT_DOOR } from "./panelDrawing";

const DATA: CanvasData = {
  project: "p", version: "v1", drawing: sendable(FRONT_DOOR), drafts: [], picture: null, words: {},
  mapped: { referral: { codes: ["Annex A 3: Referral"], asExit: false } }, moves: null, hasData: false, answer: null, opened: null, readOnly: false,
};

function session(): CanvasSession {
  const line = { draft: () => undefined, save: () => undefined, askMoves: () => undefined };
  const shelf = { read: () => null, write: () => undefined, clear: () => undefined };
  return new CanvasSession(DATA, { line, shelf, who: { tab: "t", browser: "b" }, now: () => "2026-11-21T12:00:00Z" });
}

const ids = (one: CanvasSession) => one.editor.state.drawing.nodes.map((node) => node.id);

test("what no code leads to is deleted at once, in one step", () => {
  const one = session();
  deleteOrAsk(one, { nodes: ["help"] });
  expect(ids(one)).toEqual(["contact", "referral", "nfa"]);
  expect(one.editor.state.undoWords).toBe("deleted 'Early help'");
  expect(one.ui.get().said).toBe("Deleted 'Early help'");
});

test("before a place goes that codes lead to it is asked where they go", () => {
  const one = session();
  deleteOrAsk(one, { nodes: ["referral", "help"] });
  expect(ids(one)).toEqual(["contact", "help", "referral", "nfa"]);
  expect(one.ui.get().deleting).toEqual({ nodes: ["referral", "help"], edges: [], notes: [] });
});

test("a place that took over codes is asked about too, and undo takes all of it back", () => {
  const one = session();
  deleteNow(one, { nodes: ["referral"], edges: [], notes: [] }, { referral: "help" });
  expect(one.editor.state.drawing.redirects).toEqual({ referral: "help" });
  deleteOrAsk(one, { nodes: ["help"] });
  expect(one.ui.get().deleting).toEqual({ nodes: ["help"], edges: [], notes: [] });
  one.undo();
  expect(one.editor.state.drawing).toBe(one.kept.get().saved);
});
