import { type ReactNode, useId, useState } from "react";
import { plainWords } from "./plainWords";
import { figure } from "./words";

/** From so many choices on, a list can be searched. */
const SEARCHED = 9;

export interface Listed { value: string; label: string; count?: number }

/** One heading of the panel that opens to what it holds; closed, it says what is chosen. */
export function Heading({ title, chosen, children }: { title: string; chosen: string; children: ReactNode }) {
  return (
    <details className="jm-heading">
      <summary><span>{title}</span>{chosen && <b>{chosen}</b>}</summary>
      <div className="jm-heading-room">{children}</div>
    </details>
  );
}

/** Some choices under one heading; any number of them can be ticked. Long lists can be searched. */
export function Choices({ title, note, choices, chosen, toggle }: { title: string; note?: string; choices: Listed[]; chosen: string[]; toggle(value: string): void }) {
  const [text, setText] = useState("");
  const hint = useId();
  const wanted = plainWords(text);
  const shown = wanted ? choices.filter(({ label }) => plainWords(label).includes(wanted)) : choices;
  const words = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <Heading title={title} chosen={words.join(", ")}>
      {note && <p className="jm-quiet" id={hint}>{note}</p>}
      {choices.length >= SEARCHED && (
        <input type="search" className="jm-narrow" aria-label={`Search in ${title}`} placeholder={`Search ${figure(choices.length)} values`} value={text} onChange={(event) => setText(event.target.value)} autoComplete="off" spellCheck={false} />
      )}
      <div className="jm-ticks" role="group" aria-label={title} aria-describedby={note ? hint : undefined}>
        {shown.map(({ value, label, count }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{label}</span>{count !== undefined && <span className="jm-quiet jm-number">{figure(count)}</span>}
          </label>
        ))}
        {shown.length === 0 && <p className="jm-quiet">None is called that</p>}
      </div>
    </Heading>
  );
}
