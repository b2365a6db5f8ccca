import { beforeAll, expect, test } from "vitest";
import { handleKey, type KeyActions } from "../../src/stage/keyboard";

/** As much of an element as the keyboard looks at. */
class FakeElement {
  isContentEditable = false;
  constructor(readonly inside: string[] = []) {}
  closest(selectors: string): FakeElement | null {
    return this.inside.some((one) => selectors.split(", ").includes(one)) ? this : null;
  }
}
class FakeInput extends FakeElement {
  constructor(readonly type: string) {
    super();
  }
}
class FakeText extends FakeElement {}

beforeAll(() => {
  Object.assign(globalThis, { HTMLElement: FakeElement, HTMLInputElement: FakeInput, HTMLTextAreaElement: FakeText, HTMLSelectElement: FakeText });
});

/** Presses a key on an element; what was done, and whether the key went on to the page. */
function press(key: string, on: FakeElement = new FakeElement(), more: Partial<KeyboardEvent> = {}) {
  const done: string[] = [];
  const note = (name: string) => (...args: unknown[]) => void done.push([name, ...args].join(" "));
  const actions = Object.fromEntries(
    ["toggle", "restart", "step", "tenth", "speed", "loop", "filters", "escape", "fullScreen", "table", "help"].map((name) => [name, note(name)]),
  ) as unknown as KeyActions;
  const event = {
    key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, defaultPrevented: false, stopped: false, prevented: false,
    composedPath: () => [on], stopPropagation() { this.stopped = true; }, preventDefault() { this.prevented = true; }, ...more,
  };
  handleKey(event as unknown as KeyboardEvent, actions);
  return { done: done.join(), stopped: event.stopped, prevented: event.prevented };
}

test("every key does what the list of shortcuts says, and goes no further", () => {
  const expected: Record<string, string> = {
    " ": "toggle", Home: "restart", ArrowLeft: "step -1", ArrowRight: "step 1", "5": "tenth 5", "0": "tenth 0", "-": "speed -1", "+": "speed 1",
    l: "loop", L: "loop", f: "filters", t: "table", m: "fullScreen", "?": "help", Escape: "escape",
  };
  for (const [key, done] of Object.entries(expected)) expect(press(key), key).toEqual({ done, stopped: true, prevented: true });
  expect(press("ArrowLeft", undefined, { shiftKey: true }).done).toBe("step -7");
});

test("Streamlit's own letters do nothing and do not reach it", () => {
  expect(press("r")).toEqual({ done: "", stopped: true, prevented: false });
  expect(press("C")).toEqual({ done: "", stopped: true, prevented: false });
});

test("any other key is left alone", () => {
  expect(press("x")).toEqual({ done: "", stopped: false, prevented: false });
  expect(press("f", undefined, { ctrlKey: true })).toEqual({ done: "", stopped: false, prevented: false });
});

test("in a field nothing is a shortcut, and what is typed does not reach the page's own", () => {
  for (const key of ["f", "r", " ", "5", "Home", "Escape"]) expect(press(key, new FakeInput("search"))).toEqual({ done: "", stopped: true, prevented: false });
});

test("a control keeps the keys that it uses itself", () => {
  expect(press(" ", new FakeElement(["button"])).done).toBe("");
  expect(press(" ", new FakeInput("checkbox")).done).toBe("");
  expect(press("ArrowLeft", new FakeInput("range")).done).toBe("");
  expect(press("Home", new FakeInput("range")).done).toBe("");
  expect(press("ArrowRight", new FakeInput("radio")).done).toBe("");
  expect(press("l", new FakeElement(["button"])).done).toBe("loop");
  expect(press("7", new FakeInput("range")).done).toBe("tenth 7");
});

test("a key held down steps on, but does not open and close", () => {
  expect(press("ArrowRight", undefined, { repeat: true }).done).toBe("step 1");
  expect(press("f", undefined, { repeat: true })).toEqual({ done: "", stopped: true, prevented: true });
});
