import { useData, useKept, useUi } from "../context";
import { Conflict } from "./Conflict";
import { RefusedSave } from "./RefusedSave";
import { ReopenedStrip, SavedStrip } from "./Strips";
import { WhereCodesGo } from "./WhereCodesGo";

/** What is asked and told over the drawing: one dialog at a time, and quiet strips above the bar at its foot. */
export function Dialogs() {
  const deleting = useUi((ui) => ui.deleting);
  const answer = useKept((kept) => kept.answer);
  const reopened = useKept((kept) => kept.reopened);
  const readOnly = useData((data) => data.readOnly);
  if (readOnly) return null;
  return (
    <>
      <div className="jm-strips">
        {reopened !== null && <ReopenedStrip at={reopened} />}
        {answer?.kind === "saved" && <SavedStrip key={answer.to} answer={answer} />}
      </div>
      {answer?.kind === "conflict" ? <Conflict key={answer.to} answer={answer} />
        : answer?.kind === "refused" ? <RefusedSave key={answer.to} answer={answer} />
        : deleting && <WhereCodesGo doomed={deleting} />}
    </>
  );
}
