import { filterFromAddress, filterToAddress } from "./filterAddress";
import { readFilter } from "./filterJson";
import type { Options, Session } from "./session";
import { isoWords } from "./words";

/** How long nothing may change before the page is told, in milliseconds: a click on each of five boxes is told once. */
const QUIET = 600;

/**
 * Tells the page what a person chose: the filter (as it stands in an address) and, while time stands still by the calendar, the moment. The picture
 * goes on as it is. Nothing is told of what the stage was opened with.
 */
export function tellPage(session: Session, put: (name: "filter" | "at", value: string) => void): () => void {
  let filter = session.ui.get().filter;
  let at = session.engine.time;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    timer = null;
    const ui = session.ui.get();
    if (ui.filter !== filter) {
      filter = ui.filter;
      put("filter", filterToAddress(filter));
    }
    if (!ui.playing && ui.mode === "calendar" && session.engine.time !== at) {
      at = session.engine.time;
      put("at", isoWords(session.engine.payload.start, at));
    }
  };
  // What the last look saw: ticks while it plays must not put off for ever what a person chose before.
  let seen: unknown[] = [];
  const look = (): void => {
    const ui = session.ui.get();
    const now = [ui.filter, ui.playing, ui.mode, ui.playing ? null : session.engine.time];
    if (now.every((one, i) => one === seen[i])) return;
    seen = now;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  };
  const stops = [session.ui.subscribe(look), session.ticks.subscribe(look)];
  return () => {
    if (timer !== null) clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
}

/** What a stage is opened with, its filter read; `wrong` says why a filter could not be, and then all children are shown. */
export function openingOptions(options: Options & { filterText?: string }): { options: Options; wrong: string | null } {
  const { filterText, filter, ...rest } = options;
  try {
    const read = filterText !== undefined ? filterFromAddress(filterText) : filter && readFilter(filter);
    return { options: read ? { ...rest, filter: read } : rest, wrong: null };
  } catch (error) {
    return { options: rest, wrong: `${error instanceof Error ? error.message : String(error)} All children are shown.` };
  }
}

/** The present page's address with what is chosen now on the first side in it; the second side stands there already. */
export function linkTo(href: string, session: Session): string {
  const url = new URL(href);
  // It would say otherwise than the rest.
  url.searchParams.delete("bookmark");
  const { filter, followed, mode } = session.ui.get();
  const parts = {
    child: followed === null ? "" : session.engine.childId(followed), filter: filterToAddress(filter),
    at: mode === "calendar" ? isoWords(session.engine.payload.start, session.engine.time) : "",
  };
  for (const [name, value] of Object.entries(parts)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}
