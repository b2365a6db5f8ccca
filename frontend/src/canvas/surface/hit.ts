/** What the pointer is on. */
export type Hit =
  | { on: "port"; id: string }
  | { on: "bend"; key: string }
  | { on: "grip"; key: string; end: "from" | "to" }
  | { on: "node"; id: string }
  | { on: "way"; key: string }
  | { on: "note"; key: string }
  | { on: "lane"; id: string }
  | { on: "empty" }
  /** A field, the minimap, a button over the map: the surface leaves it alone. */
  | { on: "other" };

/** What an element of the surface stands for; inner things before what they lie on. */
export function hitOf(target: EventTarget | null): Hit {
  if (!(target instanceof Element)) return { on: "other" };
  const own = (selector: string, name: string): string | null => target.closest(selector)?.getAttribute(name) ?? null;
  if (target.closest(".jm-naming, button, .react-flow__minimap")) return { on: "other" };
  const port = own("[data-port]", "data-port");
  if (port !== null) return { on: "port", id: port };
  const bend = own("[data-bend]", "data-bend");
  if (bend !== null) return { on: "bend", key: bend };
  const grip = own("[data-grip]", "data-grip");
  if (grip !== null) return { on: "grip", key: grip, end: own("[data-grip]", "data-end") === "from" ? "from" : "to" };
  const node = own(".react-flow__node", "data-id");
  if (node !== null) return { on: "node", id: node };
  const way = own(".react-flow__edge", "data-id");
  if (way !== null) return { on: "way", key: way };
  const note = own("[data-note]", "data-note");
  if (note !== null) return { on: "note", key: note };
  if (target.closest(".jm-lane-name")) {
    const lane = own("[data-lane]", "data-lane");
    if (lane !== null) return { on: "lane", id: lane };
  }
  return target.closest(".react-flow__pane") ? { on: "empty" } : { on: "other" };
}
