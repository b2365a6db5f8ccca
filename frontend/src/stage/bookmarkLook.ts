import type { MapPart } from "../map/view";
import { type Compare, readCompare } from "./compare";
import { readFilter } from "./filterJson";
import { lookText, readLook } from "./look";
import type { Filter, Mode } from "./offers";
import type { Sides } from "./sides";
import { USUAL_SPEED } from "./speeds";
import { durationOf, isoDuration, isoWords, minuteOf } from "./words";

/** What brings a moment back; `builder/bookmark_look.py` says what each part is and checks the same. Only `at` must be there. */
export interface BookmarkLook {
  at: string; clock?: Mode; fromNode?: string; speed?: number; playing?: boolean; loop?: boolean; stretch?: [string, string]; filter?: Filter; child?: string;
  picture?: string; offMapHidden?: boolean; view?: MapPart; secondView?: MapPart; compare?: Compare;
}

/** A moment of the playback with what its author says of it. */
export interface Bookmark { id: string; title: string; words: string; look: BookmarkLook }

/** A bookmark as the page, or the file, tells it; null for what is none. Its look is Python's word, and is kept as it came. */
export function readBookmark(raw: unknown): Bookmark | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { id, title, words, look } = raw as Record<string, unknown>;
  const at = typeof look === "object" && look !== null ? (look as Record<string, unknown>).at : undefined;
  if (typeof id !== "string" || typeof title !== "string" || typeof words !== "string" || typeof at !== "string") return null;
  return { id, title, words, look: look as BookmarkLook };
}

/** How a stage looks now. What is as usual is left out, so that project.yaml stays short to read. */
export function lookNow(sides: Sides): BookmarkLook {
  const { first, second } = sides;
  const { engine, mode, fromNode, filter, followed, loop, offMapHidden, look, playing, speed } = first.ui.get();
  const told = (minute: number) => (mode === "start" ? isoDuration(minute) : isoWords(engine.payload.start, minute));
  const { stretch } = first.player;
  const asked = readFilter(filter);
  const picture = lookText(look);
  const compare = sides.compare();
  return {
    at: told(engine.time), ...(mode === "start" && { clock: mode, ...(fromNode !== null && { fromNode }) }), speed: Number(speed.toPrecision(4)), playing,
    ...(loop && { loop }), ...(stretch && { stretch: [told(stretch[0]), told(stretch[1])] as [string, string] }), ...(Object.keys(asked).length > 0 && { filter: asked }),
    ...(followed !== null && { child: engine.childId(followed) }), ...(picture && { picture }), ...(offMapHidden && { offMapHidden }),
    ...(first.part && { view: first.part }), ...(second?.part && { secondView: second.part }), ...(compare && { compare: { ...compare, filter: readFilter(compare.filter) } }),
  };
}

/** A filter that was checked when it was kept; one from a version that knows more shows everyone, and is told as missing. */
export function filterOf(look: { filter?: unknown }): Filter {
  try {
    return readFilter(look.filter ?? {});
  } catch {
    return {};
  }
}

/** Makes a stage look as a bookmark has it. What it names that the data does not hold (any more) is left as usual. */
export function takeLook(sides: Sides, look: BookmarkLook): void {
  const { first } = sides;
  const { engine } = first;
  const mode: Mode = look.clock === "start" ? "start" : "calendar";
  const minute = (iso: string) => (mode === "start" ? durationOf(iso) : minuteOf(engine.payload.start, iso));
  first.player.pause();
  first.setMode(mode, look.fromNode !== undefined && engine.payload.map.nodes.some((node) => node.id === look.fromNode) ? look.fromNode : null);
  first.setFilter(filterOf(look));
  first.setOffMapHidden(look.offMapHidden ?? false);
  first.useLook(readLook(look.picture));
  const compare = look.compare ? readCompare(look.compare) : null;
  sides.show(compare && { ...compare, filter: filterOf(compare) });
  const child = look.child === undefined ? -1 : engine.childIndex(look.child);
  const followed = child >= 0 ? child : null;
  if (followed !== first.ui.get().followed) first.follow(followed);
  first.setLoop(look.loop ?? false);
  const stretch = look.stretch?.map(minute);
  first.setStretch(stretch && stretch.length === 2 && stretch.every(Number.isFinite) ? [stretch[0], stretch[1]] : null);
  first.player.setSpeed(look.speed ?? USUAL_SPEED);
  first.player.seek(minute(look.at));
  first.showPart(look.view ?? null);
  sides.second?.showPart(look.secondView ?? null);
  sides.activate(compare?.active ?? (compare ? 1 : 0));
  if (look.playing) first.player.play();
}

/** Whether a stage still is as a bookmark left it: the same children, sides, clock and look, and the moment while it stands. */
export function stillAs(sides: Sides, then: BookmarkLook): boolean {
  const now = lookNow(sides);
  const alike = (part: keyof BookmarkLook) => JSON.stringify(now[part]) === JSON.stringify(then[part]);
  return (["clock", "fromNode", "filter", "child", "picture", "compare", "offMapHidden"] as const).every(alike) && (now.playing === true || now.at === then.at);
}
