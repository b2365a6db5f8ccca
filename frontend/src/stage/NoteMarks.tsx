import { type KeyboardEvent, useRef, useState } from "react";
import { useSession, useUi } from "./context";
import { noteMarks } from "./datedNotes";

/**
 * The dated notes as marks over the bars: a click, Enter or Space goes to that day. They are one stop of the Tab key; the arrow keys, Home
 * and End go from mark to mark. Nothing is shown while time runs from each child's own start, which has no dates.
 */
export function NoteMarks({ width }: { width: number }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  const { notes, start } = engine.payload;
  const marks = mode === "calendar" && width > 0 ? noteMarks(notes ?? [], start, engine.window, width) : [];
  if (!notes?.length) return null;
  const at = Math.min(stop, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.nativeEvent.stopPropagation();
    const next = Math.min(Math.max(to, 0), marks.length - 1);
    setStop(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <ul className="jm-notes" aria-label="Dated notes" ref={list} onKeyDown={onKeyDown}>
      {marks.map((mark, i) => (
        <li key={mark.words} style={{ left: `${100 * mark.share}%` }} className={mark.share > 0.5 ? "jm-late-note" : undefined}>
          <button
            type="button" aria-label={mark.words} tabIndex={i === at ? 0 : -1} onFocus={() => setStop(i)}
            onClick={() => session.player.seek(mark.minute)}
          >
            <span aria-hidden="true">{mark.notes.length > 1 ? mark.notes.length : ""}</span>
          </button>
          <span className="jm-note-words" aria-hidden="true">{mark.notes.map((words) => <span key={words}>{words}</span>)}</span>
        </li>
      ))}
    </ul>
  );
}
