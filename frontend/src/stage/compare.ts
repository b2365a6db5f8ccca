import type { Filter } from "./offers";
import type { Period } from "./sideNumbers";

/**
 * The second of two sides, as the page's address, the payload's options and Python have it. The first side is the stage's own filter, followed
 * child and time.
 */
export interface Compare {
  /** Whom side B shows. */
  filter: Filter;
  /** How many years before side A it stands, on the same date; 0: the same day. */
  years: number;
  /** True: side B shows everyone whom side A's filter holds back, whatever that is; `filter` then says nothing. */
  others?: boolean;
  /** The pseudonym followed on side B. */
  follow?: string;
  /** Over what time the numbers beneath count; left out: the last 30 days. */
  period?: Period;
  /** The nodes whose figures stand beneath; left out: those with most arrivals. */
  places?: string[];
  /** 0: the controls work on side A; left out: on side B. */
  active?: 0;
  /** True: each map is panned and zoomed by itself. */
  apart?: boolean;
}

/** Most years that one side may be set before the other. */
const MOST_YEARS = 20;

/** A comparison as it came from an address or from Python, with what is not understood left out; null when it is none. */
export function readCompare(given: unknown): Compare | null {
  if (typeof given !== "object" || given === null) return null;
  const { filter, years, others, follow, period, places, active, apart: unlinked } = given as Record<string, unknown>;
  const apart = typeof years === "number" && Number.isInteger(years) ? Math.min(MOST_YEARS, Math.max(0, years)) : 0;
  return {
    filter: typeof filter === "object" && filter !== null && !Array.isArray(filter) ? (filter as Filter) : {}, years: apart,
    ...(others === true ? { others: true } : {}), ...(typeof follow === "string" && follow !== "" ? { follow } : {}),
    ...(period === "year" || period === "all" ? { period } : {}),
    ...(Array.isArray(places) ? { places: places.filter((one) => typeof one === "string") } : {}),
    ...(active === 0 ? { active: 0 as const } : {}), ...(unlinked === true ? { apart: true } : {}),
  };
}
