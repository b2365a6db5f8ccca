import { isField, pressedOn, STREAMLIT_KEYS } from "../fields";

/** What the keys do. Every one works only while the focus is inside the editor (WCAG 2.1.4). */
export interface KeyActions {
  readOnly(): boolean;
  /** Whether two places are being chosen to be joined. */
  connecting(): boolean;
  add(): void; connect(): void; undo(): void; redo(): void; save(): void; fit(): void; zoom(direction: 1 | -1): void; help(): void; escape(): void;
  remove(): void; rename(): void; choose(id: string): void; hold(id: string): void; all(): void; copy(): void; cut(): void; paste(): void; duplicate(): void;
  /** Moves what is selected by so many steps of the grid. */
  nudge(across: number, down: number, repeated: boolean): void;
  /** Goes from one place to the next or last; false at the end, where the focus leaves the map. */
  step(now: string | null, by: 1 | -1): boolean;
}

/** The list under `?`: keys, and what they do. Cmd works as Ctrl. */
export const SHORTCUTS: readonly (readonly [keys: string, does: string])[] = [
  ["N", "Add a place: beside the selected one, or in the middle of the view"],
  ["C", "Connect: from the selected place, then choose where to (Enter)"],
  ["Enter or F2", "Type the name of the selected place or note"],
  ["Tab, Shift + Tab", "Next or last place, as one reads them"],
  ["Space", "Keep this place selected while Tab goes on"],
  ["← → ↑ ↓", "Move what is selected; with nothing selected, the view"],
  ["Shift + ← → ↑ ↓", "Move it five times as far"],
  ["Delete", "Delete what is selected"],
  ["Ctrl + Z", "Undo"],
  ["Ctrl + Shift + Z", "Redo (also Ctrl + Y)"],
  ["Ctrl + C, X, V", "Copy, cut, paste"],
  ["Ctrl + D", "Duplicate"],
  ["Ctrl + A", "Select everything"],
  ["Esc", "Select nothing; leave connecting; give up a drag"],
  ["Ctrl + S", "Save"],
  ["F or 0", "Fit the map into the view"],
  ["+ −", "Zoom in or out"],
  ["Shift + click", "Select one more"],
  ["Shift + drag", "Select everything in a rectangle"],
  ["Alt + drag", "Move without snapping to the grid (or with it)"],
  ["?", "This list"],
];

/** Where in the editor a key was pressed. In a dialog none of the editor's keys works. */
type Zone = "map" | "tools" | "beside" | "dialog";

function zoneOf(element: HTMLElement | null): Zone {
  if (!element) return "beside";
  if (element.closest("dialog, [role=dialog], [role=alertdialog]")) return "dialog";
  if (element.closest("[role=application]")) return "map";
  return element.closest("[role=toolbar], [role=menu]") ? "tools" : "beside";
}

/** True where the focused control does something of its own with the key. */
function usesItself(element: HTMLElement, key: string): boolean {
  if (element instanceof HTMLInputElement) return key === " " || key === "Enter" || key.startsWith("Arrow") || key === "Home" || key === "End";
  if (key !== " " && key !== "Enter") return false;
  return element.closest("button, a, summary, [role=button], [role=option], [role=tab], [role^=menuitem], [role=radio], [role=switch]") !== null;
}

/** What a key means together with Ctrl or Cmd. */
function commanded(event: KeyboardEvent, zone: Zone, actions: KeyActions): (() => void) | null {
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? actions.redo : actions.undo;
  if (event.shiftKey) return null;
  if (key === "y") return actions.redo;
  if (key === "s") return actions.save;
  if (zone === "beside") return null;
  return { a: actions.all, c: actions.copy, x: actions.cut, v: actions.paste, d: actions.duplicate }[key] ?? null;
}

const ARROWS: Record<string, readonly [number, number] | undefined> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** What a key means by itself. */
function plain(event: KeyboardEvent, zone: Zone, on: string | null, actions: KeyActions): (() => void) | null {
  switch (event.key) {
    case "n": case "N": return actions.add;
    case "c": case "C": return actions.connect;
    case "f": case "F": case "0": return actions.fit;
    case "+": case "=": return () => actions.zoom(1);
    case "-": case "_": return () => actions.zoom(-1);
    case "?": return actions.help;
    case "Escape": return actions.escape;
    case "Delete": case "Backspace": return zone === "beside" ? null : actions.remove;
    case "F2": return zone === "beside" ? null : actions.rename;
    default:
  }
  if (zone !== "map") return null;
  if (event.key === "Enter") return actions.connecting() ? on === null ? null : () => actions.choose(on) : actions.rename;
  if (event.key === " ") return on === null ? null : () => (actions.connecting() ? actions.choose(on) : actions.hold(on));
  const arrow = ARROWS[event.key];
  const steps = event.shiftKey ? 5 : 1;
  return arrow ? () => actions.nudge(arrow[0] * steps, arrow[1] * steps, event.repeat) : null;
}

/** The node or note that the focus is on. */
function thingAt(element: HTMLElement | null): string | null {
  return element?.closest("[data-note]")?.getAttribute("data-note") ?? element?.closest(".react-flow__node")?.getAttribute("data-id") ?? null;
}

const LOOKING = new Set(["f", "F", "0", "+", "=", "-", "_", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]);

/**
 * Handles one key pressed inside the editor. A key that is used goes no further, and neither do Streamlit's own letters or anything typed into a
 * field: Streamlit sees only the component's outer element and would take them for its shortcuts. From a field, only "Save" is heard.
 */
export function handleKey(event: KeyboardEvent, actions: KeyActions): void {
  const element = pressedOn(event);
  const command = event.ctrlKey || event.metaKey;
  const saves = command && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s";
  if (element && isField(element)) {
    if (saves && zoneOf(element) !== "dialog") {
      event.preventDefault();
      element.blur();
      actions.save();
    }
    event.stopPropagation();
    return;
  }
  if (STREAMLIT_KEYS.has(event.key) && !command) event.stopPropagation();
  const zone = zoneOf(element);
  if (event.defaultPrevented || event.altKey || zone === "dialog" || (element && usesItself(element, event.key))) return;
  if (actions.readOnly() && (command || !LOOKING.has(event.key))) return;
  if (event.key === "Tab") {
    if (zone !== "map" || command || !actions.step(thingAt(element), event.shiftKey ? -1 : 1)) return;
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const act = command ? commanded(event, zone, actions) : plain(event, zone, thingAt(element), actions);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat || repeats(event)) act();
}

/** Keys that go on doing what they do while they are held down. */
function repeats(event: KeyboardEvent): boolean {
  return event.key.startsWith("Arrow") || "+=-_".includes(event.key) || ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key));
}
