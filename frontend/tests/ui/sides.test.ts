import { expect, test } from "vitest";
import { readCompare } from "../../src/stage/compare";
import { compareFromAddress, compareToAddress } from "../../src/stage/compareAddress";
import { createEngine } from "../../src/stage/engine";
import { playbackOf } from "../../src/stage/playback";
import type { Options } from "../../src/stage/session";
import { Sides } from "../../src/stage/sides";
import { twoSidesPayload } from "./twoSidesData";

const NORTH = { attributes: { team: ["North"] } };
const SOUTH = { attributes: { team: ["South"] } };

/** Sides whose frames come when the test says so. */
function begun(options: Options = {}) {
  const told: { selected: (string | null)[]; compare: string[] } = { selected: [], compare: [] };
  let waiting: ((now: number) => void)[] = [];
  let asked = 0;
  const frames = { request: (callback: (now: number) => void) => { waiting.push(callback); return ++asked; }, cancel: () => undefined };
  const sides = new Sides(createEngine(twoSidesPayload()), options, frames, { selected: (id) => void told.selected.push(id), compare: (one) => void told.compare.push(one) });
  const frame = (now: number) => {
    const due = waiting;
    waiting = [];
    for (const callback of due) callback(now);
  };
  const clocks = () => sides.ui.get().sessions.map((session) => playbackOf(session).now);
  return { sides, told, frame, clocks, waiting: () => waiting.length };
}

test("a second side goes by the first one's clock, in the same frames", () => {
  const { sides, frame, clocks, waiting } = begun({ at: "2024-03-05" });
  sides.open();
  expect(clocks()).toEqual(["2024-03-05T00:00", "2024-03-05T00:00"]);
  sides.active.player.play();
  expect(waiting()).toBe(1);
  frame(0);
  // A frame makes up for a quarter of a second at most: seven days a second are 42 hours in it.
  frame(250);
  expect(clocks()).toEqual(["2024-03-06T18:00", "2024-03-06T18:00"]);
  expect(sides.ui.get().sessions.map((one) => one.ui.get().playing)).toEqual([true, true]);
  sides.first.player.pause();
  expect(sides.ui.get().sessions.map((one) => one.ui.get().playing)).toEqual([false, false]);
});

test("team and team: each side has its own filter, and the controls work on the active one", () => {
  const { sides } = begun({ filter: NORTH });
  sides.open({ filter: SOUTH, years: 0 });
  expect(sides.ui.get().active).toBe(1);
  expect(sides.ui.get().sessions.map((one) => one.engine.shown)).toEqual([3, 2]);
  sides.active.setFilter({});
  expect(sides.ui.get().sessions.map((one) => one.engine.shown)).toEqual([3, 6]);
  sides.activate(0);
  sides.active.setFilter(SOUTH);
  expect(sides.ui.get().sessions.map((one) => one.engine.shown)).toEqual([2, 6]);
});

test("last year stands beside this year on the same date, also when one jumps on the second side", () => {
  const { sides, clocks } = begun({ at: "2024-03-05" });
  sides.open({ filter: {}, years: 1 });
  expect(clocks()).toEqual(["2024-03-05T00:00", "2023-03-05T00:00"]);
  sides.active.player.seek(sides.active.player.now + 10 * 1440);
  expect(clocks()).toEqual(["2024-03-15T00:00", "2023-03-15T00:00"]);
  sides.setYears(0);
  expect(clocks()).toEqual(["2024-03-15T00:00", "2024-03-15T00:00"]);
});

test("from each child's start both sides stand on the same day", () => {
  const { sides, clocks } = begun({ at: "2024-03-05" });
  sides.open({ filter: {}, years: 1 });
  sides.active.setMode("start", "assessment");
  sides.first.player.seek(4 * 1440);
  expect(clocks()).toEqual(["P4DT0H0M", "P4DT0H0M"]);
  expect(sides.ui.get().sessions.map((one) => one.engine.fromNode)).toEqual(["assessment", "assessment"]);
  sides.active.setMode("calendar");
  expect(clocks()).toEqual(["2024-03-05T00:00", "2023-03-05T00:00"]);
});

test("everyone else goes after the first side's filter, until the second has one of its own", () => {
  const { sides } = begun({ filter: NORTH });
  sides.open();
  sides.setFilter(1, "others");
  expect(sides.ui.get().sessions.map((one) => one.engine.shown)).toEqual([3, 3]);
  sides.first.setFilter(SOUTH);
  expect(sides.ui.get().sessions.map((one) => one.engine.shown)).toEqual([2, 4]);
  expect(sides.compare()).toEqual({ filter: {}, years: 0, others: true });
  sides.active.setFilter(NORTH);
  expect(sides.compare()).toEqual({ filter: NORTH, years: 0 });
});

