import type { Drawing } from "./drawing";

/** Map units. The map file takes no coordinate further out: that is a slip of the finger. */
const FURTHEST = 1_000_000;

/** A coordinate in whole map units, within what a map file takes; what is no number is left as it was. */
export function whole(value: number | undefined, before: number): number {
  if (value === undefined || !Number.isFinite(value)) return before;
  // Adding 0 makes -0 the same place as 0.
  return Math.max(-FURTHEST, Math.min(FURTHEST, Math.round(value))) + 0;
}

/** The list with each item replaced by what `change` makes of it; the very same list when nothing changed. */
export function each<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  let differs = false;
  const next = items.map((item) => {
    const made = change(item);
    differs ||= made !== item;
    return made;
  });
  return differs ? next : items;
}

/** The list without what is not to stay; the very same list when all stays. */
export function staying<T>(items: readonly T[], stays: (item: T) => boolean): readonly T[] {
  const left = items.filter(stays);
  return left.length === items.length ? items : left;
}

/** The item with these parts; the very same item when it has them already. Parts that are undefined stay as they were. */
export function having<T extends object>(item: T, part: Partial<T>): T {
  const news = Object.entries(part).filter(([key, value]) => value !== undefined && !Object.is(value, item[key as keyof T]));
  return news.length === 0 ? item : { ...item, ...Object.fromEntries(news) };
}

/** The drawing with these parts; the very same drawing when it has them already. */
export function drawn(d: Drawing, part: Partial<Drawing>): Drawing {
  return having(d, part);
}
