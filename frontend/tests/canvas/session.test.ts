import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { draftToOpen, type Shelf, type Shelved } from "../../src/canvas/keeping";
import type { EditNode, SentDrawing } from "../../src/canvas/model/drawing";
import type { CanvasData, Draft, SaveTrigger } from "../../src/canvas/protocol";
import { ASK_AGAIN, CanvasSession } from "../../src/canvas/session";

const node = (id: string, x = 0): EditNode => ({ id, label: id.toUpperCase(), kind: "activity", lane: "", x, y: 0, standard: "", target: null, description: "", colour: "" });
const drawing = (...ids: string[]): SentDrawing => ({ name: "Map", lanes: [], nodes: ids.map((id) => node(id)), edges: [], notes: [], background: null });
const draft = (part: Partial<Draft>): Draft => ({ tab: "t1", browser: "b1", seq: 1, base: "v1", at: "2026-11-21T10:00:00Z", drawing: drawing("a", "b"), redirects: {}, ...part });

/** A world that writes down what reaches Python, with a shelf in memory. */
function world(onShelf: Shelved | null = null) {
  const sent: (Draft | null)[] = [];
  const saves: SaveTrigger[] = [];
  let shelved = onShelf;
  let asked = 0;
  const shelf: Shelf = { read: () => shelved, write: (_, next) => void (shelved = next), clear: () => void (shelved = null) };
  const line = { draft: (next: Draft | null) => void sent.push(next), save: (next: SaveTrigger) => void saves.push(next), askMoves: () => void asked++ };
  return { sent, saves, shelved: () => shelved, asked: () => asked, world: { line, shelf, who: { tab: "t1", browser: "b1" }, now: () => "2026-11-21T12:00:00Z" } };
}

const data = (part: Partial<CanvasData> = {}): CanvasData => ({
  project: "p", version: "v1", drawing: drawing("a"), drafts: [], picture: null, words: {}, mapped: {}, moves: null, hasData: false, answer: null, opened: null, readOnly: false, ...part,
});

const ids = (session: CanvasSession) => session.editor.state.drawing.nodes.map((one) => one.id);
const add = (session: CanvasSession, id: string) => session.editor.apply(`added '${id}'`, (d) => ({ ...d, nodes: [...d.nodes, node(id)] }));

describe("which draft is opened", () => {
  test("this tab's own, and of its two copies the one with more changes", () => {
    const own = draft({ seq: 4 });
    const ahead = draft({ seq: 5 });
    const newer = draft({ tab: "t2", seq: 9, at: "2026-11-21T11:00:00Z" });
    expect(draftToOpen([own, newer], ahead, { tab: "t1", browser: "b1" })).toBe(ahead);
    expect(draftToOpen([ahead, newer], own, { tab: "t1", browser: "b1" })).toBe(ahead);
  });
  test("else the newest of this browser, and never another browser's", () => {
    const old = draft({ tab: "t2", at: "2026-11-21T09:00:00Z" });
    const recent = draft({ tab: "t3", at: "2026-11-21T11:00:00Z" });
    const other = draft({ tab: "t4", browser: "b2", at: "2026-11-21T12:00:00Z" });
    expect(draftToOpen([old, recent, other], null, { tab: "t9", browser: "b1" })).toBe(recent);
    expect(draftToOpen([other], null, { tab: "t9", browser: "b1" })).toBeNull();
  });
  test("what lies in this browser is its own, though it has forgotten its name, and comes before Python's copy of it", () => {
    const shelved = { ...draft({ tab: "t2" }), asked: drawing("a") };
    expect(draftToOpen([draft({ tab: "t2" })], shelved, { tab: "t9", browser: "b9" })).toBe(shelved);
    expect(draftToOpen([draft({ tab: "t2" })], shelved, { tab: "t2", browser: "b1" })).toBe(shelved);
  });
});

