import type { Engine } from "./offers";
import { DAY, dayWords, figure, ownDayWords, weekWords } from "./words";

/** Below this many days a second the clock also says the weekday. */
const WEEKDAY_BELOW = 7;

/** The clock in words. The window ends with its last day, so its last minute is said as that day, not as the next. */
export function clockWords(engine: Engine, speed: number): string {
  if (engine.mode === "start") return `${ownDayWords(engine.time)}${sinceWords(engine)}`;
  const last = engine.time >= engine.window[1] && engine.window[1] > engine.window[0];
  const at = last ? engine.time - 1 : engine.time;
  const { start, datesTo } = engine.payload;
  if (datesTo === "week") return weekWords(start, at).replace("w", "W");
  return dayWords(start, at, speed < WEEKDAY_BELOW);
}

/** The clock for those who hear it: nothing cut short. */
export function clockAloud(engine: Engine, speed: number): string {
  if (engine.mode === "calendar") return clockWords(engine, speed);
  const days = Math.floor(engine.time / DAY);
  return `${figure(days)} ${days === 1 ? "day" : "days"}${sinceWords(engine) || " after each child's start"}`;
}

/** " since first initial contact"; "" where days are counted from each child's first day in the data. */
function sinceWords(engine: Engine): string {
  const label = engine.payload.map.nodes.find((node) => node.id === engine.fromNode)?.label;
  // A name of one capital after another (ICPC, S47) stays as it is.
  return label ? ` since first ${/^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label}` : "";
}
