import { type ReactNode, type RefObject, useRef } from "react";
import { useSession } from "./context";
import { useFocusBack } from "./focus";
import { Icon } from "./icons";

/** The frame of a panel: its heading, a way to close it, and what it holds. The focus goes to it when it opens, or to `first` within it. */
export function PanelFrame({ title, first, children }: { title: string; first?: RefObject<HTMLElement | null>; children: ReactNode }) {
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useFocusBack(frame, first ?? heading);
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
