import { useSession, useTick, useUi } from "./context";
import { PanelFrame } from "./PanelFrame";
import { unloadedNodes } from "./unloaded";
import { figure } from "./words";

/** The picture as a table: where children are at this moment. */
export function WherePanel() {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const { nodes } = engine.payload.map;
  const { counts } = useTick();
  const unloaded = unloadedNodes(engine, counts);
  return (
    <PanelFrame title="Where children are now">
      <table className="jm-table" aria-label="Where children are now">
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
    </PanelFrame>
  );
}
