import { type Compare, readCompare } from "./compare";
import { compareFromAddress, compareToAddress } from "./compareAddress";
import { createEngine } from "./engine";
import { LinkedViews } from "./linkedViews";
import { lookText } from "./look";
import type { Engine, Filter } from "./offers";
import type { Frames, Player } from "./player";
import { SecondClock } from "./secondClock";
import type { Period } from "./sideNumbers";
import { type Options, Session, type Ui } from "./session";
import { createStore, type Store } from "../store";

/** What both sides show alike: set on one, it is set on the other by the session's own way of doing so. What is not named here is a side's own. */
const ALIKE: [parts: (keyof Ui)[], put: (session: Session, ui: Ui) => void][] = [
  [["mode", "fromNode"], (session, ui) => session.setMode(ui.mode, ui.fromNode)],
  [["light"], (session, ui) => session.setLight(ui.light)],
  [["offMapHidden"], (session, ui) => session.setOffMapHidden(ui.offMapHidden)],
  [["loop"], (session, ui) => session.setLoop(ui.loop)],
  [["look"], (session, ui) => session.useLook(ui.look)],
  [["lit"], (session, ui) => session.setLit(ui.lit)],
  [["kept"], (session, ui) => session.change({ kept: ui.kept })],
  [["stretch"], (session, ui) => session.change({ stretch: ui.stretch })],
  [["panel"], (session, ui) => session.change({ panel: ui.panel })],
];

export const LETTERS = ["A", "B"] as const;

/** How many sides there are, which one the controls work on, and how the second differs. */
export interface SidesUi {
  sessions: [Session] | [Session, Session]; active: number; years: number; others: boolean;
  /** Of the numbers beneath: whether they are open, the time counted, and the ids of the places chosen (null: the usual ones). */
  numbers: boolean; period: Period; places: string[] | null;
  /** Whether panning or zooming one map moves the other. */
  linked: boolean;
}

/** Told of what a person does: the child followed, and the second side as it stands in an address ("" when there is only one). */
export interface Told { selected(id: string | null): void; compare(address: string): void;
  /** How the picture looks, as an address has it. */
  look?(text: string): void }

/**
 * One stage's sides: one session, or two over the same payload that go by one clock. Every control works on the active side: it is the session
 * that `SessionContext` holds; the parts of a map pane have their own side's.
 */
export class Sides {
  readonly ui: Store<SidesUi>;
  readonly views = new LinkedViews();
  private readonly lead: Session;
  private stops: (() => void)[] = [];
  private told = true;

  constructor(engine: Engine, options: Options, frames: Frames, private readonly tell: Told) {
    this.lead = new Session(engine, options, frames, (id) => this.tell.selected(id));
    this.ui = createStore<SidesUi>({ sessions: [this.lead], active: 0, years: 0, others: false, numbers: true, period: "month", places: null, linked: true });
    let look = this.lead.ui.get().look;
    this.lead.ui.subscribe(() => {
      if (this.lead.ui.get().look === look) return;
      look = this.lead.ui.get().look;
      this.tell.look?.(lookText(look));
    });
    const compare = options.compareText ? compareFromAddress(options.compareText) : readCompare(options.compare);
    if (compare) this.quietly(() => this.open(compare));
  }

  /** The side that the controls work on. */
  get active(): Session {
    const { sessions, active } = this.ui.get();
    return sessions[active] ?? sessions[0];
  }

  get first(): Session {
    return this.lead;
  }

  get second(): Session | null {
    return this.ui.get().sessions[1] ?? null;
  }

  activate(side: number): void {
    const now = this.ui.get();
    if (side === now.active || side >= now.sessions.length) return;
    this.ui.set({ ...now, active: side });
    this.report();
  }

  /** Puts a second map beside the first. */
  open(compare: Compare = { filter: {}, years: 0 }): void {
    if (this.second) return;
    const engine = createEngine(this.lead.engine.payload);
    const clock = { join: (of: Engine, on: Omit<SecondClock, "follow">) => new SecondClock(this.lead.player as Player, of, on, compare.years) };
    const others = compare.others === true;
    const options: Options = { filter: others ? othersOf(this.lead.ui.get().filter) : compare.filter, follow: compare.follow };
    const second = new Session(engine, options, clock, () => this.report());
    copyAlike(this.lead, second);
    second.change({ playing: this.lead.player.playing, speed: this.lead.player.speed });
    this.stops = [keepAlike(this.lead, second), keepAlike(second, this.lead), this.keepOthers(second), second.ui.subscribe(() => this.report())];
    this.views.linked = !compare.apart;
    this.ui.set({ ...this.ui.get(), sessions: [this.lead, second], active: compare.active ?? 1, linked: !compare.apart, numbers: isRoomy(), years: compare.years, others, places: compare.places ?? null, period: compare.period ?? "month" });
    this.report();
    this.lead.player.invalidate();
  }

