import { useEffect, useLayoutEffect, useRef } from "react";
import { FiguresContext } from "../map/counts";
import { SessionContext, useSession, useUi } from "./context";
import { rememberRoot } from "./fullScreen";
import { Header } from "./Header";
import { MapPane } from "./MapPane";
import { playbackOf } from "./playback";
import type { Session } from "./session";
import { Side } from "./Side";
import { Transport } from "./Transport";

/** The whole stage: header, map with the dots, what stands beside it, and the transport. */
export function Stage({ session }: { session: Session }) {
  return (
    <SessionContext.Provider value={session}>
      <FiguresContext.Provider value={session.figures}>
        <Region />
      </FiguresContext.Provider>
    </SessionContext.Provider>
  );
}

function Region() {
  const session = useSession();
  const light = useUi((ui) => ui.light);
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!root.current) return;
    Object.defineProperty(root.current, "playback", { value: playbackOf(session), configurable: true });
    rememberRoot(session, root.current);
  }, [session]);
  useReducedMotion(session);
  return (
    <section ref={root} className="jm-stage" role="region" aria-label="Playback" data-tone={light ? "light" : "dark"}>
      <Header />
      <div className="jm-middle">
        <MapPane />
        <Side />
      </div>
      <Transport />
    </section>
  );
}

/** Holds dots still between whole days for those whose system asks for less motion, from the moment that it does. */
function useReducedMotion(session: Session): void {
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const tell = () => session.setStill(query.matches);
    if (query.matches) tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, [session]);
}
