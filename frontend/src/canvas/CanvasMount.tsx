import { createRoot, type Root } from "react-dom/client";
import type { DrawnMap } from "../map/drawnMap";
import type { Mounted } from "../mount";
import { Canvas } from "./Canvas";

export interface CanvasArgs { data: unknown; parentElement: HTMLElement | ShadowRoot }

/** One canvas in the page: its own element in the place given, and a React root in that. */
export class CanvasMount implements Mounted<CanvasArgs> {
  private readonly container = document.createElement("div");
  private readonly root: Root;
  private shown = "";

  constructor(args: CanvasArgs) {
    this.container.className = "jm-canvas-host";
    args.parentElement.appendChild(this.container);
    this.root = createRoot(this.container);
    this.update(args);
  }

  update({ data }: CanvasArgs): void {
    const map = (data as { map?: DrawnMap } | null | undefined)?.map;
    const text = JSON.stringify(map ?? null);
    if (!map || text === this.shown) return;
    this.shown = text;
    this.root.render(<Canvas map={map} />);
  }

  end(): void {
    this.root.unmount();
    this.container.remove();
  }
}
