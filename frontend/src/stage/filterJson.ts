import type { Filter, FirstSeen, LongerThan, TookPath, Way } from "./offers";
import { isTookPath } from "./tookPath";

/** A filter that cannot be read; its message says which part is damaged, fit to be shown. */
export class FilterError extends Error {
  constructor(part: string) {
    super(`The filter cannot be read: ${part} is damaged. Choose it again in Filters.`);
    this.name = "FilterError";
  }
}

/** The most values that one part holds. */
const MOST = 100_000;
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function list<T>(value: unknown, part: string, fits: (one: unknown) => one is T): T[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length > MOST || !value.every(fits)) throw new FilterError(`'${part}'`);
  return value.length > 0 ? [...new Set(value)] : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 500;
const isPass = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 5;
const isDays = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 36_500;

function onlyKeys(value: Record<string, unknown>, keys: string[], part: string): void {
  if (Object.keys(value).some((key) => !keys.includes(key))) throw new FilterError(`'${part}'`);
}

/** A day of the calendar: 2024-02-30 is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !DAY_FORM.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === value;
}

function isWay(value: unknown): value is Way {
  return isObject(value) && Object.keys(value).length === 2 && isText(value.from) && isText(value.to) && value.to !== "";
}

function isLonger(value: unknown): value is LongerThan {
  if (!isObject(value)) return false;
  onlyKeys(value, ["node", "days"], "longerThan");
  return isDays(value.days) && (value.node === undefined || isText(value.node));
}

function seenOf(value: unknown): FirstSeen | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) throw new FilterError("'firstSeen'");
  onlyKeys(value, ["from", "to"], "firstSeen");
  const { from, to } = value;
  if ((from !== undefined && !isDay(from)) || (to !== undefined && !isDay(to))) throw new FilterError("'firstSeen'");
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from: from as string }), ...(to !== undefined && { to: to as string }) };
}

function tookOf(value: unknown): TookPath | undefined {
  if (value === undefined) return undefined;
  if (!isTookPath(value, isText, (span) => seenOf(span) !== undefined)) throw new FilterError("'took'");
  return value;
}

function attributesOf(value: unknown): Record<string, string[]> | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) throw new FilterError("'attributes'");
  const read: [string, string[]][] = [];
  for (const [name, values] of Object.entries(value)) {
    const wanted = list(values, name, isText);
    if (wanted) read.push([name, wanted]);
  }
  return read.length > 0 ? Object.fromEntries(read) : undefined;
}

/**
 * A filter out of JSON (a saved one, the payload's options, a page that embeds the player). What is empty is left out; what is damaged, or of a part
 * that this page does not know, is refused whole with a `FilterError`: a part that was dropped in silence would show other children than asked for.
 */
export function readFilter(value: unknown): Filter {
  if (!isObject(value)) throw new FilterError("all of it");
  const known = ["attributes", "passes", "ages", "agesNow", "through", "way", "backAfter", "open", "longerThan", "firstSeen", "ids", "took", "except"];
  for (const key of Object.keys(value)) if (!known.includes(key)) throw new FilterError(`'${key.slice(0, 40)}'`);
  if (value.open !== undefined && typeof value.open !== "boolean") throw new FilterError("'open'");
  // An empty list of children is a filter that lets nobody through; all other empty lists ask for nothing.
  const ids = Array.isArray(value.ids) && value.ids.length === 0 ? [] : list(value.ids, "ids", isText);
  const read: Filter = {
    attributes: attributesOf(value.attributes), passes: list(value.passes, "passes", isPass), ages: list(value.ages, "ages", isText),
    agesNow: list(value.agesNow, "agesNow", isText), through: list(value.through, "through", isText), way: list(value.way, "way", isWay),
    backAfter: list(value.backAfter, "backAfter", isText), open: value.open, longerThan: list(value.longerThan, "longerThan", isLonger),
    firstSeen: seenOf(value.firstSeen), ids, took: tookOf(value.took), except: value.except === undefined ? undefined : readFilter(value.except),
  };
  return Object.fromEntries(Object.entries(read).filter(([, part]) => part !== undefined)) as Filter;
}

/** Whether a filter asks for anything. */
export function asksNothing(filter: Filter): boolean {
  return Object.keys(readFilter(filter)).length === 0;
}
