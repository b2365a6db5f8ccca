import { type Completed, completedVisits, median } from "./completed";
import { shareWords } from "./figures";
import { ARRIVED_DAYS, FOLLOWED_DAYS, type LatelyAt, NOTHING_AFTER } from "./lately";
import type { Counts, Engine } from "./offers";
import type { PayloadNode } from "./payload";
import { countUpTo } from "./countUpTo";
import { leavingFigure, smallOf } from "./leaving";
import { daysFigure, missingOf, PARTLY } from "./sideNumbers";
import { unloadedNodes } from "./unloaded";
import { DAY, figure } from "./words";
import { groundOf } from "./world";

/** What stands where no source tells of a place, or of the time asked about. */
export const NO_DATA = "no data";

/**
 * One place of the table "Where children are now", in words: children in it or heading there, waiting; visits that arrived in the last 30 days and so far;
 * the median of visits that ended in the last 90 days (against its target, in the target's days, where there is one); and what followed those. A figure
 * over a time of which part is not loaded ends with "*".
 */
export interface WhereRow { node: number; label: string; heading: string; waiting: string; arrived: string; soFar: string; median: string; then: string; none: boolean; children: number;
  /** The median without its unit, and the place's target, if it has one: "22.5" and "45 w" in working days. */
  brief: string; target: string }

/**
 * The rows of all places at an engine's present moment. `strict` tells them as they may leave the authority (`leavingFigure`): no shares, and no median
 * of few.
 */
export function whereRows(engine: Engine, given: Counts, strict = false): WhereRow[] {
  const tell = strict ? (count: number) => leavingFigure(count, engine.payload.settings.small_group) : figure;
  const { nodes } = engine.payload.map;
  const before = engine.mode === "calendar" && engine.time < engine.window[0];
  const late = engine.lately();
  // Counts that did not wait for the arrivals have none yet; by now they are worked out.
  const counts = given.nodes.some(({ arrivals }) => Number.isNaN(arrivals)) ? engine.counts() : given;
  const unloaded = unloadedNodes(engine, counts);
  return nodes.map((node, i) => {
    const row = { node: i, label: node.label, children: counts.nodes[i].heading + counts.nodes[i].waiting };
    if (!node.data || before) return { ...row, heading: NO_DATA, waiting: NO_DATA, arrived: NO_DATA, soFar: NO_DATA, median: NO_DATA, brief: NO_DATA, target: "", then: NO_DATA, none: true };
    const { heading, waiting, arrivals } = counts.nodes[i];
    const month = over(engine, node, ARRIVED_DAYS);
    const quarter = over(engine, node, FOLLOWED_DAYS);
    return {
      ...row, none: false, heading: unloaded[i] ? NO_DATA : tell(heading), waiting: unloaded[i] ? NO_DATA : tell(waiting), soFar: tell(arrivals),
      arrived: month.told(tell(late[i].arrived)), ...medianOf(engine, i, late[i], strict, quarter.told), then: strict ? "" : quarter.told(thenWords(nodes, late[i])),
    };
  });
}

/** Whether some figure of the rows is over a time that is only partly loaded. */
export function partlyLoaded(rows: readonly WhereRow[], parts: readonly ("arrived" | "median" | "then")[] = ["arrived", "median", "then"]): boolean {
  return rows.some((row) => parts.some((part) => row[part].endsWith("*")));
}

export const PARTLY_WORDS = `* ${PARTLY}`;

/** How a figure over the last days is told for a place: not at all, with a mark, or as it is. */
function over(engine: Engine, node: PayloadNode, days: number): { told(words: string): string } {
  const missing = missingOf(engine, node, engine.time - days * DAY);
  return { told: (words) => (missing === "all" ? NO_DATA : missing === "some" && words !== "" ? `${words}*` : words) };
}

/** "12 of 45 working days", "7.5 days"; "" where too few ended to say, or nothing tells how long they took. */
function medianOf(engine: Engine, index: number, late: LatelyAt, strict: boolean, told: (words: string) => string): { median: string; brief: string; target: string } {
  const { target } = engine.payload.map.nodes[index];
  const least = Math.max(1, engine.payload.settings.small_group);
  if (target) {
    const goal = `${target.days}${target.unit === "working" ? " w" : ""}`;
    if (late.median === null || (strict && late.completed <= smallOf(least))) return { median: "", brief: "", target: goal };
    return { median: told(`${daysFigure(late.median)} of ${target.days} ${target.unit === "working" ? "working days" : "days"}`), brief: told(daysFigure(late.median)), target: goal };
  }
  const { ended, days } = completedOf(engine)[index];
  const [first, last] = [countUpTo(ended, engine.time - FOLLOWED_DAYS * DAY), countUpTo(ended, engine.time)];
  const middle = last - first < least || (strict && last - first <= smallOf(least)) ? null : median(days.slice(first, last));
  if (middle === null) return { median: "", brief: "", target: "" };
  return { median: told(`${daysFigure(middle)} ${middle === 1 ? "day" : "days"}`), brief: told(daysFigure(middle)), target: "" };
}

/** "Referral 83%, nothing after 12%": what followed visits that ended in the last 90 days, the commonest first. */
function thenWords(nodes: readonly PayloadNode[], late: LatelyAt): string {
  const ways = late.ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count);
  const where = (to: number) => (to >= 0 ? nodes[to].label : to === NOTHING_AFTER ? "nothing after" : "too recent to know");
  return ways.map((way) => `${where(way.to)} ${shareWords(way.count, way.of)}`).join(", ");
}

const worked = new WeakMap<Uint8Array, { mode: string; known: Completed[] }>();

/** The completed visits of the children shown, worked out once for a filter and a way of counting time. */
function completedOf(engine: Engine): Completed[] {
  const mode = `${engine.mode} ${engine.fromNode ?? ""}`;
  const before = worked.get(engine.visible);
  if (before?.mode === mode) return before.known;
  const { tracks, world } = groundOf(engine.payload);
  const known = completedVisits(engine.payload, tracks, world(engine.mode, engine.fromNode).timing, engine.visible);
  worked.set(engine.visible, { mode, known });
  return known;
}
