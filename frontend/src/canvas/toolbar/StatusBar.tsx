import { useMemo } from "react";
import { useEditor, useKept, useSession, useUi } from "../context";
import { countOf } from "../model/words";

/** What was just done, whether it is saved, and how much is drawn. Screen readers are told what changes, but not the counts. */
export function StatusBar() {
  const session = useSession();
  const said = useUi((ui) => ui.said);
  const saving = useUi((ui) => ui.saving !== null);
  const drawing = useEditor((state) => state.drawing);
  const saved = useKept((kept) => kept.saved);
  const dirty = useMemo(() => session.dirty(), [session, drawing, saved]);
  const counts = [countOf(drawing.nodes.length, "place"), countOf(drawing.edges.length, "way")];
  if (drawing.notes.length > 0) counts.push(countOf(drawing.notes.length, "note"));
  return (
    <div className="jm-status" role="status" aria-atomic="false">
      <span className="jm-said">{said}</span>
      <span className={dirty ? "jm-unsaved" : "jm-saved"}>{saving ? "Saving …" : dirty ? "Not saved yet; kept as a draft" : "All saved"}</span>
      <span className="jm-counts" aria-live="off">{counts.join(", ")}</span>
    </div>
  );
}
