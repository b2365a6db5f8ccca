import { useSession } from "../context";
import type { EditNote } from "../model/drawing";
import { setNote } from "../model/notes";
import { doing } from "../surface/doing";
import { deleteOrAsk } from "./deleting";
import { Heading } from "./Heading";
import { NumberField } from "./NumberField";
import { TextArea } from "./TextField";
import { readPosition } from "./typed";

/** A note's words, and where it stands. */
export function NoteProperties({ note }: { note: EditNote }) {
  const session = useSession();
  const set = (words: string, part: { text?: string; x?: number; y?: number }) =>
    doing(session, words, (drawing) => setNote(drawing, note.key, part));
  const take = (text: string): string | null => {
    if (text.trim() === "") return "A note needs words. To take it away, delete it.";
    set("changed a note", { text: text.trim() });
    return null;
  };
  return (
    <>
      <Heading>Note</Heading>
      <TextArea label="Words" value={note.text} take={take} />
      <div className="jm-pair">
        <NumberField label="Position across" value={note.x} read={readPosition} put={(x) => set("moved a note", { x })} />
        <NumberField label="Position down" value={note.y} read={readPosition} put={(y) => set("moved a note", { y })} />
      </div>
      <div className="jm-buttons">
        <button type="button" className="jm-button jm-danger" onClick={() => deleteOrAsk(session, { notes: [note.key] })}>
          Delete
        </button>
      </div>
    </>
  );
}
