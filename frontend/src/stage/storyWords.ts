import type { StoryRow } from "./engine";
import { dayWords, days, fromTo } from "./words";

/** When a visit was, with true dates: "9 January 2024 · same day", "10 January to 21 February 2024 · 42 days", "still open". */
export function whenWords(row: Pick<StoryRow, "start" | "end" | "open" | "sameDay" | "days">, start: string): string {
  if (row.start === null) return row.end === null ? "no date" : dayWords(start, row.end);
  if (row.open) return `Since ${dayWords(start, row.start)} · still open`;
  const first = dayWords(start, row.start);
  if (row.sameDay) return `${first} · same day`;
  if (row.end === null || dayWords(start, row.end) === first) return first;
  return `${fromTo(start, row.start, row.end)}${row.days === null ? "" : ` · ${days(row.days)}`}`;
}

/** "17 days with nothing recorded"; "" where nothing was missing. */
export function gapWords(gapDays: number | null): string {
  return gapDays !== null && gapDays >= 1 ? `${days(Math.round(gapDays))} with nothing recorded` : "";
}
