import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/stage/engine";
import { type GoldenDot, whereEveryoneIs } from "../whereabouts";

/** A moment in minutes of the payload; children by pseudonym (only those with a dot), the solid dot first; counts in the order of the map's nodes. */
interface Moment { t: number; dots: Record<string, GoldenDot[]>; heading: number[]; waiting: number[]; arrivals: number[]; onMap: number }

const FOLDER = resolve(import.meta.dirname, "../../../tests/golden");
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith(".json") && existsSync(resolve(FOLDER, file.replace(/json$/, "bin")))).sort() : [];

describe("what Python wrote is what is played", () => {
  it.skipIf(names.length > 0 || Boolean(process.env.CI))("there are no golden payloads in tests/golden yet", () => undefined);

  it.runIf(Boolean(process.env.CI))("there are golden payloads", () => expect(names).not.toEqual([]));

  it.each(names)("%s", (name) => {
    const engine = createEngine(new Uint8Array(readFileSync(resolve(FOLDER, name.replace(/json$/, "bin")))));
    const { moments } = JSON.parse(readFileSync(resolve(FOLDER, name), "utf-8")) as { moments: Moment[] };
    for (const moment of moments) {
      engine.seek(moment.t);
      const counts = engine.counts();
      expect(counts.nodes.map((node) => node.heading)).toEqual(moment.heading);
      expect(counts.nodes.map((node) => node.waiting)).toEqual(moment.waiting);
      expect(counts.nodes.map((node) => node.arrivals)).toEqual(moment.arrivals);
      expect(counts.onMap).toBe(moment.onMap);
      for (const dots of Object.values(moment.dots)) for (const dot of dots) if (dot[5] !== null) dot[5] = Math.round(dot[5] * 1e6) / 1e6;
      expect(whereEveryoneIs(engine, moment.t)).toEqual(moment.dots);
    }
  });
});
