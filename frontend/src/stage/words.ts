/** Dates, times and numbers in words, as they stand on screen. Times are minutes of the payload; no time zone is ever applied. */

export const DAY = 1440;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The moment, as a date whose UTC parts are the local parts of the data. */
function moment(start: string, minute: number): Date {
  return new Date(Date.parse(`${start.slice(0, 16)}:00Z`) + Math.floor(minute) * 60_000);
}

const dayOf = (date: Date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;

/** "5 March 2024", with the weekday in front where asked for. */
export function dayWords(start: string, minute: number, weekday = false): string {
  const date = moment(start, minute);
  return `${weekday ? `${WEEKDAYS[date.getUTCDay()]} ` : ""}${dayOf(date)} ${date.getUTCFullYear()}`;
}

/** "week of 4 March 2024": the Monday on or before a moment. */
export function weekWords(start: string, minute: number): string {
  const back = (moment(start, minute).getUTCDay() + 6) % 7;
  return `week of ${dayWords(start, minute - back * DAY)}`;
}

/** A true date as closely as the payload tells it: its day, or its week where its author told no more. */
export function trueDateWords(payload: { start: string; datesTo?: "week" }, minute: number): string {
  return payload.datesTo === "week" ? weekWords(payload.start, minute) : dayWords(payload.start, minute);
}

/** "2024-03-05T14:30". */
export function isoWords(start: string, minute: number): string {
  return moment(start, minute).toISOString().slice(0, 16);
}

/** The minute of an ISO date or time; NaN when it is neither. */
export function minuteOf(start: string, iso: string): number {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}|$)/.test(iso)) return Number.NaN;
  const text = iso.length === 10 ? `${iso}T00:00` : iso.slice(0, 16);
  return (Date.parse(`${text}:00Z`) - Date.parse(`${start.slice(0, 16)}:00Z`)) / 60_000;
}

/** A day such as "2025-06-30" in words: "30 June 2025". */
export function isoDayWords(day: string): string {
  return dayWords(`${day.slice(0, 10)}T00:00`, 0);
}

/** A day such as "2023-01-02" as its month: "January 2023". */
export function isoMonthWords(day: string): string {
  return isoDayWords(day).split(" ").slice(1).join(" ");
}

/** "10 January to 21 February 2024", "6 to 19 March 2024": what both days share is said once. */
export function fromTo(start: string, from: number, to: number): string {
  const a = moment(start, from);
  const b = moment(start, to);
  const year = a.getUTCFullYear() === b.getUTCFullYear();
  const month = year && a.getUTCMonth() === b.getUTCMonth();
  const head = month ? String(a.getUTCDate()) : year ? dayOf(a) : dayWords(start, from);
  return `${head} to ${dayWords(start, to)}`;
}

/** "1 day", "42 days". */
export function days(count: number): string {
  return counted(count, "day");
}

/** "1 child" needs its own plural; all else takes an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** 1234 as "1,234"; "…" for what is still being counted (NaN). */
export function figure(count: number): string {
  if (Number.isNaN(count)) return "…";
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** 1 as "1st", 22 as "22nd", 13 as "13th". */
export function ordinal(count: number): string {
  const last = count % 10;
  if (Math.floor(count / 10) % 10 === 1) return `${count}th`;
  return `${count}${last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th"}`;
}

/** "1 second = 7 days"; below a day a second, in hours. */
export function speedWords(speed: number): string {
  if (speed >= 0.995) return `1 second = ${trimmed(speed)} ${trimmed(speed) === "1" ? "day" : "days"}`;
  const hours = trimmed(speed * 24);
  return `1 second = ${hours} ${hours === "1" ? "hour" : "hours"}`;
}

const trimmed = (value: number) => (value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10));

/** "Day 42" of a child's own time. */
export function ownDayWords(minute: number): string {
  return `Day ${figure(Math.floor(minute / DAY))}`;
}

/** A length of own time as an ISO 8601 duration to the minute: "P42DT6H30M". */
export function isoDuration(minute: number): string {
  const whole = Math.floor(minute);
  return `P${Math.floor(whole / DAY)}DT${Math.floor((whole % DAY) / 60)}H${whole % 60}M`;
}

/** The minutes of an ISO 8601 duration in days, hours and minutes; NaN when it is none. */
export function durationOf(iso: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso);
  return parts ? Number(parts[1] ?? 0) * DAY + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0) : Number.NaN;
}
