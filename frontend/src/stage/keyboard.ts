import { isField, pressedOn, STREAMLIT_KEYS } from "../fields";

/** What the keys do. Every one works only while the focus is inside the stage (WCAG 2.1.4). */
export interface KeyActions {
  toggle(): void; restart(): void; step(days: number): void; tenth(n: number): void; speed(direction: 1 | -1): void;
  loop(): void; filters(): void; escape(): void; fullScreen(): void; table(): void; help(): void; nextChild(direction: 1 | -1): void; bookmarks(): void; twoSides(): void; otherSide(): void;
  /** Null while there are no bookmarks: then the page keys are the browser's own. */
  nextBookmark: ((direction: 1 | -1) => void) | null;
  /** Whether a story is being told: then the page keys lead through it even from a slider. */
  telling: boolean;
}

/** The list under `?`: keys, and what they do. */
export const SHORTCUTS: [keys: string, does: string][] = [
  ["Space", "Play or pause"],
  ["Home", "Restart"],
  ["← →", "Step back or forward a day"],
  ["Shift + ← →", "Step back or forward a week"],
  ["0 to 9", "Jump to that tenth of the time"],
  ["− +", "Slower or faster"],
  ["L", "Loop, all of the time or the stretch between its handles"],
  ["F", "Filters"],
  ["T", "Where children are now, as a table"],
  ["N P", "Next or previous of the children shown"],
  ["B", "Bookmarks"],
  ["Page Down, Page Up", "Next bookmark, or the one before; a presenter's remote sends these"],
  ["V", "Two side by side, or one map again"],
  ["S", "Go to the other side"],
  ["Esc", "Close a panel, or stop following"],
  ["M", "Full screen"],
  ["?", "This list"],
];

/** True where the focused control does something of its own with the key. */
function usesItself(element: HTMLElement, key: string): boolean {
  if (key === " ") return element.closest("button, a, summary, [role=button], [role=option]") !== null || element instanceof HTMLInputElement;
  if (!(element instanceof HTMLInputElement)) return false;
  const arrows = key.startsWith("Arrow") || key === "Home" || key === "End" || key.startsWith("Page");
  return arrows && (element.type === "range" || element.type === "radio");
}

/** What a key means; null when it means nothing here. */
function meaning(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const days = event.shiftKey ? 7 : 1;
  switch (event.key) {
    case " ": return actions.toggle;
    case "Home": return actions.restart;
    case "ArrowLeft": return () => actions.step(-days);
    case "ArrowRight": return () => actions.step(days);
    case "-": case "_": return () => actions.speed(-1);
    case "+": case "=": return () => actions.speed(1);
    case "l": case "L": return actions.loop;
    case "f": case "F": return actions.filters;
    case "m": case "M": return actions.fullScreen;
    case "t": case "T": return actions.table;
    case "n": case "N": return () => actions.nextChild(1);
    case "p": case "P": return () => actions.nextChild(-1);
    case "b": case "B": return actions.bookmarks;
    case "PageDown": case "PageUp": return actions.nextBookmark && (() => actions.nextBookmark?.(event.key === "PageDown" ? 1 : -1));
    case "v": case "V": return actions.twoSides;
    case "s": case "S": return actions.otherSide;
    case "?": return actions.help;
    case "Escape": return actions.escape;
    default: return /^[0-9]$/.test(event.key) ? () => actions.tenth(Number(event.key)) : null;
  }
}

/**
 * Handles one key pressed inside the stage. A key that is used goes no further, and neither do Streamlit's own letters or anything typed into
 * a field: Streamlit sees only the component's outer element and would take them for its shortcuts.
 */
export function handleKey(event: KeyboardEvent, actions: KeyActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const element = pressedOn(event);
  if (element && isField(element)) {
    event.stopPropagation();
    return;
  }
  if (STREAMLIT_KEYS.has(event.key)) event.stopPropagation();
  const leads = actions.telling && event.key.startsWith("Page");
  if (event.defaultPrevented || (element && !leads && usesItself(element, event.key))) return;
  const act = meaning(event, actions);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat || event.key.startsWith("Arrow") || event.key === "-" || event.key === "+") act();
}
