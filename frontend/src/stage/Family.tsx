import { useSession, useTick, useUi } from "./context";
import { dotWords } from "./HoverCard";
import type { Engine } from "./offers";
import { familyOf, familyServices } from "./people";

/** The payload minute of the present moment for each child. */
const minuteIn = (engine: Engine) => (child: number) => engine.time + (engine.dayZero(child) ?? 0);

/** The family of the child that is followed, where the data knows one: who else, where they are, and the services round them all. */
export function Family({ child }: { child: number }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  useTick();
  const { family } = engine.payload.childColumns;
  if (!family || !family[child]) return null;
  const all = familyOf(engine.payload, child);
  const siblings = all.filter((other) => other !== child);
  if (siblings.length === 0) return <p className="jm-quiet">A family is recorded; no one else of it is in this data.</p>;
  const services = familyServices(engine.payload, all, minuteIn(engine));
  const ids = (children: number[]) => children.map((one) => engine.childId(one)).join(", ");
  return (
    <details className="jm-heading jm-family" open>
      <summary><span>Family</span><b>{siblings.length} more {siblings.length === 1 ? "child" : "children"}</b></summary>
      <div className="jm-heading-room">
        <ul className="jm-plain" aria-label="Others of the family">
          {siblings.map((sibling) => {
            const dots = engine.dots(sibling);
            const { age } = engine.describe(sibling);
            const hidden = engine.visible[sibling] === 1 ? "not on the map now" : "held back by the filters";
            return (
              <li key={sibling}>
                <button type="button" className="jm-row-button" onClick={() => session.follow(sibling)}>
                  <b>{engine.childId(sibling)}</b>{age && <span className="jm-quiet"> {age}</span>}
                  <span className="jm-when">{dots.map((dot) => dotWords(engine, dot)).join("; and ") || hidden}</span>
                </button>
              </li>
            );
          })}
        </ul>
        <table className="jm-table jm-services" aria-label="Services round the family">
          <thead><tr><th scope="col">Service</th><th scope="col">Now</th><th scope="col">Ended</th><th scope="col">None</th></tr></thead>
          <tbody>
            {services.map((service) => (
              <tr key={service.node}>
                <th scope="row">{engine.payload.map.nodes[service.node].label}</th>
                {[service.current, service.ended, service.none].map((children, i) => <td key={i} title={ids(children)}>{children.length || "–"}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="jm-quiet">Of the {all.length} children of this family, at the time shown.</p>
      </div>
    </details>
  );
}
