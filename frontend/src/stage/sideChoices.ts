import { chipsOf, valueWords } from "./filterWords";
import type { Filter } from "./offers";
import type { Payload } from "./payload";

/** Whom a side shows, as its quick choice has it: everyone, one value of one attribute, everyone but the other side's, or as the Filters panel says. */
export type Who = "all" | "others" | "filtered" | { attribute: string; value: string };

/** True when a filter holds nobody back. */
export function letsAll(filter: Filter): boolean {
  return Object.values(filter).every((part: unknown) => part === undefined || (Array.isArray(part) && part.length === 0));
}

/** What a side's filter comes to as a quick choice. */
export function whoOf(filter: Filter, others: boolean): Who {
  if (others) return "others";
  if (letsAll(filter)) return "all";
  const { attributes, ...rest } = filter;
  const named = Object.entries(attributes ?? {});
  if (named.length === 1 && named[0][1].length === 1 && letsAll(rest)) return { attribute: named[0][0], value: named[0][1][0] };
  return "filtered";
}

/** A choice as a form's value, and back. */
export const keyOf = (who: Who): string => (typeof who === "string" ? who : JSON.stringify([who.attribute, who.value]));

export function whoOfKey(key: string): Who {
  if (!key.startsWith("[")) return key as Who;
  const [attribute, value] = JSON.parse(key) as [string, string];
  return { attribute, value };
}

/** What a side is called in a sentence: "Team: Ashford", "all children", "everyone else". */
export function whoWords(filter: Filter, others: boolean, payload: Payload): string {
  if (others) return "Everyone else";
  if (letsAll(filter)) return "All children";
  return chipsOf(filter, payload).map(({ label, value }) => `${label}: ${value}`).join("; ") || "As filtered";
}

/** The attributes that a side can be chosen by, each with its values in their order and "not recorded" last. */
export function quickChoices(payload: Payload): { name: string; label: string; values: { key: string; label: string }[] }[] {
  return payload.attributes.map(({ name, label, values }) => ({
    name, label,
    values: [...values.filter((value) => value !== ""), ...values.filter((value) => value === "")].map((value) => ({ key: keyOf({ attribute: name, value }), label: valueWords(value) })),
  }));
}

/** "The same day", "A year earlier", "2 years earlier". */
export function yearsWords(years: number): string {
  if (years === 0) return "The same day";
  return years === 1 ? "A year earlier" : `${years} years earlier`;
}
