import { type RefObject, useMemo, useSyncExternalStore } from "react";
import { useRoomText } from "../map/roomContext";
import { briefSpots } from "../map/briefSpots";
import { type WayLabel, wayLabels } from "../map/wayLabels";
import { useSession, useUi } from "./context";
import type { Session } from "./session";

function Label({ session, label }: { session: Session; label: WayLabel }) {
  const words = useSyncExternalStore(session.figures.subscribe, () => session.figures.way(label.from, label.to));
  if (!words) return null;
  return <span className="jm-way" style={{ left: label.x, top: label.y }} title={words.title}>{words.share}</span>;
}

/** Arrivals and median of a place, at a spot beside it, where the map is too small for them within its shape. */
function Brief({ session, spot, index }: { session: Session; spot: { x: number; y: number }; index: number }) {
  const words = useSyncExternalStore(session.figures.subscribe, () => session.figures.words(index).brief);
  if (!words || words.length === 0) return null;
  return <span className="jm-way jm-brief" style={{ left: spot.x, top: spot.y }}>{words.map((line) => <span key={line}>{line}</span>)}</span>;
}

/** The share of those who went on by each drawn way, over the dots and beside its line. `layer` is moved with the map by whoever draws it. */
export function WayLabels({ layer }: { layer: RefObject<HTMLDivElement | null> }) {
  const session = useSession();
  const { nodes, edges } = useUi((ui) => ui.engine.payload.map);
  const off = useUi((ui) => ui.look.off.includes("shares"));
  const spots = useMemo(() => briefSpots(nodes), [nodes]);
  const labels = useMemo(() => wayLabels(nodes, edges), [nodes, edges]);
  const free = useRoomText((text) => text.ways);
  return (
    <div className="jm-ways" ref={layer} aria-hidden="true">
      {nodes.map((node, i) => <Brief key={node.id} session={session} spot={spots[i]} index={i} />)}
      {!off && labels.filter(({ from, to }) => !free || free.has(`${from} ${to}`)).map((label) => <Label key={`${label.from} ${label.to}`} session={session} label={label} />)}
    </div>
  );
}
