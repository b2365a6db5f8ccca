import { useEffect, useLayoutEffect, useRef } from "react";
import { FiguresContext } from "../map/counts";
import { SessionContext, SidesContext, useSides, useSidesUi, useUi } from "./context";
import { BookmarkStrip } from "./BookmarkStrip";
import { rememberRoot, RoomContext, useFullScreen } from "./fullScreen";
import { Header } from "./Header";
import { Notice } from "./Notice";
import { MapSides } from "./MapSides";
import { usePage } from "./pageLink";
import { playbackOf } from "./playback";
import { Side } from "./Side";
import type { Sides } from "./sides";
import { SideNumbers } from "./SideNumbers";
import { Transport } from "./Transport";

/** The whole stage: header, one map or two with the dots, what stands beside them, and the transport. Controls work on the active side. */
export function Stage({ sides }: { sides: Sides }) {
  return (
    <SidesContext.Provider value={sides}>
      <ActiveSide />
    </SidesContext.Provider>
  );
}

function ActiveSide() {
  const session = useSidesUi(({ sessions, active }) => sessions[active] ?? sessions[0]);
  return (
    <SessionContext.Provider value={session}>
      <FiguresContext.Provider value={session.figures}>
        <Region />
      </FiguresContext.Provider>
    </SessionContext.Provider>
  );
}

function Region() {
  const sides = useSides();
  const sessions = useSidesUi((ui) => ui.sessions);
  const light = useUi((ui) => ui.light);
  const root = useRef<HTMLElement>(null);
  const page = usePage();
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const [first, second] = sessions.map((session) => playbackOf(session, (words) => page.say(words, true)));
    const all = second ? [first, second] : [first];
    Object.defineProperty(element, "playback", { value: Object.defineProperty(first, "sides", { value: all }), configurable: true });
    for (const session of sessions) rememberRoot(session, element);
  }, [sessions, page]);
  useReducedMotion(sides);
  const room = useFullScreen(root, sides);
  return (
    <RoomContext.Provider value={room}>
    <section ref={root} className={`jm-stage${sessions.length > 1 ? " jm-two" : ""}${room ? " jm-room" : ""}`} role="region" aria-label="Playback" data-tone={light ? "light" : "dark"}>
      <Header />
      <Notice />
      <div className="jm-middle">
        <MapSides />
        <Side />
      </div>
      {sessions[1] && <SideNumbers first={sessions[0]} second={sessions[1]} />}
      <BookmarkStrip />
      <Transport />
    </section>
    </RoomContext.Provider>
  );
}

/** Holds dots still between whole days for those whose system asks for less motion, from the moment that it does. */
function useReducedMotion(sides: Sides): void {
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const tell = () => sides.setStill(query.matches);
    if (query.matches) tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, [sides]);
}
