import type { Filter } from "./offers";
import type { Payload } from "./payload";

/** One part of a filter in words, and the filter without it. */
export interface Chip { label: string; value: string; without: Filter }

const NOT_RECORDED = "not recorded";

/** A value of an attribute as it stands on screen. */
export const valueWords = (value: string) => value || NOT_RECORDED;

/** "3" or "5 or more" times through. */
export const passWords = (pass: number) => (pass >= 5 ? "5 or more" : String(pass));

/** A filter's parts as chips, in the order of the Filters panel. */
export function chipsOf(filter: Filter, payload: Payload): Chip[] {
  const chips: Chip[] = [];
  const labels = new Map(payload.map.nodes.map((node) => [node.id, node.label]));
  for (const attribute of payload.attributes) {
    const values = filter.attributes?.[attribute.name];
    if (!values?.length) continue;
    chips.push({ label: attribute.label, value: values.map(valueWords).join(", "), without: withAttribute(filter, attribute.name, []) });
  }
  const add = (label: string, value: string | undefined, part: keyof Filter) => {
    if (value) chips.push({ label, value, without: { ...filter, [part]: undefined } });
  };
  add("Age at start", filter.ages?.join(", "), "ages");
  add("Age now", filter.agesNow?.join(", "), "agesNow");
  add("Times through", filter.passes?.map(passWords).join(", "), "passes");
  add("Goes through", filter.through?.map((id) => labels.get(id) ?? id).join(" and "), "through");
  add("Still open", filter.open === undefined ? undefined : filter.open ? "yes" : "no", "open");
  add("Chosen children", filter.ids ? String(filter.ids.length) : undefined, "ids");
  if (filter.except) add("Everyone but", chipsOf(filter.except, payload).map((chip) => `${chip.label}: ${chip.value}`).join("; ") || "all children", "except");
  return chips;
}

/** The filter with an attribute's chosen values replaced; none chosen lets all through. */
export function withAttribute(filter: Filter, name: string, values: string[]): Filter {
  const attributes = { ...filter.attributes };
  if (values.length > 0) attributes[name] = values;
  else delete attributes[name];
  return { ...filter, attributes: Object.keys(attributes).length > 0 ? attributes : undefined };
}

/** A list with a value put in or taken out; undefined when nothing is left. */
export function toggled<T>(list: T[] | undefined, value: T): T[] | undefined {
  const next = list?.includes(value) ? list.filter((other) => other !== value) : [...(list ?? []), value];
  return next.length > 0 ? next : undefined;
}
