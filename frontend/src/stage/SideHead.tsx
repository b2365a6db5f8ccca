import { useEffect, useRef } from "react";
import { clockWords } from "./clockWords";
import { useSession, useSides, useSidesUi, useUi } from "./context";
import { useRoom } from "./fullScreen";
import { Icon } from "./icons";
import { keyOf, letsAll, quickChoices, whoOf, whoOfKey, whoWords, yearsWords } from "./sideChoices";
import { LETTERS } from "./sides";
import { counted, ownDayWords } from "./words";
import { yearsToOffer } from "./yearsApart";

/** The line over a side's map: its letter, whom it shows, when, its own date, and a way to close it. */
export function SideHead({ side }: { side: number }) {
  const sides = useSides();
  const active = useSidesUi((ui) => ui.active === side);
  const shown = useUi((ui) => ui.shown);
  const letter = LETTERS[side];
  const room = useRoom();
  return (
    <div className="jm-side-head">
      <button type="button" className="jm-letter" aria-pressed={active} aria-label={`Work with side ${letter}`} title={active ? `Side ${letter}: what you do works on this side` : `Work with side ${letter} (S)`} onClick={() => sides.activate(side)}>
        {letter}
      </button>
      {room ? <WhoWords side={side} /> : <WhoChoice side={side} />}
      {side === 1 && !room && <YearsChoice />}
      <SideClock letter={letter} />
      <span className="jm-number jm-quiet" title="Figures on the map: children here or on the way, + waiting; at a way out, all who left so far">{counted(shown, "child", "children")}</span>
      {!room && <button type="button" className="jm-button jm-square" aria-label={`Close side ${letter}`} title={`Close side ${letter}`} onClick={() => sides.close(side)}><Icon name="close" /></button>}
    </div>
  );
}

/** Whom this side shows, where nothing is chosen but only read. */
function WhoWords({ side }: { side: number }) {
  const payload = useUi((ui) => ui.engine.payload);
  const filter = useUi((ui) => ui.filter);
  const others = useSidesUi((ui) => ui.others) && side === 1;
  const words = whoWords(filter, others, payload);
  return <span className="jm-who" title={words}>{words}</span>;
}

/** Whom this side shows, in one choice; more can be chosen under Filters while the side is the active one. */
function WhoChoice({ side }: { side: number }) {
  const sides = useSides();
  const payload = useUi((ui) => ui.engine.payload);
  const filter = useUi((ui) => ui.filter);
  const others = useSidesUi((ui) => ui.others) && side === 1;
  const first = useSidesUi((ui) => ui.sessions[0]);
  const who = whoOf(filter, others);
  const choose = (key: string) => {
    const chosen = whoOfKey(key);
    if (chosen === "all") sides.setFilter(side, {});
    else if (chosen === "others") sides.setFilter(side, "others");
    else if (key === "same") sides.setFilter(side, first.ui.get().filter);
    else if (typeof chosen !== "string") sides.setFilter(side, { attributes: { [chosen.attribute]: [chosen.value] } });
  };
  return (
    <select className="jm-select" aria-label={`Whom side ${LETTERS[side]} shows`} title={whoWords(filter, others, payload)} value={keyOf(who)} onChange={(event) => choose(event.target.value)}>
      <option value="all">All children</option>
      {who === "filtered" && <option value="filtered">{whoWords(filter, others, payload)}</option>}
      {/* Where that is all children it says no more than the first, and arrow keys would come back to that one for ever. */}
      {side === 1 && <option value="same" disabled={letsAll(first.ui.get().filter)}>The same children as side A</option>}
      {side === 1 && <option value="others" disabled={!others && letsAll(first.ui.get().filter)}>Everyone but those of side A</option>}
      {quickChoices(payload).map(({ name, label, values }) => (
        <optgroup key={name} label={label}>
          {values.map((value) => <option key={value.key} value={value.key}>{`${label}: ${value.label}`}</option>)}
        </optgroup>
      ))}
    </select>
  );
}

/** How far before side A this side stands; by the calendar only, since days of children's own have no year. */
function YearsChoice() {
  const sides = useSides();
  const years = useSidesUi((ui) => ui.years);
  const mode = useUi((ui) => ui.mode);
  const engine = useUi((ui) => ui.engine);
  if (mode === "start") return null;
  const most = Math.max(years, yearsToOffer(engine.payload.window));
  return (
    <select
      className="jm-select" aria-label="When side B is" value={years} onChange={(event) => sides.setYears(Number(event.target.value))}
      title="Side B stands on the same date of its own year; where one year has a 29 February, the last days of February run together"
    >
      {Array.from({ length: most + 1 }, (_, i) => <option key={i} value={i}>{yearsWords(i)}</option>)}
    </select>
  );
}

/** This side's own date, written at every frame. It is not read aloud by itself: the clock of the whole stage is. */
function SideClock({ letter }: { letter: string }) {
  const session = useSession();
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const write = () => {
      // From what days are counted, the clock of the whole stage says.
      const words = session.engine.mode === "start" ? ownDayWords(session.engine.time) : clockWords(session.engine, Infinity);
      if (text.current && text.current.textContent !== words) text.current.textContent = words;
    };
    write();
    const off = [session.onFrame(write), session.ui.subscribe(write)];
    return () => off.forEach((stop) => stop());
  }, [session]);
  return <span className="jm-side-clock" role="group" aria-label={`Date of side ${letter}`}><b ref={text} /></span>;
}
