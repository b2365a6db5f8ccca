import { useEditor, useSession } from "../context";
import { setBend } from "../model/edges";
import { setNode } from "../model/nodes";
import { countOf } from "../model/words";
import { doing } from "../surface/doing";
import { AlignButtons } from "./AlignButtons";
import { ColourChoice } from "./ColourChoice";
import { deleteOrAsk } from "./deleting";
import { shared } from "./grouping";
import { Heading } from "./Heading";
import { KindChoice } from "./KindChoice";
import { LaneChoice } from "./LaneChoice";
import { holdsWords } from "./words";

/** What several things have in common, and what can be done to all of them. */
export function SeveralProperties() {
  const session = useSession();
  const drawing = useEditor((state) => state.drawing);
  const selection = useEditor((state) => state.selection);
  const { nodes: ids, edges } = selection;
  const nodes = drawing.nodes.filter((node) => ids.includes(node.id));
  const lane = shared(nodes, (node) => node.lane);
  const places = countOf(ids.length, "place");
  return (
    <>
      <Heading>{holdsWords(selection)}</Heading>
      {ids.length > 1 && <AlignButtons ids={ids} />}
      {ids.length > 0 && (
        <>
          <KindChoice
            value={shared(nodes, (node) => node.kind)}
            put={(kind) => doing(session, `changed the kind of ${places}`, (d) => setNode(d, ids, { kind }))}
          />
          <LaneChoice ids={ids} value={lane} />
          <ColourChoice
            value={shared(nodes, (node) => node.colour)} own={drawing.lanes.find((one) => one.id === lane)?.colour ?? "#9fb0c0"}
            put={(colour) => doing(session, `coloured ${places}`, (d) => setNode(d, ids, { colour }))}
          />
        </>
      )}
      <div className="jm-buttons">
        {edges.length > 0 && (
          <button
            type="button" className="jm-button"
            onClick={() => doing(session, `straightened ${countOf(edges.length, "way")}`, (d) => edges.reduce((one, key) => setBend(one, key, 0), d))}
          >
            Straighten {countOf(edges.length, "way")}
          </button>
        )}
        <button type="button" className="jm-button jm-danger" onClick={() => deleteOrAsk(session, selection)}>Delete</button>
      </div>
    </>
  );
}
