import { useSession } from "../context";
import type { Answer } from "../protocol";
import { Modal } from "./Modal";

/** A map that could not be saved, and why. What is drawn stays, as a draft. */
export function RefusedSave({ answer }: { answer: Extract<Answer, { kind: "refused" }> }) {
  const session = useSession();
  return (
    <Modal title="The map was not saved" cancel={() => session.dismiss()}>
      <p>Your drawing is still here, and kept as a draft.</p>
      <ul className="jm-problems">
        {answer.problems.map(({ words, advice, severity }, i) => (
          <li key={`${i} ${words}`} className={severity === "error" ? "jm-problem jm-error" : "jm-problem"}>
            <p>{words}</p>
            {advice && <p className="jm-quiet">{advice}</p>}
          </li>
        ))}
      </ul>
      <div className="jm-buttons">
        <button type="button" className="jm-button jm-main" onClick={() => session.dismiss()}>
          Back to the drawing
        </button>
      </div>
    </Modal>
  );
}
