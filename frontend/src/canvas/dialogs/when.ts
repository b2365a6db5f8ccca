/** A moment in words, by the clock of whoever reads it: "5 March 2024, 14:05". What is no moment is given back as it is. */
export function momentWords(iso: string, timeZone?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { timeZone, ...options }).format(at);
  return `${part({ day: "numeric", month: "long", year: "numeric" })}, ${part({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`;
}
