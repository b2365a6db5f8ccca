import { useEffect, useRef, useState } from "react";
import { FiguresContext } from "../map/counts";
import { frameOf } from "../map/drawnMap";
import { SessionContext, useSides, useSidesUi, useUi } from "./context";
import { MapPane } from "./MapPane";
import { SideHead } from "./SideHead";
import { LETTERS } from "./sides";
import { SideVeil } from "./SideVeil";
import { type Arrangement, arranged } from "./sideRoom";

/** The map, or two of them that go by one clock: beside each other or one above the other, whichever makes the maps larger. */
export function MapSides() {
  const sides = useSides();
  const sessions = useSidesUi((ui) => ui.sessions);
  const active = useSidesUi((ui) => ui.active);
  const room = useRef<HTMLDivElement>(null);
  const arrangement = useArrangement(room);
  const two = sessions.length > 1;
  // A side's own buttons say themselves what they do to it; making it active under the pointer could move them away.
  const take = (side: number) => (event: { target: EventTarget }) => {
    if (!(event.target instanceof Element && event.target.closest(".jm-side-head button"))) sides.activate(side);
  };
  return (
    <div className={`jm-maps${two ? ` jm-maps-${arrangement}` : ""}`} ref={room}>
      {sessions.map((session, side) => (
        <SessionContext.Provider key={LETTERS[side]} value={session}>
          <FiguresContext.Provider value={session.figures}>
            <div
              className={`jm-map-side${side === active ? " jm-active" : ""}`} {...(two ? { role: "group", "aria-label": `Side ${LETTERS[side]}` } : {})}
              onPointerDownCapture={take(side)} onFocusCapture={take(side)}
            >
              {two && <SideHead side={side} />}
              <div className="jm-map-room">
                <MapPane side={side} name={two ? `Map of side ${LETTERS[side]}` : "Map"} />
                {two && <SideVeil />}
              </div>
            </div>
          </FiguresContext.Provider>
        </SessionContext.Provider>
      ))}
    </div>
  );
}

function useArrangement(room: React.RefObject<HTMLElement | null>): Arrangement {
  const map = useUi((ui) => ui.engine.payload.map);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = room.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  return arranged(frameOf(map), size.width, size.height);
}
