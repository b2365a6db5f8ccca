import { createRoot, type Root } from "react-dom/client";
import type { Mounted } from "../mount";
import { Canvas } from "./Canvas";
import { browserShelf, type Shelf } from "./keeping";
import type { CanvasData, DraftState, SaveTrigger } from "./protocol";
import { CanvasSession, type Line } from "./session";
import { whoDraws } from "./tab";

/** What the canvas is given by Streamlit. */
export interface CanvasArgs {
  data: unknown;
  parentElement: HTMLElement | ShadowRoot;
  setStateValue?(name: "draft", value: DraftState): void;
  setTriggerValue?(name: "save" | "moves", value: SaveTrigger | true): void;
}

/** One canvas in the page: its own element in the place given, a React root in that, and the session of who draws. */
export class CanvasMount implements Mounted<CanvasArgs> {
  private readonly container = document.createElement("div");
  private readonly root: Root;
  private session: CanvasSession | null = null;
  private args: CanvasArgs;
  private shown = "";
  /** The project whose shelf is being read. */
  private opening: string | null = null;

  constructor(args: CanvasArgs) {
    this.args = args;
    this.container.className = "jm-canvas-host";
    args.parentElement.appendChild(this.container);
    this.root = createRoot(this.container);
    this.update(args);
  }

  update(args: CanvasArgs): void {
    this.args = args;
    const data = args.data as CanvasData | null | undefined;
    if (!data?.drawing) return;
    const text = JSON.stringify(data);
    if (text === this.shown) return;
    this.shown = text;
    if (this.session?.data.get().project === data.project) {
      this.session.update(data);
      return;
    }
    if (this.opening === data.project) return;
    this.session?.end();
    this.session = null;
    this.opening = data.project;
    void Promise.all([browserShelf(data.project), whoDraws()]).then(([shelf, who]) => this.begin(data.project, shelf, who));
  }

  end(): void {
    this.opening = null;
    this.session?.end();
    this.session = null;
    this.root.unmount();
    this.container.remove();
  }

  /** Begins with what Python tells by now, and with what the browser kept itself. */
  private begin(project: string, shelf: Shelf, who: { tab: string; browser: string }): void {
    const data = this.args.data as CanvasData;
    if (this.opening !== project || data.project !== project) return;
    this.opening = null;
    this.session = new CanvasSession(data, { line: this.line, shelf, who, now: () => new Date().toISOString() });
    this.root.render(<Canvas key={project} session={this.session} />);
  }

  private readonly line: Line = {
    draft: (draft) => this.args.setStateValue?.("draft", draft),
    save: (trigger) => this.args.setTriggerValue?.("save", trigger),
    askMoves: () => this.args.setTriggerValue?.("moves", true),
  };
}
