import { beforeAll, expect, test } from "vitest";
import { handleKey, type KeyActions, SHORTCUTS } from "../../../src/canvas/keys";

/** As much of an element as the keyboard looks at: what it lies in, and whose attributes those have. */
class FakeElement {
  isContentEditable = false;
  blurred = false;
  constructor(readonly inside: Record<string, Record<string, string>> = {}) {}
  closest(selectors: string): { getAttribute(name: string): string | null } | null {
    const found = selectors.split(", ").find((one) => one in this.inside);
    return found === undefined ? null : { getAttribute: (name) => this.inside[found][name] ?? null };
  }
  blur() {
    this.blurred = true;
  }
}
class FakeInput extends FakeElement {
  constructor(readonly type: string, inside = {}) {
    super(inside);
  }
}
class FakeText extends FakeElement {}

beforeAll(() => {
  Object.assign(globalThis, { HTMLElement: FakeElement, HTMLInputElement: FakeInput, HTMLTextAreaElement: FakeText, HTMLSelectElement: FakeText });
});

const MAP = { "[role=application]": {} };
const NODE = { ...MAP, ".react-flow__node": { "data-id": "referral" } };
const TOOL = { "[role=toolbar]": {}, button: {} };
const onMap = () => new FakeElement(MAP);

interface More extends Partial<KeyboardEvent> { connecting?: boolean; readOnly?: boolean; steps?: boolean }

/** Presses a key on an element; what was done, and whether the key went on to the page. */
function press(key: string, on: FakeElement = onMap(), { connecting = false, readOnly = false, steps = true, ...more }: More = {}) {
  const done: string[] = [];
  const note = (name: string) => (...args: unknown[]) => void done.push([name, ...args].join(" "));
  const names = ["add", "connect", "undo", "redo", "save", "fit", "zoom", "help", "escape", "remove", "rename", "choose", "hold", "all", "copy", "cut", "paste", "duplicate", "nudge"];
  const actions = Object.assign(Object.fromEntries(names.map((name) => [name, note(name)])), {
    connecting: () => connecting, readOnly: () => readOnly,
    step: (...args: unknown[]) => {
      note("step")(...args);
      return steps;
    },
  }) as unknown as KeyActions;
  const event = {
    key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, defaultPrevented: false, stopped: false, prevented: false,
    composedPath: () => [on], stopPropagation() { this.stopped = true; }, preventDefault() { this.prevented = true; }, ...more,
  };
  handleKey(event as unknown as KeyboardEvent, actions);
  return { done: done.join(), stopped: event.stopped, prevented: event.prevented };
}

test("every key does on the map what the list of shortcuts says, and goes no further", () => {
  const expected: Record<string, string> = {
    n: "add", N: "add", c: "connect", C: "connect", f: "fit", "0": "fit", "+": "zoom 1", "-": "zoom -1", "?": "help", Escape: "escape", Delete: "remove", Backspace: "remove", F2: "rename",
    Enter: "rename", ArrowLeft: "nudge -1 0 false", ArrowUp: "nudge 0 -1 false",
  };
  for (const [key, done] of Object.entries(expected)) expect(press(key), key).toEqual({ done, stopped: true, prevented: true });
  expect(press("ArrowRight", onMap(), { shiftKey: true }).done).toBe("nudge 5 0 false");
  expect(SHORTCUTS.length).toBeGreaterThan(15);
});

test("Ctrl and Cmd give the commands of any editor", () => {
  const expected: Record<string, string> = { z: "undo", y: "redo", s: "save", a: "all", c: "copy", x: "cut", v: "paste", d: "duplicate" };
  for (const [key, done] of Object.entries(expected)) {
    expect(press(key, onMap(), { ctrlKey: true }), key).toEqual({ done, stopped: true, prevented: true });
    expect(press(key, onMap(), { metaKey: true }).done, key).toBe(done);
  }
  expect(press("Z", onMap(), { ctrlKey: true, shiftKey: true }).done).toBe("redo");
});

