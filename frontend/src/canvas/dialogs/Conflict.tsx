import { useSession, useUi } from "../context";
import type { Answer } from "../protocol";
import { Modal } from "./Modal";
import { momentWords } from "./when";

/** Changes listed at most on each side. */
const MOST = 12;

/** Someone else has saved the map since this drawing began: what each changed, and with whose it goes on. Both are kept. */
export function Conflict({ answer }: { answer: Extract<Answer, { kind: "conflict" }> }) {
  const session = useSession();
  const saving = useUi((ui) => ui.saving !== null);
  const side = (heading: string, changes: readonly string[]) => (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      {changes.length === 0 ? (
        <p className="jm-quiet">Nothing that can be seen.</p>
      ) : (
        <ul>
          {changes.slice(0, MOST).map((change, i) => (
            <li key={`${i} ${change}`}>{change}</li>
          ))}
        </ul>
      )}
      {changes.length > MOST && <p className="jm-quiet">and {(changes.length - MOST).toLocaleString("en-GB")} more</p>}
    </section>
  );
  return (
    <Modal title={`${answer.who} saved this map meanwhile`} cancel={() => session.dismiss()}>
      <p>
        It was saved on {momentWords(answer.at)}. Nothing is lost: both versions are kept, yours as version {answer.keptAs.toLocaleString("en-GB")}.
        Choose which one to go on with.
      </p>
      <div className="jm-sides">
        {side(`What ${answer.who} changed`, answer.theirs)}
        {side("What you changed", answer.yours)}
      </div>
      <div className="jm-buttons">
        <button type="button" className="jm-button jm-main" disabled={saving} onClick={() => session.keepMine()}>
          {saving ? "Saving …" : "Keep mine as the newest version"}
        </button>
        <button type="button" className="jm-button" disabled={saving} onClick={() => session.takeTheirs()}>
          Go on with theirs
        </button>
        <button type="button" className="jm-button" onClick={() => session.dismiss()}>
          Decide later
        </button>
      </div>
    </Modal>
  );
}
