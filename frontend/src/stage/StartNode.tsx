import { useSession, useUi } from "./context";

/** From what each child's days are counted: its first day in the data, or its first visit to a place. Shown while time runs so. */
export function StartNode() {
  const session = useSession();
  const mode = useUi((ui) => ui.mode);
  const from = useUi((ui) => ui.fromNode);
  const nodes = useUi((ui) => ui.engine.payload.map.nodes);
  if (mode !== "start") return null;
  return (
    <select
      className="jm-select jm-start-node" aria-label="Days are counted from" title="Days are counted from" value={from ?? ""}
      onChange={(event) => session.setMode("start", event.target.value || null)}
    >
      <option value="">Day 0: the first day in the data</option>
      {nodes.filter((node) => node.data).map((node) => <option key={node.id} value={node.id}>{`Day 0: first ${node.label}`}</option>)}
    </select>
  );
}