describe("a session", () => {
  test("begins with the saved map, and hands every change on as a draft, to the browser's store too", () => {
    const there = world();
    const session = new CanvasSession(data(), there.world);
    expect(ids(session)).toEqual(["a"]);
    expect(session.dirty()).toBe(false);
    expect(there.sent).toEqual([]);
    add(session, "b");
    expect(session.dirty()).toBe(true);
    expect(there.sent).toEqual([draft({ at: "2026-11-21T12:00:00Z" })]);
    expect(there.shelved()).toEqual(there.sent[0]);
    session.undo();
    expect(session.dirty()).toBe(false);
    expect(there.sent.map((one) => [one?.seq, one?.drawing.nodes.length])).toEqual([[1, 2], [2, 1]]);
    session.editor.select({ nodes: ["a"], edges: [], notes: [], lane: null });
    expect(there.sent).toHaveLength(2);
  });

  test("goes on with a draft that was not saved, and says so", () => {
    const session = new CanvasSession(data({ drafts: [draft({ seq: 7, base: "v0", redirects: { z: "a" } })] }), world().world);
    expect(ids(session)).toEqual(["a", "b"]);
    expect(session.base()).toBe("v0");
    expect(session.kept.get().reopened).toBe("2026-11-21T10:00:00Z");
    expect(session.editor.state.drawing.redirects).toEqual({ z: "a" });
    expect(session.editor.state.seq).toBe(7);
    expect(session.dirty()).toBe(true);
  });

  test("takes no notice of a draft that says what is saved", () => {
    const session = new CanvasSession(data({ drafts: [draft({ base: "v0", drawing: drawing("a") })] }), world().world);
    expect(session.base()).toBe("v1");
    expect(session.kept.get().reopened).toBeNull();
    expect(session.dirty()).toBe(false);
  });

  test("saves, and is clean when the answer comes", () => {
    const there = world(draft({}));
    const session = new CanvasSession(data({ drawing: drawing("a", "b") }), there.world);
    add(session, "c");
    session.save();
    expect(there.saves).toMatchObject([{ seq: 2, base: "v1", over: "", ask: "t1 2 2026-11-21T12:00:00Z 1" }]);
    expect(session.ui.get().saving).toEqual({ ask: "t1 2 2026-11-21T12:00:00Z 1", seq: 2, lineage: 1 });
    session.update(data({ version: "v2", drawing: drawing("a", "b", "c"), answer: { to: "t1 2 2026-11-21T12:00:00Z 1", kind: "saved", version: "v2", number: 5, changes: ["added 'C'"], notes: [], problems: [] } }));
    expect(session.ui.get().saving).toBeNull();
    expect(session.dirty()).toBe(false);
    expect(session.base()).toBe("v2");
    expect(there.shelved()).toBeNull();
    expect(there.sent.at(-1)).toBeNull();
  });

  test("keeps what was drawn while a save was under way", () => {
    const there = world();
    const session = new CanvasSession(data(), there.world);
    add(session, "b");
    session.save();
    add(session, "c");
    session.update(data({ version: "v2", drawing: drawing("a", "b"), answer: { to: "t1 1 2026-11-21T12:00:00Z 1", kind: "saved", version: "v2", number: 2, changes: [], notes: [], problems: [] } }));
    expect(ids(session)).toEqual(["a", "b", "c"]);
    expect(session.dirty()).toBe(true);
    expect(there.shelved()?.seq).toBe(2);
    expect([there.shelved()?.base, there.sent.at(-1)?.base]).toEqual(["v2", "v2"]);
    session.undo();
    expect(session.dirty()).toBe(false);
  });

  test("hears an answer once, and none that is not its own", () => {
    const session = new CanvasSession(data(), world().world);
    const answer = { to: "t2-1-1", kind: "refused" as const, problems: [] };
    session.update(data({ answer }));
    expect(session.kept.get().answer).toBeNull();
    add(session, "b");
    session.save();
    session.update(data({ answer: { ...answer, to: "t1 1 2026-11-21T12:00:00Z 1" } }));
    expect(session.kept.get().answer).toMatchObject({ kind: "refused", to: "t1 1 2026-11-21T12:00:00Z 1" });
    expect(session.dirty()).toBe(true);
    session.dismiss();
    session.update(data({ answer: { ...answer, to: "t1 1 2026-11-21T12:00:00Z 1" }, hasData: true }));
    expect(session.kept.get().answer).toBeNull();
  });

  test("hears a second answer that reads like the first", () => {
    const session = new CanvasSession(data(), world().world);
    add(session, "b");
    const answer = { to: "t1 1 2026-11-21T12:00:00Z 1", kind: "refused" as const, problems: [] };
    session.save();
    session.update(data({ answer }));
    session.dismiss();
    session.save();
    session.update(data({ answer: { ...answer, to: "t1 1 2026-11-21T12:00:00Z 2" } }));
    expect(session.ui.get().saving).toBeNull();
    expect(session.kept.get().answer).toMatchObject({ kind: "refused" });
  });

  const conflict = { to: "t1 1 2026-11-21T12:00:00Z 1", kind: "conflict" as const, version: "v9", who: "Anna", at: "2026-11-21T11:00:00Z", theirs: ["added 'X'"], yours: ["added 'B'"], keptAs: 4, drawing: drawing("a", "x") };

  test("after a conflict mine can follow theirs", () => {
    const there = world();
    const session = new CanvasSession(data(), there.world);
    add(session, "b");
    session.save();
    session.update(data({ answer: conflict }));
    session.keepMine();
    expect(there.saves.map((one) => [one.base, one.over])).toEqual([["v1", ""], ["v1", "v9"]]);
    expect(ids(session)).toEqual(["a", "b"]);
  });

  test("after a conflict theirs can be taken, and undo brings mine back, which still differs from theirs", () => {
    const there = world();
    const session = new CanvasSession(data(), there.world);
    add(session, "b");
    session.save();
    session.update(data({ answer: conflict }));
    session.takeTheirs();
    expect(ids(session)).toEqual(["a", "x"]);
    expect(session.base()).toBe("v9");
    expect(session.kept.get().answer).toBeNull();
    expect(session.dirty()).toBe(false);
    session.undo();
    expect(ids(session)).toEqual(["a", "b"]);
    session.save();
    expect(there.saves.at(-1)?.base).toBe("v1");
  });

  test("what was told of the last save goes when the page opens another map", () => {
    const session = new CanvasSession(data(), world().world);
    add(session, "b");
    session.save();
    session.update(data({ answer: { to: "t1 1 2026-11-21T12:00:00Z 1", kind: "saved", version: "v2", number: 2, changes: [], notes: [], problems: [] } }));
    expect(session.kept.get().answer?.kind).toBe("saved");
    session.update(data({ opened: { token: "k1", words: "restored version 1", version: "v3", drawing: drawing("a"), saved: true } }));
    expect(session.kept.get().answer).toBeNull();
    session.end();
  });

  test("a map that the page opens takes the drawing's place, as a step that can be undone, once", () => {
    const session = new CanvasSession(data(), world().world);
    add(session, "b");
    const opened = { token: "k1", words: "opened version 3", version: "v3", drawing: drawing("old"), saved: true };
    session.update(data({ opened }));
    expect(ids(session)).toEqual(["old"]);
    expect(session.base()).toBe("v3");
    expect(session.ui.get().said).toBe("Opened version 3");
    session.undo();
    expect(session.base()).toBe("v1");
    expect(ids(session)).toEqual(["a", "b"]);
    session.update(data({ opened, hasData: true }));
    expect(ids(session)).toEqual(["a", "b"]);
  });

  test("another's draft that the page opens is not saved, and keeps where its codes go", () => {
    const session = new CanvasSession(data(), world().world);
    const opened = { token: "k1", words: "opened a drawing of Anna's", version: "v0", drawing: { ...drawing("a", "x"), redirects: { z: "a" } }, saved: false };
    session.update(data({ opened }));
    expect(ids(session)).toEqual(["a", "x"]);
    expect(session.base()).toBe("v0");
    expect(session.dirty()).toBe(true);
    expect(session.editor.state.drawing.redirects).toEqual({ z: "a" });
  });

  test("a picture that comes is put beneath the map, once, and can be undone", () => {
    const session = new CanvasSession(data(), world().world);
    const picture = { url: "data:image/png;base64,", width: 10, height: 10 };
    session.update(data({ picture }));
    // The one place is 176 wide and 64 high; the frame is 64 wider on each side.
    expect(session.editor.state.drawing.background).toEqual({ x: -152, y: -96, width: 400, opacity: 0.35, shown: true });
    session.undo();
    session.update(data({ picture, hasData: true }));
    expect(session.editor.state.drawing.background).toBeNull();
  });

  test("asks for moves once", () => {
    const there = world();
    const session = new CanvasSession(data({ hasData: true }), there.world);
    session.showMoves(true);
    expect(there.asked()).toBe(1);
    session.update(data({ hasData: true, moves: [] }));
    session.showMoves(false);
    session.showMoves(true);
    expect(there.asked()).toBe(1);
  });

  test("says which closed tab's draft it goes on from, with every draft and save", () => {
    const there = world();
    const session = new CanvasSession(data({ drafts: [draft({ tab: "t0", seq: 7 })] }), there.world);
    add(session, "c");
    session.save();
    expect(there.sent[0]?.took).toEqual({ tab: "t0", seq: 7 });
    expect(there.saves[0].took).toEqual({ tab: "t0", seq: 7 });
    session.end();
    const own = world();
    add(new CanvasSession(data({ drafts: [draft({ seq: 7 })] }), own.world), "c");
    expect(own.sent[0]?.took).toBeUndefined();
  });

  test("goes on from what is saved when that is what it had asked for, though no answer came", () => {
    const shelved = { ...draft({ seq: 3, drawing: drawing("a", "b", "c") }), asked: drawing("a", "b") };
    const now = data({ version: "v2", drawing: drawing("a", "b"), drafts: [draft({ seq: 3, drawing: drawing("a", "b", "c") })] });
    const session = new CanvasSession(now, world(shelved).world);
    expect(ids(session)).toEqual(["a", "b", "c"]);
    expect(session.base()).toBe("v2");
    const others = new CanvasSession({ ...now, drawing: drawing("a", "x") }, world(shelved).world);
    expect(others.base()).toBe("v1");
  });

  test("hands a draft that only the browser had to Python at once, and what was asked for stays beside it", () => {
    const shelved = { ...draft({ seq: 3, drawing: drawing("a", "b", "c") }), asked: drawing("a", "b") };
    const there = world(shelved);
    new CanvasSession(data({ drafts: [draft({ seq: 2, drawing: drawing("a", "b") })] }), there.world);
    expect(there.sent.map((sent) => sent?.drawing)).toEqual([drawing("a", "b", "c")]);
    expect(there.shelved()?.asked).toEqual(drawing("a", "b"));
  });

  test("hands over nothing that Python has", () => {
    const there = world();
    new CanvasSession(data({ drafts: [draft({ seq: 2, drawing: drawing("a", "b") })] }), there.world);
    expect(there.sent).toEqual([]);
  });

  test("keeps on the shelf what it has asked for, until it is answered", () => {
    const there = world();
    const session = new CanvasSession(data(), there.world);
    add(session, "b");
    expect(there.shelved()?.asked).toBeUndefined();
    session.save();
    expect(there.shelved()?.asked).toEqual(drawing("a", "b"));
    add(session, "c");
    expect(there.shelved()?.asked).toEqual(drawing("a", "b"));
    expect(there.sent.at(-1)).not.toHaveProperty("asked");
    session.update(data({ version: "v2", drawing: drawing("a", "b"), answer: { to: "t1 1 2026-11-21T12:00:00Z 1", kind: "saved", version: "v2", number: 2, changes: [], notes: [], problems: [] } }));
    add(session, "d");
    expect(there.shelved()?.asked).toBeUndefined();
    session.end();
  });

  test("keeps nothing of a map that is only shown", () => {
    const there = world(draft({}));
    const session = new CanvasSession(data({ readOnly: true }), there.world);
    expect(ids(session)).toEqual(["a"]);
    add(session, "z");
    expect(there.sent).toEqual([]);
  });
});

