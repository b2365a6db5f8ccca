import { memo, useMemo, useState } from "react";
import { useEditor, useSession } from "../context";
import { edgeKey, type EditEdge } from "../model/drawing";
import { setBend } from "../model/edges";
import { only } from "../model/selection";
import { doing } from "../surface/doing";
import { ConnectForm } from "./ConnectForm";
import { deleteOrAsk } from "./deleting";
import { FilterBox } from "./FilterBox";
import { fits, MANY } from "./grouping";
import { Row } from "./Row";
import { signed, wayName, wayWords } from "./words";

/** How much further an arrow key bends a way. */
const BEND = 0.1;

/** All ways by name. */
export function WayList() {
  const drawing = useEditor((state) => state.drawing);
  const [filter, setFilter] = useState("");
  const many = drawing.edges.length > MANY;
  const named = useMemo(() => drawing.edges.map((edge) => ({ edge, name: wayName(drawing, edge) })), [drawing]);
  const shown = many ? named.filter(({ name }) => fits(name, filter)) : named;
  return (
    <>
      <ConnectForm />
      {many && <FilterBox label="Filter ways" text={filter} put={setFilter} found={shown.length} />}
      <ul className="jm-list">{shown.map(({ edge, name }) => <WayRow key={edgeKey(edge)} edge={edge} name={name} />)}</ul>
      {named.length === 0 && <p className="jm-quiet">No ways yet.</p>}
    </>
  );
}

const WayRow = memo(function WayRow({ edge, name }: { edge: EditEdge; name: string }) {
  const session = useSession();
  const key = edgeKey(edge);
  const chosen = useEditor((state) => state.selection.edges.includes(key));
  const bend = (dx: number) => {
    const to = Math.round((edge.bend + dx * BEND) * 100) / 100;
    if (dx === 0 || Math.abs(to) > 2) return;
    const words = `bent ${wayWords(session.editor.state.drawing, edge)}`;
    doing(session, words, (drawing) => setBend(drawing, key, to), only({ edges: [key] }));
    session.say(to === 0 ? `${name} is straight` : `${name} bent by ${signed(to)}`);
  };
  const loop = edge.from === edge.to;
  return (
    <Row
      thing={{ kind: "edge", key }} name={name} about={edge.bend === 0 || loop ? undefined : `bent ${signed(edge.bend)}`} selected={chosen}
      arrow={loop ? undefined : bend} hint={loop ? undefined : "Left and right arrow keys bend it."}
      remove={() => deleteOrAsk(session, { edges: [key] })}
    />
  );
});
