import type { Engine } from "./offers";
import type { Carrier, Player, Rider } from "./player";
import { yearsBefore } from "./yearsApart";

/** What a side that goes by another's clock asks for its own share of it. */
export interface SharedClock { join(engine: Engine, on: Omit<Rider, "follow">): Carrier }

/**
 * The second side's share of the one clock: everything asked of it is asked of the first side's player, in the first side's time. By the
 * calendar this side may stand some years before the first, on the same date; from each child's start both stand on the same day.
 */
export class SecondClock implements Carrier, Rider {
  constructor(
    private readonly lead: Player,
    private engine: Engine,
    private readonly on: Omit<Rider, "follow">,
    /** How many years this side stands before the first. */
    private years: number,
  ) {
    lead.riders.add(this);
    engine.setStill(lead.still);
    this.follow(lead.now);
  }

  get now(): number { return this.engine.time; }
  get playing(): boolean { return this.lead.playing; }
  get speed(): number { return this.lead.speed; }
  get loop(): boolean { return this.lead.loop; }
  set loop(loop: boolean) { this.lead.loop = loop; }
  get stretch(): [number, number] | null { return this.lead.stretch && [this.apart(this.lead.stretch[0], this.years), this.apart(this.lead.stretch[1], this.years)]; }
  set stretch(stretch: [number, number] | null) { this.lead.stretch = stretch && [this.apart(stretch[0], -this.years), this.apart(stretch[1], -this.years)]; }
  get stretchKey(): string { return this.lead.stretchKey; }
  get still(): boolean { return this.lead.still; }
  set still(still: boolean) { this.lead.still = still; }

  play(): void { this.lead.play(); }
  pause(): void { this.lead.pause(); }
  setSpeed(speed: number): void { this.lead.setSpeed(speed); }
  seek(time: number): void { this.lead.seek(this.apart(time, -this.years)); }
  invalidate(): void { this.lead.invalidate(); }

  /** The first side's clock says what time it is, whatever this side asks for. */
  use(engine: Engine): void {
    this.engine = engine;
    this.follow(this.lead.now);
    this.on.tick();
    this.invalidate();
  }

  setYears(years: number): void {
    this.years = years;
    this.use(this.engine);
  }

  end(): void { this.lead.riders.delete(this); }

  follow(time: number): void { this.engine.seek(this.apart(time, this.years)); }
  frame(): void { this.on.frame(); }
  tick(): void { this.on.tick(); }
  change(): void { this.on.change(); }

  private apart(time: number, years: number): number {
    return this.engine.mode === "start" ? time : yearsBefore(this.engine.payload.start, time, years);
  }
}
