import { finish, type Pieces } from "./pieces";

/** Pictures drawn before anything else is worked out: so many while playing, one while not. */
const FIRST_PICTURES = 4;
/** Milliseconds of work at a time, and between two times: pictures are drawn in between. */
const AT_A_TIME = 4;
const BETWEEN = 4;

/**
 * Works behind the pictures: what none of them needs is done when the first have been drawn, a little at a time, so that none is late for it.
 * `rest` is what is worked on besides what is added; it says when nothing is left to do.
 */
export class Behind {
  private pictures = 0;
  private settled = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly jobs = new Set<() => boolean>();

  constructor(private readonly rest: (milliseconds: number) => boolean) {}

  /** Adds work whose result is handed to `done`; where the first pictures have been drawn long since, it is done at once. Gives what calls it off. */
  add<T>(work: Pieces<T>, done: (made: T) => void): () => void {
    if (this.settled) {
      done(finish(work));
      return () => undefined;
    }
    const job = (): boolean => {
      const until = performance.now() + AT_A_TIME;
      while (performance.now() < until) {
        const piece = work.next();
        if (!piece.done) continue;
        done(piece.value);
        return true;
      }
      return false;
    };
    this.jobs.add(job);
    this.wake();
    return () => void this.jobs.delete(job);
  }

  /** Hears of each picture. */
  drawn(playing: boolean): void {
    this.pictures = playing ? this.pictures + 1 : Math.max(this.pictures + 1, FIRST_PICTURES);
    if (this.pictures === FIRST_PICTURES) this.wake();
  }

  /** Looks whether there is anything to do. */
  wake(): void {
    if (this.pictures < FIRST_PICTURES || this.timer !== null || (this.settled && this.rest(0))) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.settled = this.work();
      if (!this.settled) this.wake();
    }, BETWEEN);
  }

  end(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.jobs.clear();
    this.pictures = Number.NEGATIVE_INFINITY;
  }

  /** Does a little of what there is to do. Whether nothing is left. */
  private work(): boolean {
    for (const job of this.jobs) {
      if (job()) this.jobs.delete(job);
      return false;
    }
    return this.rest(AT_A_TIME);
  }
}
