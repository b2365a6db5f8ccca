import type { Mapped } from "../protocol";

/**
 * Which codes lead to each place as things stand now: those of the saved code map, and those that a place deleted since has handed on.
 * A place that was deleted has none any more.
 */
export function leading(mapped: Readonly<Record<string, Mapped>>, redirects: Readonly<Record<string, string>>): Record<string, Mapped> {
  const now: Record<string, Mapped> = {};
  for (const [id, { codes, asExit }] of Object.entries(mapped)) {
    const to = Object.hasOwn(redirects, id) ? redirects[id] : id;
    if (to === "") continue;
    const had = Object.hasOwn(now, to) ? now[to] : { codes: [], asExit: false };
    now[to] = { codes: [...had.codes, ...codes], asExit: had.asExit || asExit };
  }
  return now;
}
