import { useRef } from "react";
import { useSession, useSides, useUi } from "./context";
import { CopyLink, CopyList } from "./CopyList";
import { FilterHeadings } from "./FilterHeadings";
import { FilterSearch } from "./FilterSearch";
import { asksNothing } from "./filterJson";
import { sentenceOf } from "./filterSentence";
import { chipsOf } from "./filterWords";
import { PanelFrame } from "./PanelFrame";
import { childrenOf } from "./people";
import { SavedFilters } from "./SavedFilters";
import { linkTo } from "./telling";
import { figure } from "./words";

/** Which children are shown: said in a sentence, asked by typing or by ticking. Filters change no journey and no pace; every choice takes hold at once. */
export function FiltersPanel() {
  const session = useSession();
  const sides = useSides();
  const first = useRef<HTMLInputElement>(null);
  const filter = useUi((ui) => ui.filter);
  const shown = useUi((ui) => ui.shown);
  const payload = useUi((ui) => ui.engine.payload);
  const lost = chipsOf(filter, payload).filter((chip) => chip.lost);
  return (
    <PanelFrame title="Filters" first={first}>
      <div role="group" aria-label="Filters" className="jm-filters">
        <p className="jm-sentence" role="status" aria-label="Who is shown">{sentenceOf(filter, payload)}: <b>{figure(shown)}</b> of {figure(payload.children)}</p>
        {lost.map((chip) => <p key={chip.label} className="jm-lost-words">{chip.label}: {chip.lost}. It fits no child; take it off or choose another.</p>)}
        <FilterSearch field={first} />
        <div className="jm-actions">
          <button type="button" className="jm-button" disabled={asksNothing(filter)} onClick={() => session.setFilter({})}>Take off all</button>
          <CopyList children={() => childrenOf(session.engine.visible)} />
          <CopyLink link={() => linkTo(location.href, sides.first)} />
          <button type="button" className="jm-button" disabled={shown === 0} onClick={() => session.followNext(1)}>Step through them</button>
        </div>
        <SavedFilters />
        <FilterHeadings />
      </div>
    </PanelFrame>
  );
}
