import { useSession, useUi } from "./context";
import { Icon } from "./icons";
import { placeAmong } from "./people";
import { figure } from "./words";

/** Goes from one to the next of the children that the filters leave, and says where among them this one is. */
export function StepThrough({ child }: { child: number }) {
  const session = useSession();
  const shown = useUi((ui) => ui.shown);
  // Drawn again whenever the filter is another.
  useUi((ui) => ui.filter);
  const { visible } = session.engine;
  const place = placeAmong(visible, child);
  const none = shown === 0 || (shown === 1 && place === 1);
  return (
    <div className="jm-through" role="group" aria-label="Step through the children shown">
      <button type="button" className="jm-button jm-square" aria-label="Previous child" title="Previous child (P)" disabled={none} onClick={() => session.followNext(-1)}><Icon name="back" /></button>
      <span className="jm-number" role="status" aria-label="Which of how many">{place > 0 ? `${figure(place)} of ${figure(shown)}` : `not among the ${figure(shown)} shown`}</span>
      <button type="button" className="jm-button jm-square" aria-label="Next child" title="Next child (N)" disabled={none} onClick={() => session.followNext(1)}><Icon name="forward" /></button>
    </div>
  );
}
