import { type ReactNode, useRef } from "react";
import { useSession, useUi } from "./context";
import { FiltersPanel } from "./FiltersPanel";
import { useFocusBack } from "./focus";
import { HelpPanel } from "./HelpPanel";
import { Icon } from "./icons";
import { NotShownPanel } from "./NotShownPanel";
import { Story } from "./Story";
import { WherePanel } from "./WherePanel";

/** The frame of a panel: its heading, a way to close it, and what it holds. The focus goes to it when it opens. */
export function PanelFrame({ title, children }: { title: string; children: ReactNode }) {
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useFocusBack(frame, heading);
  return (
    <div className="jm-panel" ref={frame}>
      <div className="jm-panel-head">
        <h2 tabIndex={-1} ref={heading}>{title}</h2>
        <button type="button" className="jm-button jm-square" aria-label={`Close ${title}`} onClick={() => session.openPanel(null)}><Icon name="close" /></button>
      </div>
      {children}
    </div>
  );
}

/** What stands beside the map: an opened panel, and beneath it the story of the child that is followed. */
export function Side() {
  const panel = useUi((ui) => ui.panel);
  const followed = useUi((ui) => ui.followed);
  if (panel === null && followed === null) return null;
  return (
    <aside className="jm-side" aria-label="Beside the map">
      {panel === "filters" && <FiltersPanel />}
      {panel === "notShown" && <NotShownPanel />}
      {panel === "where" && <WherePanel />}
      {panel === "help" && <HelpPanel />}
      {followed !== null && <Story child={followed} />}
    </aside>
  );
}
