import { SessionContext, useSession, useSidesUi, useTick, useUi } from "./context";
import { PanelFrame } from "./PanelFrame";
import { clockWords } from "./clockWords";
import { whoWords } from "./sideChoices";
import { LETTERS } from "./sides";
import { unloadedNodes } from "./unloaded";
import { figure } from "./words";

/** The picture as a table: where children are at this moment; of two sides, one after the other. */
export function WherePanel() {
  const sessions = useSidesUi((ui) => ui.sessions);
  const others = useSidesUi((ui) => ui.others);
  return (
    <PanelFrame title="Where children are now">
      {sessions.map((session, side) => (
        <SessionContext.Provider key={LETTERS[side]} value={session}>
          {sessions.length > 1 && <SideHeading letter={LETTERS[side]} others={others && side === 1} />}
          <WhereTable name={sessions.length > 1 ? `Where children are now, side ${LETTERS[side]}` : "Where children are now"} />
        </SessionContext.Provider>
      ))}
    </PanelFrame>
  );
}

function SideHeading({ letter, others }: { letter: string; others: boolean }) {
  const engine = useUi((ui) => ui.engine);
  const filter = useUi((ui) => ui.filter);
  useTick();
  return <h3>Side {letter}: {whoWords(filter, others, engine.payload)}, {clockWords(engine, Infinity)}</h3>;
}

function WhereTable({ name }: { name: string }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const { nodes } = engine.payload.map;
  const { counts } = useTick();
  const unloaded = unloadedNodes(engine, counts);
  return (
    <>
      <table className="jm-table" aria-label={name}>
        <thead>
          <tr><th scope="col">Place</th><th scope="col">In or heading to</th><th scope="col">Waiting</th><th scope="col">Arrivals so far</th></tr>
        </thead>
        <tbody>
          {nodes.map((node, i) => (
            <tr key={node.id}>
              <th scope="row"><button type="button" className="jm-link" title={`Who is at ${node.label}`} onClick={() => session.openNode(i)}>{node.label}</button></th>
              {node.data
                ? [counts.nodes[i].heading, counts.nodes[i].waiting, counts.nodes[i].arrivals].map((count, k) => (
                  <td key={k}>{unloaded[i] && k < 2 ? "no data" : figure(count)}</td>
                ))
                : <td colSpan={3}>no data</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="jm-quiet">
        {figure(counts.shown)} children shown = {figure(counts.notYet)} not yet come + {figure(counts.onMap)} on the map + {figure(counts.off)} off it again
        {counts.unknown > 0 && ` + ${figure(counts.unknown)} not known this long`}
        {(counts.never ?? 0) > 0 && ` + ${figure(counts.never ?? 0)} never there`}. A child in two places counts in both. Arrivals count visits.
      </p>
    </>
  );
}
