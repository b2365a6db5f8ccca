import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useSession, useUi } from "./context";

/** Results listed at most; more letters narrow them. */
const MOST = 8;

/** Finds a child by pseudonym: type some of it, choose with the arrows, Enter follows. */
export function FindChild() {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const found = useMemo(() => (text.trim() ? engine.find(text.trim()) : []), [engine, text]);
  const listed = found.slice(0, MOST);

  const follow = (child: number) => {
    session.follow(child);
    setOpen(false);
    setText("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (move !== 0 && listed.length > 0) {
      event.preventDefault();
      setOpen(true);
      setChosen((chosen + move + listed.length) % listed.length);
    } else if (event.key === "Enter" && listed[chosen] !== undefined) follow(listed[chosen]);
    else if (event.key === "Escape") {
      if (text) setText("");
      else session.escape();
    }
  };
  const showing = open && text.trim() !== "";
  return (
    <div className="jm-find" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false); }}>
      <input
        type="search" aria-label="Find a child" placeholder="Find a child" value={text} autoComplete="off" spellCheck={false} aria-controls={showing ? list : undefined}
        aria-activedescendant={showing && listed[chosen] !== undefined ? `${list}-${chosen}` : undefined} onFocus={() => setOpen(true)} onKeyDown={onKeyDown}
        onChange={(event) => { setText(event.target.value); setChosen(0); setOpen(true); }}
      />
      {showing && (
        <ul id={list} role="listbox" aria-label="Children found">
          {listed.map((child, i) => (
            <li
              key={child} id={`${list}-${i}`} role="option" aria-selected={i === chosen} onPointerDown={(event) => event.preventDefault()} onClick={() => follow(child)}
            >
              {engine.childId(child)}
            </li>
          ))}
          {found.length === 0 && <li role="option" aria-selected="false" aria-disabled="true">No child is called that</li>}
          {found.length > MOST && <li role="option" aria-selected="false" aria-disabled="true">and {found.length - MOST} more</li>}
        </ul>
      )}
    </div>
  );
}
