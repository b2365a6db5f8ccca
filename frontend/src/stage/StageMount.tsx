import { createRoot, type Root } from "react-dom/client";
import type { Mounted } from "../mount";
import { BookmarkShelf, ShelfContext } from "./bookmarkShelf";
import { compareToAddress } from "./compareAddress";
import { createEngine, type Engine } from "./engine";
import { filterToAddress } from "./filterAddress";
import { toggleFullScreen } from "./fullScreen";
import { handleKey, type KeyActions } from "./keyboard";
import { lookText } from "./look";
import { PageContext, PageLink } from "./pageLink";
import { readPayload } from "./payload";
import { peek, type Peek } from "./peek";
import type { Options, Session } from "./session";
import { Sides } from "./sides";
import { Stage } from "./Stage";
import { openingOptions, tellPage } from "./telling";
import { isPacked, unpack } from "./unpack";
import { isoWords } from "./words";

/** What the stage is given, by Streamlit or by the stand-alone player. */
export interface StageArgs { data: unknown; setTriggerValue?(name: "asked", value: object): void; setStateValue?(name: "filter" | "at", value: string): void; parentElement: HTMLElement | ShadowRoot; setStateValue?(name: "bookmark", value: string): void; setStateValue?(name: "selected", value: string | null): void; setStateValue?(name: "look", value: string): void; setStateValue?(name: "compare", value: string): void }

const FRAMES = { request: (callback: (now: number) => void) => requestAnimationFrame(callback), cancel: (id: number) => cancelAnimationFrame(id) };

/** Height in the window that is not the stage's, in CSS pixels: what stands above it when it is first shown, and a margin beneath. */
function spaceAbove(container: HTMLElement): number {
  return Math.min(240, Math.max(40, Math.round(container.getBoundingClientRect().top))) + 20;
}

/** Whether the page gave a key to what stands in this place: Streamlit writes it as a class of an element round it, and hands us none of it. */
function isKeyOf(key: string, place: HTMLElement | ShadowRoot): boolean {
  const outer = place instanceof ShadowRoot ? place.host : place;
  return outer.closest(`.st-key-${CSS.escape(key)}`) !== null;
}

/** What the keys do to the active side. */
function actionsOf(session: Session, sides: Sides, shelf: BookmarkShelf, otherSide: () => void): KeyActions {
  return {
    toggle: () => session.toggle(), restart: () => session.restart(), step: (days) => session.step(days), tenth: (n) => session.tenth(n),
    speed: (direction) => session.stepSpeed(direction), loop: () => session.setLoop(!session.ui.get().loop), filters: () => session.openPanel("filters"),
    escape: () => session.escape(), fullScreen: () => toggleFullScreen(session), table: () => session.openPanel("where"), help: () => session.openPanel("help"),
    nextChild: (direction) => session.followNext(direction), twoSides: () => sides.toggle(), otherSide,
    bookmarks: () => session.openPanel("bookmarks"), nextBookmark: shelf.list.length > 0 ? (direction) => shelf.step(direction) : null, telling: shelf.told.get() !== null,
  };
}

/** One stage in the page: its own element in the place given, a React root in that, and a session as soon as there is a payload. */
export class StageMount implements Mounted<StageArgs> {
  private readonly container = document.createElement("div");
  private readonly root: Root;
  private readonly page: PageLink;
  private stopTelling: () => void = () => undefined;
  private sides: Sides | null = null;
  private shelf: BookmarkShelf | null = null;
  // Python hears of what people do, never of what the stage was opened with.
  private opening = false;
  private hash: string | null = null;
  // Unpacking takes a while: what it gives is for the bytes that came last, and for a stage that is still there.
  private turn = 0;
  private args: StageArgs;

  constructor(args: StageArgs) {
    this.args = args;
    this.page = new PageLink((stage) => isKeyOf(stage, args.parentElement), args.setTriggerValue ? (question) => this.args.setTriggerValue?.("asked", question) : null);
    this.container.className = "jm-stage-host";
    args.parentElement.appendChild(this.container);
    this.container.style.setProperty("--above", `${spaceAbove(this.container)}px`);
    this.root = createRoot(this.container);
    // After React's own listeners on the same element, so that a control's handler comes first; nothing used here goes further.
    this.container.addEventListener("keydown", this.onKey);
    this.update(args);
  }

