import { describe, expect, it } from "vitest";
import { dressOf, PASS_DRESS, valueGroups } from "../../src/stage/dress";
import { createEngine } from "../../src/stage/engine";
import { buildPayload, casesMap, legsOf } from "../payloadBuilder";

describe("the values that share a colour", () => {
  it("have one each up to seven, commonest first, with what is not recorded by itself", () => {
    const { labels, toneOf, other, unknown } = valueGroups(["", "North", "South"], [1, 2, 2, 0, 2]);
    expect(labels).toEqual(["South", "North", "not recorded"]);
    expect([...toneOf]).toEqual([2, 1, 0]);
    expect([other, unknown]).toEqual([-1, 2]);
  });

  it("beyond that are six and 'other', never more than eight colours in all", () => {
    // Nine teams: A nine times, B eight times … I once; one child without any.
    const values = ["", ..."ABCDEFGHI"];
    const column = [0, ...[..."ABCDEFGHI"].flatMap((_, i) => Array.from({ length: 9 - i }, () => i + 1))];
    const { labels, toneOf } = valueGroups(values, column);
    expect(labels).toEqual(["A", "B", "C", "D", "E", "F", "other", "not recorded"]);
    expect([...toneOf]).toEqual([7, 0, 1, 2, 3, 4, 5, 6, 6, 6]);
  });

  it("leave out what nobody has", () => {
    expect(valueGroups(["", "North", "West"], [1, 1]).labels).toEqual(["North"]);
  });
});

