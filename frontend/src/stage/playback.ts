import { FilterError, readFilter } from "./filterJson";
import { lostWords } from "./filterWords";
import type { Filter } from "./offers";
import type { Session } from "./session";
import { durationOf, isoDuration, isoWords, minuteOf } from "./words";

/** Where a child's solid dot is, in pixels of the browser's window. */
export interface Position { x: number; y: number; node: string; pass: number; hollow: boolean }

/**
 * The stage as tests, and pages that embed the player, see it.
 *
 * Times are ISO 8601 to the minute ("2024-03-05T14:30"). While time runs from each child's start they are lengths of time instead ("P42DT6H30M").
 */
export interface Playback {
  readonly now: string; readonly playing: boolean; readonly speed: number; readonly window: [string, string]; readonly children: number;
  readonly shown: number; readonly framesDrawn: number;
  positionOf(childId: string): Position | null;
  seek(time: string): void; play(): void; pause(): void; setSpeed(daysASecond: number): void;
  /** Null lets all through. What cannot be read changes nothing; that, and what the data does not hold, is said in words on the stage. */
  setFilter(filter: Filter | null): void;
  follow(childId: string | null): void;
  /** Every side, the first before the second: one, or two that go by one clock, each with its own dates. */
  readonly sides?: Playback[];
}

/** The stage's `playback`, reading and steering the given session. `say` tells the person at the stage what was not done as asked. */
export function playbackOf(session: Session, say: (words: string) => void = () => undefined): Playback {
  const { player, painter } = session;
  const inWords = (minute: number) => (session.engine.mode === "start" ? isoDuration(minute) : isoWords(session.engine.payload.start, minute));
  const inMinutes = (iso: string) => (iso.startsWith("P") ? durationOf(iso) : minuteOf(session.engine.payload.start, iso));
  return {
    get now() { return inWords(player.now); },
    get playing() { return player.playing; },
    get speed() { return player.speed; },
    get window(): [string, string] { return [inWords(session.engine.window[0]), inWords(session.engine.window[1])]; },
    get children() { return session.engine.payload.children; },
    get shown() { return session.engine.shown; },
    get framesDrawn() { return painter.framesDrawn; },
    positionOf(childId) {
      const child = session.engine.childIndex(childId);
      const place = child < 0 ? null : session.engine.positionOf(painter.view, child);
      const point = place && painter.onScreen(place.x, place.y);
      return place && point ? { ...place, ...point } : null;
    },
    seek: (time) => player.seek(inMinutes(String(time))),
    play: () => player.play(),
    pause: () => player.pause(),
    setSpeed: (speed) => player.setSpeed(speed),
    setFilter: (filter) => {
      try {
        const read = readFilter(filter ?? {});
        session.setFilter(read);
        const lost = lostWords(read, session.engine.payload);
        if (lost) say(lost);
      } catch (error) {
        if (!(error instanceof FilterError)) throw error;
        say(`${error.message} Nothing was changed.`);
      }
    },
    follow: (childId) => {
      const child = childId === null ? -1 : session.engine.childIndex(childId);
      if (childId === null || child >= 0) session.follow(childId === null ? null : child);
    },
  };
}
