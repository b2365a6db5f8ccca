import type { Compare } from "./compare";
import { dressOf } from "./dress";
import { type FigureKind, type Look, readLook } from "./look";
import type { Counts, Engine, Filter, Mode } from "./offers";
import { Figures } from "./figures";
import { unloadedNodes } from "./unloaded";
import { OffMapWays } from "./offMapWays";
import { Behind } from "./behind";
import { Painter } from "./painter";
import { familyOf, stepFrom } from "./people";
import type { Pieces } from "./pieces";
import { type Carrier, type Frames, Player } from "./player";
import type { MapHandle } from "../map/MapFlow";
import type { MapPart } from "../map/view";
import type { SharedClock } from "./secondClock";
import { createStore, type Store } from "../store";
import { clampSpeed, nextSpeed, USUAL_SPEED } from "./speeds";
import { DAY, isoWords, minuteOf } from "./words";

export type Panel = "filters" | "notShown" | "where" | "help" | "onMap" | "node" | "bookmarks" | "picture" | "pile" | null;

/** All that the controls show, replaced as a whole at every change. */
export interface Ui {
  engine: Engine; playing: boolean; speed: number; loop: boolean; mode: Mode; fromNode: string | null; filter: Filter; followed: number | null; hovered: number | null;
  panel: Panel; light: boolean; offMapHidden: boolean; shown: number; look: Look;
  /** The colour of dots that is looked at, while all others are dimmed; -1 for none. */
  lit: number;
  /** The colour that stays lit when none is pointed at; -1 for none. */
  kept: number;
  /** What a loop goes round, as the one clock has it; "" for all of the time. In this side's own minutes it is `player.stretch`. */
  stretch: string;
  /** The place that the panel "node" is about. */
  node: number;
  /** The children that the panel "pile" is about, the topmost first. */
  pile: number[];
}

/** What changes with the clock, told about eight times a second while playing. */
export interface Tick { time: number; counts: Counts; hidden: number }

/** What may be asked for when a stage is first shown; it travels in the payload's JSON. */
export interface Options { follow?: string; filter?: Filter; speed?: number; at?: string; light?: boolean; playing?: boolean;
  /** How the picture looks, as an address has it. */
  look?: string;
  /** The second of two sides, where two stand side by side. */
  compare?: Compare;
  /** The same as it stands in an address; it goes first. */
  compareText?: string;
  /** The bookmarks that a stand-alone file carries, or that were there when the page was opened; and the one to open with. */
  bookmarks?: unknown; bookmark?: string;
}

/** One stage from its first showing to its end: the engine, the clock, the brush, and what the controls show. */
export class Session {
  readonly ui: Store<Ui>;
  readonly ticks: Store<Tick>;
  readonly player: Carrier;
  readonly painter: Painter;
  readonly figures: Figures;
  private ways: OffMapWays;
  private readonly behind = new Behind((milliseconds) => this.workOn(milliseconds));
  private readonly frameListeners = new Set<() => void>();
  private readonly times = new Map<Mode, number>();
  private pane: MapHandle | null = null;
  private partWanted: MapPart | null = null;

  constructor(engine: Engine, options: Options, frames: Frames | SharedClock, private readonly selected: (id: string | null) => void) {
    this.painter = new Painter(engine);
    this.figures = new Figures(engine.payload.map.nodes, engine.payload.map.edges);
    this.ways = new OffMapWays(engine.payload);
    this.ui = createStore<Ui>({
      engine, playing: false, speed: clampSpeed(options.speed ?? USUAL_SPEED), loop: false, mode: engine.mode, fromNode: engine.fromNode, filter: {}, followed: null, hovered: null,
      panel: null, light: options.light ?? false, offMapHidden: false, shown: engine.shown, look: readLook(options.look), lit: -1, kept: -1, stretch: "", node: 0, pile: [],
    });
    this.dress();
    this.ticks = createStore<Tick>({ time: engine.time, counts: engine.counts(false), hidden: engine.hiddenOffMap() });
    const told = { frame: () => this.frame(), tick: () => this.tick(), change: () => this.changed() };
    this.player = "join" in frames ? frames.join(engine, told) : new Player(engine, told, frames);
    this.painter.onChange = () => this.player.invalidate();
    if (!("join" in frames)) this.player.setSpeed(options.speed ?? USUAL_SPEED);
    if (options.filter) this.setFilter(options.filter);
    if (options.at) this.player.seek(minuteOf(engine.payload.start, options.at));
    if (options.follow) this.show(engine.childIndex(options.follow));
    this.painter.light = options.light ?? false;
    this.tick();
    if (options.playing) this.player.play();
  }

