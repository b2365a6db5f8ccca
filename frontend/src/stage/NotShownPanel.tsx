import { useTick, useUi } from "./context";
import { coverageLine, gapsOf } from "./coverageWords";
import { PanelFrame } from "./PanelFrame";
import { figure, isoDayWords } from "./words";

/** What the picture leaves out, and why, with counts that add up. */
export function NotShownPanel() {
  const engine = useUi((ui) => ui.engine);
  const shown = useUi((ui) => ui.shown);
  const { hidden } = useTick();
  const { payload } = engine;
  return (
    <PanelFrame title="What is not shown">
      <h3>In this picture now</h3>
      <dl className="jm-sums">
        <Line label="Children in the picture" count={payload.children} />
        <Line label="shown" count={shown} />
        <Line label="held back by the filters" count={payload.children - shown} />
        <Line label="Dots hidden now because they move off the map" count={hidden} />
      </dl>
      {payload.notShown.map(({ group, lines }) => (
        <section key={group}>
          <h3>{group}</h3>
          <dl className="jm-sums">{lines.map((line) => <Line key={line.label} {...line} />)}</dl>
        </section>
      ))}
      <h3>What the data covers</h3>
      <ul className="jm-plain">
        {payload.coverage.map((source) => <li key={source.source}>{capital(coverageLine(source))}, as at {isoDayWords(source.asOf)}</li>)}
        {gapsOf(payload.coverage, payload.start).map((gap) => <li key={gap.words}>{gap.words}</li>)}
      </ul>
    </PanelFrame>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Line({ label, count, detail }: { label: string; count: number; detail?: string }) {
  return (
    <div>
      <dt>{label}{detail && <span className="jm-quiet"> {detail}</span>}</dt>
      <dd>{figure(count)}</dd>
    </div>
  );
}
