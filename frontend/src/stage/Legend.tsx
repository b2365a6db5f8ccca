import { useSession, useTick, useUi } from "./context";
import { useRoom } from "./fullScreen";
import { type DotsBy, hasTargets, type Dress } from "./dress";
import { COUNTED } from "./legendWords";
import type { Payload } from "./payload";
import { figure } from "./words";

/** What colours the dots can show, each with its value in the choice. */
function choicesOf(payload: Payload): [value: string, label: string, choice: DotsBy][] {
  return [
    ["pass", "Times through", { by: "pass" }],
    ...(hasTargets(payload) ? [["target", "Time against target", { by: "target" }] as [string, string, DotsBy]] : []),
    ...payload.attributes.map(({ name, label }): [string, string, DotsBy] => [`attribute ${name}`, label, { by: "attribute", name }]),
  ];
}

/** What colour, size, hollow and ringed dots mean, what the colours stand for, and what they count. Pointing at a colour dims all others; a click keeps it so. */
export function Legend() {
  const session = useSession();
  const payload = useUi((ui) => ui.engine.payload);
  const look = useUi((ui) => ui.look);
  const lit = useUi((ui) => ui.lit);
  const engine = useUi((ui) => ui.engine);
  useTick();
  const room = useRoom();
  const { dress } = engine;
  const choices = choicesOf(payload);
  const chosen = dress.by === "attribute" && look.dots.by === "attribute" ? `attribute ${look.dots.name}` : dress.by;
  const counts = dress.by === "pass" ? null : engine.countTones();
  return (
    <div className="jm-legend-row">
      {room && <span className="jm-legend-name">{choices.find(([value]) => value === chosen)?.[1]}</span>}
      {!room && <select
        className="jm-select" aria-label="Colour of the dots" value={chosen}
        onChange={(event) => session.setLook({ dots: choices.find(([value]) => value === event.target.value)?.[2] ?? { by: "pass" } })}
      >
        {choices.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
      </select>}
      <div className="jm-legend-words">
        <ul className="jm-legend" aria-label="What the dots mean">
          {dress.labels.map((_label, tone) => <Tone key={tone} dress={dress} tone={tone} lit={lit} count={counts?.[tone]} />)}
          <li><Sample radius={3.6} fill="none" stroke="var(--text)" />also elsewhere</li>
          <li><Sample radius={2.6} fill="var(--text)" stroke="none" ring />still open</li>
        </ul>
        <p className="jm-legend-note">{COUNTED[dress.by]}</p>
      </div>
    </div>
  );
}

function Tone({ dress, tone, lit, count }: { dress: Dress; tone: number; lit: number; count?: number }) {
  const session = useSession();
  const kept = useUi((ui) => ui.kept);
  const label = dress.labels[tone];
  return (
    <li>
      <button
        type="button" className={`jm-tone${lit >= 0 && lit !== tone ? " jm-unlit" : ""}`} aria-pressed={kept === tone}
        aria-label={dress.by === "pass" ? `Only ${label} times through bright` : `Only ${label} bright${count === undefined ? "" : `, ${figure(count)} children`}`}
        onPointerEnter={() => session.setLit(tone)} onPointerLeave={() => session.setLit(kept)} onFocus={() => session.setLit(tone)} onBlur={() => session.setLit(kept)}
        onClick={() => session.keepLit(kept === tone ? -1 : tone)}
      >
        <Sample radius={dress.radii[tone]} fill={dress.colours[tone]} stroke="var(--dot-edge)" />
        {label}
        {count !== undefined && <span className="jm-number">{figure(count)}</span>}
      </button>
    </li>
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
