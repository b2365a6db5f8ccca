import { type FormEvent, useId, useState } from "react";
import type { Bookmark, BookmarkLook } from "./bookmarkLook";
import { shownWords } from "./bookmarkWords";
import { useUi } from "./context";

/** A bookmark that has no id yet. */
export type Draft = Omit<Bookmark, "id">;

/** Title and words of a bookmark, and the moment that they are of. `lookHere` offers to take the moment that is shown now instead. */
export function BookmarkForm({ label, action, draft, give, cancel, lookHere }: { label: string; action: string; draft: Draft; give(draft: Draft): Promise<void>; cancel(): void; lookHere?(): BookmarkLook }) {
  const payload = useUi((ui) => ui.engine.payload);
  const [title, setTitle] = useState(draft.title);
  const [words, setWords] = useState(draft.words);
  const [look, setLook] = useState(draft.look);
  const [busy, setBusy] = useState(false);
  const note = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim() || busy) return;
    setBusy(true);
    await give({ title: title.trim().replace(/\s+/g, " "), words, look });
    setBusy(false);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  };
  return (
    <form className="jm-bookmark-form" aria-label={label} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <label>Title<input type="text" maxLength={120} value={title} autoFocus autoComplete="off" onFocus={(event) => event.target.select()} onChange={(event) => setTitle(event.target.value)} /></label>
      <label>What you say of it<textarea rows={3} maxLength={600} value={words} aria-describedby={note} onChange={(event) => setWords(event.target.value)} /></label>
      <p className="jm-quiet" id={note}>Everyone who opens this project reads it, and so does whoever gets a file with it: no names.</p>
      <p className="jm-quiet">{shownWords(look, payload)}</p>
      <div className="jm-actions">
        <button type="submit" className="jm-button" disabled={!title.trim() || busy}>{action}</button>
        {lookHere && <button type="button" className="jm-button" onClick={() => setLook(lookHere())}>Take what is shown now</button>}
        <button type="button" className="jm-button" onClick={cancel}>Cancel</button>
      </div>
    </form>
  );
}
