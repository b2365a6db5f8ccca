import { useSides, useSidesUi } from "./context";

/** Puts a second map beside the first, and takes it away again. */
export function TwoSides() {
  const sides = useSides();
  const two = useSidesUi((ui) => ui.sessions.length > 1);
  return (
    <button type="button" className="jm-button jm-compare" aria-label="Two side by side" title="Two side by side (V)" aria-pressed={two} onClick={() => sides.toggle()}>
      Side by side
    </button>
  );
}