  /** Makes the second side as a comparison has it, the same map staying where it is; null takes it away. */
  show(compare: Compare | null): void {
    const { second } = this;
    if (!compare) return second ? this.close(1) : undefined;
    if (!second) return this.open(compare);
    this.setYears(compare.years);
    this.setFilter(1, compare.others ? "others" : compare.filter);
    const child = compare.follow ? second.engine.childIndex(compare.follow) : -1;
    if ((child >= 0 ? child : null) !== second.ui.get().followed) second.follow(child >= 0 ? child : null);
    this.setLinked(!compare.apart, 0);
    this.set({ period: compare.period ?? "month", places: compare.places ?? null });
  }

  /** Takes one of two sides away; what the other shows is then the whole stage. */
  close(side: number): void {
    const { second, lead } = this;
    if (!second) return;
    for (const stop of this.stops) stop();
    this.stops = [];
    const { filter, followed } = second.ui.get();
    const { now } = second.player;
    second.end();
    this.ui.set({ ...this.ui.get(), sessions: [lead], active: 0, years: 0, others: false });
    if (side === 0) {
      lead.setFilter(filter);
      lead.player.seek(now);
      if (followed !== lead.ui.get().followed) lead.follow(followed);
    }
    this.report();
    lead.player.invalidate();
  }

  toggle(): void {
    if (this.second) this.close(1);
    else this.open();
  }

  /** Sets side B so many years before side A. */
  setYears(years: number): void {
    const { second } = this;
    if (!second) return;
    this.ui.set({ ...this.ui.get(), years });
    (second.player as SecondClock).setYears(years);
    this.report();
  }

  /** Whom a side shows. Side B may show all those whom side A's filter holds back. */
  setFilter(side: number, filter: Filter | "others"): void {
    const session = this.ui.get().sessions[side];
    if (!session) return;
    const others = side === 1 ? filter === "others" : this.ui.get().others;
    if (others !== this.ui.get().others) this.ui.set({ ...this.ui.get(), others });
    session.setFilter(filter === "others" ? othersOf(this.lead.ui.get().filter) : filter);
    this.report();
  }

  /** Changes what the numbers beneath show. */
  set(part: Partial<Pick<SidesUi, "numbers" | "period" | "places">>): void {
    this.ui.set({ ...this.ui.get(), ...part });
    this.report();
  }

  /** Links the maps' views, all showing what one side shows, or lets each be moved by itself. */
  setLinked(linked: boolean, side: number): void {
    this.ui.set({ ...this.ui.get(), linked });
    this.views.link(linked, side);
    this.report();
  }

  setStill(still: boolean): void {
    for (const session of this.ui.get().sessions) session.setStill(still);
  }

  /** Takes another payload in place of the present one, on both sides. */
  replace(engine: Engine): void {
    this.quietly(() => {
      this.lead.replace(engine);
      this.second?.replace(createEngine(engine.payload));
    });
  }

  /** What there is to know of the second side; null when there is none. */
  compare(): Compare | null {
    const { second } = this;
    if (!second) return null;
    const { years, others, period, places, active, linked } = this.ui.get();
    const { filter, followed, engine } = second.ui.get();
    return {
      filter: others ? {} : filter, years, ...(others ? { others } : {}), ...(followed === null ? {} : { follow: engine.childId(followed) }),
      ...(period === "month" ? {} : { period }), ...(places ? { places } : {}), ...(active === 0 ? { active: 0 as const } : {}),
      ...(linked ? {} : { apart: true }),
    };
  }

  end(): void {
    for (const stop of this.stops) stop();
    for (const session of [...this.ui.get().sessions].reverse()) session.end();
  }

  /** While side B shows "everyone else", it goes after side A's filter; a filter set on B itself ends that. */
  private keepOthers(second: Session): () => void {
    let last = this.lead.ui.get().filter;
    let own = second.ui.get().filter;
    const stops = [
      this.lead.ui.subscribe(() => {
        const { filter } = this.lead.ui.get();
        if (filter === last) return;
        last = filter;
        if (!this.ui.get().others) return;
        own = othersOf(filter);
        second.setFilter(own);
      }),
      second.ui.subscribe(() => {
        const { filter } = second.ui.get();
        if (filter === own) return;
        own = filter;
        if (this.ui.get().others && filter.except !== last) this.ui.set({ ...this.ui.get(), others: false });
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** Lets Python know of the second side, when it is another than it last was. */
  private report(): void {
    const words = compareToAddress(this.compare());
    if (words === this.reported) return;
    this.reported = words;
    if (this.told) this.tell.compare(words);
  }

  private reported = "";

  private quietly(act: () => void): void {
    this.told = false;
    act();
    this.told = true;
  }
}

/** On a low screen the maps come first: the numbers beneath wait behind their button. */
function isRoomy(): boolean {
  return typeof innerHeight === "undefined" || innerHeight >= 760;
}

/** All whom a filter holds back. The age at the moment is left out of it: it lets others in as time runs. */
function othersOf(filter: Filter): Filter {
  return { except: filter };
}

function copyAlike(from: Session, to: Session): void {
  const ui = from.ui.get();
  for (const [parts, put] of ALIKE) if (parts.some((part) => to.ui.get()[part] !== ui[part])) put(to, ui);
}

/** Keeps what both sides show alike so, from one side to the other. */
function keepAlike(from: Session, to: Session): () => void {
  return from.ui.subscribe(() => copyAlike(from, to));
}
