import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showing, partSeen } from "../../src/map/view";
import { type Bookmark, type BookmarkLook, lookNow, readBookmark, takeLook } from "../../src/stage/bookmarkLook";
import { BookmarkShelf, linkToBookmark, newId } from "../../src/stage/bookmarkShelf";
import { missingOf, proposedTitle, shownWords } from "../../src/stage/bookmarkWords";
import { createEngine } from "../../src/stage/engine";
import { PageLink } from "../../src/stage/pageLink";
import { playbackOf } from "../../src/stage/playback";
import type { Options } from "../../src/stage/session";
import { Sides } from "../../src/stage/sides";
import { twoSidesPayload } from "./twoSidesData";

const NORTH = { attributes: { team: ["North"] } };
const WHOLE: BookmarkLook = {
  at: "2024-03-07T12:00", speed: 2.5, playing: false, loop: true, stretch: ["2024-03-01T00:00", "2024-04-01T00:00"], filter: NORTH, child: "n2", picture: "dots=attr:team;trails=short;off=shares",
  offMapHidden: true, compare: { filter: { attributes: { team: ["South"] } }, years: 1, follow: "s1", period: "year", places: ["contact"] },
};
const mark = (id: string, look: Partial<BookmarkLook> = {}): Bookmark => ({ id, title: id.toUpperCase(), words: "", look: { at: "2024-03-05T00:00", ...look } });

beforeEach(() => { vi.stubGlobal("document", { addEventListener: () => undefined, removeEventListener: () => undefined }); vi.stubGlobal("window", {}); });
afterEach(() => { vi.unstubAllGlobals(); });

function begun(options: Options = {}) {
  const frames = { request: () => 1, cancel: () => undefined };
  const sides = new Sides(createEngine(twoSidesPayload()), options, frames, { selected: () => undefined, compare: () => undefined });
  return { sides, now: () => playbackOf(sides.first).now, payload: sides.first.engine.payload };
}

function shelved(list: Bookmark[]) {
  const { sides, now } = begun();
  const page = new PageLink(() => true, () => undefined);
  page.keep(list);
  const told: string[] = [];
  return { sides, now, page, told, shelf: new BookmarkShelf(sides, page, (id) => void told.push(id)) };
}

test("a look that was kept is taken again, part by part", () => {
  const { sides, now } = begun();
  takeLook(sides, WHOLE);
  expect(now()).toBe("2024-03-07T12:00");
  expect(sides.first.engine.shown).toBe(3);
  expect(sides.first.ui.get()).toMatchObject({ followed: sides.first.engine.childIndex("n2"), loop: true, speed: 2.5, offMapHidden: true, playing: false });
  expect(sides.first.ui.get().look).toEqual({ dots: { by: "attribute", name: "team" }, trails: "short", off: ["shares"] });
  expect(sides.second?.engine.shown).toBe(2);
  expect(lookNow(sides)).toEqual(WHOLE);
  // And from there to one that asks for nothing: nothing of the first is left.
  takeLook(sides, { at: "2024-06-02T00:00" });
  expect(lookNow(sides)).toEqual({ at: "2024-06-02T00:00", speed: 7, playing: false });
  expect(sides.second).toBeNull();
});

test("a second side that is there already becomes the bookmark's, in its place", () => {
  const { sides } = begun();
  takeLook(sides, WHOLE);
  const before = sides.second;
  takeLook(sides, { at: "2024-03-07T12:00", filter: NORTH, compare: { filter: {}, years: 0, others: true } });
  expect(sides.second).toBe(before);
  expect(sides.second?.engine.shown).toBe(3);
  expect(lookNow(sides).compare).toEqual({ filter: {}, years: 0, others: true });
});

test("from each child's start, counted from a place, and playing", () => {
  const { sides, now } = begun();
  takeLook(sides, { at: "P4DT6H0M", clock: "start", fromNode: "assessment", playing: true });
  expect(now()).toBe("P4DT6H0M");
  expect(lookNow(sides)).toMatchObject({ at: "P4DT6H0M", clock: "start", fromNode: "assessment", playing: true });
});

test("what the data does not hold is left as usual, and said", () => {
  const { sides, payload } = begun();
  const look: BookmarkLook = {
    at: "2026-01-01T00:00", filter: { attributes: { team: ["West"] } }, child: "KT4-7QX-M2", picture: "dots=attr:locality",
    compare: { filter: { through: ["panel"] }, years: 0, follow: "KT4-7QX-M3", places: ["closed-room"] },
  };
  expect(missingOf(look, payload, sides.first.engine.window)).toEqual([
    "This bookmark follows a child who is not in the data loaded now.",
    "On its second side it follows a child who is not in the data loaded now.",
    "Its filter asks for what is not in the data loaded now (Team: West; Goes through: panel), so it lets nobody through for that.",
    "It names a place that is not on the map now: closed-room.",
    "Its dots were coloured by locality, which is not in the data loaded now.",
    "Its moment, 1 January 2026, is after the data loaded now ends (31 December 2024).",
  ]);
  expect(missingOf(WHOLE, payload, sides.first.engine.window)).toEqual([]);
  takeLook(sides, look);
  expect(sides.first.ui.get().followed).toBeNull();
  expect(sides.first.engine.shown).toBe(0);
});

