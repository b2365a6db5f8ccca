import type { StoryRow } from "./offers";
import { dayWords, days, fromTo } from "./words";

/** When a visit was, with true dates: "9 January 2024 · same day", "10 January to 21 February 2024 · 42 days", "still open". */
export function whenWords(row: Pick<StoryRow, "start" | "end" | "open" | "sameDay" | "days" | "estimated">, start: string): string {
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

/** "17 days with nothing recorded"; "" where nothing was missing. */
export function gapWords(gapDays: number | null): string {
  return gapDays !== null && gapDays >= 1 ? `${days(Math.round(gapDays))} with nothing recorded` : "";
}
