import { createStore, type Store } from "../../store";
import type { Box, Point } from "../../map/geometry";
import type { Clip } from "../model/clipboard";
import { useStore } from "../../store";
import { useSession } from "../context";
import type { CanvasSession } from "../session";
import { AT_REST, type Passing } from "./passing";

/** What the toolbar and the keys may ask of the drawing surface. */
export interface SurfaceView {
  fit(): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  /** Brings a box into view: pans only when it is outside, and only so far. */
  show(box: Box): void;
  /** What part of the map is in view. */
  seen(): Box;
  /** The place on the map beneath a point of the window. */
  toMap(clientX: number, clientY: number): Point;
  /** Whether a point of the window lies on the surface. */
  holds(clientX: number, clientY: number): boolean;
  /** Focuses a node or note; the surface itself where there is none. */
  focus(id?: string): void;
}

/** What the parts of one editor share beside its session: what is under way, and the way to the surface. */
export class Hub {
  readonly passing: Store<Passing> = createStore(AT_REST);
  view: SurfaceView | null = null;
  /** Nodes and notes that stay selected while the focus goes on to others. */
  readonly held = new Set<string>();
  /** Keeps what is being typed over the drawing, as if the field had been left. */
  keepName: (() => void) | null = null;

  set(part: Partial<Passing>): void {
    this.passing.set({ ...this.passing.get(), ...part });
  }
}

const hubs = new WeakMap<CanvasSession, Hub>();

export function hubOf(session: CanvasSession): Hub {
  const known = hubs.get(session);
  if (known) return known;
  const hub = new Hub();
  hubs.set(session, hub);
  return hub;
}

export function useHub(): Hub {
  return hubOf(useSession());
}

export function usePassing<T>(select: (passing: Passing) => T): T {
  return useStore(useHub().passing, select);
}

/** What was copied last, in any map of this page. */
export const clipboard: { clip: Clip | null } = { clip: null };
