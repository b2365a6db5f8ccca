import { useUi } from "./context";
import { gapsOf, sourceWords } from "./coverageWords";
import type { PayloadCoverage } from "./payload";
import { DAY, fromTo, minuteOf } from "./words";

/** What one source covers, as a line under the bars: from where to where (shares of the window), its gaps, and all of it in words. */
export interface SourceLine { words: string; from: number; to: number; gaps: { from: number; to: number }[] }

/** The lines of the sources that say what they cover, in their order. */
export function sourceLines(coverage: PayloadCoverage[], start: string, window: readonly [number, number]): SourceLine[] {
  const span = Math.max(1, window[1] - window[0]);
  const share = (minute: number) => (Math.min(window[1], Math.max(window[0], minute)) - window[0]) / span;
  return coverage.filter((source) => source.first && source.last).map((source) => {
    const first = minuteOf(start, source.first);
    const last = minuteOf(start, source.last);
    const gaps = gapsOf([source], start);
    const missing = gaps.length > 0 ? `; ${gaps.map((gap) => gap.words.replace(/^No/, "no")).join("; ")}` : "";
    const name = sourceWords(source.source);
    return {
      words: `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${fromTo(start, first, last)}${missing}`, from: share(first), to: share(last + DAY),
      gaps: gaps.map((gap) => ({ from: share(gap.from), to: share(gap.to) })).filter((gap) => gap.to > gap.from),
    };
  });
}

/** What each source covers, as thin lines under the bars; what is missing within is hatched. The list says the same in words. */
export function Sources() {
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  const { coverage, start } = engine.payload;
  const lines = mode === "calendar" ? sourceLines(coverage, start, engine.window) : [];
  if (lines.length === 0) return null;
  const percent = (share: number) => `${100 * share}%`;
  return (
    <ul className="jm-sources" aria-label="What each source covers" style={{ "--lines": lines.length } as React.CSSProperties}>
      {lines.map((line) => (
        <li key={line.words} title={line.words}>
          <span className="jm-aloud">{line.words}</span>
          <i aria-hidden="true" style={{ left: percent(line.from), right: percent(1 - line.to) }} />
          {line.gaps.map((gap) => <b key={gap.from} aria-hidden="true" style={{ left: percent(gap.from), right: percent(1 - gap.to) }} />)}
        </li>
      ))}
    </ul>
  );
}
