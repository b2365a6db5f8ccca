import { whoIsAt } from "./atNode";
import { dismiss, makeCast } from "./cast";
import { countUpTo } from "./countUpTo";
import { childFactsSlowly } from "./childFacts";
import { comingsOf, type Comings } from "./comings";
import { countNodes } from "./counts";
import { ageWords, DAY, monthOf } from "./clock";
import { histogramOf, histogramPieces } from "./caseload";
import { standing } from "./due";
import { countTones, fillTones, PASS_DRESS, toneWords, type Dress } from "./dress";
import { ageInMonths, applyAgesNow, applyFilter } from "./filters";
import { OFF_MAP, UNSEEN } from "./dotLooks";
import { fillFrame, makeFrame } from "./frame";
import { whereabouts, type Whereabouts } from "./motion";
import { FADE, KINDS, OPEN, type Payload, readPayload } from "./payload";
import type { View, Mode, Dot, Engine, Filter } from "./offers";
import { latelyAt } from "./lately";
import { pickAt, pileAt } from "./pick";
import { roomAt } from "./places";
import { paintInto, Raster, type Painting } from "./raster";
import { seenOf, type Seen } from "./seen";
import { findIds, storyOf } from "./story";
import { fillTails, makeTails, MOST_TAILS } from "./tails";
import { trailOf } from "./trail";
import { groundOf } from "./world";

export type { View, Mode, Filter, Dot, NodeCount, Counts, StoryRow, Pixels, Engine } from "./offers";

/**
 * Makes the engine of a payload, given as its bytes or as read before. Throws `PayloadError` with words for the screen when the bytes are damaged.
 * Engines over one and the same `Payload` (`createEngine(first.payload)`) share its columns and all that is worked out of it alone; each has its
 * own moment, filter, followed child and way of counting time.
 */
