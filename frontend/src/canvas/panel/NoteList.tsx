import { type FormEvent, useState } from "react";
import { frameOf } from "../../map/drawnMap";
import { useEditor, useSession } from "../context";
import { drawnMap, type EditNote } from "../model/drawing";
import { addNote, setNote } from "../model/notes";
import { only } from "../model/selection";
import { doing } from "../surface/doing";
import { hubOf } from "../surface/hub";
import { deleteOrAsk } from "./deleting";
import { Field } from "./Field";
import { MoveButton } from "./MoveButton";
import { Row } from "./Row";
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
    const at = { x: Math.round(frame.left) + 110, y: Math.round(lowest) };
    const made = addNote(drawing, { text: text.trim(), ...at });
    doing(session, "added a note", () => made.drawing, only({ notes: [made.key] }));
    hubOf(session).view?.show({ left: at.x - 110, right: at.x + 110, top: at.y - 20, bottom: at.y + 20 });
    setText("");
  };
  return (
    <form className="jm-add" aria-label="Add a note" onSubmit={add}>
      <Field label="New note" wrong={wrong}>
        {(ties) => (
          <div className="jm-with-button">
            <input
              {...ties}
              className="jm-input"
              value={text}
              autoComplete="off"
              placeholder="Words"
              onChange={(event) => {
                setText(event.target.value);
                setWrong(null);
              }}
            />
            <button type="submit" className="jm-button">
              Add note
            </button>
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
    if (typed.trim() === "") return "A note needs words.";
    doing(session, "changed a note", (drawing) => setNote(drawing, key, { text: typed.trim() }));
    return null;
  };
  return (
    <Row
      thing={{ kind: "note", key }} name={name} selected={chosen} rename={rename} whole={text}
      remove={() => deleteOrAsk(session, { notes: [key] })}
    >
      <MoveButton name={name} at={note} thing={{ kind: "note", key }} />
    </Row>
  );
}
