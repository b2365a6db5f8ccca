import { createStore, type Store } from "../store";
import { type Drawing, received, type SentDrawing, sendable } from "./model/drawing";
import { underMap } from "./model/background";
import { Editor } from "./model/editor";
import { draftToOpen, type Shelf } from "./keeping";
import type { Answer, CanvasData, Draft, Opened, SaveTrigger } from "./protocol";
import { type Panel, START, type Thing, type Ui } from "./ui";

/** How the canvas reaches Python: the state value "draft", and the triggers "save" and "moves". */
export interface Line {
  draft(draft: Draft | null): void;
  save(trigger: SaveTrigger): void;
  /** Asks for the moves of the loaded data. */
  askMoves(): void;
}

/** What a session needs of the world around it. */
export interface World { line: Line; shelf: Shelf; who: { tab: string; browser: string }; now(): string }

/** A save that is not answered is asked for again after so many milliseconds: the server may have ended with it, or the connection. */
export const ASK_AGAIN = 5000;

/** What is known about saving: the drawing as it was when it was last saved, the last answer, and when a draft that was taken up again was kept. */
export interface Kept { saved: Drawing; answer: Answer | null; reopened: string | null }

/**
 * One person drawing one map. The browser owns the drawing: it is read from Python once, every change is handed to Python as a draft at once
 * (and kept in the browser's own store beside), and Python's data never replace it but where the page opens another map.
 */
export class CanvasSession {
  readonly editor: Editor;
  readonly ui: Store<Ui> = createStore<Ui>(START);
  readonly kept: Store<Kept>;
  readonly data: Store<CanvasData>;
  private readonly world: World;
  private openedToken: string | null;
  private answered: string | null;
  private lastSeq: number;
  private asks = 0;
  private asking: ReturnType<typeof setInterval> | undefined;
  /** The drawing that is to be saved, until the answer comes. */
  private asked: { drawing: SentDrawing; lineage: number } | null = null;
  /** The draft of another tab that this one goes on from, and which it so stands for. */
  private readonly took: Draft["took"];
  /** The version of the saved map that each lineage of drawings goes on from. Undo may lead from one lineage back into another. */
  private readonly bases: string[];
  private readonly stop: () => void;

  constructor(data: CanvasData, world: World) {
    this.world = world;
    this.data = createStore(data);
    this.openedToken = data.opened?.token ?? null;
    this.answered = data.answer?.to ?? null;
    const saved = received(data.drawing, 1);
    const draft = data.readOnly ? null : draftToOpen(data.drafts, world.shelf.read(data.project), world.who);
    const unsaved = draft && !same(draft.drawing, data.drawing) ? draft : null;
    this.took = draft && draft.tab !== world.who.tab ? { tab: draft.tab, seq: draft.seq } : undefined;
    // What is saved may be what was asked for from here, though the answer never came: then the draft goes on from that.
    const heard = unsaved?.asked && same(unsaved.asked, data.drawing);
    this.bases = [heard ? data.version : (unsaved?.base ?? ""), data.version];
    const drawing = unsaved ? { ...received(unsaved.drawing), redirects: unsaved.redirects } : saved;
    this.editor = new Editor(drawing, unsaved?.seq ?? draft?.seq ?? 0);
    this.lastSeq = this.editor.state.seq;
    // The page may have been made anew between a save and its answer: what the shelf still waits for is told here.
    const missed = !unsaved && draft?.asked && data.answer?.kind === "saved" && data.answer.to.startsWith(askedOf(draft)) ? data.answer : null;
    if (missed) world.shelf.clear(data.project);
    this.kept = createStore<Kept>({ saved, answer: missed, reopened: unsaved?.at ?? null });
    this.stop = this.editor.subscribe(this.keep);
    if (unsaved?.asked) this.asked = { drawing: unsaved.asked, lineage: drawing.lineage };
    // A draft that is taken up is at once in all places again: one that only a dying browser had is not left to it.
    const python = data.drafts.find((one) => one.tab === world.who.tab);
    if (unsaved && !(python && python.seq === unsaved.seq && same(python.drawing, unsaved.drawing))) this.handOver();
  }

  /** Takes what Python tells now. */
  update(data: CanvasData): void {
    const before = this.data.get();
    this.data.set(data);
    const { opened, answer, picture } = data;
    if (opened && opened.token !== this.openedToken) this.open(opened);
    if (answer && answer.to !== this.answered) {
      this.answered = answer.to;
      this.hear(answer);
    }
    if (picture && !before.picture && !this.editor.state.drawing.background) this.editor.apply("put the picture to trace beneath the map", underMap);
  }

  end(): void {
    clearInterval(this.asking);
    this.stop();
  }

  /** The version of the saved map that the drawing goes on from. */
  base(): string {
    return this.bases[this.editor.state.drawing.lineage];
  }

  /** Whether something is drawn that is not saved. */
  dirty(): boolean {
    const { drawing } = this.editor.state;
    return drawing !== this.kept.get().saved && !same(sendable(drawing), sendable(this.kept.get().saved));
  }

