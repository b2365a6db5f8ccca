import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

const TOOLS = "[data-tool]";

/** In a toolbar the Tab key stops once; the arrow keys, Home and End go through its tools. */
export function useRoving(bar: RefObject<HTMLElement | null>) {
  const stop = useRef<HTMLElement | null>(null);
  const tools = () => [...(bar.current?.querySelectorAll<HTMLElement>(TOOLS) ?? [])];
  const settle = (chosen: HTMLElement | null) => {
    const all = tools();
    stop.current = chosen && all.includes(chosen) ? chosen : (all[0] ?? null);
    for (const tool of all) tool.tabIndex = tool === stop.current ? 0 : -1;
  };
  // Tools come and go with the selection: there is always one that the Tab key finds.
  useLayoutEffect(() => settle(stop.current));
  return {
    onFocus: (event: React.FocusEvent) => settle((event.target as HTMLElement).closest<HTMLElement>(TOOLS) ?? stop.current),
    onKeyDown: (event: KeyboardEvent) => {
      const all = tools();
      const now = all.indexOf((event.target as HTMLElement).closest<HTMLElement>(TOOLS) as HTMLElement);
      if (now < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = { ArrowRight: (now + 1) % all.length, ArrowLeft: (now + all.length - 1) % all.length, Home: 0, End: all.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      all[next].focus();
    },
  };
}
