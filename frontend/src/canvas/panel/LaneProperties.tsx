import { useEditor, useSession } from "../context";
import type { EditLane } from "../model/drawing";
import { moveLane, removeLane, setLane } from "../model/lanes";
import { countOf } from "../model/words";
import { doing } from "../surface/doing";
import { ColourChoice } from "./ColourChoice";
import { GoTo } from "./GoTo";
import { Heading } from "./Heading";
import { TextField } from "./TextField";
import { readName } from "./typed";

/** A lane's name, colour, place among the lanes, and the places in it. */
export function LaneProperties({ lane }: { lane: EditLane }) {
  const session = useSession();
  const drawing = useEditor((state) => state.drawing);
  const nodes = drawing.nodes.filter((node) => node.lane === lane.id);
  const at = drawing.lanes.findIndex((one) => one.id === lane.id);
  const rename = (text: string): string | null => {
    const read = readName(text, "lane");
    if ("wrong" in read) return read.wrong;
    doing(session, `renamed the lane '${lane.label}' to '${read.value}'`, (d) => setLane(d, lane.id, { label: read.value }));
    return null;
  };
  const move = (by: -1 | 1) => doing(session, `moved the lane '${lane.label}' ${by < 0 ? "up" : "down"}`, (d) => moveLane(d, lane.id, by));
  return (
    <>
      <Heading about={`Lane ${at + 1} of ${drawing.lanes.length}`}>{lane.label}</Heading>
      <TextField label="Name" value={lane.label} take={rename} />
      <ColourChoice
        value={lane.colour} put={(colour) => doing(session, `coloured the lane '${lane.label}'`, (d) => setLane(d, lane.id, { colour }))}
      />
      <div className="jm-buttons">
        <button type="button" className="jm-button" aria-disabled={at === 0} onClick={() => move(-1)}>Move up</button>
        <button type="button" className="jm-button" aria-disabled={at === drawing.lanes.length - 1} onClick={() => move(1)}>Move down</button>
      </div>
      <p className="jm-hint">“Tidy” lays the lanes out in this order.</p>
      <h3>{nodes.length === 0 ? "No places in it yet" : countOf(nodes.length, "place")}</h3>
      <ul className="jm-links">{nodes.map((node) => <li key={node.id}><GoTo thing={{ kind: "node", id: node.id }}>{node.label}</GoTo></li>)}</ul>
      <div className="jm-buttons">
        <button
          type="button" className="jm-button jm-danger"
          onClick={() => doing(session, `deleted the lane '${lane.label}'`, (d) => removeLane(d, lane.id))}
        >
          Delete lane
        </button>
      </div>
      {nodes.length > 0 && <p className="jm-hint">Its places stay, without a lane.</p>}
    </>
  );
}
