import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type TakeName, whoDraws } from "../../src/canvas/tab";

/** Names that tabs of one browser hold at a time. */
let taken: Set<string>;
const take: TakeName = (name) => Promise.resolve(!taken.has(name) && (taken.add(name), true));

/** A tab of the browser, with what it was given when it was opened. */
function tab(session: Map<string, string>, browser: Map<string, string>) {
  const store = (kept: Map<string, string>) => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
  vi.stubGlobal("journeyMapTab", undefined);
  vi.stubGlobal("sessionStorage", store(session));
  vi.stubGlobal("localStorage", store(browser));
}

beforeEach(() => void (taken = new Set()));
afterEach(() => void vi.unstubAllGlobals());

test("a tab keeps its name when it is loaded again", async () => {
  const [session, browser] = [new Map<string, string>(), new Map<string, string>()];
  tab(session, browser);
  const before = await whoDraws(take);
  taken.clear();
  tab(session, browser);
  expect(await whoDraws(take)).toEqual(before);
});

test("a tab that was duplicated has a name of its own, and keeps it", async () => {
  const [session, browser] = [new Map<string, string>(), new Map<string, string>()];
  tab(session, browser);
  const first = await whoDraws(take);
  const copied = new Map(session);
  tab(copied, browser);
  const second = await whoDraws(take);
  expect(second.browser).toBe(first.browser);
  expect(second.tab).not.toBe(first.tab);
  taken.delete(`journey-map-tab-${second.tab}`);
  tab(copied, browser);
  expect((await whoDraws(take)).tab).toBe(second.tab);
});

test("two canvases of one page draw in the same tab", async () => {
  tab(new Map(), new Map());
  const [one, other] = [await whoDraws(take), await whoDraws(take)];
  expect(other.tab).toBe(one.tab);
});

test("a browser that forbids its stores draws under a name for the moment", async () => {
  vi.stubGlobal("journeyMapTab", undefined);
  vi.stubGlobal("sessionStorage", { getItem: () => { throw new Error("forbidden"); } });
  expect((await whoDraws(take)).tab).toMatch(/^\d+$/);
});
