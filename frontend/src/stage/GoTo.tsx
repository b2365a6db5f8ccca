import { type FormEvent, useId, useState } from "react";
import { useSession, useUi } from "./context";
import { typedMoment } from "./typedDate";

/** A field for a day: Enter goes there, and what is no day is said in words. */
export function DayField({ name, value, hint, put }: { name: string; value: string; hint?: string; put(minute: number): void }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState("");
  const id = useId();
  const take = () => {
    if (typed === null || typed.trim() === "") return put_(null);
    const found = typedMoment(typed, engine.payload.start, engine.window, mode);
    if ("wrong" in found) return setWrong(found.wrong);
    put(found.minute);
    put_(null);
  };
  const put_ = (next: string | null) => {
    setTyped(next);
    setWrong("");
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    take();
    session.player.invalidate();
  };
  return (
    <form className="jm-day" onSubmit={onSubmit} noValidate>
      <input
        type="text" aria-label={name} title={hint} placeholder={value ? undefined : name} value={typed ?? value} size={15} autoComplete="off" spellCheck={false}
        aria-invalid={wrong !== ""} aria-describedby={wrong ? id : undefined} onChange={(event) => put_(event.target.value)} onFocus={(event) => event.target.select()}
        onBlur={() => { if (!wrong && typed !== null) put_(null); }}
        onKeyDown={(event) => { if (event.key === "Escape") put_(null); }}
      />
      {wrong && <span className="jm-wrong" role="alert" id={id}>{wrong}</span>}
    </form>
  );
}

/** Goes to a day that is typed. */
export function GoTo() {
  const session = useSession();
  const mode = useUi((ui) => ui.mode);
  const hint = mode === "start" ? "A day of the children's own time, such as 42; Enter goes there" : "A date such as 5 March 2024, 05/03/2024 or March 2024; Enter goes there";
  return <DayField name={mode === "start" ? "Go to a day" : "Go to a date"} value="" hint={hint} put={(minute) => session.player.seek(minute)} />;
}
