import { useEffect } from "react";
import { Icon } from "./icons";
import { usePage } from "./pageLink";
import { useStore } from "../store";

/** How long good news stays, in milliseconds; bad news stays until it is taken off. */
const STAYS = 6000;

/** A few words over the stage: what was copied or saved, or what could not be. */
export function Notice() {
  const page = usePage();
  const notice = useStore(page.notice, (now) => now);
  useEffect(() => {
    if (!notice || notice.wrong) return undefined;
    const timer = setTimeout(() => page.notice.set(null), STAYS);
    return () => clearTimeout(timer);
  }, [page, notice]);
  return (
    <div className="jm-notice-room" role="status" aria-label="Notice">
      {notice && (
        <div className={`jm-notice${notice.wrong ? " jm-wrong" : ""}`}>
          <span>{notice.words}</span>
          <button type="button" className="jm-button jm-square" aria-label="Take off this notice" onClick={() => page.notice.set(null)}><Icon name="close" /></button>
        </div>
      )}
    </div>
  );
}
