import { SessionContext } from "./context";
import { Dialogs } from "./dialogs/Dialogs";
import { SidePanel } from "./panel/SidePanel";
import type { CanvasSession } from "./session";
import { Surface } from "./surface/Surface";
import { StatusBar } from "./toolbar/StatusBar";
import { Toolbar } from "./toolbar/Toolbar";

/** The map editor: tools, the drawing, what is beside it, and what was last done. A map that is only shown has its drawing and no more. */
export function Canvas({ session }: { session: CanvasSession }) {
  const { readOnly } = session.data.get();
  return (
    <SessionContext.Provider value={session}>
      <section className={readOnly ? "jm-canvas jm-looking" : "jm-canvas"} data-tone="light" aria-label="Map editor">
        <Toolbar />
        <div className="jm-work">
          <Surface />
          {!readOnly && <SidePanel />}
        </div>
        {!readOnly && <StatusBar />}
        {!readOnly && <Dialogs />}
      </section>
    </SessionContext.Provider>
  );
}
