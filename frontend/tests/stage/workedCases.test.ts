import { describe, expect, it } from "vitest";
import { minuteIn } from "../moments";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";
import { createEngine } from "../../src/stage/engine";
import { CASES } from "./cases";

/** What a line "At 2024-03-05 12:00: in or heading to: …" says, as the engine's numbers are put. */
function said(line: string): { at: string; heading: string[]; waiting: string[]; onMap: boolean; dots: string[]; arrivals: Record<string, number> } {
  const found = /^At (.*?): in or heading to: (.*?); waiting: (.*?); on the map: (yes|no); dots \(solid first\): (.*); arrivals so far: (.*)\.$/.exec(line);
  if (!found) throw new Error(line);
  const list = (text: string, sep: string): string[] => (text === "–" || text === "none" ? [] : text.split(sep));
  return {
    at: found[1].replace(" ", "T"), heading: list(found[2], ", "), waiting: list(found[3], ", "), onMap: found[4] === "yes", dots: list(found[5], "; "),
    arrivals: Object.fromEntries(list(found[6], ", ").map((one) => [one.split(" ")[0], Number(one.split(" ")[1])])),
  };
}

describe.each(CASES)("worked case $number: $title", ({ legs, moments }) => {
  const bytes = buildPayload(legsOf("KT4-7QX-M2", legs), { map: casesMap(), window: ["2019-01-01", "2025-07-01"] });
  const engine = createEngine(bytes);
  const ids = engine.payload.map.nodes.map((node) => node.id);

  it.each(moments.length > 0 ? moments : ["–"])("%s", (line) => {
    if (line === "–") return;
    const expected = said(line);
    const t = minuteIn(engine, expected.at);
    engine.seek(t);
    const counts = engine.counts();
    expect(ids.filter((_, i) => counts.nodes[i].heading > 0).sort()).toEqual(expected.heading);
    expect(ids.filter((_, i) => counts.nodes[i].waiting > 0).sort()).toEqual(expected.waiting);
    expect(counts.onMap).toBe(expected.onMap ? 1 : 0);
    expect(Object.fromEntries(ids.map((id, i) => [id, counts.nodes[i].arrivals] as const).filter(([, n]) => n > 0))).toEqual(expected.arrivals);
    const where = engine.whereabouts(0, t);
    const words = where.map((dot) => `${dot.pass}.${dot.track} ${dot.kind} ${dot.to}${dot.kind === "travel" ? ` ${dot.share.toFixed(3)} of the way` : ""}`);
    expect(words).toEqual(expected.dots);
    expect(where.map((dot) => dot.hollow)).toEqual(where.map((_, i) => i > 0));
    expect(counts.notYet + counts.onMap + counts.off).toBe(1);
  });

  it("jumping to a moment and playing to it day by day find the same legs", () => {
    const [from, to] = engine.window;
    const playing = createEngine(bytes);
    for (let t = from; t < to; t += 1440 * 5 + 137) {
      playing.seek(t);
      engine.seek(((t * 7919) % (to - from)) + from);
      engine.counts();
      engine.seek(t);
      expect(engine.counts()).toEqual(playing.counts());
      expect(engine.dots(0)).toEqual(playing.dots(0));
    }
  });
});
