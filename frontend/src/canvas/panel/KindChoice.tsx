import { useId, useState } from "react";
import type { NodeKind } from "../../map/geometry";
import { KINDS } from "../choices";
import { KindShape } from "./KindShape";

/** Which of the four kinds a place is, with what that does to the dots: said of the one that is chosen, or pointed at, or of all four. */
export function KindChoice({ value, put }: { value: NodeKind | undefined; put(kind: NodeKind): void }) {
  const name = useId();
  const [pointed, setPointed] = useState<NodeKind | null>(null);
  const [all, setAll] = useState(false);
  const told = KINDS.find(({ kind }) => kind === (pointed ?? value));
  return (
    <fieldset className="jm-kinds" onPointerLeave={() => setPointed(null)}>
      <legend>Kind</legend>
      <div className={all ? "jm-kinds-all" : "jm-kinds-grid"}>
        {KINDS.map(({ kind, name: words, does }) => (
          <label key={kind} onPointerEnter={() => setPointed(kind)}>
            <input type="radio" name={name} value={kind} checked={kind === value} onChange={() => put(kind)} aria-describedby={`${name}-${kind}`} />
            <KindShape kind={kind} />
            <span className="jm-kind-name">{words}</span>
            <span id={`${name}-${kind}`} className={all ? "jm-kind-does" : "jm-unseen"} aria-hidden={!all || undefined}>{does}</span>
          </label>
        ))}
      </div>
      {!all && (
        <p className="jm-kind-told" aria-hidden="true">
          {told?.does ?? "They are of different kinds."}
        </p>
      )}
      <button type="button" className="jm-link" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? "Show less" : "Compare the four kinds"}
      </button>
    </fieldset>
  );
}
