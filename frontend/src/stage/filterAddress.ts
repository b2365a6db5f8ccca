import { FilterError, readFilter } from "./filterJson";
import type { Filter } from "./offers";
import { pathFromValues, pathToValues } from "./tookPath";

/*
 * A filter as it stands in a page's address: parts with "~~" between them, each its name and then its values with "~" between them, for instance
 * "is.team~Ashford~Dover~~now~under 1~~back~nfa". "~" and "%" within a value are written %7E and %25, a blank value "-" (and a value "-" %2D): none
 * of the signs needs to be escaped in an address, so that a person can read it there.
 */

const NAMES = { passes: "times", ages: "age", agesNow: "now", through: "through", backAfter: "back", ids: "children" } as const;
type Listed = keyof typeof NAMES;

const written = (value: string): string => (value === "" ? "-" : value === "-" ? "%2D" : value.replace(/%/g, "%25").replace(/~/g, "%7E"));
const read = (text: string): string => (text === "-" ? "" : text.replace(/%7E/gi, "~").replace(/%2D/gi, "-").replace(/%25/g, "%"));

/** A filter as text for the address; "" for one that asks nothing. */
export function filterToAddress(filter: Filter): string {
  const parts: string[][] = [];
  for (const [name, values] of Object.entries(filter.attributes ?? {})) if (values.length > 0) parts.push([`is.${name}`, ...values]);
  for (const [key, name] of Object.entries(NAMES) as [Listed, string][]) {
    const values = filter[key];
    if (values?.length) parts.push([name, ...values.map(String)]);
  }
  for (const { from, to } of filter.way ?? []) parts.push(["way", from, to]);
  for (const { node, days } of filter.longerThan ?? []) parts.push(["over", String(days), ...(node === undefined ? [] : [node])]);
  if (filter.open !== undefined) parts.push(["open", filter.open ? "yes" : "no"]);
  if (filter.firstSeen?.from || filter.firstSeen?.to) parts.push(["seen", filter.firstSeen.from ?? "", filter.firstSeen.to ?? ""]);
  if (filter.took) parts.push(["took", ...pathToValues(filter.took)]);
  if (filter.except) parts.push(["not", filterToAddress(filter.except)]);
  return parts.map((part) => part.map(written).join("~")).join("~~");
}

/** Reads what `filterToAddress` wrote; throws `FilterError` for anything else. */
export function filterFromAddress(text: string): Filter {
  const asked: Record<string, unknown> & { attributes: Record<string, string[]>; way: unknown[]; longerThan: unknown[] } = { attributes: {}, way: [], longerThan: [] };
  if (text.trim() === "") return {};
  const keys = new Map(Object.entries(NAMES).map(([key, name]) => [name as string, key]));
  for (const part of text.split("~~")) {
    const [name, ...values] = part.split("~").map(read);
    const damaged = new FilterError(`'${part.slice(0, 40)}'`);
    const key = keys.get(name);
    if (values.length === 0) throw damaged;
    if (name.startsWith("is.")) asked.attributes = { ...asked.attributes, [name.slice(3)]: values };
    else if (key === "passes") asked.passes = values.map(Number);
    else if (key) asked[key] = values;
    else if (name === "way" && values.length === 2) asked.way.push({ from: values[0], to: values[1] });
    else if (name === "over" && values.length <= 2) asked.longerThan.push({ days: Number(values[0] || "x"), ...(values.length === 2 && { node: values[1] }) });
    else if (name === "open" && ["yes", "no"].includes(values[0])) asked.open = values[0] === "yes";
    else if (name === "seen" && values.length === 2) asked.firstSeen = { ...(values[0] && { from: values[0] }), ...(values[1] && { to: values[1] }) };
    else if (name === "took") asked.took = pathFromValues(values);
    else if (name === "not" && values.length === 1) asked.except = filterFromAddress(values[0]);
    else throw damaged;
  }
  return readFilter(asked);
}
