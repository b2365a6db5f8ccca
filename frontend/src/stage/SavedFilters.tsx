import { type FormEvent, useState } from "react";
import { useSession, useUi } from "./context";
import { asksNothing } from "./filterJson";
import { filterToAddress } from "./filterAddress";
import { Icon } from "./icons";
import { type SavedFilter, usePage } from "./pageLink";
import { useStore } from "../store";

/** Filters saved by name, for everyone who opens the project: choose, save, rename, delete. */
export function SavedFilters() {
  const page = usePage();
  const session = useSession();
  const filter = useUi((ui) => ui.filter);
  const saved = useStore(page.told, ({ saved: list }) => list);
  const [renaming, setRenaming] = useState<string | null>(null);
  if (!page.canSave) return null;
  const now = filterToAddress(filter);
  const change = async (question: Parameters<typeof page.ask>[0], done: string) => {
    const answer = await page.ask(question);
    page.say(answer.ok ? done : answer.words, !answer.ok);
    return answer.ok;
  };
  return (
    <details className="jm-heading jm-saved" open={saved.length > 0 || undefined}>
      <summary><span>Saved filters</span><b>{saved.length || ""}</b></summary>
      <div className="jm-heading-room">
        <ul className="jm-plain" aria-label="Saved filters">
          {saved.map((one) => (
            <li key={one.name} className="jm-removable">
              {renaming === one.name
                ? <NameForm label={`New name for ${one.name}`} action="Rename" begin={one.name} give={async (to) => { if (await change({ do: "rename", name: one.name, to }, `Renamed to ${to}`)) setRenaming(null); }} cancel={() => setRenaming(null)} />
                : (
                  <>
                    <button type="button" className="jm-saved-name" disabled={one.damaged} aria-pressed={!one.damaged && filterToAddress(one.filter) === now} onClick={() => session.setFilter(one.filter)}>
                      {one.name}{one.damaged && " (damaged)"}
                    </button>
                    <button type="button" className="jm-button jm-square" aria-label={`Rename ${one.name}`} title="Rename" onClick={() => setRenaming(one.name)}><Icon name="pen" /></button>
                    <DeleteButton one={one} remove={() => void change({ do: "delete", name: one.name, before: one.filter }, `Deleted the filter ${one.name}`)} />
                  </>
                )}
            </li>
          ))}
        </ul>
        {asksNothing(filter)
          ? <p className="jm-quiet">Choose conditions, then save them here by name for everyone who opens this project.</p>
          : <SaveForm saved={saved} save={(name, before) => page.ask({ do: "save", name, filter, before })} />}
      </div>
    </details>
  );
}

/** Deleting is for everyone: it is asked twice. */
function DeleteButton({ one, remove }: { one: SavedFilter; remove(): void }) {
  const [asked, setAsked] = useState(false);
  return asked
    ? <button type="button" className="jm-button" autoFocus aria-label={`Delete ${one.name} for everyone`} onClick={remove} onBlur={() => setAsked(false)}>Delete?</button>
    : <button type="button" className="jm-button jm-square" aria-label={`Delete ${one.name}`} title="Delete" onClick={() => setAsked(true)}><Icon name="close" /></button>;
}

function SaveForm({ saved, save }: { saved: SavedFilter[]; save(name: string, before: SavedFilter["filter"] | null): Promise<{ ok: boolean; words: string }> }) {
  const page = usePage();
  const [replace, setReplace] = useState<SavedFilter | null>(null);
  const give = async (name: string, over: SavedFilter | null) => {
    const there = saved.find((one) => one.name.toLowerCase() === name.trim().replace(/\s+/g, " ").toLowerCase()) ?? null;
    if (there && !over) {
      setReplace({ ...there, name });
      return false;
    }
    setReplace(null);
    const answer = await save(name, over ? (there?.filter ?? null) : null);
    page.say(answer.ok ? `Saved as ${name.trim()}` : answer.words, !answer.ok);
    return answer.ok;
  };
  return (
    <>
      <NameForm label="Name for this filter" action="Save" begin="" give={async (name) => give(name, null)} />
      {replace && (
        <p role="alert">
          There is a filter named {replace.name} already. <button type="button" className="jm-button" onClick={() => void give(replace.name, replace)}>Replace it</button>{" "}
          <button type="button" className="jm-button" onClick={() => setReplace(null)}>Keep it</button>
        </p>
      )}
    </>
  );
}

function NameForm({ label, action, begin, give, cancel }: { label: string; action: string; begin: string; give(name: string): Promise<boolean | void>; cancel?(): void }) {
  const [name, setName] = useState(begin);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || busy) return;
    setBusy(true);
    if (await give(name)) setName("");
    setBusy(false);
  };
  return (
    <form className="jm-naming" onSubmit={(event) => void submit(event)}>
      <input
        type="text" aria-label={label} placeholder={label} maxLength={80} value={name} autoFocus={cancel !== undefined} onChange={(event) => setName(event.target.value)} autoComplete="off"
        onKeyDown={(event) => { if (event.key === "Escape" && cancel) { event.preventDefault(); cancel(); } }}
      />
      <button type="submit" className="jm-button" disabled={!name.trim() || busy}>{action}</button>
    </form>
  );
}
