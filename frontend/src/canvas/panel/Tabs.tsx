import { useRef } from "react";
import type { Panel } from "../ui";
import { useKeys, used } from "./useKeys";

/** A panel that can be chosen; `count` is shown behind its name, `alarm` says that it matters. */
export interface Tab { panel: Panel; name: string; count?: number; alarm?: boolean }

/** The tabs over the side panel: arrow keys, Home and End go from one to the next. */
export function Tabs({ id, tabs, chosen, choose }: { id: string; tabs: readonly Tab[]; chosen: Panel; choose(panel: Panel): void }) {
  const list = useRef<HTMLDivElement>(null);
  const listen = useKeys<HTMLDivElement>((event) => {
    const at = tabs.findIndex((tab) => tab.panel === chosen);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = tabs[(to + tabs.length) % tabs.length].panel;
    choose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
    used(event);
  });
  const both = (element: HTMLDivElement) => {
    list.current = element;
    return listen(element);
  };
  return (
    <div role="tablist" aria-label="Panels" className="jm-tablist" ref={both}>
      {tabs.map(({ panel, name, count, alarm }) => (
        <button
          key={panel} type="button" role="tab" id={`${id}-${panel}`} data-tab={panel} aria-selected={panel === chosen} aria-controls={`${id}-panel`}
          tabIndex={panel === chosen ? 0 : -1} className="jm-tab" onClick={() => choose(panel)}
        >
          {name}
          {count !== undefined && count > 0 && (
            <>
              {" "}
              <span className={alarm ? "jm-count jm-alarm" : "jm-count"}>{count > 99 ? "99+" : count}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
