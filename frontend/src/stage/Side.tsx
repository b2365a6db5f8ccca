import { useUi } from "./context";
import { FiltersPanel } from "./FiltersPanel";
import { HelpPanel } from "./HelpPanel";
import { NodePanel } from "./NodePanel";
import { NotShownPanel } from "./NotShownPanel";
import { OnMapPanel } from "./OnMapPanel";
import { Story } from "./Story";
import { WherePanel } from "./WherePanel";

/** What stands beside the map: an opened panel, and beneath it the story of the child that is followed. */
export function Side() {
  const panel = useUi((ui) => ui.panel);
  const node = useUi((ui) => ui.node);
  const followed = useUi((ui) => ui.followed);
  if (panel === null && followed === null) return null;
  return (
    <aside className="jm-side" aria-label="Beside the map">
      {panel === "filters" && <FiltersPanel />}
      {panel === "notShown" && <NotShownPanel />}
      {panel === "where" && <WherePanel />}
      {panel === "onMap" && <OnMapPanel />}
      {panel === "help" && <HelpPanel />}
      {panel === "node" && <NodePanel node={node} />}
      {followed !== null && <Story child={followed} />}
    </aside>
  );
}
