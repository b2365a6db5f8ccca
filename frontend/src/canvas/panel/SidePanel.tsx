import { useId, useLayoutEffect, useRef } from "react";
import type { Found } from "../checks/problemsOf";
import { useData, useSession, useUi } from "../context";
import type { Panel } from "../ui";
import { HelpPanel } from "./HelpPanel";
import { ListPanel } from "./ListPanel";
import { MovesPanel } from "./MovesPanel";
import { ProblemsPanel } from "./ProblemsPanel";
import { problemGroups } from "./problemGroups";
import { PropertiesPanel } from "./PropertiesPanel";
import { type Tab, Tabs } from "./Tabs";
import { ARROWS } from "./Row";
import { useKeepFocus } from "./useKeepFocus";
import { useKeys } from "./useKeys";
import { useProblems } from "./useProblems";

/** What stands beside the drawing: properties, the map as lists, problems, the data's moves, and help. It can be folded away. */
export function SidePanel() {
  const session = useSession();
  const panel = useUi((ui) => ui.panel);
  const hasData = useData((data) => data.hasData);
  const readOnly = useData((data) => data.readOnly);
  const words = useData((data) => data.words);
  const found = useProblems();
  const id = useId();
  const folded = useUi((ui) => ui.folded);
  const body = useRef<HTMLDivElement>(null);
  useKeepFocus(body);
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [panel]);
  // Fields, sliders and tabs use these keys themselves; outside the drawing they move nothing in it.
  const keys = useKeys<HTMLElement>((event) => { if (ARROWS[event.key]) event.stopPropagation(); });
  if (readOnly) return null;
  const tabs: Tab[] = [
    { panel: "properties", name: "Properties" }, { panel: "list", name: "List" },
    { panel: "problems", name: "Problems", count: found.length, alarm: problemGroups(found, words).stop.length > 0 },
    ...(hasData ? [{ panel: "data", name: "Moves" } as const] : []), { panel: "help", name: "Help" },
  ];
  const shown = tabs.some((tab) => tab.panel === panel) ? panel : "properties";
  const fold = (
    <button
      type="button" className="jm-fold" aria-expanded={!folded} aria-label={folded ? "Show the side panel" : "Fold the side panel away"}
      title={folded ? "Show the side panel" : "Fold away"} onClick={() => session.set({ folded: !folded })}
    >
      <svg
        className="jm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.8"
        strokeLinecap="round" strokeLinejoin="round"
      >
        <path d={folded ? "M12.5 4.5L7 10l5.5 5.5" : "M7.5 4.5L13 10l-5.5 5.5"} />
      </svg>
    </button>
  );
  return (
    <section ref={keys} className={folded ? "jm-sidepanel jm-folded" : "jm-sidepanel"} aria-label="Side panel">
      <div className="jm-tabbar">
        {!folded && <Tabs id={id} tabs={tabs} chosen={shown} choose={(next) => session.openPanel(next)} />}
        {fold}
      </div>
      <div ref={body} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} className="jm-tabpanel" tabIndex={-1} hidden={folded}>
        {!folded && <Body panel={shown} found={found} />}
      </div>
    </section>
  );
}

function Body({ panel, found }: { panel: Panel; found: readonly Found[] }) {
  switch (panel) {
    case "list": return <ListPanel />;
    case "problems": return <ProblemsPanel found={found} />;
    case "data": return <MovesPanel />;
    case "help": return <HelpPanel />;
    default: return <PropertiesPanel />;
  }
}
