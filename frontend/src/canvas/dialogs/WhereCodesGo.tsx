import { useState } from "react";
import { useData, useEditor, useSession } from "../context";
import { labelOf } from "../model/words";
import { deleteNow, type Doomed } from "../panel/deleting";
import { leading } from "../panel/leading";
import { PlaceOptions } from "../panel/PlaceOptions";
import { SelectField } from "../panel/SelectField";
import { holdsWords, leadWords } from "../panel/words";
import { Modal } from "./Modal";

/** Choices of the list that are no place; no id in a map begins so. */
const OPEN = "";
const NOWHERE = "*nowhere";

/** Before places are deleted that codes lead to: which codes, and where they go instead. */
export function WhereCodesGo({ doomed }: { doomed: Doomed }) {
  const session = useSession();
  const drawing = useEditor((state) => state.drawing);
  const mapped = useData((data) => data.mapped);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(false);
  const lead = leading(mapped, drawing.redirects);
  const asking = doomed.nodes.filter((id) => Object.hasOwn(lead, id) && lead[id].codes.length > 0);
  const cancel = () => session.set({ deleting: null });
  const remove = () => {
    setAsked(true);
    if (asking.some((id) => (chosen[id] ?? OPEN) === OPEN)) return;
    deleteNow(session, doomed, Object.fromEntries(asking.map((id) => [id, chosen[id] === NOWHERE ? "" : chosen[id]])));
    cancel();
  };
  const more = holdsWords(doomed);
  return (
    <Modal title={asking.length === 1 ? `Delete '${labelOf(drawing, asking[0])}'?` : `Delete ${more}?`} cancel={cancel}>
      {asking.length === 1 && doomed.nodes.length + doomed.edges.length + doomed.notes.length > 1 && <p>{more} will be deleted in all.</p>}
      {asking.map((id) => {
        const { codes, asExit } = lead[id];
        const label = labelOf(drawing, id);
        return (
          <section key={id} className="jm-redirect">
            <p>{leadWords(codes, label)}.</p>
            {codes.length > 1 && (
              <details>
                <summary>All {codes.length.toLocaleString("en-GB")} codes</summary>
                <ul>
                  {codes.map((code, i) => (
                    <li key={`${i} ${code}`}>{code}</li>
                  ))}
                </ul>
              </details>
            )}
            <SelectField
              label={asking.length === 1 ? "Where do these codes go?" : `Where do the codes of '${label}' go?`} value={chosen[id] ?? OPEN}
              put={(to) => setChosen({ ...chosen, [id]: to })}
              hint={asExit ? "They end a child's time here, so they can only go to a way out." : undefined}
              wrong={asked && (chosen[id] ?? OPEN) === OPEN ? "Choose a place, or “Nowhere”." : null}
            >
              <option value={OPEN} disabled>Choose …</option>
              <option value={NOWHERE}>Nowhere: leave these codes unmapped</option>
              <PlaceOptions allow={(node) => !doomed.nodes.includes(node.id) && (!asExit || node.kind === "exit")} />
            </SelectField>
          </section>
        );
      })}
      {asking.length > 0 && <p className="jm-quiet">The codes change when you save the map; until then “Undo” takes all of this back.</p>}
      <div className="jm-buttons">
        <button type="button" className="jm-button jm-danger" onClick={remove}>Delete</button>
        <button type="button" className="jm-button" onClick={cancel}>Cancel</button>
      </div>
    </Modal>
  );
}
