import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PageLink } from "../../src/stage/pageLink";
import { Session } from "../../src/stage/session";
import { linkTo, openingOptions, tellPage } from "../../src/stage/telling";
import { fakeEngine } from "./fakeEngine";

const DAY = 1440;
const begun = (options = {}) => new Session(fakeEngine(), options, { request: () => 1, cancel: () => undefined }, () => undefined);

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test("the page is told of a filter once, when nothing changes any more, and never of what the stage was opened with", () => {
  const session = begun({ filter: { passes: [2] }, at: "2023-03-01" });
  const told: string[][] = [];
  const stop = tellPage(session, (...args) => void told.push(args));
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
  session.setFilter({ passes: [2, 3] });
  vi.advanceTimersByTime(500);
  session.setFilter({ passes: [3] });
  vi.advanceTimersByTime(500);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(told).toEqual([["filter", "times~3"]]);
  session.setFilter({});
  stop();
  vi.advanceTimersByTime(5000);
  expect(told.length).toBe(1);
});

test("the page is told of the moment only while time stands still", () => {
  const session = begun();
  const told: string[][] = [];
  tellPage(session, (...args) => void told.push(args));
  session.player.play();
  session.player.seek(30 * DAY);
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([]);
  session.player.pause();
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([["at", "2023-01-31T00:00"]]);
});

test("a stage opens with the filter of the address, and says so when that is damaged", () => {
  expect(openingOptions({ filterText: "times~2~~open~yes", at: "2024-01-01" })).toEqual({ options: { at: "2024-01-01", filter: { passes: [2], open: true } }, wrong: null });
  const { options, wrong } = openingOptions({ filterText: "times~many", follow: "A" });
  expect(options).toEqual({ follow: "A" });
  expect(wrong).toMatch(/^The filter cannot be read: .* All children are shown\.$/);
  expect(openingOptions({ filter: { colour: 1 } as never }).wrong).not.toBeNull();
});

test("a link holds child, filter and moment, and keeps what else the address holds", () => {
  const session = begun({ at: "2023-03-01", follow: "KT4-7QX-M3", filter: { backAfter: ["nfa"] } });
  expect(linkTo("http://h/play?project=A%20B&child=X", session)).toBe("http://h/play?project=A+B&child=KT4-7QX-M3&filter=back%7Enfa&at=2023-03-01T00%3A00");
  session.follow(null);
  session.setFilter({});
  expect(linkTo("http://h/play?project=A&filter=x", session)).toBe("http://h/play?project=A&at=2023-03-01T00%3A00");
});

test("a question to the page is answered by its own turn only, and what is saved is told past it", async () => {
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("window", {});
  const asked: Record<string, unknown>[] = [];
  const page = new PageLink((stage) => stage === "stage-1", (question) => void asked.push(question as Record<string, unknown>));
  const answer = page.ask({ do: "save", name: "Mine", filter: { open: true }, before: null });
  expect(asked[0]).toMatchObject({ do: "save", name: "Mine", filter: { open: true }, before: null });
  page.take({ stage: "stage-2", saved: [{ name: "Other", filter: {} }] });
  page.take({ stage: "stage-1", saved: [{ name: "Mine", filter: { open: true } }, { name: "Odd", filter: { colour: 1 } }, 7], answer: { turn: "other", ok: false } });
  expect(page.told.get().saved).toEqual([{ name: "Mine", filter: { open: true }, damaged: false }, { name: "Odd", filter: {}, damaged: true }]);
  page.take({ stage: "stage-1", answer: { turn: asked[0].turn, ok: true, words: "", codes: [] } });
  expect(await answer).toEqual({ ok: true, words: "", codes: [] });
  const unanswered = page.ask({ do: "rename", name: "Mine", to: "Ours" });
  vi.advanceTimersByTime(31_000);
  expect((await unanswered).ok).toBe(false);
  page.end();
  vi.unstubAllGlobals();
});

test("a page that is being left is told nothing, so that it does not come back; one that is not left after all is told then", () => {
  const link = { origin: "http://h", pathname: "/map", target: "" };
  const page = Object.assign(new EventTarget(), { closest: () => link as unknown });
  const click = (event: object = {}): boolean => page.dispatchEvent(Object.assign(new Event("click"), { button: 0, ...event }));
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", {});
  vi.stubGlobal("location", { origin: "http://h", pathname: "/play" });
  const line = new PageLink(() => true, () => undefined);
  const told: string[] = [];
  const tell = (what: string): void => line.whenIdle(what, () => void told.push(what));
  // Into another window, with another button, within this page, to another host, and at nothing that is a link.
  click({ ctrlKey: true });
  click({ button: 1 });
  link.target = "_blank";
  click();
  Object.assign(link, { target: "", pathname: "/play" });
  click();
  Object.assign(link, { origin: "http://other", pathname: "/map" });
  click();
  page.closest = () => null;
  click();
  tell("at once");
  expect(told).toEqual(["at once"]);
  page.closest = () => ({ origin: "http://h", pathname: "/map", target: "" });
  click();
  tell("filter");
  tell("at");
  expect(told).toEqual(["at once"]);
  vi.advanceTimersByTime(3_000);
  expect(told).toEqual(["at once", "filter", "at"]);
  click();
  tell("late");
  line.end();
  vi.advanceTimersByTime(10_000);
  expect(told.length).toBe(3);
  vi.unstubAllGlobals();
});