  /** Hands the drawing to Python to be saved as a version. `over`: someone else's version that it goes on from knowingly. */
  save(over = ""): void {
    const draft = this.draft();
    const ask = `${askedOf(draft)}${++this.asks}`;
    this.set({ saving: { ask, seq: draft.seq, lineage: this.editor.state.drawing.lineage } });
    const trigger = { ...draft, ask, over };
    this.asked = { drawing: draft.drawing, lineage: this.editor.state.drawing.lineage };
    // A browser that is killed before it hears the answer knows by this that what is saved is its own.
    this.world.shelf.write(this.data.get().project, { ...draft, asked: draft.drawing });
    this.world.line.save(trigger);
    clearInterval(this.asking);
    // Python answers an ask once; one that it knows already costs it nothing.
    this.asking = setInterval(() => this.world.line.save(trigger), ASK_AGAIN);
  }

  /** After a conflict: goes on with what was drawn here, as the version after theirs. */
  keepMine(): void {
    const { answer } = this.kept.get();
    if (answer?.kind === "conflict") this.save(answer.version);
  }

  /** After a conflict: goes on with theirs. What was drawn here stays in the versions, and "Undo" brings it back. */
  takeTheirs(): void {
    const { answer } = this.kept.get();
    if (answer?.kind !== "conflict") return;
    const { version, drawing } = answer;
    this.open({ token: this.openedToken ?? "", words: `opened ${answer.who}'s map`, version, drawing, saved: true });
    this.dismiss();
  }

  /** Takes the answer to the last save off the screen. */
  dismiss(): void {
    this.kept.set({ ...this.kept.get(), answer: null });
  }

  dismissReopened(): void {
    this.kept.set({ ...this.kept.get(), reopened: null });
  }

  undo(): void {
    const words = this.editor.undo();
    this.say(words === null ? "There is nothing to undo" : `Undone: ${words}`);
  }

  redo(): void {
    const words = this.editor.redo();
    this.say(words === null ? "There is nothing to redo" : `Done again: ${words}`);
  }

  /** Says something to screen readers, and shows it in the bar beneath the drawing. */
  say(words: string): void {
    this.set({ said: words });
  }

  set(part: Partial<Ui>): void {
    this.ui.set({ ...this.ui.get(), ...part });
  }

  /** Shows a panel, unfolded: whoever asks for one wants to see it. */
  openPanel(panel: Panel): void {
    this.set({ panel, folded: false });
  }

  /** Brings something into view and selects it. */
  goTo(thing: Thing): void {
    const nothing = { nodes: [], edges: [], notes: [], lane: null };
    if (thing.kind === "node") this.editor.select({ ...nothing, nodes: [thing.id] });
    if (thing.kind === "edge") this.editor.select({ ...nothing, edges: [thing.key] });
    if (thing.kind === "note") this.editor.select({ ...nothing, notes: [thing.key] });
    if (thing.kind === "lane") this.editor.select({ ...nothing, lane: thing.id });
    this.set({ goTo: { thing } });
  }

  showMoves(shown: boolean): void {
    this.set({ movesShown: shown });
    if (shown && this.data.get().moves === null) this.world.line.askMoves();
  }

  private draft(): Draft {
    const { drawing, seq } = this.editor.state;
    const { tab, browser } = this.world.who;
    return { tab, browser, seq, base: this.base(), at: this.world.now(), drawing: sendable(drawing), redirects: { ...drawing.redirects }, took: this.took };
  }

  /** After every change of the drawing: the whole of it goes into the browser's store, and to Python. */
  private readonly keep = (): void => {
    if (this.editor.state.seq === this.lastSeq || this.data.get().readOnly) return;
    this.lastSeq = this.editor.state.seq;
    this.handOver();
  };

  private handOver(): void {
    const draft = this.draft();
    const asked = this.asked?.lineage === this.editor.state.drawing.lineage ? this.asked.drawing : undefined;
    this.world.shelf.write(this.data.get().project, { ...draft, asked });
    this.world.line.draft(draft);
  }

  private open({ token, words, version, drawing, saved }: Opened): void {
    this.openedToken = token;
    const opened = { ...received(drawing, this.bases.push(version) - 1), redirects: drawing.redirects ?? {} };
    // What was told of the last save is of another map now.
    this.kept.set({ ...this.kept.get(), ...(saved ? { saved: opened } : {}), answer: null, reopened: null });
    this.editor.apply(words, () => opened);
    this.say(words.charAt(0).toUpperCase() + words.slice(1));
  }

  private hear(answer: Answer): void {
    const { saving } = this.ui.get();
    if (saving?.ask !== answer.to) return;
    clearInterval(this.asking);
    this.asked = null;
    this.set({ saving: null });
    const kept = this.kept.get();
    if (answer.kind !== "saved") {
      this.kept.set({ ...kept, answer });
      this.say(answer.kind === "refused" ? "The map was not saved" : "Someone else has saved this map meanwhile");
      return;
    }
    const { drawing, seq } = this.editor.state;
    this.bases[saving.lineage] = answer.version;
    const saved = seq === saving.seq ? drawing : received(this.data.get().drawing, saving.lineage);
    this.kept.set({ saved, answer, reopened: null });
    if (seq === saving.seq) {
      this.world.shelf.clear(this.data.get().project);
      this.world.line.draft(null);
    } else {
      // What was drawn meanwhile goes on from the new version.
      this.handOver();
    }
    this.say(`Saved as version ${answer.number}`);
  }
}

/** What every ask to save a draft begins with; a number follows. */
const askedOf = ({ tab, seq, at }: Draft): string => `${tab} ${seq} ${at} `;

/** Whether two drawings say the same. */
function same(one: SentDrawing, other: SentDrawing): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

/** A value with its keys in one order all the way down, so that equal values give equal text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
}
