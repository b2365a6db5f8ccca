import { useEditor, useSession } from "../context";
import { KINDS } from "../choices";
import { copied, pasted } from "../model/clipboard";
import type { EditNode } from "../model/drawing";
import { placeAt, setNode } from "../model/nodes";
import { only } from "../model/selection";
import { doing } from "../surface/doing";
import { CodesOf } from "./CodesOf";
import { ColourChoice } from "./ColourChoice";
import { deleteOrAsk } from "./deleting";
import { Heading } from "./Heading";
import { KindChoice } from "./KindChoice";
import { LaneChoice } from "./LaneChoice";
import { NumberField } from "./NumberField";
import { StandardChoice } from "./StandardChoice";
import { TargetFields } from "./TargetFields";
import { TextArea, TextField } from "./TextField";
import { readName, readPosition } from "./typed";
import { WaysOf } from "./WaysOf";

/** All that can be said of one place. */
export function NodeProperties({ node }: { node: EditNode }) {
  const session = useSession();
  const lanes = useEditor((state) => state.drawing.lanes);
  const { id, label } = node;
  const set = (words: string, part: Partial<Omit<EditNode, "id">>) => doing(session, words, (drawing) => setNode(drawing, [id], part));
  const rename = (text: string): string | null => {
    const read = readName(text, "place");
    if ("wrong" in read) return read.wrong;
    set(`renamed '${label}' to '${read.value}'`, { label: read.value });
    return null;
  };
  const place = (x: number, y: number) => doing(session, `moved '${label}'`, (drawing) => placeAt(drawing, id, x, y));
  const duplicate = () => {
    const { drawing, selection } = session.editor.state;
    const clip = copied(drawing, only({ nodes: [id] }));
    if (!clip) return;
    const made = pasted(drawing, clip);
    doing(session, `duplicated '${label}'`, () => made.drawing, made.selection ?? selection);
  };
  return (
    <>
      <Heading about={KINDS.find(({ kind }) => kind === node.kind)?.name}>{label}</Heading>
      <TextField label="Name" value={label} take={rename} />
      <KindChoice value={node.kind} put={(kind) => set(`made '${label}' ${KIND_AS[kind]}`, { kind })} />
      <LaneChoice ids={[id]} value={node.lane} />
      <ColourChoice
        value={node.colour} own={lanes.find((lane) => lane.id === node.lane)?.colour ?? "#9fb0c0"}
        put={(colour) => set(`coloured '${label}'`, { colour })}
      />
      <StandardChoice node={node} />
      <TargetFields node={node} />
      <TextArea
        label="Description"
        value={node.description}
        take={(text) => {
          set(`described '${label}'`, { description: text.trim() });
          return null;
        }}
      />
      <div className="jm-pair">
        <NumberField label="Position across" value={node.x} read={readPosition} put={(x) => place(x, node.y)} />
        <NumberField label="Position down" value={node.y} read={readPosition} put={(y) => place(node.x, y)} />
      </div>
      <CodesOf id={id} />
      <WaysOf id={id} />
      <div className="jm-buttons">
        <button type="button" className="jm-button" onClick={duplicate}>Duplicate</button>
        <button type="button" className="jm-button jm-danger" onClick={() => deleteOrAsk(session, { nodes: [id] })}>Delete</button>
      </div>
    </>
  );
}

/** Kinds with their article, for the words of a step. */
export const KIND_AS: Record<EditNode["kind"], string> = {
  entry: "a way in",
  activity: "an activity",
  service: "a service that lasts",
  exit: "a way out",
};
