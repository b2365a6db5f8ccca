import { type Compare, readCompare } from "./compare";
import { filterFromAddress, filterToAddress } from "./filterAddress";

/*
 * The second of two sides as it stands in a page's address: parts with "!!" between them, each its name and then its values with "!" between
 * them, for instance "years!1!!who!is.team~Dover!!count!year!!at!contact!referral". "!" and "%" within a value are written %21 and %25.
 */

const written = (value: string): string => value.replace(/%/g, "%25").replace(/!/g, "%21");
const read = (value: string): string => value.replace(/%21/g, "!").replace(/%25/g, "%");

/** A comparison as text for the address; "" where there is no second side. */
export function compareToAddress(compare: Compare | null): string {
  if (!compare) return "";
  const { filter, years, others, follow, period, places, active, apart } = compare;
  const who = others ? "" : filterToAddress(filter);
  const parts = [
    ["years", String(years)], ...(others ? [["others", "yes"]] : []), ...(who ? [["who", who]] : []), ...(follow ? [["child", follow]] : []),
    ...(period ? [["count", period]] : []), ...(places ? [["at", ...places]] : []), ...(active === 0 ? [["side", "A"]] : []),
    ...(apart ? [["maps", "apart"]] : []),
  ];
  return parts.map((part) => part.map(written).join("!")).join("!!");
}

/** Reads what `compareToAddress` wrote; null for anything else. A filter that is damaged makes it nothing: it would show other children than asked for. */
export function compareFromAddress(text: string): Compare | null {
  const parts = new Map<string, string[]>();
  for (const part of text.split("!!")) {
    const [name, ...values] = part.split("!").map(read);
    parts.set(name, values);
  }
  if (!parts.has("years")) return null;
  const one = (name: string) => parts.get(name)?.[0] ?? "";
  try {
    return readCompare({
      years: Number(one("years")), filter: filterFromAddress(one("who")), others: one("others") === "yes", follow: one("child"), period: one("count"), places: parts.get("at"),
      active: one("side") === "A" ? 0 : undefined, apart: one("maps") === "apart",
    });
  } catch {
    return null;
  }
}