  get engine(): Engine {
    return this.ui.get().engine;
  }

  /** The part of the map that its pane shows; null while that is the whole, or while there is no pane. */
  get part(): MapPart | null {
    return this.pane?.seen() ?? null;
  }

  /** Shows a part of the map, the whole for null; where the pane does not stand yet, as soon as it does. */
  showPart(part: MapPart | null): void {
    if (!this.pane) this.partWanted = part;
    else if (part) this.pane.show(part);
    else this.pane.fit();
  }

  /** Told of the pane that shows its map, and when there is none any more. */
  usePane(pane: MapHandle | null): void {
    this.pane = pane;
    if (pane && this.partWanted) pane.show(this.partWanted);
    this.partWanted = null;
  }

  /** Hears every frame that is drawn: for what is written straight into the page, past React. */
  onFrame(listener: () => void): () => void {
    this.frameListeners.add(listener);
    return () => this.frameListeners.delete(listener);
  }

  change(part: Partial<Ui>): void {
    this.ui.set({ ...this.ui.get(), ...part });
    // The place that a panel is about says more of itself on the map.
    if ("panel" in part || "node" in part) this.tick();
  }

  /** Takes another payload in place of the present one; time, speed, filters and the followed child stay where they can. */
  replace(engine: Engine): void {
    const before = this.engine;
    const { mode, fromNode, filter, followed, offMapHidden } = this.ui.get();
    const at = mode === "start" ? before.time : minuteOf(engine.payload.start, isoWords(before.payload.start, before.time));
    const child = followed === null ? -1 : engine.childIndex(before.childId(followed));
    engine.setStill(this.player.still);
    engine.setMode(mode, fromNode);
    engine.setFilter(filter);
    engine.setOffMapHidden(offMapHidden);
    engine.follow(child >= 0 ? child : null);
    this.times.clear();
    this.player.stretch = null;
    this.change({ stretch: "" });
    this.painter.use(engine);
    this.figures.use(engine.payload.map.nodes, engine.payload.map.edges);
    this.ways = new OffMapWays(engine.payload);
    this.change({ engine, followed: child >= 0 ? child : null, hovered: null, shown: engine.shown, pile: [], ...(this.ui.get().panel === "pile" && { panel: null }) });
    this.dress();
    this.mark(child >= 0 ? child : null);
    this.player.use(engine, at);
  }

  step(days: number): void {
    this.player.seek(Math.floor(this.player.now) + days * DAY);
  }

  tenth(n: number): void {
    const [from, to] = this.engine.window;
    this.player.seek(from + ((to - from) * n) / 10);
  }

  restart(): void {
    this.player.seek(this.engine.window[0]);
  }

  toggle(): void {
    if (this.player.playing) this.player.pause();
    else this.player.play();
  }

  stepSpeed(direction: 1 | -1): void {
    this.player.setSpeed(nextSpeed(this.player.speed, direction));
  }

  setLoop(loop: boolean): void {
    this.player.loop = loop;
    this.change({ loop });
  }

  /** Chooses what a loop goes round, from the first minute up to, not at, the last; null for all of the time. */
  setStretch(stretch: [number, number] | null): void {
    this.player.stretch = stretch;
    this.change({ stretch: this.player.stretchKey });
  }

  setLook(part: Partial<Look>): void {
    this.useLook({ ...this.ui.get().look, ...part });
  }

  /** Takes a look as it is, without a copy. Other colours of dots light none of them. */
  useLook(look: Look): void {
    const recoloured = look.dots !== this.ui.get().look.dots;
    this.change({ look, ...(recoloured && { lit: -1, kept: -1 }) });
    this.dress();
    this.refresh();
  }

  /** Lights one colour of dots and dims all others; -1 lights all. */
  setLit(lit: number): void {
    if (lit === this.ui.get().lit) return;
    this.change({ lit });
    this.dress();
    this.player.invalidate();
  }

  /** Keeps one colour lit; -1 none. */
  keepLit(kept: number): void {
    this.change({ kept });
    this.setLit(kept);
  }

  /**
   * Runs time by the calendar or from each child's start; each keeps the moment it was left at. `fromNode` makes the first visit there day 0,
   * instead of the child's first day; another node keeps the day that is shown.
   */
  setMode(mode: Mode, fromNode: string | null = null): void {
    const engine = this.engine;
    const node = mode === "start" ? fromNode : null;
    if (mode === engine.mode && node === engine.fromNode) return;
    this.times.set(engine.mode, engine.time);
    engine.setMode(mode, node);
    this.change({ mode, fromNode: node });
    if (this.ui.get().stretch) this.setStretch(null);
    this.player.use(engine, this.times.get(mode) ?? engine.window[0]);
  }

