import { indexActive, type Active } from "./active";
import { dismiss, makeCast } from "./cast";
import { collectArrivals, countNodes, countUpTo, type Arrivals } from "./counts";
import { ageWords, DAY } from "./clock";
import { histogramOf } from "./caseload";
import { ageInMonths, applyFilter } from "./filters";
import { collectComings, fillFrame, makeFrame, roomOfNodes, type Comings, type Timing } from "./frame";
import { makeMotion, whereabouts, type Motion, type Whereabouts } from "./motion";
import { FADE, KINDS, OPEN, readPayload, REST, TRAVEL, type Payload } from "./payload";
import { pickAt } from "./pick";
import { assignPlaces, roomAt, type Places } from "./places";
import { paintInto, Raster, type Painting } from "./raster";
import { makeRoutes } from "./routes";
import { PASS_RADII } from "./sprites";
import { findIds, storyOf } from "./story";
import { findTracks } from "./tracks";
import { trailOf } from "./trail";

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

/** What stays the same while time runs in one way. */
interface World { timing: Timing; window: [number, number]; places: Places; motion: Motion; room: Float32Array; active: Active }

/** Makes the engine of a payload. Throws `PayloadError` with words for the screen when it is damaged. */
export function createEngine(bytes: Uint8Array): Engine {
  const payload = readPayload(bytes);
  const tracks = findTracks(payload);
  const routes = makeRoutes(payload.map);
  const nodes = payload.map.nodes;
  const frame = makeFrame();
  const raster = new Raster();
  const cast = makeCast();
  const worlds = new Map<string, World>();

  let mode: Mode = "calendar";
  let visible = applyFilter(payload, tracks, {});
  let shown = visible.reduce((sum, one) => sum + one, 0);
  let followed = -1;
  let offMapHidden = false;
  let still = false;
  let world = worldOf("calendar", null);
  let time = world.window[0];
  let arrivals: Arrivals | null = null;
  let comings: Comings | null = null;
  let indexOfId: Map<string, number> | null = null;
  // What has been worked out for the present moment; thrown away when anything changes.
  let framed = false;
  let painted: { painting: Painting; view: View } | null = null;

  function worldOf(wanted: Mode, node: string | null): World {
    const key = wanted === "calendar" ? "calendar" : `start ${node ?? ""}`;
    const known = worlds.get(key);
    if (known) return known;
    const timing: Timing = wanted === "calendar" ? { dayZero: null, until: null, never: null } : ownTiming(node);
    const places = assignPlaces(payload, tracks, timing.dayZero);
    const made: World = {
      timing, places, motion: makeMotion(payload, tracks, routes, places), room: roomOfNodes(payload, places),
      active: indexActive(tracks, timing),
      window: wanted === "calendar" ? [payload.window[0], payload.window[1]] : [0, longest(timing)],
    };
    worlds.set(key, made);
    return made;
  }

  function ownTiming(node: string | null): Timing {
    const { to, kind, shownFrom } = payload.legColumns;
    const at = node === null ? -1 : nodes.findIndex((one) => one.id === node);
    if (at < 0) return { dayZero: tracks.childFrom, until: Int32Array.from(payload.childColumns.asOf), never: null };
    const dayZero = new Int32Array(payload.children);
    const never = new Uint8Array(payload.children).fill(1);
    for (let c = 0; c < payload.children; c++) {
      for (let i = payload.childColumns.first[c]; i < payload.childColumns.first[c + 1]; i++) {
        if (to[i] !== at || (kind[i] !== TRAVEL && kind[i] !== REST)) continue;
        if (never[c] || shownFrom[i] < dayZero[c]) dayZero[c] = shownFrom[i];
        never[c] = 0;
      }
    }
    return { dayZero, until: Int32Array.from(payload.childColumns.asOf), never };
  }

  function longest(timing: Timing): number {
    let most = 0;
    for (let c = 0; c < payload.children; c++) {
      if (timing.never?.[c] || tracks.ofChild[c] === tracks.ofChild[c + 1]) continue;
      most = Math.max(most, timing.until![c] - timing.dayZero![c]);
    }
    return most;
  }

  const changed = (): void => {
    framed = false;
    painted = null;
  };
  const nowFrame = (): typeof frame => {
    comings ??= collectComings(payload, tracks, world.timing, visible);
    if (!framed) fillFrame(frame, { ...world, payload, tracks, visible, offMapHidden, cast, comings }, time);
    framed = true;
    return frame;
  };
  const paintingFor = (view: View): Painting => {
    const same = painted && sameView(painted.view, view);
    if (!same) painted = { painting: raster.arrange(nowFrame(), view, followed), view: { ...view } };
    return painted!.painting;
  };
  /** The payload minute of a moment for a child, or null when it has no dot then whatever its legs say. */
  const minuteOf = (child: number, t: number): number | null => {
    if (world.timing.never?.[child]) return null;
    const minute = world.timing.dayZero ? t + world.timing.dayZero[child] : t;
    return world.timing.until && minute >= world.timing.until[child] ? null : minute;
  };
  const where = (child: number, t: number): Whereabouts[] => {
    const minute = child >= 0 && child < payload.children ? minuteOf(child, t) : null;
    return minute === null ? [] : whereabouts(payload, tracks, world.motion, child, minute);
  };
  const trackOf = (child: number, pass: number, number: number): number => {
    let k = tracks.ofChild[child];
    while (tracks.pass[k] !== pass || tracks.number[k] !== number) k++;
    return k;
  };
  const dotsOf = (child: number): Dot[] => {
    if (!visible[child]) return [];
    const { flags, shownFrom, shownTo, kind, to } = payload.legColumns;
    const spot = new Float64Array(2);
    const minute = minuteOf(child, time) ?? 0;
    return where(child, time).map((one) => {
      world.motion.place(trackOf(child, one.pass, one.track), one.leg, minute, spot);
      const waiting = one.kind === "wait";
      const room = world.places.slot[one.leg] < 0 ? Infinity : roomAt(world.places, to[one.leg], waiting);
      return {
        x: spot[0], y: spot[1], node: one.to, from: one.from, kind: KINDS[kind[one.leg]], share: one.share, pass: one.pass, track: one.track, hollow: one.hollow,
        ringed: (flags[one.leg] & OPEN) !== 0, leg: one.leg, radius: PASS_RADII[Math.min(one.pass, 5) - 1] * Math.min(1, room / 3.9),
        alpha: kind[one.leg] === FADE ? 1 - (minute - shownFrom[one.leg]) / (shownTo[one.leg] - shownFrom[one.leg]) : 1,
      };
    });
  };

  return {
    payload,
    get window() { return world.window; },
    get shown() { return shown; },
    get time() { return time; },
    get mode() { return mode; },
    setMode(wanted, fromNode = null) {
      mode = wanted;
      world = worldOf(wanted, fromNode);
      dismiss(cast);
      arrivals = null;
      comings = null;
      changed();
    },
    setFilter(filter) {
      visible = applyFilter(payload, tracks, filter);
      shown = visible.reduce((sum, one) => sum + one, 0);
      arrivals = null;
      comings = null;
      changed();
    },
    follow(child) {
      followed = child ?? -1;
      changed();
    },
    setOffMapHidden(hidden) {
      offMapHidden = hidden;
      changed();
    },
    setStill(hold) {
      still = hold;
      this.seek(time);
    },
    seek(t) {
      // Holding still, time stands at whole days from the window's start.
      const from = world.window[0];
      const next = still && t < world.window[1] ? from + Math.floor((t - from) / DAY) * DAY : t;
      if (next === time && framed) return;
      time = next;
      changed();
    },
    draw(view, image) {
      const painting = paintingFor(view);
      paintInto(painting, image);
      return painting.dots;
    },
    pick: (view, x, y, slack = 0) => pickAt(paintingFor(view), x * view.ratio, y * view.ratio, slack * view.ratio),
    counts() {
      const now = nowFrame();
      const { heading, waiting } = countNodes(payload, now);
      arrivals ??= collectArrivals(payload, tracks, world.timing, visible);
      return {
        nodes: nodes.map((_, i) => ({ heading: heading[i], waiting: waiting[i], arrivals: countUpTo(arrivals![i], time) })),
        onMap: now.onMap, notYet: now.notYet, off: now.off, unknown: now.unknown, never: now.never, shown, children: payload.children,
      };
    },
    dots: dotsOf,
    positionOf(view, child) {
      const solid = dotsOf(child)[0];
      if (!solid) return null;
      return { x: solid.x * view.zoom + view.panX, y: solid.y * view.zoom + view.panY, node: solid.node, pass: solid.pass, hollow: solid.hollow };
    },
    trail(child) {
      const minute = visible[child] ? minuteOf(child, time) : null;
      if (minute === null) return [];
      return trailOf(payload, tracks, world.motion, child, minute, world.timing.dayZero ? world.timing.dayZero[child] : -2147483648);
    },
    story: (child) => storyOf(payload, tracks, child),
    find: (text) => findIds(payload.childColumns.ids, text),
    childId: (child) => payload.childColumns.ids[child],
    childIndex(id) {
      indexOfId ??= new Map(payload.childColumns.ids.map((one, i) => [one, i]));
      return indexOfId.get(id) ?? -1;
    },
    histogram: (bins) => ({ passes: histogramOf(payload, tracks, world.timing, visible, world.window, bins) }),
    describe(child) {
      const zero = world.timing.dayZero ? world.timing.dayZero[child] : 0;
      const minute = Math.min(time + zero, payload.childColumns.asOf[child] - 1);
      // The pass of the solid dot; with no dot, the latest so far.
      let pass = where(child, time)[0]?.pass ?? 0;
      for (let k = tracks.ofChild[child + 1] - 1; k >= tracks.ofChild[child] && pass === 0; k--) if (tracks.from[k] <= minute) pass = tracks.pass[k];
      return {
        age: ageWords(ageInMonths(payload, child, minute)), pass: Math.max(1, pass), passes: tracks.passes[child],
        attributes: payload.attributes.flatMap((one): [string, string][] => {
          const value = one.values[payload.childColumns.attributes.get(one.name)![child]];
          return value ? [[one.label, value]] : [];
        }),
      };
    },
    hiddenOffMap: () => nowFrame().unseen,
    whereabouts: where,
  };
}

function sameView(a: View, b: View): boolean {
  return a.width === b.width && a.height === b.height && a.ratio === b.ratio && a.zoom === b.zoom && a.panX === b.panX && a.panY === b.panY;
}
