import { BookmarksPanel } from "./BookmarksPanel";
import { useSides, useSidesUi, useUi } from "./context";
import { FiltersPanel } from "./FiltersPanel";
import { HelpPanel } from "./HelpPanel";
import { NodePanel } from "./NodePanel";
import { NotShownPanel } from "./NotShownPanel";
import { OnMapPanel } from "./OnMapPanel";
import { LETTERS } from "./sides";
import { PilePanel } from "./PilePanel";
import { PicturePanel } from "./PicturePanel";
import { Story } from "./Story";
import { useStore } from "../store";
import { WherePanel } from "./WherePanel";

/** Whether the side that is not active follows somebody: then the room beside the maps stays as it is when one goes from side to side. */
function useOtherFollows(): boolean {
  const sides = useSides();
  const active = useSidesUi((ui) => ui.active);
  const { sessions } = sides.ui.get();
  const other = useStore((sessions[1 - active] ?? sessions[0]).ui, (ui) => ui.followed !== null);
  return sessions.length > 1 && other;
}

/** Says that nobody is followed on this side, while somebody is on the other. */
function NoStory() {
  const active = useSidesUi((ui) => ui.active);
  return <div className="jm-panel"><p className="jm-quiet">Nobody is followed on side {LETTERS[active]}. Side {LETTERS[1 - active]} follows a child: S goes there.</p></div>;
}

/** What stands beside the map: an opened panel, and beneath it the story of the child that is followed. */
export function Side() {
  const otherFollows = useOtherFollows();
  const panel = useUi((ui) => ui.panel);
  const node = useUi((ui) => ui.node);
  const followed = useUi((ui) => ui.followed);
  if (panel === null && followed === null && !otherFollows) return null;
  return (
    <aside className="jm-side" aria-label="Beside the map">
      {panel === "filters" && <FiltersPanel />}
      {panel === "notShown" && <NotShownPanel />}
      {panel === "where" && <WherePanel />}
      {panel === "onMap" && <OnMapPanel />}
      {panel === "bookmarks" && <BookmarksPanel />}
      {panel === "help" && <HelpPanel />}
      {panel === "picture" && <PicturePanel />}
      {panel === "pile" && <PilePanel />}
      {panel === "node" && <NodePanel node={node} />}
      {followed !== null && <Story child={followed} />}
      {followed === null && panel === null && <NoStory />}
    </aside>
  );
}
