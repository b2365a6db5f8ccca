import { useSession, useUi } from "./context";
import type { Filter } from "./offers";
import { bandLabels } from "./clock";
import { passWords, toggled, valueWords, withAttribute } from "./filterWords";
import { PanelFrame } from "./PanelFrame";

/** Some choices under one heading; any number of them can be ticked. */
function Choices({ legend, warning, choices, chosen, toggle }: { legend: string; warning?: string; choices: [value: string, label: string][]; chosen: string[]; toggle(value: string): void }) {
  return (
    <fieldset className="jm-choices">
      <legend>{legend}{chosen.length > 0 && <span className="jm-quiet"> {chosen.length} chosen</span>}</legend>
      {warning && <p className="jm-quiet">{warning}</p>}
      <div>
        {choices.map(([value, label]) => (
          <label key={value}><input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />{label}</label>
        ))}
      </div>
    </fieldset>
  );
}

const same = (value: string): [string, string] => [value, value];

/** Which children are shown. Filters change no journey and no pace; every choice takes hold at once. */
export function FiltersPanel() {
  const session = useSession();
  const filter = useUi((ui) => ui.filter);
  const { attributes, map, settings } = useUi((ui) => ui.engine.payload);
  const bands = bandLabels(settings.age_bands).map(same);
  const put = (part: Filter) => session.setFilter({ ...filter, ...part });
  return (
    <PanelFrame title="Filters">
      <div role="group" aria-label="Filters">
        <p className="jm-quiet">Children are shown when every heading with a tick fits.</p>
        {attributes.map(({ name, label, values, warning }) => {
          const chosen = filter.attributes?.[name] ?? [];
          const choices = values.map((value): [string, string] => [value, valueWords(value)]);
          return (
            <Choices
              key={name} legend={label} warning={warning} choices={[...choices.slice(1), ...choices.slice(0, 1)]} chosen={chosen}
              toggle={(value) => session.setFilter(withAttribute(filter, name, toggled(chosen, value) ?? []))}
            />
          );
        })}
        <Choices legend="Age at start" choices={bands} chosen={filter.ages ?? []} toggle={(age) => put({ ages: toggled(filter.ages, age) })} />
        <Choices legend="Age now (at the time shown)" choices={bands} chosen={filter.agesNow ?? []} toggle={(age) => put({ agesNow: toggled(filter.agesNow, age) })} />
        <Choices
          legend="Times through" choices={[1, 2, 3, 4, 5].map((pass) => [String(pass), passWords(pass)])} chosen={(filter.passes ?? []).map(String)}
          toggle={(pass) => put({ passes: toggled(filter.passes, Number(pass)) })}
        />
        <Choices
          legend="Goes through (all that are ticked)" choices={map.nodes.map((node) => [node.id, node.label])} chosen={filter.through ?? []}
          toggle={(id) => put({ through: toggled(filter.through, id) })}
        />
        <Choices legend="Still open" choices={[["open", "Only children with something still open"]]} chosen={filter.open ? ["open"] : []} toggle={() => put({ open: filter.open ? undefined : true })} />
        <button type="button" className="jm-button" onClick={() => session.setFilter({})}>Take off all filters</button>
      </div>
    </PanelFrame>
  );
}
