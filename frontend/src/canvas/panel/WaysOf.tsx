import { useEditor } from "../context";
import { edgeKey, type EditEdge } from "../model/drawing";
import { labelOf } from "../model/words";
import { GoTo } from "./GoTo";

/** The ways into a place and out of it, as links to them. */
export function WaysOf({ id }: { id: string }) {
  const drawing = useEditor((state) => state.drawing);
  const links = (edges: EditEdge[], end: "from" | "to") => (
    <ul className="jm-links">
      {edges.map((edge) => (
        <li key={edgeKey(edge)}>
          <GoTo thing={{ kind: "edge", key: edgeKey(edge) }}>{edge[end] === id ? "itself" : labelOf(drawing, edge[end])}</GoTo>
        </li>
      ))}
    </ul>
  );
  const ins = drawing.edges.filter((edge) => edge.to === id);
  const outs = drawing.edges.filter((edge) => edge.from === id);
  return (
    <div className="jm-ways-of">
      <div><h3>Ways in from</h3>{ins.length > 0 ? links(ins, "from") : <p className="jm-quiet">nowhere yet</p>}</div>
      <div><h3>Ways out to</h3>{outs.length > 0 ? links(outs, "to") : <p className="jm-quiet">nowhere yet</p>}</div>
    </div>
  );
}
