import { createRoot, type Root } from "react-dom/client";
import type { Mounted } from "../mount";
import { createEngine, type Engine } from "./engine";
import { toggleFullScreen } from "./fullScreen";
import { handleKey, type KeyActions } from "./keyboard";
import { peek } from "./peek";
import { Session } from "./session";
import { Stage } from "./Stage";

/** What the stage is given, by Streamlit or by the stand-alone player. */
export interface StageArgs { data: unknown; parentElement: HTMLElement | ShadowRoot; setStateValue?(name: "selected", value: string | null): void }

const FRAMES = { request: (callback: (now: number) => void) => requestAnimationFrame(callback), cancel: (id: number) => cancelAnimationFrame(id) };

/** Height in the window that is not the stage's, in CSS pixels: what stands above it when it is first shown, and a margin beneath. */
function spaceAbove(container: HTMLElement): number {
  return Math.min(240, Math.max(40, Math.round(container.getBoundingClientRect().top))) + 20;
}

/** What the keys do to a session. */
function actionsOf(session: Session): KeyActions {
  return {
    toggle: () => session.toggle(), restart: () => session.restart(), step: (days) => session.step(days), tenth: (n) => session.tenth(n),
    speed: (direction) => session.stepSpeed(direction), loop: () => session.setLoop(!session.ui.get().loop), filters: () => session.openPanel("filters"),
    escape: () => session.escape(), fullScreen: () => toggleFullScreen(session), table: () => session.openPanel("where"), help: () => session.openPanel("help"),
  };
}

/** One stage in the page: its own element in the place given, a React root in that, and a session as soon as there is a payload. */
export class StageMount implements Mounted<StageArgs> {
  private readonly container = document.createElement("div");
  private readonly root: Root;
  private session: Session | null = null;
  private hash: string | null = null;
  private args: StageArgs;

  constructor(args: StageArgs) {
    this.args = args;
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
    let engine: Engine;
    try {
      engine = createEngine(bytes);
    } catch (error) {
      this.refuse(error);
      return;
    }
    this.hash = seen?.hash ?? null;
    if (this.session) this.session.replace(engine);
    else this.session = new Session(engine, seen?.options ?? {}, FRAMES, (id) => this.args.setStateValue?.("selected", id));
    this.root.render(<Stage session={this.session} />);
  }

  end(): void {
    this.container.removeEventListener("keydown", this.onKey);
    this.session?.end();
    this.session = null;
    this.root.unmount();
    this.container.remove();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.session) handleKey(event, actionsOf(this.session));
  };

  /** Says in words why nothing can be played; what was shown before stays usable until then. */
  private refuse(error: unknown): void {
    this.session?.end();
    this.session = null;
    this.hash = null;
    const words = error instanceof Error ? error.message : String(error);
    this.root.render(<section className="jm-stage jm-refused" role="region" aria-label="Playback"><p role="alert">{words}</p></section>);
  }
}
