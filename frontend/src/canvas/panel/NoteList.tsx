import { type FormEvent, useState } from "react";
import { frameOf } from "../../map/drawnMap";
import { useEditor, useSession } from "../context";
import { drawnMap, type EditNote } from "../model/drawing";
import { moveBy } from "../model/nodes";
import { addNote, setNote } from "../model/notes";
import { only } from "../model/selection";
import { deleteOrAsk } from "./deleting";
import { Field } from "./Field";
import { MoveButton } from "./MoveButton";
import { Row } from "./Row";
import { readName } from "./typed";
import { shortNote } from "./words";

/** All notes. */
export function NoteList() {
  const notes = useEditor((state) => state.drawing.notes);
  return (
    <>
      <AddNote />
      <ul className="jm-list">{notes.map((note) => <NoteRow key={note.key} note={note} />)}</ul>
      {notes.length === 0 && <p className="jm-quiet">No notes yet. A note is a line of text on the map.</p>}
    </>
  );
}

/** Adds a note beneath the map, below notes that stand there already. */
function AddNote() {
  const session = useSession();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") {
      setWrong("A note needs words.");
      return;
    }
    const { drawing } = session.editor.state;
    const frame = frameOf(drawnMap(drawing));
    const lowest = Math.max(frame.bottom - 20, ...drawing.notes.map((note) => note.y)) + 40;
    const made = addNote(drawing, { text: text.trim(), x: Math.round(frame.left) + 110, y: Math.round(lowest) });
    session.editor.apply("added a note", () => made.drawing);
    session.goTo({ kind: "note", key: made.key });
    session.say(`Added the note ${shortNote(text)}`);
    setText("");
  };
  return (
    <form className="jm-add" aria-label="Add a note" onSubmit={add}>
      <Field label="New note" wrong={wrong}>
        {(ties) => (
          <div className="jm-with-button">
            <input {...ties} className="jm-input" value={text} autoComplete="off" placeholder="Words" onChange={(event) => { setText(event.target.value); setWrong(null); }} />
            <button type="submit" className="jm-button">Add note</button>
          </div>
        )}
      </Field>
    </form>
  );
}

function NoteRow({ note }: { note: EditNote }) {
  const session = useSession();
  const { key, text } = note;
  const chosen = useEditor((state) => state.selection.notes.includes(key));
  const name = shortNote(text);
  const rename = (typed: string): string | null => {
    const read = readName(typed, "note");
    if ("wrong" in read) return "A note needs words.";
    session.editor.apply("changed a note", (drawing) => setNote(drawing, key, { text: read.value }));
    return null;
  };
  const move = (dx: number, dy: number) => {
    const it = only({ notes: [key] });
    session.editor.apply("moved a note", (drawing) => moveBy(drawing, it, dx, dy), it);
    session.say(`${name} at ${note.x + dx}, ${note.y + dy}`);
  };
  return (
    <Row thing={{ kind: "note", key }} name={name} selected={chosen} rename={text === name ? rename : undefined} remove={() => deleteOrAsk(session, { notes: [key] })}>
      <MoveButton name={name} at={note} move={move} />
    </Row>
  );
}
