import { useSession, useTick, useUi } from "./context";
import { latelyWords, shareWords } from "./figures";
import { FOLLOWED_DAYS } from "./lately";
import { unloadedNodes } from "./unloaded";
import { figure } from "./words";

/** All that is to be said of the place under the pointer, at any size of the map, whichever figures stand on it. */
export function NodeCard({ at, index }: { at: { x: number; y: number }; index: number }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const { counts } = useTick();
  const { nodes } = engine.payload.map;
  const node = nodes[index];
  if (!node) return null;
  const { width, height } = session.painter.view;
  const aside = `translate(${at.x > width - 300 ? "calc(-100% - 14px)" : "14px"}, ${at.y > height - 180 ? "calc(-100% - 10px)" : "14px"})`;
  const none = !node.data || unloadedNodes(engine, counts)[index];
  return (
    <div className="jm-card" style={{ left: at.x, top: at.y, transform: aside }} aria-hidden="true">
      <b>{node.label}</b>
      {none ? <div>no data</div> : <Said index={index} />}
    </div>
  );
}

/** All figures of a place, a line each. */
export function Said({ index }: { index: number }) {
  const engine = useUi((ui) => ui.engine);
  const { counts } = useTick();
  const { nodes } = engine.payload.map;
  const node = nodes[index];
  const count = counts.nodes[index];
  const late = engine.latelyReady ? engine.lately()[index] : { arrived: Number.NaN, ways: [], median: null, completed: 0 };
  const { target } = node;
  const took = !engine.latelyReady ? "…" : late.median === null ? "none ended" : `median ${late.median}`;
  return (
    <>
      <div>{node.kind === "exit" ? `${figure(count.arrivals)} left so far` : `${figure(count.heading)} ${node.kind === "service" ? "here now" : "on the way"}${count.waiting > 0 ? `, ${figure(count.waiting)} waiting` : ""}`}</div>
      {latelyWords(node, late, ["shares"]).map((line) => <div key={line}>{line}</div>)}
      {target && <div>{took} in {FOLLOWED_DAYS} days, target {target.days} {target.unit === "working" ? "working days" : "days"}{target.from && ` from ${nodes.find((one) => one.id === target.from)?.label ?? target.from}`}</div>}
      {late.ways.some((way) => way.count > 0) && <div className="jm-quiet">What followed, {FOLLOWED_DAYS} days:</div>}
      {late.ways.filter((way) => way.count > 0).sort((a, b) => b.count - a.count).map((way) => (
        <div key={way.to}>{shareWords(way.count, way.of)} {way.to >= 0 ? nodes[way.to].label : way.to === -1 ? "nothing recorded after" : "too recent to know"}</div>
      ))}
    </>
  );
}