test("a title is proposed from the moment and the filter", () => {
  const { payload } = begun();
  const at = "2024-03-04T00:00";
  expect(proposedTitle({ at }, payload)).toBe("4 March 2024: all children");
  expect(proposedTitle({ at, filter: NORTH }, payload)).toBe("4 March 2024: Team: North");
  expect(proposedTitle({ at, filter: { ...NORTH, passes: [2], open: true } }, payload)).toBe("4 March 2024: 3 filters");
  expect(proposedTitle({ at, child: "n2", compare: { filter: {}, years: 1 } }, payload)).toBe("4 March 2024: following n2, two side by side");
  expect(proposedTitle({ at: "P42DT0H0M", clock: "start", fromNode: "contact" }, payload)).toMatch(/^Day 42 since first \S.*: all children$/);
  expect(proposedTitle({ at, filter: { through: Array.from({ length: 20 }, (_, i) => `place ${i}`) } }, payload)).toBe("4 March 2024: 1 filter");
  expect(shownWords({ at, filter: NORTH, child: "n2", playing: true }, payload)).toBe("4 March 2024 · Children whose Team is North · following n2 · playing");
});

test("next and back go through the bookmarks in order, stay at either end and say so", () => {
  const { now, page, told, shelf } = shelved([mark("a"), mark("b", { at: "2024-04-01T00:00" }), mark("c", { at: "2024-05-01T00:00" })]);
  shelf.step(1);
  expect([shelf.told.get(), now()]).toEqual(["a", "2024-03-05T00:00"]);
  shelf.step(-1);
  expect([shelf.told.get(), page.notice.get()?.words]).toEqual(["a", "This is the first bookmark"]);
  shelf.step(1);
  shelf.step(1);
  expect([shelf.told.get(), now()]).toEqual(["c", "2024-05-01T00:00"]);
  shelf.step(1);
  expect([shelf.told.get(), page.notice.get()?.words]).toEqual(["c", "This is the last bookmark"]);
  expect(told).toEqual(["a", "b", "c"]);
  shelf.close();
  shelf.step(-1);
  expect(shelf.told.get()).toBe("c");
});

test("the address names a bookmark for as long as the stage is as it has it", () => {
  const { sides, told, shelf } = shelved([mark("a"), mark("b", { playing: true })]);
  shelf.go("a");
  sides.first.setLight(true);
  sides.first.openPanel("bookmarks");
  expect(told).toEqual(["a"]);
  sides.first.setFilter(NORTH);
  expect(told).toEqual(["a", ""]);
  // Its words stay in sight.
  expect(shelf.told.get()).toBe("a");
  shelf.go("b");
  sides.first.player.seek(sides.first.player.now + 1440);
  expect(told).toEqual(["a", "", "b"]);
  sides.first.player.pause();
  expect(told).toEqual(["a", "", "b", ""]);
  expect(shelf.go("gone")).toBe(false);
});

test("a bookmark that someone else deleted is told no more", () => {
  const { page, told, shelf } = shelved([mark("a"), mark("b")]);
  shelf.go("b");
  page.keep([mark("a")]);
  expect([shelf.told.get(), told]).toEqual([null, ["b", ""]]);
});

test("what is no bookmark is passed over, and the same list again is the same", () => {
  const { page } = shelved([mark("a")]);
  const before = page.bookmarks.get();
  page.keep([null, 3, { id: "x" }, { ...mark("a"), look: {} }, mark("a")]);
  expect(page.bookmarks.get()).toBe(before);
  expect(readBookmark({ ...mark("a"), words: undefined })).toBeNull();
});

test("the page is told what a person did when it has answered a question, and then only the last of each", async () => {
  const asked: { turn: string }[] = [];
  const page = new PageLink(() => true, (question) => void asked.push(question as { turn: string }));
  const told: string[] = [];
  const answer = page.ask({ about: "bookmarks", do: "add", bookmark: mark("a") });
  page.whenIdle("filter", () => told.push("first"));
  page.whenIdle("filter", () => told.push("second"));
  page.whenIdle("bookmark", () => told.push("a"));
  expect(told).toEqual([]);
  page.take({ stage: "s", answer: { turn: asked[0].turn, ok: true, words: "", codes: [] } });
  expect((await answer).ok).toBe(true);
  expect(told).toEqual(["second", "a"]);
});

test("a part of the map is shown whole in a pane of any shape", () => {
  const part = partSeen({ x: -100, y: 20, zoom: 0.5 }, 800, 600);
  expect(part).toEqual({ x: 1000, y: 560, width: 1600, height: 1200 });
  expect(showing(part, 800, 600)).toEqual({ x: -100, y: 20, zoom: 0.5 });
  // Half as wide: half as large, the same middle.
  expect(partSeen(showing(part, 400, 600), 400, 600)).toMatchObject({ x: 1000, y: 560, width: 1600 });
});

test("a link to a bookmark holds nothing that it would be at odds with; ids are short and for an address", () => {
  expect(linkToBookmark("http://h/play?project=A%20B&child=X&at=2024&filter=x&look=y&compare=z", "k3f7q2")).toBe("http://h/play?project=A+B&bookmark=k3f7q2");
  expect(newId(() => 0.999)).toBe("zzzzzzzz");
  expect(newId()).toMatch(/^[0-9a-z]{8}$/);
});
