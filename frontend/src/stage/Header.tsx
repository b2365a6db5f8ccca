import { useEffect, useRef } from "react";
import { ActiveLetter } from "./ActiveLetter";
import { Chips } from "./Chips";
import { clockWords } from "./clockWords";
import { useSession, useTick, useUi } from "./context";
import { useRoom } from "./fullScreen";
import { Legend } from "./Legend";
import { FIGURES_MEAN_SHORT } from "./MapPane";
import { beforeWords } from "./SideVeil";
import { NotShownButton, Tools } from "./Tools";
import { TwoSides } from "./TwoSides";
import { figure } from "./words";

/** The clock: written at every frame straight into the page. It is read aloud only while nothing plays. */
function Clock() {
  const session = useSession();
  const playing = useUi((ui) => ui.playing);
  const slow = useUi((ui) => ui.speed < 7 && ui.mode === "calendar");
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const write = () => {
      const words = clockWords(session.engine, session.player.speed);
      if (text.current && text.current.textContent !== words) text.current.textContent = words;
    };
    write();
    const off = [session.onFrame(write), session.ui.subscribe(write)];
    return () => off.forEach((stop) => stop());
  }, [session]);
  return <div className={`jm-clock${slow ? " jm-with-weekday" : ""}`} role="status" aria-label="Clock" aria-live={playing ? "off" : "polite"} ref={text} />;
}

/** How many of how many. */
function Shown() {
  const shown = useUi((ui) => ui.shown);
  const engine = useUi((ui) => ui.engine);
  // A filter by the age at the moment changes it while time runs: then it is not read aloud each time.
  const playing = useUi((ui) => ui.playing);
  return (
    <div className="jm-pill" role="status" aria-label="Children shown" aria-live={playing ? "off" : "polite"}>
      <b>{figure(shown)}</b> of {figure(engine.payload.children)} children
    </div>
  );
}

/** Where those who are shown are as a whole. */
function Tally() {
  const engine = useUi((ui) => ui.engine);
  const { counts, time } = useTick();
  // Before its data begin a side has nobody to count: an empty map is no quiet year.
  const before = beforeWords(engine.mode, time, engine.window, engine.payload.start);
  if (before) return <div className="jm-tally"><span>{before}</span></div>;
  return (
    <div className="jm-tally" style={{ "--digits": figure(engine.payload.children).length } as React.CSSProperties}>
      <span><b>{figure(counts.onMap)}</b> on the map</span>
      <span><b>{figure(counts.notYet)}</b> not yet come</span>
      <span><b>{figure(counts.off)}</b> off it again</span>
      {counts.unknown > 0 && <span><b>{figure(counts.unknown)}</b> not known this long</span>}
      {(counts.never ?? 0) > 0 && <span><b>{figure(counts.never ?? 0)}</b> never there</span>}
    </div>
  );
}

/**
 * Top of the stage: clock, how many of how many, what can be opened; beneath it the legend, where children are as a whole, filters in force. For a
 * room nothing can be opened but the list of what is not shown.
 */
export function Header() {
  const room = useRoom();
  return (
    <header className="jm-header">
      <div className="jm-row">
        <ActiveLetter />
        <Clock />
        <Shown />
        {room && <Tally />}
        {room ? <div className="jm-tools"><NotShownButton /></div> : <><Tools /><TwoSides /></>}
      </div>
      <div className="jm-row">
        <Legend />
        {!room && <Tally />}
        <Chips />
        {room && <span className="jm-figures-mean">{FIGURES_MEAN_SHORT}</span>}
      </div>
    </header>
  );
}
