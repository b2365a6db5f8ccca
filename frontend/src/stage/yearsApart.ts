import { DAY } from "./words";

/** From 28 February 00:00 to 1 March 00:00 of a year, in minutes since 1970. */
function endOfFebruary(year: number): [number, number] {
  return [Date.UTC(year, 1, 28) / 60_000, Date.UTC(year, 2, 1) / 60_000];
}

/**
 * The minute that stands beside another one, so many years before it (negative: after): the same date and time of day, since a year's work is
 * counted by dates (1 April to 31 March) and not by weekdays.
 *
 * A year may have a 29 February where the other has none. Then the last days of February run together: two days of the one beside one of the
 * other, at an even pace, so that nothing is passed over or stands still, 1 March stands beside 1 March, and the way back is the same way.
 *
 * Times are minutes of a payload that begins at `start`.
 */
export function yearsBefore(start: string, minute: number, years: number): number {
  if (years === 0) return minute;
  const zero = Date.parse(`${start.slice(0, 16)}:00Z`) / 60_000;
  const at = zero + minute;
  const date = new Date(Math.floor(at / DAY) * DAY * 60_000);
  const year = date.getUTCFullYear();
  const [from, to] = endOfFebruary(year);
  if (at >= from && at < to) {
    const [otherFrom, otherTo] = endOfFebruary(year - years);
    return otherFrom + ((at - from) * (otherTo - otherFrom)) / (to - from) - zero;
  }
  const day = Date.UTC(year - years, date.getUTCMonth(), date.getUTCDate()) / 60_000;
  return day + (at - date.getTime() / 60_000) - zero;
}

/** How many whole years a payload's window is long, and so how far back a side can be set: at least one year earlier may always be asked for. */
export function yearsToOffer(window: [number, number]): number {
  return Math.max(1, Math.min(10, Math.floor((window[1] - window[0]) / (365 * DAY))));
}
