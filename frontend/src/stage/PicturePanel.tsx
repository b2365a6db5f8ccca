import { useRef, useState } from "react";
import { download } from "../download";
import { fileName } from "../fileName";
import { useSession, useSides, useSidesUi, useUi } from "./context";
import { usePage } from "./pageLink";
import { PanelFrame } from "./PanelFrame";
import { titleOf } from "./picture/caption";
import { madeHandout, pngOf, printed } from "./picture/takeAway";
import { clockWords } from "./clockWords";
import { smallOf } from "./leaving";

/** Takes the stage away as a picture, or as one page with its numbers. All of it is made here; nothing is sent anywhere. */
export function PicturePanel() {
  const session = useSession();
  const sides = useSides();
  const page = usePage();
  const sessions = useSidesUi((ui) => ui.sessions);
  const followed = useUi((ui) => ui.followed) !== null || sessions.some((one) => one.ui.get().followed !== null);
  const [strict, setStrict] = useState(false);
  const [named, setNamed] = useState(false);
  const [busy, setBusy] = useState(false);
  const here = useRef<HTMLDivElement>(null);
  const { payload } = session.engine;
  const nameOf = (ending: "png" | "html") => fileName(`${titleOf(payload)} ${clockWords(sides.first.engine, Infinity)}`, ending);
  /** One at a time; the moment that is taken is the one at which it was asked for. */
  const doing = (act: () => Promise<string>) => async () => {
    setBusy(true);
    sides.first.player.pause();
    try {
      page.say(await act());
    } catch {
      page.say("The picture could not be made in this browser.", true);
    }
    setBusy(false);
  };
  const savePicture = doing(async () => {
    const room = here.current?.closest(".jm-middle") ?? document.documentElement;
    download(await pngOf(sides, strict, { width: room.clientWidth, height: room.clientHeight }), nameOf("png"));
    return `The picture is in your downloads as ${nameOf("png")}`;
  });
  const saveHandout = doing(async () => {
    download(new Blob([await madeHandout(sides, { strict, named: named && followed })], { type: "text/html;charset=utf-8" }), nameOf("html"));
    return `The handout is in your downloads as ${nameOf("html")}`;
  });
  const printHandout = doing(async () => {
    await printed(await madeHandout(sides, { strict, named: named && followed }));
    return "The handout is one page of A4, landscape";
  });
  return (
    <PanelFrame title="Picture and handout">
      <p className="jm-quiet">Of this moment, with the filters in force. They are made in this browser; nothing is sent anywhere.</p>
      <section aria-label="Picture">
        <h3>Picture</h3>
        <p>The {sessions.length > 1 ? "maps as they stand" : "map as it stands"} on the screen, at twice the size, with title, date, legend, what the data covers and what is not shown.</p>
        <div className="jm-actions" ref={here}><button type="button" className="jm-button" disabled={busy} onClick={() => void savePicture()}>Save picture</button></div>
      </section>
      <section aria-label="Handout">
        <h3>Handout</h3>
        <p>One page of A4: the whole map, a table of all places, who is shown, what the data covers, what is not shown, and how to read it.</p>
        {followed && (
          <label className="jm-tick"><input type="checkbox" checked={named} onChange={(event) => setNamed(event.target.checked)} />Mark and name the child that is followed</label>
        )}
        <div className="jm-actions">
          <button type="button" className="jm-button" disabled={busy} onClick={() => void printHandout()}>Print handout</button>
          <button type="button" className="jm-button" disabled={busy} onClick={() => void saveHandout()}>Save handout</button>
        </div>
      </section>
      <section aria-label="Small numbers">
        <h3>Small numbers</h3>
        <label className="jm-tick">
          <input type="checkbox" checked={strict} onChange={(event) => setStrict(event.target.checked)} />
          For outside the authority: numbers up to {smallOf(payload.settings.small_group)} hidden, the others rounded, no dots
        </label>
        {!strict && <p className="jm-quiet">A picture with dots shows children one by one: it is personal data, though nobody is named.</p>}
      </section>
    </PanelFrame>
  );
}
