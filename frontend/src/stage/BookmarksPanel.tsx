import { useState } from "react";
import { BookmarkForm, type Draft } from "./BookmarkForm";
import { BookmarkRow } from "./BookmarkRow";
import { type Bookmark, lookNow } from "./bookmarkLook";
import { newId, useShelf } from "./bookmarkShelf";
import { proposedTitle } from "./bookmarkWords";
import { useUi } from "./context";
import { PanelFrame } from "./PanelFrame";
import type { BookmarkQuestion } from "./pageLink";
import { useStore } from "../store";

/** The bookmarks in the order in which they are told: add one from here, go to one, alter, move and delete. In a stand-alone file they can be told only. */
export function BookmarksPanel() {
  const shelf = useShelf();
  const { page } = shelf;
  const list = useStore(page.bookmarks, (all) => all);
  const told = useStore(shelf.told, (id) => id);
  const payload = useUi((ui) => ui.engine.payload);
  const [adding, setAdding] = useState<Draft | null>(null);
  const [deleted, setDeleted] = useState<{ bookmark: Bookmark; after: string | null } | null>(null);
  const ask = async (question: BookmarkQuestion, done: string) => {
    const answer = await page.ask(question);
    page.say(answer.ok ? done : answer.words, !answer.ok);
    return answer.ok;
  };
  const add = async (draft: Draft) => {
    const bookmark = { id: newId(), ...draft };
    const after = list.some((one) => one.id === told) ? told : undefined;
    if (await ask({ about: "bookmarks", do: "add", bookmark, ...(after !== undefined && { after }) }, `Added the bookmark ${draft.title}`)) setAdding(null);
  };
  const remove = async (at: number) => {
    const bookmark = list[at];
    if (!(await ask({ about: "bookmarks", do: "delete", before: bookmark }, `Deleted the bookmark ${bookmark.title}`))) return;
    setDeleted({ bookmark, after: at === 0 ? null : list[at - 1].id });
  };
  const undo = async () => {
    if (deleted && (await ask({ about: "bookmarks", do: "add", ...deleted }, `${deleted.bookmark.title} is back`))) setDeleted(null);
  };
  const move = (at: number, by: 1 | -1) => {
    const rest = list.filter((_one, place) => place !== at);
    const after = at + by === 0 ? null : rest[at + by - 1].id;
    return ask({ about: "bookmarks", do: "move", id: list[at].id, after }, `${list[at].title} is now ${at + by + 1} of ${list.length}`);
  };
  const begin = () => {
    const look = lookNow(shelf.sides);
    setAdding({ title: proposedTitle(look, payload), words: "", look });
  };
  return (
    <PanelFrame title="Bookmarks">
      <p className="jm-quiet">
        {page.canSave
          ? "Moments to show in a meeting, in order, with what you say of each. Page Down goes to the next, Page Up to the one before: so does a presenter's remote."
          : "Moments that the author of this file chose. Page Down goes to the next, Page Up to the one before: so does a presenter's remote."}
      </p>
      {page.canSave && !adding && <div className="jm-actions"><button type="button" className="jm-button" onClick={begin}>Add from here</button></div>}
      {adding && <BookmarkForm label="New bookmark" action="Add" draft={adding} give={add} cancel={() => setAdding(null)} />}
      {deleted && (
        <p className="jm-undo" role="status">
          Deleted {deleted.bookmark.title}. <button type="button" className="jm-button" onClick={() => void undo()}>Undo</button>
        </p>
      )}
      {list.length === 0 && !adding && <p className="jm-quiet">There are none yet.</p>}
      <ol className="jm-plain jm-bookmarks" aria-label="Bookmarks">
        {list.map((bookmark, at) => (
          <BookmarkRow
            key={bookmark.id} bookmark={bookmark} at={at} of={list.length} ask={ask} remove={() => void remove(at)} move={(by) => void move(at, by)}
          />
        ))}
      </ol>
    </PanelFrame>
  );
}
