import { useEffect, useRef, useState } from "react";
import { useUi } from "./context";
import { missingOf } from "./bookmarkWords";
import { useShelf } from "./bookmarkShelf";
import { focusMap } from "./fullScreen";
import { Icon } from "./icons";
import { useStore } from "../store";

/** The bookmark that is told: its title and words large for the room, and the ways to the next and the one before. */
export function BookmarkStrip() {
  const shelf = useShelf();
  const list = useStore(shelf.page.bookmarks, (all) => all);
  const told = useStore(shelf.told, (id) => id);
  const engine = useUi((ui) => ui.engine);
  const at = list.findIndex((one) => one.id === told);
  const now = at < 0 ? null : list[at];
  const missing = now ? missingOf(now.look, engine.payload, engine.mode === "calendar" ? engine.window : null) : [];
  const [invited, setInvited] = useState(true);
  const next = useRef<HTMLButtonElement>(null);
  const [began, setBegan] = useState(false);
  // The button that was pressed goes; the focus must stay in the stage, or the keys lead nowhere.
  useEffect(() => {
    if (began && now) next.current?.focus({ preventScroll: true });
    setBegan(false);
  }, [began, now]);
  const tell = () => {
    setBegan(true);
    shelf.step(1);
  };
  const close = (event: React.MouseEvent) => {
    toMap(event.currentTarget);
    shelf.close();
  };
  const invites = now === null && invited && list.length > 0;
  return (
    <section className={`jm-telling${now ? "" : invites ? " jm-invites" : " jm-untold"}`} aria-label="Told in bookmarks">
      {invites && (
        <>
          <span>{list.length === 1 ? "There is a bookmark here." : `There is a story here, in ${list.length} bookmarks.`}</span>
          <button type="button" className="jm-button" title="Page Down" onClick={tell}>{list.length === 1 ? "Show it" : "Tell it"}</button>
          <button type="button" className="jm-button jm-square" aria-label="Not now" title="Not now; Page Down tells it any time" onClick={(event) => { toMap(event.currentTarget); setInvited(false); }}><Icon name="close" /></button>
        </>
      )}
      {now && <button type="button" className="jm-button jm-square" aria-label="Bookmark before" title="Bookmark before (Page Up)" aria-disabled={at === 0} onClick={() => shelf.step(-1)}><Icon name="back" /></button>}
      <div className="jm-told">
        {/* As high as the tallest of them, so that the map keeps its size from one to the next. */}
        {now && list.map((one) => <div key={one.id} className="jm-told-room" aria-hidden="true"><Words title={one.title} words={one.words} /></div>)}
        <div role="status" aria-label="Bookmark" aria-atomic="true">
          {now && <Words title={now.title} words={now.words} />}
          {missing.map((words) => <p key={words} className="jm-lost-words">{words}</p>)}
        </div>
      </div>
      {now && (
        <>
          <span className="jm-number jm-quiet">{at + 1} of {list.length}</span>
          <button type="button" className="jm-button jm-square" aria-label="Next bookmark" title="Next bookmark (Page Down)" aria-disabled={at === list.length - 1} ref={next} onClick={() => shelf.step(1)}><Icon name="forward" /></button>
          <button type="button" className="jm-button jm-square" aria-label="Close the bookmark" title="Close the bookmark; the picture stays" onClick={close}><Icon name="close" /></button>
        </>
      )}
    </section>
  );
}

function toMap(within: Element): void {
  const stage = within.closest(".jm-stage");
  if (stage) focusMap(stage);
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <>
      <p className="jm-told-title">{title}</p>
      {words && <p className="jm-told-words">{words}</p>}
    </>
  );
}
