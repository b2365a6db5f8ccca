import type { Engine } from "./offers";
import { clampSpeed, USUAL_SPEED } from "./speeds";
import { DAY } from "./words";

/** Where frames come from: the browser's own, or a test's. */
export interface Frames { request(callback: (now: number) => void): number; cancel(id: number): void }

/** The clock as a stage's controls steer it, in minutes of their own engine. */
export interface Carrier {
  readonly playing: boolean; readonly speed: number; loop: boolean; still: boolean;
  /** What a loop goes round, in minutes; null for all of the time. */
  stretch: [number, number] | null;
  /** The same in words that are alike for all who go by this clock; "" for all of the time. */
  readonly stretchKey: string;
  /** The clock, in minutes of the engine's present mode. */
  readonly now: number;
  play(): void; pause(): void; setSpeed(speed: number): void;
  /** Jumps; anything outside the window becomes its nearest end. */
  seek(time: number): void;
  /** Takes another engine, or the same in another mode, at a time of its own. */
  use(engine: Engine, time: number): void;
  /** Asks for one frame, if none is on its way. */
  invalidate(): void;
  end(): void;
}

/** Another side that goes by the same clock: it is told the clock's time, and of every frame and telling. */
export interface Rider { follow(time: number): void; frame(): void; tick(): void; change(): void }

/** Longest stretch of real time that one frame may make up for, in seconds: a tab that was hidden does not leap. */
const LONGEST_FRAME = 0.25;

/** Milliseconds between two tellings of the figures while playing. */
const TICK = 125;

/**
 * Carries the clock: play, pause, speed, jumps. Asks for frames only while it plays or something must be drawn again.
 *
 * `onFrame` hears every frame drawn, `onTick` about eight a second while playing and every frame while not, `onChange` when playing starts or ends.
 */
export class Player implements Carrier {
  playing = false;
  loop = false;
  stretch: [number, number] | null = null;
  still = false;
  speed = USUAL_SPEED;
  /** Those that go by this clock besides its own engine; they are drawn in the same frames. */
  readonly riders = new Set<Rider>();
  private time: number;
  private pending = 0;
  private last: number | null = null;
  private lastTick = -Infinity;
  private ended = false;

  constructor(
    private engine: Engine,
    private readonly on: { frame(): void; tick(): void; change(): void },
    private readonly frames: Frames,
  ) {
    this.time = engine.window[0];
    this.engine.seek(this.time);
  }

  /** The clock, in minutes of the engine's present mode. */
  get now(): number {
    return this.engine.time;
  }

  play(): void {
    if (this.playing || this.ended) return;
    if (this.time >= this.span[1]) this.move(this.loop ? this.round[0] : this.span[0]);
    this.playing = true;
    this.last = null;
    this.tell("change");
    this.invalidate();
  }

  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.tell("change");
    this.invalidate();
  }

  setSpeed(speed: number): void {
    this.speed = clampSpeed(speed);
    this.tell("change");
  }

  /** Jumps; anything outside the window becomes its nearest end. Playing goes on from there. */
  seek(time: number): void {
    if (Number.isNaN(time)) return;
    this.move(time);
    this.tell("tick");
    this.invalidate();
  }

  /** Takes another engine, or the same in another mode, at a time of its own. */
  use(engine: Engine, time: number): void {
    this.engine = engine;
    this.seek(time);
  }

  /** Asks for one frame, if none is on its way. */
  invalidate(): void {
    if (this.pending === 0 && !this.ended) this.pending = this.frames.request((now) => this.frame(now));
  }

  /** Ends all of it: no frame comes after this. */
  end(): void {
    this.ended = true;
    this.playing = false;
    if (this.pending !== 0) this.frames.cancel(this.pending);
    this.pending = 0;
  }

  /** The minutes that can be shown. A leg holds up to, not at, its end: at the end of the as-of day nothing would be left of those still open. */
  private get span(): [number, number] {
    const [from, to] = this.engine.window;
    return [from, Math.max(from, to - 1)];
  }

  get stretchKey(): string {
    return this.stretch?.join(" ") ?? "";
  }

  /** What a loop goes round: the chosen stretch, as far as it can be shown. */
  private get round(): [number, number] {
    const [from, to] = this.span;
    if (!this.stretch) return [from, to];
    const first = Math.min(to, Math.max(from, this.stretch[0]));
    return [first, Math.min(to, Math.max(first, this.stretch[1] - 1))];
  }

  private move(time: number): void {
    const [from, to] = this.span;
    this.time = Math.min(to, Math.max(from, time));
    // Holding still, the clock steps a day at a time; the exact time is kept, so that slow speeds still get on.
    const stepped = this.still && this.time < to ? from + Math.floor((this.time - from) / DAY) * DAY : this.time;
    this.engine.seek(stepped);
    for (const rider of this.riders) rider.follow(stepped);
  }

  private tell(what: "frame" | "tick" | "change"): void {
    this.on[what]();
    for (const rider of this.riders) rider[what]();
  }

  private frame(now: number): void {
    this.pending = 0;
    if (this.playing) {
      const seconds = this.last === null ? 0 : Math.min(LONGEST_FRAME, Math.max(0, (now - this.last) / 1000));
      this.last = now;
      this.advance(seconds * this.speed * DAY);
    }
    this.tell("frame");
    if (!this.playing || now - this.lastTick >= TICK) {
      this.lastTick = now;
      this.tell("tick");
    }
    if (this.playing) this.invalidate();
  }

  private advance(minutes: number): void {
    const to = this.span[1];
    const next = this.time + minutes;
    const [first, last] = this.round;
    if (this.loop && last > first && next >= last) return this.move(first + ((next - first) % (last - first + 1)));
    if (next < to) return this.move(next);
    this.move(to);
    this.playing = false;
    this.tell("change");
  }
}
