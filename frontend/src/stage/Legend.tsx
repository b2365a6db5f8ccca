import { PASS_COLOURS, PASS_RADII } from "./sprites";

/** What colour, size, hollow and ringed dots mean. */
export function Legend() {
  return (
    <ul className="jm-legend" aria-label="What the dots mean">
      <li className="jm-legend-head" title="As far back as the data goes">Times through</li>
      {PASS_COLOURS.map((colour, i) => (
        <li key={colour}>
          <Sample radius={PASS_RADII[i]} fill={colour} stroke="var(--dot-edge)" />
          {i === 4 ? "5+" : i + 1}
        </li>
      ))}
      <li><Sample radius={3.6} fill="none" stroke="var(--text)" />also elsewhere</li>
      <li><Sample radius={2.6} fill="var(--text)" stroke="none" ring />still open</li>
    </ul>
  );
}

function Sample({ radius, fill, stroke, ring }: { radius: number; fill: string; stroke: string; ring?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <circle r={radius} style={{ fill, stroke, strokeWidth: 1.2 }} />
      {ring && <circle r="5.6" style={{ fill: "none", stroke: "var(--text)", strokeWidth: 1.2 }} />}
    </svg>
  );
}
