import { useSidesUi } from "./context";
import { LETTERS } from "./sides";

/** Says which of two sides the clock, the figures and the filters beside it are of; nothing while there is one map. */
export function ActiveLetter() {
  const letter = useSidesUi((ui) => (ui.sessions.length > 1 ? LETTERS[ui.active] : ""));
  return letter ? <span className="jm-letter jm-letter-now" title={`What you see and choose here is of side ${letter}`}><span className="jm-aloud">Side </span>{letter}</span> : null;
}
