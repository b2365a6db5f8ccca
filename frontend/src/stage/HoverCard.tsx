import { useSession, useTick, useUi } from "./context";
import type { Dot, Engine } from "./offers";
import { BLANK } from "./payload";
import { ordinal, trueDateWords } from "./words";

/** Where a dot is and since when truly, in words. */
export function dotWords(engine: Engine, dot: Dot): string {
  const place = engine.payload.map.nodes.find((node) => node.id === dot.node)?.label ?? dot.node;
  const words = { travel: "on the way to", rest: dot.ringed ? "still open:" : "in", wait: "waiting at", fade: "leaving" };
  const since = engine.payload.legColumns.start?.[dot.leg];
  return `${words[dot.kind]} ${place}${since === undefined || since === BLANK || dot.kind === "fade" ? "" : ` since ${trueDateWords(engine.payload, since)}`}`;
}

/** Who is under the pointer: pseudonym, age, times through, where. */
export function HoverCard({ at }: { at: { x: number; y: number } | null }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const hovered = useUi((ui) => ui.hovered);
  useTick();
  if (hovered === null || !at) return null;
  const { age, pass } = engine.describe(hovered);
  const dots = engine.dots(hovered);
  const tones = engine.toneWords(hovered);
  const byValue = engine.dress.by === "attribute" && tones.length > 0;
  const look = session.ui.get().look.dots;
  const name = look.by === "attribute" ? engine.payload.attributes.find((one) => one.name === look.name)?.label : "";
  const { width, height } = session.painter.view;
  const aside = `translate(${at.x > width - 260 ? "calc(-100% - 14px)" : "14px"}, ${at.y > height - 110 ? "calc(-100% - 10px)" : "14px"})`;
  return (
    <div className="jm-card" style={{ left: at.x, top: at.y, transform: aside }} aria-hidden="true">
      <b>{engine.childId(hovered)}</b>
      <div>{[age, `${ordinal(pass)} time through`].filter(Boolean).join(" · ")}</div>
      {dots.map((dot, i) => <div key={i}>{dotWords(engine, dot)}{!byValue && tones[i] ? `, ${tones[i]}` : ""}</div>)}
      {byValue && <div>{name}: {tones[0]}</div>}
    </div>
  );
}
