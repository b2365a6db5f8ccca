import { useId } from "react";
import { useSession, useTick, useUi } from "./context";
import { FIGURES, type FigureKind, type Trails, TRAILS } from "./look";
import { MOST_WHOLE } from "./painter";
import { PanelFrame } from "./PanelFrame";
import { MOST_TAILS } from "./tails";
import { counted, figure } from "./words";

/** Why no trails are drawn just now, in words; "" where they are. */
function heldWords(trails: Trails, tails: number, whole: number): string {
  if (trails === "short" && tails > 0) return `${figure(tails)} dots move just now; trails are drawn behind up to ${figure(MOST_TAILS)}. A filter, or the day before a rush, shows them.`;
  if (trails === "whole" && whole > 0) return `${counted(whole, "child is", "children are")} on the map just now; whole ways are drawn for up to ${figure(MOST_WHOLE)}. Filter to fewer, or follow one: that one's way is always drawn.`;
  return "";
}

/** Which figures stand on the map, and what is drawn behind the dots. Switching a figure off changes no count. */
export function OnMapPanel() {
  const session = useSession();
  const look = useUi((ui) => ui.look);
  const engine = useUi((ui) => ui.engine);
  useTick();
  const name = useId();
  const toggle = (kind: FigureKind) => session.setLook({ off: look.off.includes(kind) ? look.off.filter((one) => one !== kind) : [...look.off, kind] });
  const held = heldWords(look.trails, engine.tailsHeld(), session.painter.trailsHeld);
  return (
    <PanelFrame title="On the map">
      <fieldset className="jm-choices">
        <legend>Figures</legend>
        <div>
          {(Object.keys(FIGURES) as FigureKind[]).map((kind) => (
            <label key={kind}><input type="checkbox" checked={!look.off.includes(kind)} onChange={() => toggle(kind)} />{FIGURES[kind]}</label>
          ))}
          <label className="jm-more-figures"><input type="checkbox" checked={look.full === true} onChange={() => session.setLook({ full: look.full ? undefined : true })} />Arrivals and medians at every place of a small map too</label>
        </div>
      </fieldset>
      <fieldset className="jm-choices" role="radiogroup" aria-label="Trails">
        <legend>Trails</legend>
        <div>
          {(Object.keys(TRAILS) as Trails[]).map((kind) => (
            <label key={kind}><input type="radio" name={name} checked={look.trails === kind} onChange={() => session.setLook({ trails: kind })} />{TRAILS[kind]}</label>
          ))}
        </div>
      </fieldset>
      <p className="jm-quiet" role="status">{held}</p>
      <p className="jm-quiet">On a small map arrivals and medians stand at the place that is open (a click on it, or on its name in the table), or at every place where that is ticked (none where nobody came). Pointing at a place says all of it at any size.</p>
      <h3>What the figures mean</h3>
      <p className="jm-quiet">
        All of them are of the children whom the filters let through, at the time of the clock. "Here, or on the way" and "waiting" count children; a child in two
        places counts in both. Arrivals count visits.
      </p>
      <p className="jm-quiet">
        A share is of everything that followed visits which ended in the last 90 days: each way on, "nothing after" where no later visit is recorded, and "too recent to
        know" within {engine.payload.settings.link_days} days of the data's end. Of fewer than 10 it is told as a count.
      </p>
      <p className="jm-quiet">
        A median is of the visits that ended in the last 90 days, counted as the place's own target is: from its start, or from the step that starts the clock. Working days
        leave out weekends and the bank holidays of England.
      </p>
    </PanelFrame>
  );
}
