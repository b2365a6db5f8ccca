import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from "react";
import { useSession, useUi } from "./context";
import { type Choice, findChoices } from "./filterChoices";

/** Results listed at most; more words narrow them. */
const MOST = 9;

/** Asks by typing: "under 1", "back nfa", a team's name; Enter adds the chosen result to the filter. */
export function FilterSearch({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const session = useSession();
  const payload = useUi((ui) => ui.engine.payload);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const found = useMemo(() => findChoices(payload, text), [payload, text]);
  const shown = found.slice(0, MOST);
  const add = (choice: Choice) => {
    session.setFilter(choice.with(session.ui.get().filter));
    setText("");
    setChosen(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (move !== 0 && shown.length > 0) {
      event.preventDefault();
      setChosen((chosen + move + shown.length) % shown.length);
    } else if (event.key === "Enter" && shown[chosen]) {
      event.preventDefault();
      add(shown[chosen]);
    } else if (event.key === "Escape" && text) {
      event.preventDefault();
      setText("");
    } else if (event.key === "Escape") session.escape();
  };
  const open = text.trim() !== "";
  return (
    <div className="jm-ask">
      <input
        ref={field} type="search" role="combobox" aria-label="Add a condition" placeholder="Add: “under 1”, “back after NFA”, a team …" value={text} autoComplete="off" spellCheck={false} aria-expanded={open} aria-controls={list}
        aria-activedescendant={open && shown[chosen] ? `${list}-${chosen}` : undefined} onKeyDown={onKeyDown} onChange={(event) => { setText(event.target.value); setChosen(0); }}
      />
      {open && (
        <ul id={list} role="listbox" aria-label="Conditions found">
          {shown.map((choice, i) => (
            <li key={choice.key} id={`${list}-${i}`} role="option" aria-selected={i === chosen} onPointerDown={(event) => event.preventDefault()} onClick={() => add(choice)}>
              <span className="jm-quiet">{choice.group}</span> {choice.label}
            </li>
          ))}
          {found.length === 0 && <li role="option" aria-selected="false" aria-disabled="true">Nothing is called that</li>}
          {found.length > MOST && <li role="option" aria-selected="false" aria-disabled="true">and {found.length - MOST} more</li>}
        </ul>
      )}
    </div>
  );
}
