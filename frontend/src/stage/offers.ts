import type { Payload } from "./payload";
import type { Whereabouts } from "./motion";

/** What part of the map is on screen: CSS pixels; screen = map * zoom + pan. `ratio` is the device's pixels a CSS pixel. */
export interface View { width: number; height: number; ratio: number; zoom: number; panX: number; panY: number }

/** Whether time runs by the calendar or from each child's own start. */
export type Mode = "calendar" | "start";

/** What lets a child through. Each part that is given must hold; within a part, any of its values will do (`through`: all of them). */
export interface Filter {
  attributes?: Record<string, string[]>;
  /** Passes that the child reaches; 5 means 5 and more. */
  passes?: number[];
  /** Labels of age bands, at the child's first leg. */
  ages?: string[];
  /** Labels of age bands, at the moment that is shown: who is let through changes as time runs. */
  agesNow?: string[];
  /** Node ids: the child went through all of them. */
  through?: string[];
  /** True: only children with something open at the as-of day; false: only those without. */
  open?: boolean;
  /** Pseudonyms. */
  ids?: string[];
}

/** One dot of a child at the current time, in map coordinates. */
export interface Dot {
  x: number; y: number; node: string; from: string | null; kind: "travel" | "rest" | "wait" | "fade"; share: number; pass: number; track: number;
  hollow: boolean; ringed: boolean; alpha: number; radius: number; leg: number;
}

/** Children, not dots; `arrivals` counts visits. */
export interface NodeCount { heading: number; waiting: number; arrivals: number }
/**
 * Children shown = not yet come + on the map + off it; from each child's start also + not known this long (`unknown`) and, from a chosen node,
 * + never there (`never`).
 */
export interface Counts { nodes: NodeCount[]; onMap: number; notYet: number; off: number; unknown: number; never: number; shown: number; children: number }

/** One visit (or gap) of a child's story. Times are minutes of the payload; `gapDays` is the time since what came before ended. */
export interface StoryRow {
  leg: number; node: string; label: string; pass: number; track: number; start: number | null; end: number | null; open: boolean; sameDay: boolean;
  onMap: boolean; days: number | null; source: string; code: string; outcome: string; team: string; gapDays: number | null; byOutcome: boolean;
  /** The start is an estimate (a plan moved to the assessment before it). */
  estimated: boolean;
}

/** Pixels to draw into: an `ImageData`, or in tests anything like one. */
export type Pixels = ImageData | { width: number; height: number; data: Uint8ClampedArray };

export interface Engine {
  readonly payload: Payload; readonly window: [number, number]; readonly shown: number; readonly time: number; readonly mode: Mode;
  /** From each child's start: `fromNode` makes the first visit there day 0, instead of the first leg. */
  setMode(m: Mode, fromNode?: string | null): void; setFilter(f: Filter): void; follow(child: number | null): void; setOffMapHidden(hidden: boolean): void; setStill(still: boolean): void;
  seek(t: number): void;
  draw(view: View, image: Pixels): number;
  /** The child whose dot is topmost at a point (CSS pixels); with `slack` the nearest within so many pixels when none is drawn there. */
  pick(view: View, x: number, y: number, slack?: number): number | null;
  counts(): Counts; dots(child: number): Dot[];
  positionOf(view: View, child: number): { x: number; y: number; node: string; pass: number; hollow: boolean } | null;
  trail(child: number): { x: number; y: number }[][];
  story(child: number): StoryRow[]; find(text: string): number[]; childId(child: number): string; childIndex(id: string): number;
  histogram(bins: number): { passes: Uint32Array[] };
  describe(child: number): { age: string; attributes: [string, string][]; pass: number; passes: number };
  /** How many dots are hidden now because their way is off the map; 0 while such ways are not hidden. */
  hiddenOffMap(): number;
  /** Every dot of a child at a moment of the present mode, the solid one first, filters aside: what Python and TypeScript agree on. */
  whereabouts(child: number, t: number): Whereabouts[];
}