test("the browser keeps its own commands, and Alt its menus", () => {
  expect(press("r", onMap(), { ctrlKey: true })).toEqual({ done: "", stopped: false, prevented: false });
  expect(press("c", onMap(), { ctrlKey: true, shiftKey: true })).toEqual({ done: "", stopped: false, prevented: false });
  expect(press("n", onMap(), { altKey: true }).done).toBe("");
});

test("Streamlit's own letters never reach it", () => {
  expect(press("r")).toEqual({ done: "", stopped: true, prevented: false });
  expect(press("R", new FakeElement())).toEqual({ done: "", stopped: true, prevented: false });
});

test("in a field nothing is a shortcut but saving, for which the field is left first", () => {
  for (const key of ["n", "r", "Delete", "Enter", "ArrowLeft"]) expect(press(key, new FakeInput("text", MAP))).toEqual({ done: "", stopped: true, prevented: false });
  expect(press("z", new FakeInput("text", MAP), { ctrlKey: true })).toEqual({ done: "", stopped: true, prevented: false });
  const field = new FakeInput("text", MAP);
  expect(press("s", field, { ctrlKey: true })).toEqual({ done: "save", stopped: true, prevented: true });
  expect(field.blurred).toBe(true);
});

test("in a dialog none of the keys works", () => {
  const inside = new FakeElement({ "dialog, [role=dialog], [role=alertdialog]": {}, dialog: {}, "[role=application]": {} });
  expect(press("n", inside).done).toBe("");
  expect(press("z", inside, { ctrlKey: true }).done).toBe("");
});

test("beside the map only what is meant for the whole editor works", () => {
  const beside = new FakeElement();
  expect(press("n", beside).done).toBe("add");
  expect(press("z", beside, { ctrlKey: true }).done).toBe("undo");
  for (const key of ["Delete", "ArrowDown", "Enter", " ", "Tab", "F2"]) expect(press(key, beside), key).toEqual({ done: "", stopped: false, prevented: false });
  expect(press("c", beside, { ctrlKey: true })).toEqual({ done: "", stopped: false, prevented: false });
});

test("a tool keeps the keys that press it; Delete still deletes what is selected", () => {
  const tool = new FakeElement({ ...TOOL, "[role=toolbar], [role=menu]": {}, "button, a": {} });
  expect(press(" ", tool).done).toBe("");
  expect(press("Enter", tool).done).toBe("");
  expect(press("Delete", tool).done).toBe("remove");
  expect(press("ArrowRight", tool).done).toBe("");
});

test("on a place, Enter and Space choose it while connecting; else Enter names it and Space keeps it selected", () => {
  const node = new FakeElement(NODE);
  expect(press("Enter", node, { connecting: true }).done).toBe("choose referral");
  expect(press(" ", node, { connecting: true }).done).toBe("choose referral");
  expect(press("Enter", node).done).toBe("rename");
  expect(press(" ", node).done).toBe("hold referral");
  expect(press("Enter", onMap(), { connecting: true }).done).toBe("");
});

test("Tab goes through the places, and on past the last", () => {
  const node = new FakeElement(NODE);
  expect(press("Tab", node)).toEqual({ done: "step referral 1", stopped: true, prevented: true });
  expect(press("Tab", onMap(), { shiftKey: true }).done).toBe("step  -1");
  expect(press("Tab", node, { steps: false })).toEqual({ done: "step referral 1", stopped: false, prevented: false });
});

test("a key held down moves, zooms and undoes on, but adds once", () => {
  expect(press("ArrowRight", onMap(), { repeat: true }).done).toBe("nudge 1 0 true");
  expect(press("z", onMap(), { repeat: true, ctrlKey: true }).done).toBe("undo");
  expect(press("n", onMap(), { repeat: true })).toEqual({ done: "", stopped: true, prevented: true });
});

test("a map that is only shown can be looked at", () => {
  expect(press("f", onMap(), { readOnly: true }).done).toBe("fit");
  expect(press("ArrowLeft", onMap(), { readOnly: true }).done).toBe("nudge -1 0 false");
  for (const key of ["n", "Delete", "Tab", "Enter"]) expect(press(key, onMap(), { readOnly: true }).done, key).toBe("");
  expect(press("z", onMap(), { readOnly: true, ctrlKey: true }).done).toBe("");
});
