import { useSession, useUi } from "./context";
import { FindChild } from "./FindChild";
import { Icon } from "./icons";
import { notShownCount } from "./notShownCount";
import type { Panel } from "./session";
import { figure } from "./words";

/** Opens or closes a panel beside the map. */
export function Opener({ panel, children }: { panel: Exclude<Panel, null>; children: string }) {
  const session = useSession();
  const open = useUi((ui) => ui.panel === panel);
  return <button type="button" className="jm-button" aria-expanded={open} onClick={() => session.openPanel(panel)}>{children}</button>;
}

/** Its name is what it opens; the figure that everyone sees is its description. */
export function NotShownButton() {
  const session = useSession();
  const open = useUi((ui) => ui.panel === "notShown");
  const count = useUi((ui) => notShownCount(ui.engine.payload));
  return (
    <button
      type="button" className="jm-button" aria-label="What is not shown" aria-description={`Not shown: ${figure(count)}`} aria-expanded={open} data-figure={figure(count)}
      onClick={() => session.openPanel("notShown")}
    >
      What is not shown
    </button>
  );
}

/** What can be looked up or opened: find, filters, what is not shown, the table, the light stage, the shortcuts. */
export function Tools() {
  const session = useSession();
  const light = useUi((ui) => ui.light);
  const help = useUi((ui) => ui.panel === "help");
  const bookmarks = useUi((ui) => ui.panel === "bookmarks");
  const picture = useUi((ui) => ui.panel === "picture");
  return (
    <div className="jm-tools">
      <FindChild />
      <Opener panel="filters">Filters</Opener>
      <NotShownButton />
      <Opener panel="where">Table</Opener>
      <button
        type="button" className="jm-button jm-square" aria-label="Bookmarks" title="Bookmarks (B)" aria-expanded={bookmarks} onClick={() => session.openPanel("bookmarks")}
      >
        <Icon name="bookmark" />
      </button>
      <button type="button" className="jm-button jm-square" aria-label="Picture and handout" title="Picture and handout" aria-expanded={picture} onClick={() => session.openPanel("picture")}>
        <Icon name="picture" />
      </button>
      <button type="button" className="jm-button jm-square" aria-label="Light stage" title="Light stage" aria-pressed={light} onClick={() => session.setLight(!light)}>
        <Icon name="light" />
      </button>
      <button type="button" className="jm-button jm-square" aria-label="Keyboard shortcuts" title="Keyboard shortcuts (?)" aria-expanded={help} onClick={() => session.openPanel("help")}>
        ?
      </button>
    </div>
  );
}
