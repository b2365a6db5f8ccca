import { type ChangeEvent, type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { isField } from "../../fields";
import type { Thing } from "../ui";
import { GoTo } from "./GoTo";
import { useKeys, used } from "./useKeys";

type Field = HTMLInputElement | HTMLTextAreaElement;

interface RowProps {
  thing: Thing; name: string; about?: ReactNode; selected: boolean;
  /** Takes a new name; gives null, or what is wrong with it. Without it there is nothing to rename. */
  rename?(text: string): string | null;
  /** What is typed over when it is renamed, where that is more than its name. */
  whole?: string;
  remove(): void;
  /** Takes an arrow key pressed anywhere in the row. */
  arrow?(dx: number, dy: number): void;
  /** What a key pressed in the row does beside; shown while the focus is in it. */
  hint?: string;
  children?: ReactNode;
}

/** How far each arrow key goes. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One thing of the map in a list: its name leads to it; F2 renames and Delete deletes it. */
export function Row({ thing, name, about, selected, rename, whole = name, remove, arrow, hint, children }: RowProps) {
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected && row.current) bringIntoView(row.current);
  }, [selected]);
  const keys = useKeys<HTMLLIElement>((event) => {
    if (isField(event.target as HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "F2" && rename) setRenaming(true);
    else if (event.key === "Delete") remove();
    else if (arrow && ARROWS[event.key]) arrow(...ARROWS[event.key]);
    else return;
    used(event);
  });
  const both = (element: HTMLLIElement) => {
    row.current = element;
    return keys(element);
  };
  return (
    <li ref={both} data-row={JSON.stringify(thing)} className={selected ? "jm-list-row jm-chosen" : "jm-list-row"}>
      <div className="jm-list-name">
        {renaming && rename
          ? <RenameBox name={name} whole={whole} take={rename} done={() => setRenaming(false)} />
          : <GoTo thing={thing} className="jm-list-go">{name}</GoTo>}
      </div>
      <div className="jm-list-acts">
        {rename && <button type="button" className="jm-link" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>Rename</button>}
        {children}
        <button type="button" className="jm-link" aria-label={`Delete ${name}`} onClick={remove}>Delete</button>
        {about && <span className="jm-list-about">{about}</span>}
      </div>
      {hint && <p className="jm-row-hint">{hint}</p>}
    </li>
  );
}

/** Scrolls the panel, and nothing around it, so far that a row is in view. */
function bringIntoView(row: HTMLElement): void {
  const panel = row.closest<HTMLElement>("[role=tabpanel]");
  if (!panel) return;
  const inner = row.getBoundingClientRect();
  const outer = panel.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) panel.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
}

/** A name being typed anew: Enter, or leaving the field, takes it; Esc leaves the old one. */
function RenameBox({ name, whole, take, done }: { name: string; whole: string; take(text: string): string | null; done(): void }) {
  const [text, setText] = useState(whole);
  const [wrong, setWrong] = useState<string | null>(null);
  const finish = () => {
    const words = text === whole ? null : take(text);
    setWrong(words);
    if (words === null) done();
  };
  const keys = useKeys<HTMLDivElement>((event) => {
    if (event.key === "Escape") done();
    else if (event.key === "Enter" && !event.shiftKey) finish();
    else return;
    used(event);
  });
  const field = {
    className: "jm-input", "aria-label": `New name of ${name}`, value: text, autoFocus: true, autoComplete: "off",
    "aria-invalid": wrong !== null || undefined, onFocus: (event: FocusEvent<Field>) => event.target.select(), onBlur: finish,
    onChange: (event: ChangeEvent<Field>) => {
      setText(event.target.value);
      setWrong(null);
    },
  };
  return (
    <div className="jm-rename" ref={keys}>
      {whole.includes("\n") ? <textarea {...field} rows={3} /> : <input {...field} />}
      {wrong && <p className="jm-wrong" role="alert">{wrong}</p>}
    </div>
  );
}
