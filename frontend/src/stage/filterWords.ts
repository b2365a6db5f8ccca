import { bandLabels } from "./clock";
import type { Filter, FirstSeen, LongerThan, Way } from "./offers";
import type { Payload } from "./payload";
import { pathWords } from "./tookPath";
import { days, isoDayWords } from "./words";

/** One part of a filter in words, and the filter without it. `lost`: it names something that the data does not hold, so that it fits nobody. */
export interface Chip { label: string; value: string; without: Filter; lost?: string }

const NOT_RECORDED = "not recorded";

/** A value of an attribute as it stands on screen. */
export const valueWords = (value: string) => value || NOT_RECORDED;

/** "3" or "5 or more" times through. */
export const passWords = (pass: number) => (pass >= 5 ? "5 or more" : String(pass));

/** A place as it is called on the map; its id where there is none of it. */
export function placeWords(id: string, payload: Payload): string {
  return payload.map.nodes.find((node) => node.id === id)?.label ?? id;
}

/** "Referral → Assessment"; from outside, "came in at Contact". */
export function wayWords(way: Way, payload: Payload): string {
  return way.from === "" ? `came in at ${placeWords(way.to, payload)}` : `${placeWords(way.from, payload)} → ${placeWords(way.to, payload)}`;
}

/** "over 45 days in Assessment", "over 1 day anywhere". */
export function longerWords({ node, days: count }: LongerThan, payload: Payload): string {
  return `over ${days(count)} ${node === undefined ? "anywhere" : `in ${placeWords(node, payload)}`}`;
}

/** "1 January 2024 to 31 March 2024", "from 1 January 2024", "up to 31 March 2024". */
export function seenWords({ from, to }: FirstSeen): string {
  if (from && to) return from === to ? isoDayWords(from) : `${isoDayWords(from)} to ${isoDayWords(to)}`;
  return from ? `from ${isoDayWords(from)}` : to ? `up to ${isoDayWords(to)}` : "";
}

/** A filter's parts as chips, in the order of the Filters panel. */
export function chipsOf(filter: Filter, payload: Payload): Chip[] {
  const chips: Chip[] = [];
  const nodes = new Set(payload.map.nodes.map((node) => node.id));
  const bands = bandLabels(payload.settings.age_bands);
  const add = (label: string, value: string | undefined, without: Filter, missing: string[] = []) => {
    if (!value) return;
    const lost = missing.length > 0 ? `not in this data: ${missing.map(valueWords).join(", ")}` : undefined;
    chips.push({ label, value, without, ...(lost && { lost }) });
  };
  const but = (part: keyof Filter): Filter => ({ ...filter, [part]: undefined });
  const places = (ids: (string | undefined)[]): string[] => ids.filter((id): id is string => !!id && !nodes.has(id));
  for (const attribute of payload.attributes) {
    const values = filter.attributes?.[attribute.name] ?? [];
    add(attribute.label, values.map(valueWords).join(", "), withAttribute(filter, attribute.name, []), values.filter((value) => !attribute.values.includes(value)));
  }
  for (const [name, values] of Object.entries(filter.attributes ?? {})) {
    if (!payload.attributes.some((one) => one.name === name)) add(name, values.map(valueWords).join(", "), withAttribute(filter, name, []), [name]);
  }
  const ages = (labels: string[] | undefined) => (labels ?? []).filter((label) => !bands.includes(label));
  add("Age at start", filter.ages?.join(", "), but("ages"), ages(filter.ages));
  add("Age now", filter.agesNow?.join(", "), but("agesNow"), ages(filter.agesNow));
  add("Times through", filter.passes?.map(passWords).join(", "), but("passes"));
  add("Came back after", filter.backAfter?.map((id) => placeWords(id, payload)).join(" or "), but("backAfter"), places(filter.backAfter ?? []));
  add("Goes through", filter.through?.map((id) => placeWords(id, payload)).join(" and "), but("through"), places(filter.through ?? []));
  add("Way", filter.way?.map((way) => wayWords(way, payload)).join(" and "), but("way"), places((filter.way ?? []).flatMap(({ from, to }) => [from, to])));
  add("Came this way", filter.took && pathWords(filter.took, (id) => placeWords(id, payload)), but("took"), places(filter.took?.routes.flat() ?? []));
  add("Stayed", filter.longerThan?.map((one) => longerWords(one, payload)).join(" and "), but("longerThan"), places((filter.longerThan ?? []).map(({ node }) => node)));
  add("First seen", filter.firstSeen && seenWords(filter.firstSeen), but("firstSeen"));
  add("Still open", filter.open === undefined ? undefined : filter.open ? "yes" : "no", but("open"));
  add("Chosen children", filter.ids ? String(filter.ids.length) : undefined, but("ids"), filter.ids ? unknownIds(filter.ids, payload) : []);
  if (filter.except) add("Everyone but", chipsOf(filter.except, payload).map((chip) => `${chip.label}: ${chip.value}`).join("; ") || "all children", but("except"));
  return chips;
}

/** What a filter asks for that the data does not hold, in words; "" where there is nothing such. */
export function lostWords(filter: Filter, payload: Payload): string {
  const lost = chipsOf(filter, payload).flatMap((chip) => (chip.lost ? [`${chip.label}: ${chip.lost}`] : []));
  return lost.length === 0 ? "" : `This data does not hold all that the filter asks for. ${lost.join("; ")}.`;
}

function unknownIds(ids: string[], payload: Payload): string[] {
  const there = new Set(payload.childColumns.ids);
  return ids.filter((id) => !there.has(id)).slice(0, 3);
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
