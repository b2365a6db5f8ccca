import { figure } from "./words";

/** What stands for a count too small to leave the authority. */
export const HIDDEN = "c";

/** Up to which count nothing is told: the project's `small_group`, but never less than 5. */
export function smallOf(smallGroup: number): number {
  return Math.max(Math.trunc(smallGroup), 5);
}

/**
 * A count as it may leave the authority, by the rule of `builder/disclosure.py`: 0; "c" for 1 to `smallGroup`; else the nearest 5, where those just above
 * `smallGroup` that would stand for fewer than five counts are told with the next five.
 */
export function leavingFigure(count: number, smallGroup: number): string {
  const small = smallOf(smallGroup);
  if (count === 0) return "0";
  if (count <= small) return HIDDEN;
  return figure(Math.max(5 * Math.floor(count / 5 + 0.5), 5 * Math.ceil((small + 3) / 5)));
}
