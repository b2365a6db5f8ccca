import { useRef } from "react";
import { useSession, useTick, useUi } from "./context";
import { CopyList } from "./CopyList";
import { dotWords } from "./HoverCard";
import { PanelFrame } from "./PanelFrame";
import { counted, figure, ordinal } from "./words";

/** Children listed at most; all are counted and copied. */
const MOST = 100;

/** The children whose dots lie on one another where a person clicked, to choose from. They stay listed while time goes on and takes them apart. */
export function PilePanel() {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const followed = useUi((ui) => ui.followed);
  const pile = useUi((ui) => ui.pile);
  const first = useRef<HTMLButtonElement>(null);
  useTick();
  return (
    <PanelFrame title={`${counted(pile.length, "child", "children")} at one spot`} first={first}>
      {pile.length > 0
        ? <p className="jm-quiet">Their dots lie on one another, the first on top. Choose whom to follow.</p>
        : <p className="jm-quiet">Click where dots lie on one another.</p>}
      {pile.length > 0 && <div className="jm-actions"><CopyList children={() => pile} /></div>}
      <ol className="jm-plain" aria-label="Children at one spot">
        {pile.slice(0, MOST).map((child, i) => {
          const { age, pass } = engine.describe(child);
          return (
            <li key={child}>
              <button ref={i === 0 ? first : undefined} type="button" className="jm-row-button" aria-pressed={child === followed} onClick={() => session.follow(child)}>
                <b>{engine.childId(child)}</b> <span className="jm-quiet">{[age, `${ordinal(pass)} time through`].filter(Boolean).join(" · ")}</span>
                <span className="jm-when">{engine.dots(child).map((dot) => dotWords(engine, dot)).join("; and ") || "not on the map now"}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {pile.length > MOST && <p className="jm-quiet">and {figure(pile.length - MOST)} more; "Copy this list" holds all.</p>}
    </PanelFrame>
  );
}

/** For whoever follows a child whose dot lies on others: how many, and the way to their list, by key too. */
export function AtOneSpot({ child }: { child: number }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const playing = useUi((ui) => ui.playing);
  useTick();
  if (playing) return null;
  const { view } = session.painter;
  const at = engine.positionOf(view, child);
  const pile = at ? engine.pile(view, at.x, at.y) : [];
  if (pile.length < 2) return null;
  return (
    <p><button type="button" className="jm-link" onClick={() => session.openPile(pile)}>{counted(pile.length - 1, "other child", "other children")} at the same spot</button></p>
  );
}
