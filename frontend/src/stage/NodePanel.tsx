import { useMemo } from "react";
import { useSession, useTick, useUi } from "./context";
import { CopyList } from "./CopyList";
import type { AtNode } from "./atNode";
import type { Engine } from "./offers";
import { Said } from "./NodeCard";
import { PanelFrame } from "./PanelFrame";
import { unloadedNodes } from "./unloaded";
import { counted, ordinal, trueDateWords } from "./words";

/** Children listed at most; all are copied. */
const MOST = 200;

const STATES: [AtNode["state"], string][] = [["inside", "Here"], ["heading", "On the way"], ["waiting", "Waiting here"]];

/** Who is in a place, heading there or waiting there at this moment: a click follows, and the list can be copied. */
export function NodePanel({ node }: { node: number }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const tick = useTick();
  const place = engine.payload.map.nodes[node];
  // Worked out anew with the clock's tellings and with the filter, not at every frame.
  const there = useMemo(() => engine.atNode(node), [engine, node, tick]);
  return (
    <PanelFrame title={place?.label ?? "Place"}>
      {!place?.data && <p>No source that is loaded tells of this place: no data.</p>}
      {place?.data && <p className="jm-about" role="status" aria-label="Who is there">{counted(there.length, "child", "children")} there or on the way now, of those shown.</p>}
      {place?.data && !unloadedNodes(engine, tick.counts)[node] && <div className="jm-said" role="group" aria-label="Figures of this place"><Said index={node} /></div>}
      {there.length > 0 && <div className="jm-actions"><CopyList children={() => engine.atNode(node).map(({ child }) => child)} /></div>}
      {STATES.map(([state, words]) => <Group key={state} words={words} rows={there.filter((row) => row.state === state)} engine={engine} follow={(child) => session.follow(child)} />)}
    </PanelFrame>
  );
}

function Group({ words, rows, engine, follow }: { words: string; rows: AtNode[]; engine: Engine; follow(child: number): void }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={words}>
      <h3>{words}: {rows.length}</h3>
      <ul className="jm-plain">
        {rows.slice(0, MOST).map((row) => (
          <li key={row.child}>
            <button type="button" className="jm-row-button" onClick={() => follow(row.child)}>
              <b>{engine.childId(row.child)}</b> <span className="jm-quiet">{ordinal(row.pass)} time through</span>
              <span className="jm-when">{row.since === null ? "start not known" : `since ${trueDateWords(engine.payload, row.since)}`}{row.open ? " · still open" : ""}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p className="jm-quiet">and {rows.length - MOST} more; "Copy this list" holds all.</p>}
    </section>
  );
}
