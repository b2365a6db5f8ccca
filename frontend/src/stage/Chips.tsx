import { useSession, useUi } from "./context";
import { sentenceOf } from "./filterSentence";
import { chipsOf } from "./filterWords";
import { Icon } from "./icons";

/** Filters in force, each of which can be taken off. One that asks for what the data does not hold says so. */
export function Chips() {
  const session = useSession();
  const filter = useUi((ui) => ui.filter);
  const payload = useUi((ui) => ui.engine.payload);
  const chips = chipsOf(filter, payload);
  if (chips.length === 0) return null;
  return (
    <ul className="jm-chips" aria-label="Filters in force" style={{ "--chips": chips.length } as React.CSSProperties} title={sentenceOf(filter, payload)}>
      {chips.map((chip) => (
        <li key={chip.label} className={`jm-chip${chip.lost ? " jm-lost" : ""}`}>
          <span title={`${chip.label}: ${chip.value}${chip.lost ? ` (${chip.lost})` : ""}`}>{chip.lost && <i>not in this data: </i>}{chip.label}: <b>{chip.value}</b></span>
          <button type="button" aria-label={`Take off the filter ${chip.label}: ${chip.value}`} onClick={() => session.setFilter(chip.without)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
