import { type Completed, completedVisits, median } from "./completed";
import { countUpTo } from "./countUpTo";
import type { Engine, Filter } from "./offers";
import type { PayloadNode } from "./payload";
import { DAY, dayWords, figure, minuteOf } from "./words";
import { groundOf } from "./world";
import { yearsBefore } from "./yearsApart";

/** Over what time arrivals and lengths are counted, up to each side's own clock. */
export type Period = "month" | "year" | "all";

export const PERIODS: [Period, string][] = [["month", "The last 30 days"], ["year", "The last 12 months"], ["all", "All time so far"]];

/** One side's figures at a place; null where there is none to give, and `why` says what stands there instead. */
export interface PlaceFigures { arrivals: number | null; medianDays: number | null; visits: number; why: string }

/** One side's figures at its present moment. `few`: the side shows fewer children than can be compared. */
export interface SideFigures { shown: number; onMap: number | null; few: boolean; places: PlaceFigures[] }

/** Said where part of the time counted is not loaded for a place. */
export const PARTLY = "part of this time is not loaded";

/** What is worked out of a side's children once, whatever the moment. */
interface Worked { arrivals: readonly Int32Array[]; completed: Completed[] }

const worked = new WeakMap<Uint8Array, { mode: string; known: Worked }>();

function workedOf(engine: Engine): Worked {
  const mode = `${engine.mode} ${engine.fromNode ?? ""}`;
  const before = worked.get(engine.visible);
  if (before?.mode === mode) return before.known;
  const { payload, visible } = engine;
  const ground = groundOf(payload);
  const { timing } = ground.world(engine.mode, engine.fromNode);
  const known = { arrivals: engine.arrivals(), completed: completedVisits(payload, ground.tracks, timing, visible) };
  worked.set(visible, { mode, known });
  return known;
}

/** When a period begins that ends at a moment. What happened in its very first minute is not in it. */
export function beginOf(period: Period, engine: Engine): number {
  if (period === "all") return -Infinity;
  if (period === "month") return engine.time - 30 * DAY;
  return engine.mode === "start" ? engine.time - 365 * DAY : yearsBefore(engine.payload.start, engine.time, 1);
}

/** How much of a period is not loaded for a place (none, some, all): each of its sources has a gap in it. */
export function missingOf(engine: Engine, node: PayloadNode, from: number): "none" | "some" | "all" {
  if (engine.mode !== "calendar" || !node.sources?.length) return "none";
  const { coverage, start } = engine.payload;
  const gaps = (source: string) => coverage.filter((one) => one.source === source).flatMap((one) => one.gaps ?? []).map(([first, last]) => [minuteOf(start, first), minuteOf(start, last) + DAY]);
  if (node.sources.every((source) => gaps(source).some(([first, last]) => first <= from && last >= engine.time))) return "all";
  return node.sources.every((source) => gaps(source).some(([first, last]) => first < engine.time && last > from)) ? "some" : "none";
}

/** A side's figures at its moment, for some places (indexes into the map's nodes). Fewer visits than `small_group` have no median. */
export function figuresOf(engine: Engine, places: number[], period: Period): SideFigures {
  const { payload, time } = engine;
  const { arrivals, completed } = workedOf(engine);
  const from = beginOf(period, engine);
  const least = payload.settings.small_group;
  const before = engine.mode === "calendar" && time < engine.window[0];
  const of = (index: number): PlaceFigures => {
    const node = payload.map.nodes[index];
    const none = { arrivals: null, medianDays: null, visits: 0 };
    const missing = missingOf(engine, node, from);
    if (!node.data || before || missing === "all") return { ...none, why: "no data" };
    const { ended, days } = completed[index];
    const [first, last] = [countUpTo(ended, from), countUpTo(ended, time)];
    return {
      arrivals: countUpTo(arrivals[index], time) - countUpTo(arrivals[index], from), visits: last - first,
      medianDays: last - first < Math.max(1, least) ? null : median(days.slice(first, last)), why: missing === "some" ? PARTLY : "",
    };
  };
  return { shown: engine.shown, onMap: before ? null : engine.counts().onMap, few: engine.shown < least, places: places.map(of) };
}

/** The places that are looked at first: those with most arrivals of all children, ways out aside, in the map's order. */
export function usualPlaces(engine: Engine, most = 4): number[] {
  const { nodes } = engine.payload.map;
  const { arrivals } = groundOf(engine.payload).world("calendar", null).history.now();
  const all = arrivals.map((one) => one.times);
  return nodes.map((_, i) => i).filter((i) => nodes[i].kind !== "exit" && nodes[i].data).sort((a, b) => all[b].length - all[a].length || a - b).slice(0, most).sort((a, b) => a - b);
}

/** "+3", "−12", "0": the first less the second; "" where either is not known. */
export function differenceWords(first: number | null, second: number | null, decimals = 0): string {
  if (first === null || second === null) return "";
  const by = Number((first - second).toFixed(decimals));
  const size = decimals > 0 ? daysFigure(Math.abs(by)) : figure(Math.abs(by));
  return by === 0 ? "0" : `${by > 0 ? "+" : "−"}${size}`;
}

/** 42, or 7.5: days with at most one decimal. */
export function daysFigure(days: number): string {
  const tenths = Math.round(days * 10);
  return tenths % 10 === 0 ? figure(tenths / 10) : `${figure(Math.floor(tenths / 10))}.${tenths % 10}`;
}

/** What has to be known before two sides are compared: small sides, data that do not reach so far back, attributes with a warning. */
export function comparisonNotes(sides: { engine: Engine; filter: Filter; letter: string }[], period: Period): string[] {
  const engines = sides.map((side) => side.engine);
  const { settings, attributes } = engines[0].payload;
  const notes: string[] = [];
  for (const { engine, letter } of sides) {
    const { shown, payload, window } = engine;
    if (shown < settings.small_group) {
      notes.push(`Side ${letter} shows ${shown === 0 ? "no child" : shown === 1 ? "1 child" : `${shown} children`}: too few to compare (fewer than ${settings.small_group}).`);
    }
    if (engine.mode !== "calendar") continue;
    if (engine.time < window[0]) notes.push(`Side ${letter}: no data before ${dayWords(payload.start, window[0])}.`);
    else if (period !== "all" && beginOf(period, engine) < window[0] - DAY) notes.push(`Side ${letter}: the data begin on ${dayWords(payload.start, window[0])}, later than the time counted.`);
  }
  if (period === "all" && engines[0].mode === "calendar" && engines[0].time !== engines[1]?.time) notes.push("Counted from the data's beginning, the earlier side has had less time.");
  const used = new Set(sides.flatMap(({ filter }) => attributesNamed(filter)));
  for (const { name, label, warning } of attributes) if (warning && used.has(name)) notes.push(`${label}: ${warning}`);
  return notes;
}

/** The attributes that a filter goes by, those among it of whom it leaves out too. */
function attributesNamed(filter: Filter): string[] {
  return [...Object.keys(filter.attributes ?? {}), ...(filter.except ? attributesNamed(filter.except) : [])];
}
