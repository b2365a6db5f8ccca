import { type KeyboardEvent, useRef, useState } from "react";
import { BookmarkForm, type Draft } from "./BookmarkForm";
import { type Bookmark, lookNow } from "./bookmarkLook";
import { linkToBookmark, useShelf } from "./bookmarkShelf";
import { missingOf, shownWords } from "./bookmarkWords";
import { useUi } from "./context";
import { copyText } from "./copyText";
import { Icon } from "./icons";
import type { BookmarkQuestion } from "./pageLink";
import { useStore } from "../store";

interface Props {
  bookmark: Bookmark; at: number; of: number; ask(question: BookmarkQuestion, done: string): Promise<boolean>; remove(): void; move(by: 1 | -1): void;
}

/** One bookmark of the list. With the focus on its title, Alt and an arrow move it. */
export function BookmarkRow({ bookmark, at, of, ask, remove, move }: Props) {
  const shelf = useShelf();
  const engine = useUi((ui) => ui.engine);
  const told = useStore(shelf.told, (id) => id === bookmark.id);
  const [changing, setChanging] = useState(false);
  const { id, title, words, look } = bookmark;
  const missing = missingOf(look, engine.payload, engine.mode === "calendar" ? engine.window : null);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (!event.altKey || !by || !shelf.page.canSave) return;
    event.preventDefault();
    event.nativeEvent.stopPropagation();
    if (at + by >= 0 && at + by < of) move(by);
  };
  const change = async (draft: Draft) => {
    if (await ask({ about: "bookmarks", do: "change", bookmark: { id, ...draft }, before: bookmark }, `Changed the bookmark ${draft.title}`)) setChanging(false);
  };
  return (
    <li>
      <button type="button" className="jm-saved-name" aria-current={told ? "step" : undefined} aria-pressed={told} title="Show this" onClick={() => shelf.go(id)} onKeyDown={onKeyDown}>
        <span className="jm-number jm-quiet">{at + 1}</span> {title}
      </button>
      {words && <p className="jm-said">{words}</p>}
      <p className="jm-quiet">{shownWords(look, engine.payload)}</p>
      {missing.map((one) => <p key={one} className="jm-lost-words">{one}</p>)}
      {shelf.page.canSave && !changing && (
        <div className="jm-bookmark-actions" role="group" aria-label={`${title}:`}>
          <button type="button" className="jm-button jm-square" aria-label={`Move up ${title}`} title="Move up (Alt + ↑ on the title)" disabled={at === 0} onClick={() => move(-1)}><Icon name="up" /></button>
          <button type="button" className="jm-button jm-square" aria-label={`Move down ${title}`} title="Move down (Alt + ↓ on the title)" disabled={at === of - 1} onClick={() => move(1)}><Icon name="down" /></button>
          <button type="button" className="jm-button" aria-label={`Edit ${title}`} onClick={() => setChanging(true)}>Edit</button>
          <CopyBookmark id={id} title={title} />
          <button type="button" className="jm-button" aria-label={`Delete ${title}`} onClick={remove}>Delete</button>
        </div>
      )}
      {changing && <BookmarkForm label={`Edit ${title}`} action="Save" draft={{ title, words, look }} give={change} cancel={() => setChanging(false)} lookHere={() => lookNow(shelf.sides)} />}
    </li>
  );
}

/** Copies the address that opens Play at this bookmark. */
function CopyBookmark({ id, title }: { id: string; title: string }) {
  const { page } = useShelf();
  const [text, setText] = useState<string | null>(null);
  const box = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    const link = linkToBookmark(location.href, id);
    const done = box.current ? await copyText(link, box.current) : false;
    setText(done ? null : link);
    if (done) page.say(`Copied the link to ${title}`);
  };
  return (
    <>
      <span ref={box} className="jm-copy"><button type="button" className="jm-button" aria-label={`Copy link to ${title}`} onClick={() => void copy()}>Copy link</button></span>
      {text !== null && <input type="text" readOnly className="jm-narrow" aria-label="Link to copy, Ctrl+C" value={text} autoFocus onFocus={(event) => event.target.select()} onBlur={() => setText(null)} />}
    </>
  );
}
