import { useState } from "react";
import { useSession } from "../context";
import type { EditNode, Target } from "../model/drawing";
import { setNode } from "../model/nodes";
import { doing } from "../surface/doing";
import { NumberField } from "./NumberField";
import { PlaceOptions } from "./PlaceOptions";
import { SelectField } from "./SelectField";
import { readDays } from "./typed";

/** How long a visit to a place should take at most. It is off until it is ticked, and counts once its days are written. */
export function TargetFields({ node }: { node: EditNode }) {
  const session = useSession();
  const [begun, setBegun] = useState<Omit<Target, "days"> | null>(null);
  const { target } = node;
  const rest = target ?? begun;
  const apply = (words: string, next: Target | null) =>
    doing(session, `${words} '${node.label}'`, (drawing) => setNode(drawing, [node.id], { target: next }));
  const toggle = (on: boolean) => {
    setBegun(on ? { unit: "working", from: "" } : null);
    if (!on && target) apply("took off the target of", null);
  };
  const put = (part: Partial<Target>) => {
    if (target) apply("changed the target of", { ...target, ...part });
    else if (part.days !== undefined) apply("set a target for", { unit: "working", from: "", ...begun, days: part.days });
    else setBegun({ unit: "working", from: "", ...begun, ...part });
  };
  return (
    <fieldset className="jm-target">
      <legend className="jm-unseen">Target</legend>
      <label className="jm-tick">
        <input type="checkbox" checked={rest !== null} onChange={(event) => toggle(event.target.checked)} />
        Target: how long it should take at most
      </label>
      {rest && (
        <div className="jm-pair">
          <NumberField
            label="Days" value={target?.days ?? null} read={readDays} put={(days) => put({ days })} hint={target ? undefined : "From 1 to 3,650."}
          />
          <SelectField label="Counted as" value={rest.unit} put={(unit) => put({ unit: unit as Target["unit"] })}>
            <option value="working">working days</option>
            <option value="calendar">calendar days</option>
          </SelectField>
          <SelectField label="Counted from" className="jm-whole" value={rest.from} put={(from) => put({ from })}>
            <option value="">its own start</option>
            <PlaceOptions allow={(place) => place.id !== node.id} />
          </SelectField>
        </div>
      )}
    </fieldset>
  );
}
