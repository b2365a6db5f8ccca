import type { MapHandle } from "../map/MapFlow";
import type { Viewport } from "../map/view";

/**
 * The views of a stage's maps. Two maps of the same drawing show the same part of it: panning or zooming one moves the other, until a person unlinks
 * them. Each map shows and is shown by its side's number.
 */
export class LinkedViews {
  linked = true;
  private readonly maps: (() => MapHandle | null)[] = [];

  /** Takes a side's map, for as long as the function that is given back has not been called. */
  hold(side: number, map: () => MapHandle | null): () => void {
    this.maps[side] = map;
    return () => {
      if (this.maps[side] === map) delete this.maps[side];
    };
  }

  /** A side's map is on screen for the first time: where the other was moved by hand, it begins with what that one shows. */
  joined(side: number): void {
    if (!this.linked) return;
    this.others(side, (map) => {
      const part = map.seen();
      if (part) this.maps[side]?.()?.show(part);
    });
  }

  /** A person has moved one side's map by hand. */
  moved(side: number, view: Viewport): void {
    if (this.linked) this.others(side, (map) => map.mirror(view));
  }

  /** Does the same to a side's map and, linked, to the other's. */
  each(side: number, act: (map: MapHandle) => void): void {
    const own = this.maps[side]?.();
    if (own) act(own);
    if (this.linked) this.others(side, act);
  }

  /** Links the maps, all showing what one side shows, or lets each go its own way. */
  link(linked: boolean, side: number): void {
    this.linked = linked;
    const own = this.maps[side]?.();
    if (linked && own) this.moved(side, own.now());
  }

  private others(side: number, act: (map: MapHandle) => void): void {
    this.maps.forEach((held, other) => {
      const map = held();
      if (map && other !== side) act(map);
    });
  }
}