test("what both show alike is set once: tone, loop, hidden moves, an open panel", () => {
  const { sides } = begun({ light: true });
  sides.open();
  sides.active.setLoop(true);
  sides.first.setOffMapHidden(true);
  sides.active.openPanel("where");
  for (const session of sides.ui.get().sessions) expect(session.ui.get()).toMatchObject({ light: true, loop: true, offMapHidden: true, panel: "where" });
});

test("Python is told of the second side when a person changes it, and not when the page opens with it", () => {
  const { sides, told } = begun({ filter: NORTH, at: "2024-03-11", compareText: "years!1!!who!is.team~South!!child!s1" });
  expect(told).toEqual({ selected: [], compare: [] });
  expect(sides.second?.ui.get().followed).toBe(3);
  sides.setYears(0);
  sides.active.follow(null);
  sides.close(1);
  expect(told).toEqual({ selected: [], compare: ["years!0!!who!is.team~South!!child!s1", "years!0!!who!is.team~South", ""] });
});

test("each side can be closed; what the other shows stays", () => {
  const { sides, clocks } = begun({ filter: NORTH, at: "2024-03-11" });
  sides.open({ filter: SOUTH, years: 1, follow: "s1" });
  sides.close(0);
  expect(sides.second).toBeNull();
  expect(sides.active.ui.get()).toMatchObject({ filter: SOUTH, followed: 3 });
  expect(clocks()).toEqual(["2023-03-11T00:00"]);
});

test("new data are taken by both sides, which keep what they show", () => {
  const { sides, told, clocks } = begun({ filter: NORTH, at: "2024-03-11" });
  sides.open({ filter: SOUTH, years: 1 });
  const before = told.compare.length;
  sides.replace(createEngine(twoSidesPayload()));
  expect(clocks()).toEqual(["2024-03-11T00:00", "2023-03-11T00:00"]);
  expect(sides.ui.get().sessions.map((one) => one.engine.shown)).toEqual([3, 2]);
  expect(sides.second?.engine.payload).toBe(sides.first.engine.payload);
  expect(told.compare.length).toBe(before);
});

test("a second side goes into an address and comes out of it alike", () => {
  const all = { filter: { attributes: { team: ["A!B", "50%"] }, through: ["contact"] }, years: 2, follow: "KT4-7QX-M2", period: "year" as const, places: ["contact", "nfa"] };
  expect(compareToAddress(all)).toBe("years!2!!who!is.team~A%21B~50%2525~~through~contact!!child!KT4-7QX-M2!!count!year!!at!contact!nfa");
  expect(compareFromAddress(compareToAddress(all))).toEqual(all);
  expect(compareToAddress({ filter: {}, years: 0, others: true })).toBe("years!0!!others!yes");
  expect(compareFromAddress("years!0!!others!yes")).toEqual({ filter: {}, years: 0, others: true });
  expect(["", "soon", "who!is.team~North", "years!1!!who!nonsense"].map(compareFromAddress)).toEqual([null, null, null, null]);
  expect([compareToAddress(null), compareFromAddress("years!x")]).toEqual(["", { filter: {}, years: 0 }]);
});

test("a comparison from JSON is read with what makes sense of it", () => {
  expect(readCompare({ filter: NORTH, years: 1, others: false, more: 3 })).toEqual({ filter: NORTH, years: 1 });
  expect(readCompare({ years: -4, follow: "" })).toEqual({ filter: {}, years: 0 });
  expect(readCompare({ filter: [1], years: 1.5, others: true })).toEqual({ filter: {}, years: 0, others: true });
  expect([readCompare(null), readCompare("yes"), readCompare(undefined)]).toEqual([null, null, null]);
});

test("the active side is kept in the address, and whether the maps go together", () => {
  const { sides, told } = begun();
  sides.open();
  sides.activate(0);
  expect(told.compare.at(-1)).toBe("years!0!!side!A");
  sides.setLinked(false, 0);
  expect(told.compare.at(-1)).toBe("years!0!!side!A!!maps!apart");
  const again = begun({ compareText: "years!0!!side!A!!maps!apart" });
  expect(again.sides.ui.get().active).toBe(0);
  expect(again.sides.ui.get().linked).toBe(false);
  expect(again.sides.views.linked).toBe(false);
  // One map again, and two once more: the usual ways.
  again.sides.close(1);
  again.sides.open();
  expect(again.sides.ui.get().active).toBe(1);
  expect(again.sides.views.linked).toBe(true);
});

test("with reduced motion both sides stand on whole days while they play", () => {
  const { sides, frame, clocks } = begun({ at: "2024-03-05" });
  sides.open({ filter: {}, years: 1 });
  sides.setStill(true);
  sides.active.player.play();
  frame(0);
  // 42 hours later: a whole day is shown, and the rest is kept for the next frame.
  frame(250);
  expect(clocks()).toEqual(["2024-03-06T00:00", "2023-03-06T00:00"]);
  frame(500);
  expect(clocks()).toEqual(["2024-03-08T00:00", "2023-03-08T00:00"]);
  expect(sides.ui.get().sessions.every((one) => one.player.still)).toBe(true);
});