export function createEngine(given: Uint8Array | Payload): Engine {
  const payload = given instanceof Uint8Array ? readPayload(given) : given;
  const ground = groundOf(payload);
  const { tracks, routes } = ground;
  const nodes = payload.map.nodes;
  const frame = makeFrame();
  const raster = new Raster();
  const cast = makeCast();

  let mode: Mode = "calendar";
  let startsAt: string | null = null;
  let filter: Filter = {};
  // Those that everything but the age now lets through, and those of them that are of that age.
  let letThrough = applyFilter(payload, tracks, filter);
  let visible = letThrough;
  let agesOf = Number.NaN;
  let shown = countOf(visible);
  let followed = -1;
  let offMapHidden = false;
  let still = false;
  let world = ground.world("calendar", null);
  let time = world.window[0];
  const tails = makeTails();
  let tailed = false;
  let dress: Dress = PASS_DRESS;
  let tones = new Uint8Array(0);
  let seen: Seen | null = null;
  let comings: Comings | null = null;
  let indexOfId: Map<string, number> | null = null;
  // What has been worked out for the present moment; thrown away when anything changes.
  let framed = false;
  let painted: { painting: Painting; view: View } | null = null;

  const changed = (): void => {
    framed = false;
    painted = null;
  };
  const letIn = (children: typeof visible): void => {
    visible = children;
    shown = countOf(visible);
    seen = null;
    comings = null;
    changed();
  };
  /** Lets the children of the wanted ages in; looked at again whenever an age can have changed, which is once a month. */
  const lookAtAges = (): void => {
    if (!filter.agesNow?.length) return;
    const { dayZero } = world.timing;
    const stretch = dayZero ? Math.floor(time / (30 * DAY)) : monthOf(time, payload.start);
    if (stretch === agesOf) return;
    agesOf = stretch;
    letIn(applyAgesNow(payload, filter.agesNow, letThrough, dayZero ? (child) => dayZero[child] + time : time));
  };
  const seenNow = (): Seen => (seen ??= seenOf(world.history.now(), visible, shown === payload.children));
  const nowFrame = (): typeof frame => {
    comings ??= comingsOf(world.comings, world.timing, visible);
    if (!framed) fillFrame(frame, { ...world, payload, tracks, routes, visible, offMapHidden, cast, comings }, time);
    framed = true;
    return frame;
  };
  /** The colour of each dot of the present frame. By times through the raster sees it for itself. */
  const tonesNow = (now: typeof frame): Uint8Array => {
    if (tones.length < now.dots) tones = new Uint8Array(now.child.length);
    fillTones(dress, now, payload, time, world.timing.dayZero, tones);
    return tones;
  };
  const tailsNow = (): typeof tails | null => {
    if (!tailed) return null;
    fillTails(tails, nowFrame(), cast, ground.routes.tables, time, world.timing.dayZero);
    return tails;
  };
  const paintingFor = (view: View): Painting => {
    const same = painted && sameView(painted.view, view);
    if (!same) painted = { painting: raster.arrange(nowFrame(), view, followed, dress, dress.by === "pass" ? null : tonesNow(frame), tailsNow()), view: { ...view } };
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
  const radiusOf = (child: number, leg: number, pass: number, minute: number): number => {
    const tone = dress.ofChild ? dress.ofChild[child] : dress.due ? standing(payload, dress.due, leg, minute) : Math.min(pass, 5) - 1;
    return dress.radii[tone];
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
        ringed: (flags[one.leg] & OPEN) !== 0, leg: one.leg, radius: radiusOf(child, one.leg, one.pass, minute) * Math.min(1, room / 3.9),
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
    get fromNode() { return startsAt; },
    get visible() { return visible; },
    dayZero: (child) => (world.timing.never?.[child] ? null : (world.timing.dayZero?.[child] ?? 0)),
    setMode(wanted, fromNode = null) {
      mode = wanted;
      startsAt = wanted === "start" ? fromNode : null;
      world = ground.world(wanted, fromNode);
      agesOf = Number.NaN;
      dismiss(cast);
      seen = null;
      comings = null;
      changed();
    },
    setFilter(wanted) {
      filter = wanted;
      letThrough = applyFilter(payload, tracks, filter);
      letIn(letThrough);
      agesOf = Number.NaN;
      lookAtAges();
    },
    follow(child) {
      followed = child ?? -1;
      changed();
    },
    setOffMapHidden(hidden) {
      offMapHidden = hidden;
      changed();
    },
    setDress(wanted) {
      dress = wanted;
      painted = null;
    },
    setTails(wanted) {
      tailed = wanted;
      painted = null;
    },
    tailsHeld() {
      const moving = tailsNow()?.moving ?? 0;
      return moving > MOST_TAILS ? moving : 0;
    },
    wholeTrails(most) {
      const now = nowFrame();
      const found = new Set<number>();
      for (let i = 0; i < now.dots; i++) {
        found.add(now.child[i]);
        if (found.size > most) return { lines: [], children: now.onMap };
      }
      return { lines: [...found].flatMap((child) => this.trail(child)), children: found.size };
    },
    get dress() { return dress; },
    countTones: () => countTones(dress, nowFrame(), tonesNow(frame), visible),
    toneWords(child) {
      const minute = minuteOf(child, time);
      return minute === null ? [] : where(child, time).map((one) => toneWords(dress, payload, child, one.leg, minute));
    },
    get latelyReady() { return world.history.ready; },
    lately() {
      const { arrivals, lately } = seenNow();
      return latelyAt(lately, arrivals, time);
    },
    work: (milliseconds) => world.history.for(milliseconds) && childFactsSlowly(payload).for(milliseconds),
    arrivals: () => seenNow().arrivals,
    eachOffMap(use) {
      const now = nowFrame();
      for (let i = 0; i < now.dots; i++) if ((now.look[i] & (OFF_MAP | UNSEEN)) === OFF_MAP && !use(now.leg[i], now.x[i], now.y[i])) return;
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
      lookAtAges();
    },
    draw(view, image) {
      const painting = paintingFor(view);
      paintInto(painting, image);
      return painting.dots;
    },
    pick: (view, x, y, slack = 0) => pickAt(paintingFor(view), x * view.ratio, y * view.ratio, slack * view.ratio),
    pile: (view, x, y, slack = 0) => pileAt(paintingFor(view), x * view.ratio, y * view.ratio, slack * view.ratio),
    counts(wait = true) {
      const now = nowFrame();
      const { heading, waiting } = countNodes(payload, now);
      const arrivals = wait || world.history.ready ? seenNow().arrivals : null;
      return {
        nodes: nodes.map((_, i) => ({ heading: heading[i], waiting: waiting[i], arrivals: arrivals ? countUpTo(arrivals[i], time) : Number.NaN })),
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
    histogram: (bins) => ({ passes: histogramOf(payload, tracks, world.timing, letThrough, world.window, bins) }),
    histogramPieces: (bins) => histogramPieces(payload, tracks, world.timing, letThrough, world.window, bins),
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
    atNode: (node) => whoIsAt(payload, nowFrame(), node),
    hiddenOffMap: () => nowFrame().unseen,
    whereabouts: where,
  };
}

function countOf(visible: Uint8Array): number {
  let count = 0;
  for (let c = 0; c < visible.length; c++) count += visible[c];
  return count;
}

function sameView(a: View, b: View): boolean {
  return a.width === b.width && a.height === b.height && a.ratio === b.ratio && a.zoom === b.zoom && a.panX === b.panX && a.panY === b.panY;
}
