import { oneLine } from "../../map/text";

/** What was typed into a field, read. Each gives the value, or words that say beside the field what is wrong with it. */
export type Read<T> = { value: T } | { wrong: string };

/** Coordinates lie between this and minus this, as in map.yaml. */
const FARTHEST = 1_000_000;

/** A number as people write it; a minus sign may be a real one. Null for what is none. */
function numberOf(text: string): number | null {
  const plain = text.trim().replace("−", "-");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A target's days: 1 to 3,650, whole. */
export function readDays(text: string): Read<number> {
  const days = numberOf(text);
  if (days === null || !Number.isInteger(days) || days < 1 || days > 3650) return { wrong: "Write a whole number of days, from 1 to 3,650." };
  return { value: days };
}

/** A coordinate, rounded to a whole unit. */
export function readPosition(text: string): Read<number> {
  const at = numberOf(text);
  if (at === null || Math.abs(at) > FARTHEST) return { wrong: "Write a number, such as 120 or -40." };
  return { value: Math.round(at) || 0 };
}

/** How far a way is bent. */
export function readBend(text: string): Read<number> {
  const bend = numberOf(text);
  if (bend === null || Math.abs(bend) > 2) return { wrong: "Write a number from -2 to 2, such as 0.2; 0 is straight." };
  return { value: Math.round(bend * 100) / 100 || 0 };
}

/** The width of the picture to trace, in map units. */
export function readWidth(text: string): Read<number> {
  const width = numberOf(text);
  if (width === null || width < 20 || width > FARTHEST) return { wrong: "Write a width of 20 or more." };
  return { value: Math.round(width) };
}

/** A name: not blank, and on one line. */
export function readName(text: string, what: string): Read<string> {
  const name = oneLine(text);
  return name === "" ? { wrong: `A ${what} needs a name.` } : { value: name };
}