  update(args: StageArgs): void {
    this.args = args;
    const bytes = args.data instanceof Uint8Array ? args.data : null;
    const seen = bytes && peek(bytes);
    if (!bytes || (seen && seen.hash === this.hash)) return;
    const turn = ++this.turn;
    if (!isPacked(bytes)) return this.show(seen, () => createEngine(bytes));
    this.hash = seen?.hash ?? null;
    if (!this.sides) this.root.render(<p className="jm-waiting" role="status">Unpacking the journeys …</p>);
    unpack(bytes).then(
      (own) => { if (turn === this.turn) this.show(seen, () => createEngine(readPayload(own, true))); },
      (error: unknown) => { if (turn === this.turn) this.refuse(error); },
    );
  }

  private show(seen: Peek | null, make: () => Engine): void {
    let engine: Engine;
    try {
      engine = make();
    } catch (error) {
      this.refuse(error);
      return;
    }
    this.hash = seen?.hash ?? null;
    const told = { selected: (id: string | null) => this.tell("selected", () => this.args.setStateValue?.("selected", id)), compare: (compare: string) => this.tell("compare", () => this.args.setStateValue?.("compare", compare)),
      look: (look: string) => this.tell("look", () => this.args.setStateValue?.("look", look)) };
    if (this.sides) this.sides.replace(engine);
    else {
      const { options, wrong } = openingOptions(seen?.options ?? {});
      this.sides = new Sides(engine, options, FRAMES, told);
      if (wrong) this.page.say(wrong, true);
      this.shelf = new BookmarkShelf(this.sides, this.page, (id) => this.standAt(id));
      this.openAt(options);
      this.stopTelling = tellPage(this.sides.first, (name, value) => this.tell(name, () => this.args.setStateValue?.(name, value)));
    }
    this.root.render(
      <PageContext.Provider value={this.page}>
        <ShelfContext.Provider value={this.shelf}>
          <Stage sides={this.sides} />
        </ShelfContext.Provider>
      </PageContext.Provider>,
    );
  }

  /** Lets Python know which bookmark this is. Of one that is left, the address tells what it was in parts: opened by a link, it never did. */
  private standAt(id: string): void {
    this.tell("bookmark", () => this.args.setStateValue?.("bookmark", id));
    if (id !== "" || !this.sides) return;
    const session = this.sides.first;
    const { followed, filter, look, playing, mode } = session.ui.get();
    const { engine } = session;
    this.tell("selected", () => this.args.setStateValue?.("selected", followed === null ? null : engine.childId(followed)));
    this.tell("filter", () => this.args.setStateValue?.("filter", filterToAddress(filter)));
    this.tell("look", () => this.args.setStateValue?.("look", lookText(look)));
    const compare = compareToAddress(this.sides.compare());
    this.tell("compare", () => this.args.setStateValue?.("compare", compare));
    if (!playing && mode === "calendar") this.tell("at", () => this.args.setStateValue?.("at", isoWords(engine.payload.start, engine.time)));
  }

  /** Lets Python know of what a person did. */
  private tell(name: string, put: () => void): void {
    if (!this.opening) this.page.whenIdle(name, put);
  }

  /** Takes the bookmarks that came with the payload, and goes to the one that the address asks for. */
  private openAt({ bookmarks, bookmark }: Options): void {
    if (Array.isArray(bookmarks) && this.page.bookmarks.get().length === 0) this.page.keep(bookmarks);
    if (bookmark === undefined) return;
    this.opening = true;
    const found = this.shelf?.go(bookmark) ?? false;
    this.opening = false;
    if (!found) this.page.say("The bookmark that this link leads to is not in this project any more.", true);
  }

  end(): void {
    this.turn += 1;
    this.container.removeEventListener("keydown", this.onKey);
    this.stopTelling();
    this.page.end();
    this.shelf?.end();
    this.sides?.end();
    this.sides = null;
    this.root.unmount();
    this.container.remove();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.sides && this.shelf) handleKey(event, actionsOf(this.sides.active, this.sides, this.shelf, () => this.otherSide()));
  };

  /** Makes the other of two sides the active one, and takes the focus there. */
  private otherSide(): void {
    if (!this.sides?.second) return;
    const side = 1 - this.sides.ui.get().active;
    this.sides.activate(side);
    this.container.querySelectorAll<HTMLElement>(".jm-pane")[side]?.focus({ preventScroll: true });
  }

  /** Says in words why nothing can be played; what was shown before stays usable until then. */
  private refuse(error: unknown): void {
    this.stopTelling();
    this.shelf?.end();
    this.shelf = null;
    this.sides?.end();
    this.sides = null;
    this.hash = null;
    const words = error instanceof Error ? error.message : String(error);
    this.root.render(<section className="jm-stage jm-refused" role="region" aria-label="Playback"><p role="alert">{words}</p></section>);
  }
}
