import type { AtNode } from "./atNode";
import type { Payload } from "./payload";
import type { Dress } from "./dress";
import type { LatelyAt } from "./lately";
import type { Whereabouts } from "./motion";
import type { Pieces } from "./pieces";

/** What part of the map is on screen: CSS pixels; screen = map * zoom + pan. `ratio` is the device's pixels a CSS pixel. */
export interface View { width: number; height: number; ratio: number; zoom: number; panX: number; panY: number }

/** Whether time runs by the calendar or from each child's own start. */
export type Mode = "calendar" | "start";

/** A move from one place to another; `from` blank: came in from outside. */
export interface Way { from: string; to: string }
/** A visit that lasted over so many whole days; with no node, a visit anywhere. */
export interface LongerThan { node?: string; days: number }
/** Days ("2024-04-01"), both included; one that is left out does not limit. */
export interface FirstSeen { from?: string; to?: string }

/**
 * One way through, from the first visit to the last of one time through (`tookPath.ts`): one of the routes (node ids, a place that follows itself told
 * once), with a visit still open or not, begun and over on the days given.
 */
export interface TookPath { routes: string[][]; open: boolean; began?: FirstSeen; ended?: FirstSeen }

/**
 * What lets a child through. Each part that is given must hold ("and"). Within `attributes`, `passes`, `ages`, `agesNow`, `backAfter` and `ids` any of
 * the values will do; of `through`, `way` and `longerThan` all must hold. A value or node that the data does not know fits nobody.
 */
export interface Filter {
  /** Values by attribute name; "" is "not recorded". */
  attributes?: Record<string, string[]>;
  /** How many times the child came through in all; 5 means 5 and more. */
  passes?: number[];
  /** Labels of age bands, at the child's first leg. */
  ages?: string[];
  /** Labels of age bands, at the moment that is shown: who is let through changes as time runs. */
  agesNow?: string[];
  /** Node ids: the child went to all of them, or is heading there. */
  through?: string[];
  /** Moves that some dot of the child made or is making, branches among them. */
  way?: Way[];
  /** Once came through exactly like this. */
  took?: TookPath;
  /** Node ids: after a visit to one of them the child came through again (a later pass). */
  backAfter?: string[];
  /** True: only children with a visit still open at the as-of day; false: only those without. */
  open?: boolean;
  /** True lengths in whole days, from start to end; of an open visit to the end of the child's as-of day. */
  longerThan?: LongerThan[];
  /** The day on which the child's first visit in the data began. */
  firstSeen?: FirstSeen;
  /** Pseudonyms. */
  ids?: string[];
  /** Everyone but those whom this filter lets through (its ages at the moment aside): the other side of a comparison. */
  except?: Filter;
}

/** One dot of a child at the current time, in map coordinates. */
export interface Dot {
  x: number; y: number; node: string; from: string | null; kind: "travel" | "rest" | "wait" | "fade"; share: number; pass: number; track: number;
  hollow: boolean; ringed: boolean; alpha: number; radius: number; leg: number;
}

/** Children, not dots; `arrivals` counts visits (NaN while they are being worked out, where nobody waits for them). */
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
  /** From each child's start: the node whose first visit is day 0; null for the first leg of all. */
  readonly fromNode: string | null;
  /** 1 for each child that the filter lets through now. */
  readonly visible: Uint8Array;
  /** The payload minute of a child's day 0; 0 by the calendar, null for a child that was never at the chosen node. */
  dayZero(child: number): number | null;
  /** From each child's start: `fromNode` makes the first visit there day 0, instead of the first leg. */
  setMode(m: Mode, fromNode?: string | null): void; setFilter(f: Filter): void; follow(child: number | null): void; setOffMapHidden(hidden: boolean): void; setStill(still: boolean): void;
  seek(t: number): void;
  /** How dots are coloured from now on; it moves none of them. */
  setDress(dress: Dress): void; readonly dress: Dress;
  /** Whether moving dots have tails; and how many move now where these are too many for that, else 0. */
  setTails(tails: boolean): void; tailsHeld(): number;
  /** The ways so far of all children who have a dot now, in map coordinates; no lines where there are more than `most`. */
  wholeTrails(most: number): { lines: { x: number; y: number }[][]; children: number };
  /** How many children stand in each tone of the dress now. */
  countTones(): number[];
  /** What the dress says of each of a child's dots, in the order of `dots`. */
  toneWords(child: number): string[];
  /** Each node's last weeks and months, at the current time. */
  lately(): LatelyAt[];
  /** Whether what happened so far has been worked out: without it, `lately` and the arrivals of `counts` work it out first, which takes a moment. */
  readonly latelyReady: boolean;
  /** Works for so many milliseconds on what no picture needs (what happened so far, what filters ask of children). Whether nothing is left to do. */
  work(milliseconds: number): boolean;
  draw(view: View, image: Pixels): number;
  /** The child whose dot is topmost at a point (CSS pixels); with `slack` the nearest within so many pixels when none is drawn there. */
  pick(view: View, x: number, y: number, slack?: number): number | null;
  /** `wait` false: with NaN for arrivals that would have to be worked out first. */
  /** All whose dots lie there on one another: the topmost, then those whose middle it covers, from the top down; nobody twice. */
  pile(view: View, x: number, y: number, slack?: number): number[];
  counts(wait?: boolean): Counts; dots(child: number): Dot[];
  positionOf(view: View, child: number): { x: number; y: number; node: string; pass: number; hollow: boolean } | null;
  trail(child: number): { x: number; y: number }[][];
  story(child: number): StoryRow[]; find(text: string): number[]; childId(child: number): string; childIndex(id: string): number;
  /** When dots arrived at each node, in order. */
  arrivals(): readonly Int32Array[];
  /** Calls back for each dot that is seen on a way off the map now, with its leg and where it is, until told to stop (false). */
  eachOffMap(use: (leg: number, x: number, y: number) => boolean): void;
  histogram(bins: number): { passes: Uint32Array[] };
  /** The same, to be worked out in pieces. */
  histogramPieces(bins: number): Pieces<Uint32Array[]>;
  describe(child: number): { age: string; attributes: [string, string][]; pass: number; passes: number };
  /** The children who are heading to a node, in it, or waiting there now: those that the node's figures count. */
  atNode(node: number): AtNode[];
  /** How many dots are hidden now because their way is off the map; 0 while such ways are not hidden. */
  hiddenOffMap(): number;
  /** Every dot of a child at a moment of the present mode, the solid one first, filters aside: what Python and TypeScript agree on. */
  whereabouts(child: number, t: number): Whereabouts[];
}
