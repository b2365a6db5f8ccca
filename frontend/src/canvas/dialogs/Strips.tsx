import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useData, useKept, useSession } from "../context";
import type { Answer } from "../protocol";
import { focusedNear } from "../panel/useKeepFocus";
import { doing } from "../surface/doing";
import { savedWords, unplayableWords } from "./answerWords";
import { momentWords } from "./when";

/** A map that was saved: as which version, what changed, and what else should be known. */
export function SavedStrip({ answer }: { answer: Extract<Answer, { kind: "saved" }> }) {
  const session = useSession();
  const unplayable = unplayableWords(answer);
  return (
    <Strip name="Saved">
      <div className="jm-strip-words">
        <p>{savedWords(answer)}</p>
        {answer.notes.map((note, i) => <p key={`${i} ${note}`} className="jm-strip-note">{note}</p>)}
        {unplayable && <p>{unplayable} <button type="button" className="jm-link" onClick={() => session.openPanel("problems")}>Show them</button></p>}
      </div>
      <Close dismiss={() => session.dismiss()} />
    </Strip>
  );
}

/** A drawing that was taken up again: it can be kept, or the saved map be gone back to. */
export function ReopenedStrip({ at }: { at: string }) {
  const session = useSession();
  const saved = useKept((kept) => kept.saved);
  const version = useData((data) => data.version);
  const goBack = () => {
    doing(session, "went back to the saved map", () => saved);
    session.dismissReopened();
    session.say("This is the saved map; Undo brings your drawing back");
  };
  return (
    <Strip name="Drawing not saved yet">
      <div className="jm-strip-words">
        <p>Your drawing of {momentWords(at)}, was not saved yet; here it is.</p>
        {session.base() !== version && (
          <p className="jm-strip-note">The map has been saved anew since you began it. When you save, you are shown what differs.</p>
        )}
      </div>
      <button type="button" className="jm-button" onClick={() => session.dismissReopened()}>Keep</button>
      <button type="button" className="jm-button" onClick={goBack}>Go back to the saved map</button>
    </Strip>
  );
}

/** The frame of a strip. When it goes while the focus is in it, the focus goes to the map. */
function Strip({ name, children }: { name: string; children: ReactNode }) {
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const mine = strip.current;
    const map = mine?.closest(".jm-canvas")?.querySelector<HTMLElement>("[role=application]");
    return () => {
      if (mine?.contains(focusedNear(mine))) map?.focus({ preventScroll: true });
    };
  }, []);
  return <div ref={strip} className="jm-strip" role="group" aria-label={name}>{children}</div>;
}

function Close({ dismiss }: { dismiss(): void }) {
  return (
    <button type="button" className="jm-button jm-square jm-strip-close" aria-label="Dismiss" onClick={dismiss}>
      <svg
        className="jm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.8"
        strokeLinecap="round"
      >
        <path d="M5 5l10 10M15 5L5 15" />
      </svg>
    </button>
  );
}
