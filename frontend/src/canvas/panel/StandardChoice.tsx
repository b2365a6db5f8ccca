import { useSession } from "../context";
import type { EditNode } from "../model/drawing";
import { setNode } from "../model/nodes";
import { doing } from "../surface/doing";
import { standardsFor } from "./grouping";
import { SelectField } from "./SelectField";

/** What a place is in the sector's own terms: a step, or for a way out one of the five ways out, or a step that the map leaves to others. */
export function StandardChoice({ node }: { node: EditNode }) {
  const session = useSession();
  const offered = standardsFor(node.kind, node.standard);
  const options = (exit: boolean) => offered.filter((one) => one.exit === exit).map((one) => <option key={one.id} value={one.id}>{one.name}</option>);
  const put = (standard: string) => {
    doing(session, `changed the stage of '${node.label}'`, (drawing) => setNode(drawing, [node.id], { standard }));
  };
  const order: [name: string, exit: boolean][] =
    node.kind === "exit" ? [["Ways out", true], ["Steps that this map leaves to others", false]] : [["Steps", false], ["Ways out", true]];
  const groups = order.filter(([, exit]) => offered.some((one) => one.exit === exit));
  return (
    <SelectField label="Sector-standard stage" value={node.standard} put={put}>
      <option value="">None</option>
      {groups.map(([name, exit]) => <optgroup key={name} label={name}>{options(exit)}</optgroup>)}
    </SelectField>
  );
}