describe("a dot by its attribute", () => {
  const legs = (child: string) => legsOf(child, `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-15 | 2024-03-05 | 2024-03-15 | 1 | n | n | y |  |
| 1 | 1 | fade | contact | contact | 2024-03-15 | 2024-03-15 | 2024-03-15 | 2024-03-16 |  | n | n | y |  |`);
  const children = { A: { attributes: { team: "North" } }, B: { attributes: { team: "South" } }, C: { attributes: { team: "North" } } };
  const engine = createEngine(buildPayload([...legs("A"), ...legs("B"), ...legs("C")], { map: casesMap(), window: ["2024-03-05", "2024-04-01"], attributes: [{ name: "team", label: "Team" }], children }));
  const view = { width: 900, height: 300, ratio: 1, zoom: 1, panX: 300, panY: 150 };
  const colourOf = (child: number): string => {
    const image = { width: 900, height: 300, data: new Uint8ClampedArray(900 * 300 * 4) };
    engine.draw(view, image);
    const [dot] = engine.dots(child);
    const from = 4 * (Math.floor(dot.y + 150) * 900 + Math.floor(dot.x + 300));
    return `#${[...image.data.subarray(from, from + 3)].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
  };

  it("has its value's colour, stands where it stood, and its value is said", () => {
    engine.seek(5 * 1440);
    const before = engine.dots(1)[0];
    expect(colourOf(1)).toBe("#ffffff");
    engine.setDress(dressOf(engine.payload, { by: "attribute", name: "team" }, false));
    expect([colourOf(0), colourOf(1)]).toEqual(["#ffff4d", "#7083cc"]);
    expect(engine.dots(1)[0]).toMatchObject({ x: before.x, y: before.y });
    expect(engine.toneWords(1)).toEqual(["South"]);
    expect(engine.countTones()).toEqual([2, 1]);
  });

  it("is counted among those whom the filters let through", () => {
    engine.setFilter({ ids: ["A", "B"] });
    expect(engine.countTones()).toEqual([1, 1]);
    engine.setFilter({});
  });

  it("by what the data does not have is by times through", () => {
    expect(dressOf(engine.payload, { by: "attribute", name: "nothing" }, false)).toEqual(PASS_DRESS);
    expect(dressOf(engine.payload, { by: "target" }, true)).toEqual(PASS_DRESS);
  });
});

describe("tails", () => {
  it("change no dot, no pick and no count, and are drawn alike however a moment was reached", () => {
    const rows = legsOf("A", `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-15 | 2024-03-05 | 2024-03-15 | 1 | n | n | y |  |
| 1 | 1 | travel | contact | referral | 2024-03-15 | 2024-04-15 | 2024-03-15 | 2024-04-15 | 1 | n | n | y |  |`);
    const engine = createEngine(buildPayload(rows, { map: casesMap(), window: ["2024-03-05", "2024-04-20"] }));
    const view = { width: 900, height: 300, ratio: 1, zoom: 1, panX: 300, panY: 150 };
    const drawn = (t: number) => {
      const image = { width: 900, height: 300, data: new Uint8ClampedArray(900 * 300 * 4) };
      engine.seek(t);
      const dots = engine.draw(view, image);
      return { dots, inked: image.data.filter((_, i) => i % 4 === 3).reduce((sum, alpha) => sum + (alpha > 0 ? 1 : 0), 0), data: image.data };
    };
    const bare = drawn(30 * 1440);
    engine.setTails(true);
    const tailed = drawn(30 * 1440);
    expect(tailed.dots).toBe(1);
    expect(tailed.inked).toBeGreaterThan(bare.inked);
    drawn(12 * 1440);
    expect(Buffer.from(drawn(30 * 1440).data.buffer).equals(Buffer.from(tailed.data.buffer))).toBe(true);
    const [dot] = engine.dots(0);
    expect(engine.pick(view, dot.x + 300, dot.y + 150)).toBe(0);
    expect(engine.pick(view, dot.x + 300 - 25, dot.y + 150)).toBeNull();
    expect(engine.tailsHeld()).toBe(0);
  });

  it("of a crowd are streaks: alike however a moment was reached, under every dot, nobody to pick, none from too many on", () => {
    const many = (children: number) => {
      const engine = createEngine(buildPayload(Array.from({ length: children }, (_, c) => legsOf(`C${String(c).padStart(5, "0")}`, `
| 1 | 1 | travel |  | contact | 2024-03-0${1 + (c % 9)} | 2024-04-0${1 + (c % 7)} | 2024-03-0${1 + (c % 9)} | 2024-04-0${1 + (c % 7)} | 1 | n | n | y |  |`)).flat(), { map: casesMap(), window: ["2024-03-01", "2024-04-20"] }));
      engine.setTails(true);
      return engine;
    };
    const engine = many(3200);
    const view = { width: 900, height: 300, ratio: 1, zoom: 1, panX: 300, panY: 150 };
    const drawn = (t: number, of = engine) => {
      const image = { width: 900, height: 300, data: new Uint8ClampedArray(900 * 300 * 4) };
      of.seek(t);
      of.draw(view, image);
      return image.data;
    };
    const tailed = drawn(20 * 1440);
    drawn(3 * 1440);
    for (let t = 3 * 1440; t < 20 * 1440; t += 777) engine.seek(t), engine.counts();
    expect(Buffer.from(drawn(20 * 1440).buffer).equals(Buffer.from(tailed.buffer))).toBe(true);
    engine.setTails(false);
    const bare = drawn(20 * 1440);
    let [more, fewer, spoilt] = [0, 0, 0];
    for (let i = 3; i < bare.length; i += 4) {
      if (tailed[i] > 0 && bare[i] === 0) more++;
      if (tailed[i] === 0 && bare[i] > 0) fewer++;
      // What is opaque in a dot stays as it was.
      if (bare[i] === 255 && tailed[i] !== 255) spoilt++;
    }
    expect(more).toBeGreaterThan(20);
    expect([fewer, spoilt]).toEqual([0, 0]);
    engine.setTails(true);
    const { x, y } = engine.dots(0)[0];
    expect(engine.pick(view, x + 300 - 20, y + 150 + 12)).toBeNull();
    expect(engine.tailsHeld()).toBe(0);
  });
});
