import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/stage/engine";
import { filterFromAddress, filterToAddress } from "../../src/stage/filterAddress";
import { readFilter } from "../../src/stage/filterJson";
import { applyFilter } from "../../src/stage/filters";
import { readPayload } from "../../src/stage/payload";
import { findTracks } from "../../src/stage/tracks";
import { type GoldenDot, whereEveryoneIs } from "../whereabouts";

// Written by tests/player/test_agreement_with_the_stage.py, which runs this file.
const folder = process.env.JOURNEY_MAP_AGREEMENT;
const names = folder ? readdirSync(folder).filter((file) => file.endsWith(".json")).sort() : [];

describe("random projects", () => {
  it.skipIf(folder)("are written, and held against the stage, by pytest", () => undefined);

  it.runIf(folder)("are there", () => expect(names).not.toEqual([]));

  it.each(names)("%s: every dot is where Python says, at 200 moments", (name) => {
    const engine = createEngine(new Uint8Array(readFileSync(resolve(folder!, name.replace(/json$/, "bin")))));
    const { moments } = JSON.parse(readFileSync(resolve(folder!, name), "utf-8")) as { moments: { t: number; dots: Record<string, GoldenDot[]> }[] };
    expect(moments).toHaveLength(200);
    for (const { t, dots } of moments) {
      expect(whereEveryoneIs(engine, t)).toEqual(rounded(dots));
    }
  });

  it.each(names)("%s: those who took a path are whom Flow counted, also by the address", (name) => {
    const payload = readPayload(new Uint8Array(readFileSync(resolve(folder!, name.replace(/json$/, "bin")))));
    const tracks = findTracks(payload);
    const { paths } = JSON.parse(readFileSync(resolve(folder!, name), "utf-8")) as { paths: { took: unknown; address: string; children: string[] }[] };
    expect(paths.length).toBeGreaterThan(0);
    for (const { took, address, children } of paths) {
      const filter = readFilter({ took });
      const visible = applyFilter(payload, tracks, filter);
      expect(payload.childColumns.ids.filter((_, c) => visible[c] === 1)).toEqual(children);
      expect(filterFromAddress(address)).toEqual(filter);
      expect(filterToAddress(filter)).toBe(address);
    }
  });
});

function rounded(dots: Record<string, GoldenDot[]>): Record<string, GoldenDot[]> {
  for (const all of Object.values(dots)) for (const dot of all) if (dot[5] !== null) dot[5] = Math.round(dot[5] * 1e6) / 1e6;
  return dots;
}
