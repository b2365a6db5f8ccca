import { useState } from "react";
import { Choices, Heading, type Listed } from "./Choices";
import { bandLabels } from "./clock";
import { useSession, useUi } from "./context";
import { offeredBy, sameWay } from "./filterChoices";
import { longerWords, passWords, seenWords, toggled, valueWords, withAttribute } from "./filterWords";
import { isDay } from "./filterJson";
import { Icon } from "./icons";
import type { Filter } from "./offers";
import { isoDayWords, isoWords } from "./words";

/** Everything that can be asked, under two groups of headings: who children are, and what happened to them. */
export function FilterHeadings() {
  const session = useSession();
  const filter = useUi((ui) => ui.filter);
  const payload = useUi((ui) => ui.engine.payload);
  const offered = offeredBy(payload);
  const put = (part: Filter) => session.setFilter({ ...filter, ...part });
  const bands: Listed[] = bandLabels(payload.settings.age_bands).map((label) => ({ value: label, label }));
  const nodes: Listed[] = payload.map.nodes.map((node, i) => ({ value: node.id, label: node.label, count: offered.nodes[i] }));
  const exits = new Set(payload.map.nodes.filter((node) => node.kind === "exit").map((node) => node.id));
  const moves: Listed[] = offered.moves.map(({ label, children }, i) => ({ value: String(i), label, count: children }));
  return (
    <>
      <h3>Who they are</h3>
      {payload.attributes.map(({ name, label, values, warning }) => {
        const chosen = filter.attributes?.[name] ?? [];
        const counts = offered.counts.get(name);
        const choices = values.map((value, i) => ({ value, label: valueWords(value), count: counts?.[i] }));
        return (
          <Choices
            key={name} title={label} note={warning} choices={[...choices.slice(1), ...choices.slice(0, 1)].filter(({ count, value }) => count !== 0 || chosen.includes(value))} chosen={chosen}
            toggle={(value) => session.setFilter(withAttribute(filter, name, toggled(chosen, value) ?? []))}
          />
        );
      })}
      <Choices title="Age now" note="At the time shown: who is let through changes as time runs." choices={bands} chosen={filter.agesNow ?? []} toggle={(age) => put({ agesNow: toggled(filter.agesNow, age) })} />
      <Choices title="Age at start" note="On the first day in the data." choices={bands} chosen={filter.ages ?? []} toggle={(age) => put({ ages: toggled(filter.ages, age) })} />
      <h3>What happened</h3>
      <Choices
        title="Times through" note="In all, as far back as the data goes." choices={[1, 2, 3, 4, 5].map((pass) => ({ value: String(pass), label: passWords(pass) }))} chosen={(filter.passes ?? []).map(String)}
        toggle={(pass) => put({ passes: toggled(filter.passes, Number(pass)) })}
      />
      <Choices
        title="Came back after" note="Came through again after any of the places ticked." choices={[...nodes].sort((a, b) => Number(exits.has(b.value)) - Number(exits.has(a.value)))}
        chosen={filter.backAfter ?? []} toggle={(id) => put({ backAfter: toggled(filter.backAfter, id) })}
      />
      <Choices title="Goes through" note="Went to, or is heading to, all places ticked." choices={nodes} chosen={filter.through ?? []} toggle={(id) => put({ through: toggled(filter.through, id) })} />
      <Choices
        title="Way" note="Took all ways ticked. Each says how many children did." choices={moves}
        chosen={(filter.way ?? []).map((way) => String(offered.moves.findIndex((move) => sameWay(move.way, way))))}
        toggle={(i) => {
          const { way } = offered.moves[Number(i)];
          const others = (filter.way ?? []).filter((other) => !sameWay(other, way));
          put({ way: others.length < (filter.way?.length ?? 0) ? (others.length > 0 ? others : undefined) : [...others, way] });
        }}
      />
      <Stayed />
      <FirstSeen />
      <StillOpen />
    </>
  );
}

