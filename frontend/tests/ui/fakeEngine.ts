import type { Counts, Dot, Engine, Filter, Mode, Pixels, StoryRow, View } from "../../src/stage/engine";
import type { Payload } from "../../src/stage/payload";
import { type Dress, PASS_DRESS } from "../../src/stage/dress";
import { FAKE_MAP } from "./fakeMap";

const DAY = 1440;

/** What a fake engine was asked to do, for tests to look at. */
export interface FakeEngine extends Engine { asked: { filter: Filter; followed: number | null; still: boolean; hidden: boolean; draws: number } }

/** The parts of a payload that the controls read: 2023-01-01 to the end of 30 June 2025. */
function fakePayload(children: number): Payload {
  return {
    version: 1, project: "Example", hash: "0", start: "2023-01-01T00:00", window: [0, 912 * DAY], asOf: 912 * DAY, asOfDay: "2025-06-30",
    settings: { link_days: 60, travel_days: 1, same_day_hours: 24, return_days: 1, small_group: 5 }, map: FAKE_MAP,
    sources: [""], codes: [""], outcomes: [""], teams: [""], attributes: [{ name: "team", label: "Team", values: ["", "Ashford", "Dover"] }],
    coverage: [{ source: "Annex A 1", first: "2023-01-01", last: "2025-06-29", asOf: "2025-06-30" }],
    notShown: [{ group: "Rows", lines: [{ label: "Rows that arrived", count: 6312 }, { label: "Used", count: 6000 }, { label: "Set aside: no start date", count: 312 }] }],
    children, legs: children,
    childColumns: { first: Uint32Array.from({ length: children + 1 }, (_, i) => i) }, legColumns: { kind: new Uint8Array(children), flags: new Uint8Array(children).fill(4), shownFrom: Int32Array.from({ length: children }, (_, i) => i * DAY) },
  } as unknown as Payload;
}

/** An engine whose child i stands on node i (modulo the map's nodes), in pass 1 + i modulo 5; enough to try controls against. */
export function fakeEngine(children = 10): FakeEngine {
  const payload = fakePayload(children);
  const nodes = payload.map.nodes;
  const asked: FakeEngine["asked"] = { filter: {}, followed: null, still: false, hidden: false, draws: 0 };
  let mode: Mode = "calendar";
  let startsAt: string | null = null;
  let time = 0;
  let dress: Dress = PASS_DRESS;
  const dotsOf = (child: number): Dot[] => {
    const node = nodes[child % nodes.length];
    const dot = { x: node.x, y: node.y, node: node.id, from: null, kind: "rest" as const, share: 0, pass: 1 + (child % 5), track: 1 };
    return [{ ...dot, hollow: false, ringed: false, alpha: 1, radius: 3, leg: child }];
  };
  const shown = () => (asked.filter.ids ? asked.filter.ids.length : children);
  const childId = (child: number) => `KT4-7QX-M${child}`;
  return {
    asked, payload,
    get window(): [number, number] { return mode === "calendar" ? [0, 912 * DAY] : [0, 400 * DAY]; },
    get shown() { return shown(); },
    get time() { return time; },
    get mode() { return mode; },
    get fromNode() { return startsAt; },
    visible: new Uint8Array(children).fill(1),
    dayZero: () => 0,
    setMode: (next, node = null) => { mode = next; startsAt = node; },
    setFilter: (filter) => { asked.filter = filter; },
    follow: (child) => { asked.followed = child; },
    setOffMapHidden: (hidden) => { asked.hidden = hidden; },
    setDress: (next) => { dress = next; },
    get dress() { return dress; },
    setTails: () => undefined,
    tailsHeld: () => 0,
    wholeTrails: () => ({ lines: [], children: 0 }),
    countTones: () => dress.labels.map(() => 0),
    toneWords: () => [],
    latelyReady: true,
    work: () => true,
    arrivals: () => nodes.map(() => new Int32Array(0)),
    eachOffMap: () => undefined,
    histogramPieces: function* () { return []; },
    lately: () => nodes.map(() => ({ arrived: 0, ways: [], median: null, completed: 0 })),
    setStill: (still) => { asked.still = still; },
    seek: (to) => { time = to; },
    draw: (_view: View, _image: Pixels) => ++asked.draws,
    pick: (view, x, y) => {
      const child = Array.from({ length: children }, (_, i) => i).find((i) => {
        const [dot] = dotsOf(i);
        return Math.hypot(dot.x * view.zoom + view.panX - x, dot.y * view.zoom + view.panY - y) < 6;
      });
      return child ?? null;
    },
    pile: () => [],
    counts: (): Counts => ({ nodes: nodes.map((_, i) => ({ heading: i * 100, waiting: i % 3, arrivals: 1000 + i })), onMap: children, notYet: 0, off: 0, unknown: 0, never: 0, shown: shown(), children }),
    dots: dotsOf,
    positionOf: (view, child) => {
      const [dot] = dotsOf(child);
      return { x: dot.x * view.zoom + view.panX, y: dot.y * view.zoom + view.panY, node: dot.node, pass: dot.pass, hollow: false };
    },
    trail: (child) => [[{ x: 0, y: 0 }, dotsOf(child)[0]]],
    story: (child): StoryRow[] => [{
      leg: child, node: "contact", label: "Initial contact", pass: 1, track: 1, start: child * DAY, end: child * DAY, open: false, sameDay: true, onMap: true, days: 0,
      source: "Annex A 1", code: "Contact", outcome: "", team: "Ashford", gapDays: null, byOutcome: false, estimated: false,
    }],
    find: (text) => Array.from({ length: children }, (_, i) => i).filter((i) => childId(i).includes(text.toUpperCase())),
    childId, childIndex: (id) => Array.from({ length: children }, (_, i) => i).findIndex((i) => childId(i) === id),
    histogram: (bins) => ({ passes: [50, 20, 10, 5, 3].map((top) => Uint32Array.from({ length: bins }, (_, i) => Math.round(top * (1.4 + Math.sin(i / 9) / 2)))) }),
    describe: (child) => ({ age: "8 years", attributes: [["Team", "Ashford"]], pass: 1 + (child % 5), passes: 5 }),
    atNode: () => [], hiddenOffMap: () => (asked.hidden ? 3 : 0), whereabouts: () => [],
  };
}
