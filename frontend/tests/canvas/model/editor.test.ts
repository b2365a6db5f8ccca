import { describe, expect, it } from "vitest";
import { Editor } from "../../../src/canvas/model/editor";
import { placeAt } from "../../../src/canvas/model/nodes";
import { remove } from "../../../src/canvas/model/remove";
import { NOTHING, only } from "../../../src/canvas/model/selection";
import { small } from "./drawings";

describe("the editor", () => {
  it("takes a step back and makes it again, with words and the selection", () => {
    const start = small();
    const editor = new Editor(start);
    editor.select(only({ nodes: ["plan"] }));
    editor.apply("deleted 1 place", (d) => remove(d, only({ nodes: ["plan"] })));
    const end = editor.state.drawing;
    expect(editor.state).toMatchObject({ seq: 1, selection: NOTHING, undoWords: "deleted 1 place", redoWords: null });
    expect(editor.undo()).toBe("deleted 1 place");
    expect(editor.state.drawing).toBe(start);
    expect(editor.state).toMatchObject({ seq: 2, selection: { nodes: ["plan"] }, undoWords: null, redoWords: "deleted 1 place" });
    expect(editor.redo()).toBe("deleted 1 place");
    expect(editor.state.drawing).toBe(end);
    expect([editor.redo(), editor.state.seq]).toEqual([null, 3]);
  });
  it("makes no step of what changes nothing", () => {
    const editor = new Editor(small());
    editor.apply("moved 1 place", (d) => placeAt(d, "plan", 300, 300), only({ nodes: ["plan"] }));
    expect(editor.state).toMatchObject({ seq: 0, undoWords: null, selection: { nodes: ["plan"] } });
    expect(editor.undo()).toBeNull();
  });
  it("forgets what was undone once something else is done", () => {
    const editor = new Editor(small());
    editor.apply("moved 1 place", (d) => placeAt(d, "plan", 1, 1));
    editor.undo();
    editor.apply("moved 1 place", (d) => placeAt(d, "plan", 2, 2));
    expect([editor.redo(), editor.state.drawing.nodes[2].x]).toEqual([null, 2]);
  });
  it("selects nothing that is not there", () => {
    const editor = new Editor(small());
    editor.select({ nodes: ["plan", "gone"], edges: ['["plan","closed"]', "x"], notes: ["note-1", "note-9"], lane: "gone" });
    expect(editor.state.selection).toEqual({ nodes: ["plan"], edges: ['["plan","closed"]'], notes: ["note-1"], lane: null });
  });
  it("tells who listens once a change, until they leave", () => {
    const editor = new Editor(small());
    let told = 0;
    const leave = editor.subscribe(() => { told += 1; });
    editor.apply("moved 1 place", (d) => placeAt(d, "plan", 1, 1));
    editor.apply("moved 1 place", (d) => placeAt(d, "plan", 1, 1));
    leave();
    editor.undo();
    expect(told).toBe(1);
  });
});
