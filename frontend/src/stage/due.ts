import { BLANK, OPEN, REST, type Payload } from "./payload";
import { countUpTo } from "./countUpTo";
import { DAY } from "./clock";

/** How a visit stands against its target: well inside it, within its last quarter, beyond it, or without one. */
export const INSIDE = 0;
export const LAST_QUARTER = 1;
export const BEYOND = 2;
export const NO_TARGET = 3;

/** By leg: the minute that its visit's target runs from, and the end of the last day inside it; `BLANK` where there is none. */
export interface Due { since: Int32Array; at: Int32Array }

const known = new WeakMap<Payload, Due | null>();

/** The dues of a payload's legs, worked out when first asked for; null where no node has a target. What waits or fades has that of the visit before. */
export function dueOf(payload: Payload): Due | null {
  let due = known.get(payload);
  if (due === undefined) known.set(payload, (due = spread(payload)));
  return due;
}

function spread(payload: Payload): Due | null {
  if (!payload.due) return null;
  const { leg, since, at } = payload.due;
  const { kind, pass, track } = payload.legColumns;
  const due: Due = { since: new Int32Array(payload.legs).fill(BLANK), at: new Int32Array(payload.legs).fill(BLANK) };
  for (let k = 0; k < leg.length; k++) {
    due.since[leg[k]] = since[k];
    due.at[leg[k]] = at[k];
  }
  for (let c = 0; c < payload.children; c++) {
    for (let i = payload.childColumns.first[c] + 1; i < payload.childColumns.first[c + 1]; i++) {
      if (kind[i] <= REST || pass[i] !== pass[i - 1] || track[i] !== track[i - 1]) continue;
      due.since[i] = due.since[i - 1];
      due.at[i] = due.at[i - 1];
    }
  }
  return due;
}

/** How a leg's visit stands at a payload minute. One that has ended stands as it did when it ended. */
export function standing(payload: Payload, due: Due, leg: number, minute: number): number {
  const at = due.at[leg];
  if (at === BLANK) return NO_TARGET;
  const { kind, flags, start, end } = payload.legColumns;
  let moment = minute;
  // A wait or a fade begins when the visit before it ended.
  if (kind[leg] > REST) moment = start[leg];
  else if (!(flags[leg] & OPEN) && end[leg] !== BLANK) moment = Math.min(minute, end[leg]);
  if (moment >= at) return BEYOND;
  return moment >= at - (at - due.since[leg]) / 4 ? LAST_QUARTER : INSIDE;
}

/** How many working days end after one day and by another (days since 1970): Monday to Tuesday is 1. `holidays` are in order. */
export function workingDays(from: number, to: number, holidays: Float64Array): number {
  return weekdaysUpTo(to) - weekdaysUpTo(from) - (countUpTo(holidays, to) - countUpTo(holidays, from));
}

/** Weekdays since Monday 5 January 1970, the day itself among them. */
function weekdaysUpTo(day: number): number {
  const since = day - 4;
  const week = Math.floor(since / 7);
  return week * 5 + Math.min(5, since - week * 7 + 1);
}

/** A payload's bank holidays as days since 1970. */
export function holidaysOf(payload: Payload): Float64Array {
  return Float64Array.from((payload.holidays ?? []).map((day) => Date.parse(`${day}T00:00Z`) / 60_000 / DAY)).sort();
}
