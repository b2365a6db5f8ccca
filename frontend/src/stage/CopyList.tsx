import { useEffect, useRef, useState } from "react";
import { usePage } from "./pageLink";
import { useSession } from "./context";
import { copyText } from "./copyText";
import { counted } from "./words";

/** Copies the pseudonyms of children, one a line, and says what was copied; where the browser allows no copying, a field to copy from. */
export function CopyList({ children, label = "Copy this list" }: { children(): number[]; label?: string }) {
  const session = useSession();
  const page = usePage();
  const [text, setText] = useState<string | null>(null);
  const box = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    const list = children();
    const lines = list.map((child) => session.engine.childId(child)).join("\n");
    const done = box.current ? await copyText(lines, box.current) : false;
    setText(done ? null : lines);
    if (done) page.say(`Copied ${counted(list.length, "pseudonym")}, one a line`);
    else page.notice.set(null);
  };
  return (
    <>
      <span ref={box} className="jm-copy"><button type="button" className="jm-button" onClick={() => void copy()}>{label}</button></span>
      {text !== null && <CopyField text={text} label="Pseudonyms to copy" close={() => setText(null)} />}
    </>
  );
}

/** Copies the address of what is shown. */
export function CopyLink({ link }: { link(): string }) {
  const page = usePage();
  const [text, setText] = useState<string | null>(null);
  const box = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    const done = box.current ? await copyText(link(), box.current) : false;
    setText(done ? null : link());
    if (done) page.say("Copied the link to what is shown");
  };
  return (
    <>
      <span ref={box} className="jm-copy"><button type="button" className="jm-button" onClick={() => void copy()}>Copy link</button></span>
      {text !== null && <CopyField text={text} label="Link to copy" close={() => setText(null)} />}
    </>
  );
}

function CopyField({ text, label, close }: { text: string; label: string; close(): void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [text]);
  return (
    <div className="jm-copy-field">
      <p role="status">The browser does not let this page copy. Press Ctrl+C:</p>
      <textarea ref={field} readOnly rows={4} value={text} aria-label={label} onKeyDown={(event) => { if (event.key === "Escape") close(); }} />
      <button type="button" className="jm-button" onClick={close}>Done</button>
    </div>
  );
}
