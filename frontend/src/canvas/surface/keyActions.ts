import type { KeyActions } from "../keys";
import type { CanvasSession } from "../session";
import { addPlace, copySelection, cutSelection, deleteSelection, duplicate, escape, paste, rename, save, selectAll } from "./commands";
import { chooseToConnect, connectTool } from "./connectTool";
import { hubOf } from "./hub";
import { endNudge, nudge } from "./nudge";
import { hold, step } from "./walk";

/** What the keys do to a session; a map that is only shown can be looked at, and no more. */
export function actionsOf(session: CanvasSession): KeyActions {
  const view = () => hubOf(session).view;
  const draws = (act: () => void) => () => {
    if (session.data.get().readOnly) return;
    endNudge(session);
    act();
  };
  return {
    readOnly: () => session.data.get().readOnly,
    connecting: () => session.ui.get().tool === "connect",
    add: draws(() => addPlace(session)),
    connect: draws(() => connectTool(session)),
    undo: draws(() => session.undo()),
    redo: draws(() => session.redo()),
    save: draws(() => save(session)),
    fit: () => view()?.fit(),
    zoom: (direction) => view()?.zoomBy(direction > 0 ? 1.25 : 0.8),
    help: draws(() => toggleHelp(session)),
    escape: draws(() => escape(session)),
    remove: draws(() => deleteSelection(session)),
    rename: draws(() => rename(session)),
    choose: (id) => draws(() => chooseToConnect(session, id, true))(),
    hold: (id) => draws(() => hold(session, id))(),
    all: draws(() => selectAll(session)),
    copy: draws(() => void copySelection(session)),
    cut: draws(() => cutSelection(session)),
    paste: draws(() => paste(session)),
    duplicate: draws(() => duplicate(session)),
    nudge: (across, down, repeated) => (session.data.get().readOnly ? view()?.panBy(-across * 60, -down * 60) : nudge(session, across, down, repeated)),
    step: (now, by) => !session.data.get().readOnly && step(session, now, by),
  };
}

/** Shows the list of keys beside the map, or takes it away again. */
export function toggleHelp(session: CanvasSession): void {
  session.openPanel(session.ui.get().panel === "help" ? "properties" : "help");
}