describe("a save that is not answered", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const refused = { to: "t1 1 2026-11-21T12:00:00Z 1", kind: "refused" as const, problems: [] };

  test("tells the answer that came while the page was made anew, once", () => {
    const answer = { to: "t1 3 2026-11-21T10:00:00Z 1", kind: "saved", version: "v2", number: 2, changes: ["added 'B'"], notes: [], problems: [] } as const;
    const saved = data({ version: "v2", drawing: drawing("a", "b"), answer: { ...answer, changes: [...answer.changes], notes: [], problems: [] } });
    const there = world({ ...draft({ seq: 3 }), asked: drawing("a", "b") });
    expect(new CanvasSession(saved, there.world).kept.get().answer?.to).toBe("t1 3 2026-11-21T10:00:00Z 1");
    expect(there.shelved()).toBeNull();
    // Coming back to the page later shows nothing: there is no one left who waits for it.
    expect(new CanvasSession(saved, there.world).kept.get().answer).toBeNull();
    const later = world({ ...draft({ seq: 4 }), asked: drawing("a", "b") });
    expect(new CanvasSession(saved, later.world).kept.get().answer).toBeNull();
  });

  test("is asked for again in the same words until it is", () => {
    const there = world();
    const session = new CanvasSession(data(), there.world);
    add(session, "b");
    session.save();
    vi.advanceTimersByTime(2 * ASK_AGAIN);
    expect(there.saves).toHaveLength(3);
    expect(new Set(there.saves.map((one) => JSON.stringify(one))).size).toBe(1);
    session.update(data({ answer: refused }));
    vi.advanceTimersByTime(5 * ASK_AGAIN);
    expect(there.saves).toHaveLength(3);
  });

  test("is asked for no more when the editor goes", () => {
    const there = world();
    const session = new CanvasSession(data(), there.world);
    session.save();
    session.end();
    vi.advanceTimersByTime(5 * ASK_AGAIN);
    expect(there.saves).toHaveLength(1);
  });
});
