import { expect, test } from "vitest";
import { Session } from "../../src/stage/session";
import { playbackOf } from "../../src/stage/playback";
import { fakeEngine } from "./fakeEngine";

const DAY = 1440;
const NO_FRAMES = { request: () => 1, cancel: () => undefined };

function begun(options = {}) {
  const engine = fakeEngine();
  const selected: (string | null)[] = [];
  const session = new Session(engine, options, NO_FRAMES, (id) => void selected.push(id));
  return { engine, session, selected, playback: playbackOf(session) };
}

test("what the payload asks for is shown first, and Python is told of nothing", () => {
  const { engine, session, selected } = begun({ follow: "KT4-7QX-M3", filter: { passes: [2] }, speed: 30, at: "2023-03-01", light: true });
  expect(engine.asked.followed).toBe(3);
  expect(engine.asked.filter).toEqual({ passes: [2] });
  expect(engine.time).toBe(59 * DAY);
  expect(session.ui.get()).toMatchObject({ speed: 30, followed: 3, light: true, playing: false });
  expect(selected).toEqual([]);
});

test("following and stopping tell Python who is selected", () => {
  const { session, selected } = begun();
  session.follow(4);
  session.escape();
  expect(selected).toEqual(["KT4-7QX-M4", null]);
});

test("Esc closes an open panel before it stops following", () => {
  const { session } = begun();
  session.follow(4);
  session.openPanel("filters");
  session.escape();
  expect(session.ui.get()).toMatchObject({ panel: null, followed: 4 });
  session.escape();
  expect(session.ui.get().followed).toBeNull();
});

test("a new payload keeps time, speed, filter and the followed child", () => {
  const { session } = begun({ speed: 30, at: "2023-03-01" });
  session.setFilter({ passes: [2] });
  session.follow(4);
  const next = fakeEngine(20);
  session.replace(next);
  expect(next.time).toBe(59 * DAY);
  expect(next.asked).toMatchObject({ followed: 4, filter: { passes: [2] } });
  expect(session.ui.get()).toMatchObject({ speed: 30, followed: 4 });
});

test("each way of running time keeps the moment it was left at", () => {
  const { engine, session } = begun({ at: "2023-03-01" });
  session.setMode("start");
  expect(engine.time).toBe(0);
  session.step(7);
  session.setMode("calendar");
  expect(engine.time).toBe(59 * DAY);
  session.setMode("start");
  expect(engine.time).toBe(7 * DAY);
});

test("steps go by whole minutes, tenths by the window", () => {
  const { engine, session } = begun();
  session.step(1);
  session.step(7);
  session.step(-1);
  expect(engine.time).toBe(7 * DAY);
  session.tenth(5);
  expect(engine.time).toBe(456 * DAY);
});

test("playback reads and steers the stage in ISO times", () => {
  const { playback, engine } = begun();
  playback.seek("2023-03-01T12:30");
  expect(playback.now).toBe("2023-03-01T12:30");
  expect(playback.window).toEqual(["2023-01-01T00:00", "2025-07-01T00:00"]);
  playback.setSpeed(1000);
  expect(playback.speed).toBe(400);
  playback.play();
  expect(playback.playing).toBe(true);
  playback.pause();
  playback.setFilter({ ids: ["KT4-7QX-M1"] });
  expect([playback.shown, playback.children]).toEqual([1, 10]);
  playback.setFilter(null);
  expect(playback.shown).toBe(10);
  playback.follow("KT4-7QX-M2");
  expect(engine.asked.followed).toBe(2);
  playback.follow("nobody");
  expect(engine.asked.followed).toBe(2);
  expect(playback.positionOf("nobody")).toBeNull();
});

test("a filter that playback is given is read as an address's is: damaged, it changes nothing and is said; what the data lacks is said too", () => {
  const engine = fakeEngine();
  const said: string[] = [];
  const session = new Session(engine, {}, NO_FRAMES, () => undefined);
  const playback = playbackOf(session, (words) => void said.push(words));
  playback.setFilter({ passes: [2] });
  for (const wrong of [{ passes: ["2"] }, { colour: ["red"] }, 7, [], { firstSeen: { from: "2024-02-30" } }]) playback.setFilter(wrong as never);
  expect(engine.asked.filter).toEqual({ passes: [2] });
  expect(said.map((words) => words.slice(0, 50))).toEqual([
    "The filter cannot be read: 'passes' is damaged. Ch", "The filter cannot be read: 'colour' is damaged. Ch", "The filter cannot be read: all of it is damaged. C",
    "The filter cannot be read: all of it is damaged. C", "The filter cannot be read: 'firstSeen' is damaged.",
  ]);
  expect(said[0]).toMatch(/Nothing was changed\.$/);
  playback.setFilter({ through: ["nowhere"] });
  expect(said.slice(5)).toEqual(["This data does not hold all that the filter asks for. Goes through: not in this data: nowhere."]);
  playback.setFilter(null);
  expect(said).toHaveLength(6);
  expect(engine.asked.filter).toEqual({});
});

test("from each child's start playback's times are lengths of time", () => {
  const { playback, session } = begun();
  session.setMode("start");
  playback.seek("P42DT6H30M");
  expect(playback.now).toBe("P42DT6H30M");
  expect(playback.window).toEqual(["P0DT0H0M", "P400DT0H0M"]);
});
