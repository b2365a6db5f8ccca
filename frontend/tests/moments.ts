import { absoluteMinutes } from "../src/stage/clock";
import type { Engine } from "../src/stage/engine";

/** An ISO time as minutes of an engine's payload. */
export function minuteIn(engine: Engine, iso: string): number {
  return absoluteMinutes(iso) - absoluteMinutes(engine.payload.start);
}
