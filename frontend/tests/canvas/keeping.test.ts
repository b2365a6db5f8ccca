import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browserShelf } from "../../src/canvas/keeping";
import type { LastingStore } from "../../src/canvas/lastingStore";
import type { Draft } from "../../src/canvas/protocol";

const draft = (seq: number, at: string): Draft => ({
  tab: "t1", browser: "b1", seq, base: "v1", at, drawing: { name: "Map", lanes: [], nodes: [], edges: [], notes: [], background: null }, redirects: {},
});

/** A browser whose storage and database can be looked into; either may be missing. */
function browser({ storage = true, database = true } = {}) {
  const texts = new Map<string, string>();
  const kept = new Map<string, unknown>();
  const forbid = () => {
    throw new Error("forbidden");
  };
  const text = { getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, value: string) => void texts.set(key, value), removeItem: (key: string) => void texts.delete(key) };
  vi.stubGlobal("localStorage", storage ? text : { getItem: forbid, setItem: forbid, removeItem: forbid });
  const store: LastingStore = { get: (key) => Promise.resolve(kept.get(key)), put: (key, value) => void kept.set(key, structuredClone(value)) };
  return { texts, kept, open: (project = "p") => browserShelf(project, Promise.resolve(database ? store : null)) };
}

describe("the browser's shelf", () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00.000Z") }));
  afterEach(() => void vi.useRealTimers());
  afterEach(() => void vi.unstubAllGlobals());

  test("keeps a draft for each project, in both stores", async () => {
    const there = browser();
    const first = draft(1, "2026-11-21T11:00:00.000Z");
    (await there.open()).write("p", first);
    expect((await there.open()).read("p")).toEqual(first);
    expect((await there.open("q")).read("q")).toBeNull();
    expect([there.texts.size, there.kept.size]).toEqual([1, 1]);
  });

  test("after a kill, what is on disk counts, not the storage as it was a while before", async () => {
    const there = browser();
    const old = draft(1, "2026-11-21T11:00:00.000Z");
    const shelf = await there.open();
    shelf.write("p", old);
    const before = new Map(there.texts);
    shelf.write("p", draft(2, "2026-11-21T11:00:05.000Z"));
    for (const [key, text] of before) there.texts.set(key, text);
    expect((await there.open()).read("p")?.seq).toBe(2);
    shelf.clear("p");
    for (const [key, text] of before) there.texts.set(key, text);
    expect((await there.open()).read("p")).toBeNull();
  });

  test("after a page was loaded again at once, the storage counts where it is ahead", async () => {
    const there = browser();
    const shelf = await there.open();
    shelf.write("p", draft(1, "2026-11-21T11:00:00.000Z"));
    there.texts.set([...there.texts.keys()][0], JSON.stringify(draft(2, "2026-11-21T11:00:01.000Z")));
    expect((await there.open()).read("p")?.seq).toBe(2);
  });

  test("a database that answers late holds nobody up, and gets what was kept meanwhile", async () => {
    const there = browser();
    let answer: (store: LastingStore) => void = () => {};
    const opening = browserShelf("p", new Promise((done) => (answer = done)));
    await vi.advanceTimersByTimeAsync(5000);
    const shelf = await opening;
    shelf.write("p", draft(1, "2026-11-21T11:00:00.000Z"));
    expect(there.kept.size).toBe(0);
    answer({ get: (key) => Promise.resolve(there.kept.get(key)), put: (key, value) => void there.kept.set(key, structuredClone(value)) });
    await vi.advanceTimersByTimeAsync(0);
    there.texts.clear();
    expect((await there.open()).read("p")?.seq).toBe(1);
  });

  test.each([{ storage: false }, { database: false }])("works with one of the stores: %o", async (missing) => {
    const there = browser(missing);
    const first = draft(1, "2026-11-21T11:00:00.000Z");
    (await there.open()).write("p", first);
    expect((await there.open()).read("p")).toEqual(first);
    (await there.open()).clear("p");
    expect((await there.open()).read("p")).toBeNull();
  });

  test("without either keeps nothing and breaks nothing, nor does it for what is no draft", async () => {
    const none = await browser({ storage: false, database: false }).open();
    none.write("p", draft(1, "2026-11-21T11:00:00.000Z"));
    none.clear("p");
    expect(none.read("p")).toBeNull();
    const there = browser();
    there.kept.set("journey-map-draft-p", "nonsense");
    there.texts.set("journey-map-draft-p", "{");
    expect((await there.open()).read("p")).toBeNull();
  });
});
