import { type FormEvent, useRef, useState } from "react";
import { boundsOf, type NodeKind } from "../../map/geometry";
import { KINDS } from "../choices";
import { useEditor, useSession } from "../context";
import { addNode } from "../model/nodes";
import { only } from "../model/selection";
import { doing } from "../surface/doing";
import { hubOf } from "../surface/hub";
import { Field } from "./Field";
import { freeSpot } from "./freeSpot";
import { SelectField } from "./SelectField";
import { readName } from "./typed";

/** Adds a place by its name, kind and lane, beside the one that is selected or the last of its lane. */
export function AddPlace() {
  const session = useSession();
  const lanes = useEditor((state) => state.drawing.lanes);
  const beside = useEditor((state) => state.drawing.nodes.find((node) => node.id === state.selection.nodes[0]) ?? state.drawing.nodes.at(-1));
  const first = useEditor((state) => state.drawing.nodes.length === 0);
  const [label, setLabel] = useState("");
  const [kind, setKind] = useState<NodeKind | null>(null);
  const [lane, setLane] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const laneNow = lane !== null && (lane === "" || lanes.some((one) => one.id === lane)) ? lane : (beside?.lane ?? lanes[0]?.id ?? "");
  const kindNow = kind ?? (first ? "entry" : "activity");
  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = readName(label, "place");
    setWrong("wrong" in read ? read.wrong : null);
    field.current?.focus();
    if ("wrong" in read) return;
    const { drawing, selection } = session.editor.state;
    const spot = freeSpot(drawing, kindNow, laneNow, selection.nodes[0]);
    const made = addNode(drawing, { label: read.value, kind: kindNow, lane: laneNow, ...spot });
    doing(session, `added '${read.value}'`, () => made.drawing, only({ nodes: [made.id] }));
    // Shown, but not gone to: the focus stays here for the next name.
    hubOf(session).view?.show(boundsOf({ kind: kindNow, ...spot }));
    session.say(`Added ${read.value} at ${spot.x}, ${spot.y}`);
    setLabel("");
    // The first is a way in; what follows mostly is not.
    setKind(kind === "entry" ? null : kind);
  };
  return (
    <form className="jm-add" aria-label="Add a place" onSubmit={add}>
      <Field label="Add a place" wrong={wrong}>
        {(ties) => (
          <input
            {...ties}
            ref={field}
            className="jm-input"
            value={label}
            autoComplete="off"
            placeholder="Name"
            onChange={(event) => {
              setLabel(event.target.value);
              setWrong(null);
            }}
          />
        )}
      </Field>
      <div className="jm-pair">
        <SelectField label="Kind" value={kindNow} put={(next) => setKind(next as NodeKind)}>
          {KINDS.map((one) => <option key={one.kind} value={one.kind}>{one.name}</option>)}
        </SelectField>
        <SelectField label="Lane" value={laneNow} put={setLane}>
          <option value="">No lane</option>
          {lanes.map((one) => <option key={one.id} value={one.id}>{one.label}</option>)}
        </SelectField>
      </div>
      <button type="submit" className="jm-button">Add place</button>
    </form>
  );
}
