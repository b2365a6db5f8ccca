import { createContext, useContext } from "react";
import { createStore, type Store } from "../store";
import { type Bookmark, type BookmarkLook, lookNow, stillAs, takeLook } from "./bookmarkLook";
import type { PageLink } from "./pageLink";
import type { Sides } from "./sides";

/** A stage's bookmarks, and which of them is being told. */
export class BookmarkShelf {
  /** The id of the bookmark that is told; null while none is. */
  readonly told: Store<string | null> = createStore<string | null>(null);
  private then: BookmarkLook | null = null;
  private going = false;
  private readonly stops: (() => void)[];

  /** @param tell lets Python know which bookmark the stage stands at, "" for none */
  constructor(readonly sides: Sides, readonly page: PageLink, private readonly tell: (id: string) => void) {
    const look = () => this.look();
    this.stops = [sides.first.ui.subscribe(look), sides.first.ticks.subscribe(look), sides.ui.subscribe(look), page.bookmarks.subscribe(() => this.missed())];
  }

  get list(): Bookmark[] {
    return this.page.bookmarks.get();
  }

  /** Goes to a bookmark; false when there is none of that id. */
  go(id: string): boolean {
    const bookmark = this.list.find((one) => one.id === id);
    if (!bookmark) return false;
    this.going = true;
    takeLook(this.sides, bookmark.look);
    this.going = false;
    this.then = lookNow(this.sides);
    this.told.set(id);
    this.tell(id);
    return true;
  }

  /** Goes to the next or the one before; from none to the first or the last. At either end it stays and says so. */
  step(direction: 1 | -1): void {
    const { list } = this;
    if (list.length === 0) return;
    const at = list.findIndex((one) => one.id === this.told.get());
    const next = at < 0 ? (direction > 0 ? 0 : list.length - 1) : at + direction;
    if (next < 0 || next >= list.length) this.page.say(next < 0 ? "This is the first bookmark" : "This is the last bookmark");
    else this.go(list[next].id);
  }

  /** Tells no bookmark any more; the picture stays as it is. */
  close(): void {
    this.told.set(null);
    this.leave();
  }

  end(): void {
    for (const stop of this.stops) stop();
  }

  /** When somebody goes on from a bookmark to something else, the address names it no more; its words stay in sight. */
  private look(): void {
    if (this.then && !this.going && !stillAs(this.sides, this.then)) this.leave();
  }

  private leave(): void {
    if (!this.then) return;
    this.then = null;
    this.tell("");
  }

  /** Someone deleted the bookmark that is told. */
  private missed(): void {
    const id = this.told.get();
    if (id !== null && !this.list.some((one) => one.id === id)) this.close();
  }
}

export const ShelfContext = createContext<BookmarkShelf | null>(null);

export function useShelf(): BookmarkShelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error("a control of the stage was drawn outside it");
  return shelf;
}

/** An id for a new bookmark: short enough for an address, and no two alike. */
export function newId(random: () => number = Math.random): string {
  return Array.from({ length: 8 }, () => "0123456789abcdefghjkmnpqrstvwxyz"[Math.floor(random() * 32)]).join("");
}

/** The page's address with a bookmark in it and nothing else that it would be at odds with. */
export function linkToBookmark(href: string, id: string): string {
  const url = new URL(href);
  for (const name of ["child", "filter", "at", "look", "compare", "playing"]) url.searchParams.delete(name);
  url.searchParams.set("bookmark", id);
  return url.href;
}
