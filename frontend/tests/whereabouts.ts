import type { Engine } from "../src/stage/engine";

/** A dot as Python writes it: pass, track, kind, from (null at the gate), to, share of the way (null when not travelling), hollow. */
export type GoldenDot = [number, number, string, string | null, string, number | null, boolean];

/** Every dot at a moment as the stage sees it, by pseudonym (only children with a dot), the solid one first; shares to six places. */
export function whereEveryoneIs(engine: Engine, t: number): Record<string, GoldenDot[]> {
  const where: Record<string, GoldenDot[]> = {};
  for (let child = 0; child < engine.payload.children; child++) {
    const dots = engine.whereabouts(child, t);
    const round = (share: number): number => Math.round(share * 1e6) / 1e6;
    if (dots.length > 0) where[engine.childId(child)] = dots.map((d) => [d.pass, d.track, d.kind, d.from, d.to, d.kind === "travel" ? round(d.share) : null, d.hollow]);
  }
  return where;
}
