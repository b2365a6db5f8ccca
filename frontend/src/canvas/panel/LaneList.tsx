import { useEditor, useSession } from "../context";
import type { EditLane } from "../model/drawing";
import { moveLane, removeLane, setLane } from "../model/lanes";
import { countOf } from "../model/words";
import { doing } from "../surface/doing";
import { AddLane } from "./AddLane";
import { Row } from "./Row";
import { readName } from "./typed";

/** All lanes in their order. */
export function LaneList() {
  const lanes = useEditor((state) => state.drawing.lanes);
  return (
    <>
      <AddLane />
      <ul className="jm-list">{lanes.map((lane, i) => <LaneRow key={lane.id} lane={lane} first={i === 0} last={i === lanes.length - 1} />)}</ul>
      {lanes.length === 0 && <p className="jm-quiet">No lanes yet.</p>}
    </>
  );
}

function LaneRow({ lane, first, last }: { lane: EditLane; first: boolean; last: boolean }) {
  const session = useSession();
  const { id, label } = lane;
  const chosen = useEditor((state) => state.selection.lane === id);
  const places = useEditor((state) => state.drawing.nodes.filter((node) => node.lane === id).length);
  const rename = (text: string): string | null => {
    const read = readName(text, "lane");
    if ("wrong" in read) return read.wrong;
    doing(session, `renamed the lane '${label}' to '${read.value}'`, (drawing) => setLane(drawing, id, { label: read.value }));
    return null;
  };
  const move = (by: -1 | 1) => doing(session, `moved the lane '${label}' ${by < 0 ? "up" : "down"}`, (drawing) => moveLane(drawing, id, by));
  const remove = () => {
    doing(session, `deleted the lane '${label}'`, (drawing) => removeLane(drawing, id));
    session.say(`Deleted the lane ${label}; its places stay`);
  };
  return (
    <Row
      thing={{ kind: "lane", id }}
      name={label}
      about={
        <>
          <span className="jm-dot" style={{ background: lane.colour }} />
          {countOf(places, "place")}
        </>
      }
      selected={chosen}
      rename={rename}
      remove={remove}
    >
      <button type="button" className="jm-link" aria-label={`Move ${label} up`} aria-disabled={first} onClick={() => move(-1)}>Up</button>
      <button type="button" className="jm-link" aria-label={`Move ${label} down`} aria-disabled={last} onClick={() => move(1)}>Down</button>
    </Row>
  );
}
