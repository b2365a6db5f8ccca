import { useTick, useUi } from "./context";
import { dayWords } from "./words";

/** The words over a side whose data do not reach so far back; "" while they do. */
export function beforeWords(mode: string, time: number, window: [number, number], start: string): string {
  return mode === "calendar" && time < window[0] ? `No data before ${dayWords(start, window[0])}` : "";
}

/** Lies over a side's map while its clock stands before its data begin, so that an empty map is not taken for a quiet year. */
export function SideVeil() {
  const engine = useUi((ui) => ui.engine);
  const { time } = useTick();
  const words = beforeWords(engine.mode, time, engine.window, engine.payload.start);
  return words ? <div className="jm-veil"><p>{words}</p></div> : null;
}
