import { useRef, useState } from "react";
import { useEditor, useSession } from "../context";
import { addLane } from "../model/lanes";
import { setNode } from "../model/nodes";
import { doing } from "../surface/doing";
import { SelectField } from "./SelectField";
import { readName } from "./typed";

const NEW = "*new";
const MIXED = "*mixed";

/** Which lane places belong to; a new lane can be made on the way. `value` is undefined where they differ. */
export function LaneChoice({ ids, value }: { ids: readonly string[]; value: string | undefined }) {
  const session = useSession();
  const lanes = useEditor((state) => state.drawing.lanes);
  const [naming, setNaming] = useState(false);
  const choice = useRef<HTMLDivElement>(null);
  const named = () => {
    setNaming(false);
    choice.current?.querySelector("select")?.focus();
  };
  const put = (lane: string) => {
    setNaming(lane === NEW);
    if (lane === NEW || lane === MIXED) return;
    const label = lanes.find((one) => one.id === lane)?.label;
    doing(session, label === undefined ? "took places out of their lane" : `moved to the lane '${label}'`, (drawing) =>
      setNode(drawing, ids, { lane }),
    );
  };
  const unknown = value !== undefined && value !== "" && !lanes.some((lane) => lane.id === value);
  return (
    <div ref={choice}>
      <SelectField label="Lane" value={naming ? NEW : (value ?? MIXED)} put={put}>
        {value === undefined && <option value={MIXED} disabled>Different lanes</option>}
        <option value="">No lane</option>
        {lanes.map((lane) => <option key={lane.id} value={lane.id}>{lane.label}</option>)}
        {unknown && <option value={value}>{value} (not on this map)</option>}
        <option value={NEW}>New lane …</option>
      </SelectField>
      {naming && <NewLane ids={ids} done={named} />}
    </div>
  );
}

/** The name of a new lane, which the places then belong to. */
function NewLane({ ids, done }: { ids: readonly string[]; done(): void }) {
  const session = useSession();
  const [label, setLabel] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const make = () => {
    const read = readName(label, "lane");
    if ("wrong" in read) {
      setWrong(read.wrong);
      return;
    }
    doing(session, `added the lane '${read.value}'`, (drawing) => {
      const made = addLane(drawing, read.value);
      return setNode(made.drawing, ids, { lane: made.id });
    });
    done();
  };
  return (
    <form className="jm-inline-form" onSubmit={(event) => { event.preventDefault(); make(); }}>
      <input
        className="jm-input"
        aria-label="Name of the new lane"
        placeholder="Name of the new lane"
        value={label}
        autoFocus
        autoComplete="off"
        aria-invalid={wrong !== null || undefined}
        onChange={(event) => {
          setLabel(event.target.value);
          setWrong(null);
        }}
      />
      <button type="submit" className="jm-button">Add lane</button>
      <button type="button" className="jm-button" onClick={done}>Cancel</button>
      {wrong && <p className="jm-wrong" role="alert">{wrong}</p>}
    </form>
  );
}