  setFilter(filter: Filter): void {
    this.engine.setFilter(filter);
    this.change({ filter, shown: this.engine.shown });
    this.refresh();
  }

  setOffMapHidden(offMapHidden: boolean): void {
    this.engine.setOffMapHidden(offMapHidden);
    this.change({ offMapHidden });
    this.refresh();
  }

  setStill(still: boolean): void {
    this.player.still = still;
    this.engine.setStill(still);
    this.player.seek(this.player.now);
  }

  setLight(light: boolean): void {
    this.painter.light = light;
    this.change({ light });
    this.dress();
    this.refresh();
  }

  /** Follows a child because someone asked for it, and lets Python know; null stops. */
  follow(child: number | null): void {
    this.show(child ?? -1);
    this.selected(child === null ? null : this.engine.childId(child));
  }

  /** Follows the next of the children that the filters leave, or the one before. */
  followNext(direction: 1 | -1): void {
    const next = stepFrom(this.engine.visible, this.ui.get().followed, direction);
    if (next !== null) this.follow(next);
  }

  hover(child: number | null): void {
    if (child === this.ui.get().hovered) return;
    this.painter.hovered = child;
    this.change({ hovered: child });
    this.player.invalidate();
  }

  openPanel(panel: Panel): void {
    this.change({ panel: this.ui.get().panel === panel ? null : panel });
  }

  /** Opens the list of who is in a place; the same place again closes it. */
  openNode(node: number): void {
    const { panel, node: before } = this.ui.get();
    this.change({ node, panel: panel === "node" && before === node ? null : "node" });
  }

  /** Offers the children whose dots lie on one another, the topmost first. */
  openPile(pile: number[]): void {
    this.change({ pile, panel: "pile" });
  }

  /** Esc: closes what is open, else stops following. */
  escape(): void {
    const { panel, followed } = this.ui.get();
    if (panel) this.change({ panel: null });
    else if (followed !== null) this.follow(null);
  }

  end(): void {
    this.behind.end();
    this.player.end();
    this.painter.end();
    this.frameListeners.clear();
  }

  /** Marks the dots of the followed child, and more quietly those of its family. */
  private mark(followed: number | null): void {
    this.painter.followed = followed;
    this.painter.family = followed === null ? [] : familyOf(this.engine.payload, followed).filter((other) => other !== followed);
  }

  private show(child: number): void {
    const followed = child >= 0 ? child : null;
    this.engine.follow(followed);
    this.mark(followed);
    this.change({ followed });
    this.refresh();
  }

  private dress(): void {
    const { engine, look, light, lit } = this.ui.get();
    engine.setDress(dressOf(engine.payload, look.dots, light, lit));
    this.painter.trails = look.trails;
    engine.setTails(look.trails === "short");
  }

  private refresh(): void {
    this.tick();
    this.player.invalidate();
  }

  /** Works something out behind the first pictures, in pieces between them, and then hands it on; later on at once. Gives what calls it off. */
  afterFirstFrames<T>(work: Pieces<T>, done: (made: T) => void): () => void {
    return this.behind.add(work, done);
  }

  private frame(): void {
    this.painter.paint();
    this.behind.drawn(this.player.playing);
    for (const listener of this.frameListeners) listener();
  }

  private tick(): void {
    const engine = this.engine;
    const counts = engine.counts(false);
    const { off } = this.ui.get().look;
    const wanted = ["arrived", "shares", "median"].some((kind) => !off.includes(kind as FigureKind));
    const lately = wanted && engine.latelyReady ? engine.lately() : null;
    const { look, panel, node } = this.ui.get();
    this.figures.take(counts, unloadedNodes(engine, counts), off, lately, (place) => look.full === true || (panel === "node" && node === place));
    this.painter.ways = this.ui.get().offMapHidden ? [] : this.ways.now(engine);
    this.painter.drawGround();
    this.ticks.set({ time: engine.time, counts, hidden: engine.hiddenOffMap() });
    this.behind.wake();
    // A filter by the age at the moment lets others in as time runs.
    if (counts.shown !== this.ui.get().shown) this.change({ shown: counts.shown });
  }

  /** Works on what the engine has put off. The figures that waited for it are told as soon as they are there. */
  private workOn(milliseconds: number): boolean {
    const before = this.engine.latelyReady;
    const done = this.engine.work(milliseconds);
    if (!before && this.engine.latelyReady) this.refresh();
    return done;
  }

  private changed(): void {
    this.change({ playing: this.player.playing, speed: this.player.speed });
  }
}
