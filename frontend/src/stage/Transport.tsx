import { useId } from "react";
import { useSession, useUi } from "./context";
import type { Mode } from "./offers";
import { toggleFullScreen, useRoom } from "./fullScreen";
import { Icon } from "./icons";
import { GoTo } from "./GoTo";
import { placeOfSpeed, speedAt } from "./speeds";
import { StartNode } from "./StartNode";
import { TimeSlider } from "./TimeSlider";
import { speedWords } from "./words";

/** A button that is only a picture; its name is read and shown when the pointer rests on it. */
function IconButton({ name, icon, keys, onClick }: { name: string; icon: Parameters<typeof Icon>[0]["name"]; keys: string; onClick(): void }) {
  return (
    <button type="button" className="jm-button jm-square" aria-label={name} title={`${name} (${keys})`} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

function Speed() {
  const session = useSession();
  const speed = useUi((ui) => ui.speed);
  return (
    <label className="jm-speed">
      <span className="jm-quiet" aria-hidden="true">Speed</span>
      <input
        type="range" aria-label="Speed" aria-valuetext={speedWords(speed)} min="0" max="100" step="any" value={placeOfSpeed(speed)}
        onChange={(event) => session.player.setSpeed(speedAt(Number(event.target.value)))}
        onKeyDown={(event) => {
          const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
          if (!direction) return;
          event.preventDefault();
          event.nativeEvent.stopPropagation();
          session.stepSpeed(direction);
        }}
      />
      <span className="jm-speed-words" aria-hidden="true">{speedWords(speed)}</span>
    </label>
  );
}

const MODES: [Mode, string, string][] = [["calendar", "", "Calendar"], ["start", "From ", "each child's start"]];

function TimeRunsBy() {
  const session = useSession();
  const mode = useUi((ui) => ui.mode);
  const name = useId();
  return (
    <div className="jm-modes" role="radiogroup" aria-label="Time runs by">
      {MODES.map(([value, first, rest]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={mode === value} aria-label={`${first}${rest}`} onChange={() => session.setMode(value)} />
          <span>{first && <i>{first}</i>}<i>{rest}</i></span>
        </label>
      ))}
    </div>
  );
}

/**
 * Bottom of the stage: the time as a slider over its histogram, then play, steps, loop, speed, and what time runs by. For a room only what a presenter
 * needs while speaking; the keys of all others still work.
 */
export function Transport() {
  const session = useSession();
  const playing = useUi((ui) => ui.playing);
  const loop = useUi((ui) => ui.loop);
  const room = useRoom();
  return (
    <footer className="jm-transport">
      <TimeSlider />
      <div className="jm-row">
        <button type="button" className="jm-button jm-play" title={`${playing ? "Pause" : "Play"} (Space)`} onClick={() => session.toggle()}>
          <Icon name={playing ? "pause" : "play"} />{playing ? "Pause" : "Play"}
        </button>
        {!room && <IconButton name="Restart" icon="restart" keys="Home" onClick={() => session.restart()} />}
        <IconButton name="Step back" icon="back" keys="←" onClick={() => session.step(-1)} />
        <IconButton name="Step forward" icon="forward" keys="→" onClick={() => session.step(1)} />
        {!room && <button type="button" className="jm-button" aria-pressed={loop} title="Loop (L)" onClick={() => session.setLoop(!loop)}>Loop</button>}
        <Speed />
        {!room && <><TimeRunsBy /><StartNode /><GoTo /></>}
        <button
          type="button" className={`jm-button${room ? " jm-leave" : " jm-square"}`} aria-label={room ? "Leave full screen" : "Full screen"} title={room ? "Leave full screen (M or Esc)" : "Full screen (M)"}
          onClick={() => toggleFullScreen(session)}
        >
          <Icon name={room ? "close" : "full"} />{room && "Leave"}
        </button>
      </div>
    </footer>
  );
}
