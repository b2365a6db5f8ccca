import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Drawing, edgeKey, EMPTY } from "../../../src/canvas/model/drawing";
import { Editor } from "../../../src/canvas/model/editor";
import { COMMANDS, steps } from "./anyCommands";
import { small, starter } from "./drawings";

const starts = fc.constantFrom<() => Drawing>(() => EMPTY, small, () => starter("front-door"));

const DAYS = /^([1-9]\d{0,2}|[12]\d{3}|3[0-5]\d{2}|36[0-4]\d|3650)$/;

/** What is wrong with a drawing in itself: nothing, ever. */
function wrong(d: Drawing): string[] {
  const nodes = new Set(d.nodes.map((node) => node.id));
  const lanes = new Set(["", ...d.lanes.map((lane) => lane.id)]);
  const placed = [...d.nodes, ...d.notes, ...(d.background ? [d.background] : [])];
  const names = [...d.nodes, ...d.lanes].map(({ label }) => label);
  const texts = [...names, ...d.nodes.map((node) => node.description), ...d.notes.map((note) => note.text)];
  const rules: [string, boolean][] = [
    ["an id twice", nodes.size === d.nodes.length && lanes.size === d.lanes.length + 1],
    ["an edge twice", new Set(d.edges.map(edgeKey)).size === d.edges.length],
    ["a note's key twice", new Set(d.notes.map((note) => note.key)).size === d.notes.length],
    ["an id that no map file takes", [...nodes, ...d.lanes.map((lane) => lane.id)].every((id) => /^[A-Za-z0-9_-]{1,100}$/.test(id))],
    ["an edge to nowhere", d.edges.every((edge) => nodes.has(edge.from) && nodes.has(edge.to))],
    ["a target from nowhere", d.nodes.every((node) => !node.target?.from || nodes.has(node.target.from))],
    ["a target that no map file takes", d.nodes.every(({ target }) => !target || DAYS.test(String(target.days)))],
    ["a lane that is not there", d.nodes.every((node) => lanes.has(node.lane))],
    ["a place that is no number, or too far out", placed.flatMap(({ x, y }) => [x, y]).every((value) => Math.abs(value) <= 1_000_000)],
    ["a zero below zero", placed.flatMap(({ x, y }) => [x, y]).every((value) => !Object.is(value, -0))],
    ["a bend too strong", d.edges.every((edge) => Math.abs(edge.bend) <= 2)],
    ["a blank name", names.every((name) => name.trim() !== "")],
    ["a blank note", d.notes.every((note) => note.text.trim() !== "")],
    ["a name on two lines", !/[\n\r\t]/.test(names.join(""))],
    ["text that no file holds", !/[^\P{Cc}\n\t]|\p{Cs}/u.test(texts.join(" "))],
    ["a redirect of what is there", Object.keys(d.redirects).every((id) => !nodes.has(id))],
    ["a redirect to what is not there", Object.values(d.redirects).every((to) => to === "" || nodes.has(to))],
  ];
  return rules.filter(([, holds]) => !holds).map(([what]) => what);
}

describe("any commands", () => {
  it("a hundred and more, undone one by one, give back exactly the start, done again exactly the end, by way of exactly the same drawings", () => {
    fc.assert(fc.property(starts, steps(320, 360), (from, list) => {
      const start = from();
      const copy = structuredClone(start);
      const editor = new Editor(start);
      const seen = [start];
      for (const [name, dice] of list) {
        const before = editor.state;
        editor.apply(name, (d) => COMMANDS[name](d, dice));
        const after = editor.state;
        if (after.drawing === before.drawing) expect([after.seq, after.undoWords]).toEqual([before.seq, before.undoWords]);
        else seen.push(after.drawing);
      }
      expect(seen.length).toBeGreaterThan(100);
      const end = structuredClone(editor.state.drawing);
      for (let i = seen.length - 1; i > 0; i--) {
        expect(editor.state.drawing).toBe(seen[i]);
        expect(editor.undo()).not.toBeNull();
      }
      expect(editor.undo()).toBeNull();
      expect(editor.state.drawing).toBe(start);
      expect(start).toEqual(copy);
      for (const drawing of seen.slice(1)) {
        editor.redo();
        expect(editor.state.drawing).toBe(drawing);
      }
      expect(editor.redo()).toBeNull();
      expect(editor.state.drawing).toEqual(end);
    }), { numRuns: 12 });
  }, 120_000);

  it("leave a drawing that holds together, whatever they were given", () => {
    fc.assert(fc.property(starts, steps(1, 60), (from, list) => {
      let d = from();
      for (const [name, dice] of list) {
        const next = COMMANDS[name](d, dice);
        expect(wrong(next), name).toEqual([]);
        d = next;
      }
    }), { numRuns: 60 });
  }, 120_000);

  it("give back the very same drawing where they change nothing", () => {
    fc.assert(fc.property(starts, steps(1, 40), (from, list) => {
      let d = from();
      for (const [name, dice] of list) {
        const next = COMMANDS[name](d, dice);
        if (next !== d) expect(next, name).not.toEqual(d);
        d = next;
      }
    }), { numRuns: 60 });
  }, 120_000);
});

describe("more than a hundred steps", () => {
  it("can all be taken back", () => {
    const editor = new Editor(EMPTY);
    for (let i = 0; i < 600; i++) editor.apply(`step ${i}`, (d) => COMMANDS.addNote(d, { pick: [], x: i, y: 0, text: "x" }));
    for (let i = 599; i >= 0; i--) expect(editor.undo()).toBe(`step ${i}`);
    expect(editor.state.drawing).toBe(EMPTY);
  });
});
