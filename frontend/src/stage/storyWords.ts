import type { StoryRow } from "./offers";
import { counted, dayWords, days, fromTo, weekWords } from "./words";

type Visit = Pick<StoryRow, "start" | "end" | "open" | "sameDay" | "days" | "estimated">;

/** When a visit was, with true dates: "9 January 2024 · same day", "10 January to 21 February 2024 · 42 days", "still open". */
export function whenWords(row: Visit, start: string, toWeek = false): string {
  if (toWeek) return weeksWords(row, start);
  if (row.start === null) return row.end === null ? "no date" : dayWords(start, row.end);
  return `${spanWords(row, start, row.start)}${row.estimated ? " · start estimated" : ""}`;
}

function spanWords(row: Pick<StoryRow, "end" | "open" | "sameDay" | "days">, start: string, from: number): string {
  if (row.open) return `Since ${dayWords(start, from)} · still open`;
  const first = dayWords(start, from);
  if (row.sameDay) return `${first} · same day`;
  if (row.end === null || dayWords(start, row.end) === first) return first;
  return `${fromTo(start, from, row.end)}${row.days === null ? "" : ` · ${days(row.days)}`}`;
}

/** The same where dates are told to the week: "Week of 8 January 2024 to week of 19 February 2024 · about 6 weeks". */
function weeksWords(row: Visit, start: string): string {
  const at = row.start ?? row.end;
  if (at === null) return "no date";
  const first = weekWords(start, at);
  const words = row.open ? `Since the ${first} · still open` : capital(first);
  const last = row.end === null || row.open || row.sameDay ? first : weekWords(start, row.end);
  const span = last === first ? "" : ` to ${last}${row.days === null ? "" : ` · ${aboutWeeks(row.days)}`}`;
  return `${words}${span}${row.sameDay ? " · same day" : ""}${row.estimated ? " · start estimated" : ""}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const aboutWeeks = (count: number) => `about ${counted(Math.max(1, Math.round(count / 7)), "week")}`;

/** "17 days with nothing recorded"; "" where nothing was missing. */
export function gapWords(gapDays: number | null, toWeek = false): string {
  if (toWeek) return gapDays !== null && gapDays >= 7 ? `${aboutWeeks(gapDays)} with nothing recorded` : "";
  return gapDays !== null && gapDays >= 1 ? `${days(Math.round(gapDays))} with nothing recorded` : "";
}
