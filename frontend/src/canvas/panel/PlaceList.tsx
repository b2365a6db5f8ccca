import { memo, useMemo, useState } from "react";
import { KIND_WORDS } from "../../map/drawnMap";
import { useEditor, useSession } from "../context";
import type { EditNode } from "../model/drawing";
import { setNode } from "../model/nodes";
import { doing } from "../surface/doing";
import { AddPlace } from "./AddPlace";
import { deleteOrAsk } from "./deleting";
import { FilterBox } from "./FilterBox";
import { byLane, fits, MANY } from "./grouping";
import { MoveButton } from "./MoveButton";
import { Row } from "./Row";
import { readName } from "./typed";

/** All places by lane. */
export function PlaceList() {
  const drawing = useEditor((state) => state.drawing);
  const [filter, setFilter] = useState("");
  const many = drawing.nodes.length > MANY;
  const groups = useMemo(() => {
    const all = byLane(drawing);
    if (!many) return all;
    return all
      .map((group) => ({ ...group, nodes: group.nodes.filter((node) => fits(`${node.label} ${KIND_WORDS[node.kind]}`, filter)) }))
      .filter((group) => group.nodes.length > 0);
  }, [drawing, filter, many]);
  return (
    <>
      <AddPlace />
      {many && <FilterBox label="Filter places" text={filter} put={setFilter} found={groups.reduce((sum, group) => sum + group.nodes.length, 0)} />}
      {groups.map(({ lane, nodes }) => (
        <section key={lane?.id ?? ""} aria-label={`Lane: ${lane?.label ?? "none"}`}>
          <h3>{lane && <span className="jm-dot" style={{ background: lane.colour }} />}{lane?.label ?? "No lane"}</h3>
          <ul className="jm-list">{nodes.map((node) => <PlaceRow key={node.id} node={node} />)}</ul>
        </section>
      ))}
      {drawing.nodes.length === 0 && <p className="jm-quiet">No places yet.</p>}
    </>
  );
}

const PlaceRow = memo(function PlaceRow({ node }: { node: EditNode }) {
  const session = useSession();
  const chosen = useEditor((state) => state.selection.nodes.includes(node.id));
  const { id, label } = node;
  const rename = (text: string): string | null => {
    const read = readName(text, "place");
    if ("wrong" in read) return read.wrong;
    doing(session, `renamed '${label}' to '${read.value}'`, (drawing) => setNode(drawing, [id], { label: read.value }));
    return null;
  };
  return (
    <Row
      thing={{ kind: "node", id }} name={label} about={KIND_WORDS[node.kind]} selected={chosen} rename={rename}
      remove={() => deleteOrAsk(session, { nodes: [id] })}
    >
      <MoveButton name={label} at={node} thing={{ kind: "node", id }} />
    </Row>
  );
});
