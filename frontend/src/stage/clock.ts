/** Time and age as the engine reckons them: pure helpers on minutes. Nothing here reads the time of day. */

export const DAY = 1440;

/** An ISO time to the minute ("2024-03-05T12:00", or a day alone) as minutes since 1970. Times are local and taken as written: no zones. */
export function absoluteMinutes(iso: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(iso.trim());
  if (!found) throw new Error(`'${iso}' is not a time like 2024-03-05 or 2024-03-05T12:00`);
  const [, y, m, d, h, min] = found;
  return Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h ?? 0), Number(min ?? 0)) / 60_000;
}

/** Whole months since January 1900 at a minute of a payload that starts at `start`. */
export function monthOf(minutes: number, start: string): number {
  const date = new Date((absoluteMinutes(start) + Math.floor(minutes)) * 60_000);
  return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
}

/** An age in whole months as words: "before birth", "under 1 month", "8 months", "3 years"; "" when not known. */
export function ageWords(months: number | null): string {
  if (months === null) return "";
  if (months < 0) return "before birth";
  if (months === 0) return "under 1 month";
  if (months < 24) return months === 1 ? "1 month" : `${months} months`;
  return `${Math.floor(months / 12)} years`;
}

/** The ages in years at which a band begins, where the authority has set none. */
export const AGE_BANDS = [1, 5, 10, 16, 18] as const;

/** The bands that a filter by age offers, youngest first; the same words as `builder/age_bands.py` makes. `begins` are years, each above the one before. */
export function bandLabels(begins: readonly number[] = AGE_BANDS): string[] {
  const inner = begins.slice(1).map((next, i) => (next === begins[i] + 1 ? String(begins[i]) : `${begins[i]} to ${next - 1}`));
  return ["before birth", `under ${begins[0]}`, ...inner, `${begins[begins.length - 1]} and over`, "not recorded"];
}

/** Which of the `bandLabels` an age in months falls into. */
export function ageBand(months: number | null, begins: readonly number[] = AGE_BANDS): number {
  if (months === null) return begins.length + 2;
  if (months < 0) return 0;
  let band = 1;
  for (const year of begins) if (months >= year * 12) band++;
  return band;
}
