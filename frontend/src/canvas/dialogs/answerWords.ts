import type { Answer } from "../protocol";
import { counted } from "../panel/words";

/** What was saved: "Saved as version 7: added 'Family Help'; moved 3 places". */
export function savedWords(answer: Extract<Answer, { kind: "saved" }>): string {
  const { number, changes } = answer;
  return `Saved as version ${number.toLocaleString("en-GB")}${changes.length > 0 ? `: ${changes.join("; ")}` : ""}`;
}

/** What keeps a saved map from being played, in short; "" when nothing does. */
export function unplayableWords(answer: Extract<Answer, { kind: "saved" }>): string {
  const errors = answer.problems.filter((problem) => problem.severity === "error").length;
  return errors === 0 ? "" : `It cannot be played until ${counted(errors, "problem is", "problems are")} mended.`;
}
