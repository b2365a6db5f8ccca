import type { Drawing } from "../model/drawing";
import { flowProblems } from "./flow";
import type { Found } from "./found";
import { layoutProblems } from "./layout";

export type { Found, ProblemCode } from "./found";
export { worded } from "./worded";

/** Several controls ask about the same drawing; a drawing never changes, so that its problems are looked for once. */
const known = new WeakMap<Drawing, Found[]>();

/** All that is wrong in a drawing: what keeps it from being played first, then what children cannot reach, then what is hard to read. */
export function problemsOf(drawing: Drawing): Found[] {
  let found = known.get(drawing);
  if (!found) {
    found = [...flowProblems(drawing), ...layoutProblems(drawing)];
    known.set(drawing, found);
  }
  return found;
}