function Stayed() {
  const session = useSession();
  const filter = useUi((ui) => ui.filter);
  const payload = useUi((ui) => ui.engine.payload);
  const [days, setDays] = useState("45");
  const [node, setNode] = useState("");
  const all = filter.longerThan ?? [];
  const count = /^\d{1,5}$/.test(days) && Number(days) <= 36_500 ? Number(days) : null;
  const put = (next: typeof all) => session.setFilter({ ...filter, longerThan: next.length > 0 ? next : undefined });
  return (
    <Heading title="Stayed" chosen={all.map((one) => longerWords(one, payload)).join(", ")}>
      <p className="jm-quiet">In one visit, by true dates; one still open counts up to the as-of day.</p>
      <form className="jm-stayed" onSubmit={(event) => { event.preventDefault(); if (count !== null) put([...all.filter((one) => (one.node ?? "") !== node), { days: count, ...(node && { node }) }]); }}>
        <label>Over <input type="number" min="0" max="36500" aria-label="Stayed over days" value={days} onChange={(event) => setDays(event.target.value)} /> days</label>
        <select aria-label="Stayed in" className="jm-select" value={node} onChange={(event) => setNode(event.target.value)}>
          <option value="">in any place</option>
          {payload.map.nodes.filter(({ kind }) => kind !== "exit").map(({ id, label }) => <option key={id} value={id}>in {label}</option>)}
        </select>
        <button type="submit" className="jm-button" disabled={count === null}>Add</button>
      </form>
      {count === null && <p role="alert">Give whole days, 0 or more.</p>}
      <ul className="jm-plain">
        {all.map((one, i) => (
          <li key={i} className="jm-removable">
            {longerWords(one, payload)}
            <button type="button" className="jm-button jm-square" aria-label={`Take off: ${longerWords(one, payload)}`} onClick={() => put(all.filter((other) => other !== one))}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
    </Heading>
  );
}

function FirstSeen() {
  const session = useSession();
  const filter = useUi((ui) => ui.filter);
  const { start, asOfDay } = useUi((ui) => ui.engine.payload);
  const seen = filter.firstSeen ?? {};
  const first = isoWords(start, 0).slice(0, 10);
  const put = (part: typeof seen) => {
    const next = Object.fromEntries(Object.entries({ ...seen, ...part }).filter(([, day]) => isDay(day))) as typeof seen;
    session.setFilter({ ...filter, firstSeen: next.from || next.to ? next : undefined });
  };
  return (
    <Heading title="First seen" chosen={seenWords(seen)}>
      <p className="jm-quiet">The day on which the first visit in the data began, both days included. The data begins on {isoDayWords(first)}.</p>
      <div className="jm-dates">
        <label>From <input type="date" aria-label="First seen from" min={first} max={asOfDay} value={seen.from ?? ""} onChange={(event) => put({ from: event.target.value || undefined })} /></label>
        <label>To <input type="date" aria-label="First seen to" min={first} max={asOfDay} value={seen.to ?? ""} onChange={(event) => put({ to: event.target.value || undefined })} /></label>
      </div>
      {seen.from && seen.to && seen.from > seen.to && <p role="alert">The first day is after the last: no child can fit.</p>}
    </Heading>
  );
}

function StillOpen() {
  const session = useSession();
  const filter = useUi((ui) => ui.filter);
  const { asOfDay } = useUi((ui) => ui.engine.payload);
  const day = isoDayWords(asOfDay);
  const key = filter.open === undefined ? [] : [filter.open ? "yes" : "no"];
  return (
    <Choices
      title="Still open" note={`By the as-of day of the data, ${day}, not at the time shown.`}
      choices={[{ value: "yes", label: `Something still open on ${day}` }, { value: "no", label: `Nothing open on ${day}` }]}
      chosen={key} toggle={(value) => session.setFilter({ ...filter, open: key.includes(value) ? undefined : value === "yes" })}
    />
  );
}
