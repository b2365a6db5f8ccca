import type { Dress } from "./dress";
import type { Look } from "./look";
import type { Engine } from "./offers";

/** What the colours of the dots count, in plain words, where they stand. */
export const COUNTED: Record<Dress["by"], string> = {
  pass: "Counts what the data holds: a child known before may have been through more often",
  target: "Children on the map now; a visit that has ended stays as it ended",
  attribute: "Children shown, by the value that the data holds last",
};

/** What the colours of the dots stand for: "Times through", "Time against target", or an attribute's name. */
export function legendTitle({ payload, dress }: Engine, look: Look): string {
  if (dress.by === "pass") return "Times through";
  if (dress.by === "target") return "Time against target";
  return payload.attributes.find((one) => look.dots.by === "attribute" && one.name === look.dots.name)?.label ?? "";
}
