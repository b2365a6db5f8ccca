import { beforeEach, expect, test } from "vitest";
import { Player } from "../../src/stage/player";
import { fakeEngine, type FakeEngine } from "./fakeEngine";

const DAY = 1440;
const END = 912 * DAY;

/** Frames that a test sends by hand. */
class Hand {
  waiting = new Map<number, (now: number) => void>();
  private next = 1;
  request = (callback: (now: number) => void): number => {
    this.waiting.set(this.next, callback);
    return this.next++;
  };
  cancel = (id: number): void => void this.waiting.delete(id);
  send(now: number): void {
    const callbacks = [...this.waiting.values()];
    this.waiting.clear();
    for (const callback of callbacks) callback(now);
  }
}

let hand: Hand;
let engine: FakeEngine;
let told: { frames: number; ticks: number };
let player: Player;

beforeEach(() => {
  hand = new Hand();
  engine = fakeEngine();
  told = { frames: 0, ticks: 0 };
  player = new Player(engine, { frame: () => void told.frames++, tick: () => void told.ticks++, change: () => undefined }, hand);
});

/** Plays for so many milliseconds at 50 frames a second, after a first frame that only begins. */
function playFor(milliseconds: number): void {
  hand.send(0);
  for (let now = 20; now <= milliseconds; now += 20) hand.send(now);
}

test("a second of playing takes the clock on by the speed in days", () => {
  player.setSpeed(7);
  player.play();
  playFor(1000);
  expect(engine.time).toBeCloseTo(7 * DAY, 6);
});

test("a change of speed does not lose the place", () => {
  player.play();
  playFor(1000);
  player.setSpeed(0.1);
  expect(engine.time).toBeCloseTo(7 * DAY, 6);
});

test("a tab that was hidden for an hour goes on a quarter of a second later", () => {
  player.setSpeed(4);
  player.play();
  hand.send(0);
  hand.send(3_600_000);
  expect(engine.time).toBeCloseTo(1 * DAY, 6);
});

test("playing stops at the end, and playing again begins at the start", () => {
  player.setSpeed(400);
  player.play();
  playFor(3000);
  // A leg holds up to, not at, its end: the last minute that shows those still open.
    expect(engine.time).toBe(END - 1);
  expect(player.playing).toBe(false);
  player.play();
  expect(engine.time).toBe(0);
});

test("with loop on, the clock goes round", () => {
  player.loop = true;
  player.setSpeed(400);
  player.play();
  playFor(3000);
  expect(player.playing).toBe(true);
  expect(engine.time).toBeCloseTo((1200 - 912) * DAY, 3);
});

test("a jump outside the window goes to its nearest end", () => {
  player.seek(-5);
  expect(engine.time).toBe(0);
  player.seek(END + 5);
  expect(engine.time).toBe(END - 1);
  player.seek(Number.NaN);
  expect(engine.time).toBe(END - 1);
});

test("holding still, the clock steps by whole days, also at a slow speed", () => {
  player.still = true;
  player.setSpeed(0.5);
  player.play();
  playFor(3000);
  expect(engine.time).toBe(1 * DAY);
});

test("no frame is asked for while nothing plays and nothing changed", () => {
  player.invalidate();
  player.invalidate();
  expect(hand.waiting.size).toBe(1);
  hand.send(0);
  expect(hand.waiting.size).toBe(0);
  expect(told.frames).toBe(1);
});

test("figures are told about eight times a second while playing", () => {
  player.play();
  hand.send(0);
  told.ticks = 0;
  for (let now = 20; now <= 2000; now += 20) hand.send(now);
  expect(told.ticks).toBeGreaterThanOrEqual(12);
  expect(told.ticks).toBeLessThanOrEqual(16);
});

test("nothing moves after the end", () => {
  player.play();
  player.end();
  expect(hand.waiting.size).toBe(0);
  player.play();
  player.invalidate();
  expect(hand.waiting.size).toBe(0);
  expect(player.playing).toBe(false);
});

test("a loop goes round its stretch, up to and not at its end", () => {
  player.loop = true;
  player.stretch = [10 * DAY, 20 * DAY];
  player.seek(18 * DAY);
  player.setSpeed(7);
  player.play();
  playFor(1000);
  // From day 18 seven days on: the last minute of day 19, round to day 10, and the rest of the way.
  expect(engine.time / DAY).toBeGreaterThan(14.9);
  expect(engine.time / DAY).toBeLessThan(15.1);
  expect(player.playing).toBe(true);
});

test("a loop brings a clock that stands beyond its stretch back into it, and lets one before it run there", () => {
  player.loop = true;
  player.stretch = [10 * DAY, 20 * DAY];
  player.setSpeed(1);
  player.seek(5 * DAY);
  player.play();
  playFor(1000);
  expect(engine.time / DAY).toBeCloseTo(6, 1);
  player.seek(500 * DAY);
  hand.send(1020);
  expect(engine.time / DAY).toBeGreaterThanOrEqual(10);
  expect(engine.time / DAY).toBeLessThan(20);
});
