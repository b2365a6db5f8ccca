import { useState } from "react";
import { useData, useEditor, useSession } from "../context";
import { edgeKey, type EditEdge } from "../model/drawing";
import { setEnds, turn } from "../model/edges";
import { only } from "../model/selection";
import { doing } from "../surface/doing";
import { BendField } from "./BendField";
import { deleteOrAsk } from "./deleting";
import { Heading } from "./Heading";
import { PlaceOptions } from "./PlaceOptions";
import { SelectField } from "./SelectField";
import { movesWords, wayName, wayOf, wayWords } from "./words";

/** All that can be said of one way. */
export function WayProperties({ edge }: { edge: EditEdge }) {
  const session = useSession();
  const drawing = useEditor((state) => state.drawing);
  const moves = useData((data) => data.moves);
  const [wrong, setWrong] = useState<{ key: string; words: string } | null>(null);
  const key = edgeKey(edge);
  const loop = edge.from === edge.to;
  const change = (words: string, next: { drawing: typeof drawing; key: string }, ends: { from: string; to: string }) => {
    if (edgeKey(ends) !== key && wayOf(drawing, edgeKey(ends))) setWrong({ key, words: `There is a way from ${wayName(drawing, ends)} already.` });
    else doing(session, words, () => next.drawing, only({ edges: [next.key] }));
  };
  const put = (ends: { from: string; to: string }) => {
    setWrong(null);
    change(`changed ${wayWords(drawing, edge)}`, setEnds(drawing, key, ends.from, ends.to), ends);
  };
  const turned = () => {
    setWrong(null);
    change(`turned ${wayWords(drawing, edge)} round`, turn(drawing, key), { from: edge.to, to: edge.from });
  };
  const carried = moves?.find((move) => move.from === edge.from && move.to === edge.to);
  return (
    <>
      <Heading about="Way">{wayName(drawing, edge)}</Heading>
      <SelectField label="From" value={edge.from} put={(from) => put({ from, to: edge.to })}>
        <PlaceOptions />
      </SelectField>
      <SelectField label="To" value={edge.to} put={(to) => put({ from: edge.from, to })} wrong={wrong?.key === key ? wrong.words : null}>
        <PlaceOptions />
      </SelectField>
      {!loop && <BendField edge={edge} />}
      {moves && <p>{carried ? `It carries ${movesWords(carried)}.` : "No move in the data goes this way."}</p>}
      <div className="jm-buttons">
        {!loop && <button type="button" className="jm-button" onClick={turned}>Turn round</button>}
        <button type="button" className="jm-button jm-danger" onClick={() => deleteOrAsk(session, { edges: [key] })}>Delete</button>
      </div>
    </>
  );
}
