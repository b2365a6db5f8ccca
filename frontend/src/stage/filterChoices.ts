import { bandLabels } from "./clock";
import { passWords, valueWords, withAttribute } from "./filterWords";
import type { Filter, Way } from "./offers";
import { REST, TRAVEL, type Payload } from "./payload";
import { plainWords } from "./plainWords";

/** What the lists of the Filters panel offer, worked out once of a payload: children by value of each attribute, and the moves that were made. */
export interface Offered { counts: Map<string, Uint32Array>; moves: { way: Way; label: string; children: number }[]; nodes: Uint32Array }

const offered = new WeakMap<Payload, Offered>();

/** What can be offered of a payload, with how many of all its children each would leave by itself. */
export function offeredBy(payload: Payload): Offered {
  const before = offered.get(payload);
  if (before) return before;
  const counts = new Map(payload.attributes.map((attribute) => {
    const tally = new Uint32Array(attribute.values.length);
    const column = payload.childColumns.attributes.get(attribute.name);
    for (let c = 0; column && c < payload.children; c++) tally[column[c]]++;
    return [attribute.name, tally];
  }));
  const made = { counts, ...movesOf(payload) };
  offered.set(payload, made);
  return made;
}

/** Each move that any child made with how many did, the commonest first; and how many children were at each node. */
function movesOf(payload: Payload): Pick<Offered, "moves" | "nodes"> {
  const n = payload.map.nodes.length;
  const { from, to, kind } = payload.legColumns;
  const { first } = payload.childColumns;
  const tally = new Uint32Array((n + 1) * n);
  const last = new Int32Array((n + 1) * n).fill(-1);
  const nodes = new Uint32Array(n);
  const at = new Int32Array(n).fill(-1);
  for (let c = 0; c < payload.children; c++) {
    for (let i = first[c]; i < first[c + 1]; i++) {
      if (kind[i] > REST) continue;
      if (at[to[i]] !== c) {
        at[to[i]] = c;
        nodes[to[i]]++;
      }
      if (kind[i] !== TRAVEL) continue;
      const pair = from[i] * n + to[i];
      if (last[pair] === c) continue;
      last[pair] = c;
      tally[pair]++;
    }
  }
  const label = (i: number) => payload.map.nodes[i].label;
  const moves: Offered["moves"] = [];
  tally.forEach((children, pair) => {
    if (children === 0) return;
    const [a, b] = [Math.floor(pair / n), pair % n];
    const way = { from: a === n ? "" : payload.map.nodes[a].id, to: payload.map.nodes[b].id };
    moves.push({ way, label: a === n ? `Came in at ${label(b)}` : `${label(a)} → ${label(b)}`, children });
  });
  return { nodes, moves: moves.sort((a, b) => b.children - a.children || (a.label < b.label ? -1 : 1)) };
}

export const sameWay = (a: Way, b: Way): boolean => a.from === b.from && a.to === b.to;

/** One thing that can be asked, in words, and the filter with it added; `also` holds further words that find it. */
export interface Choice { key: string; group: string; label: string; also: string; with(filter: Filter): Filter }

/** A list with a value put in, once. */
const added = <T>(list: T[] | undefined, ...values: T[]): T[] => [...new Set([...(list ?? []), ...values])];

const choices = new WeakMap<Payload, (Choice & { plain: string })[]>();

/** Everything that can be asked in one step. */
export function choicesOf(payload: Payload): (Choice & { plain: string })[] {
  const before = choices.get(payload);
  if (before) return before;
  const made: Choice[] = [];
  const add = (group: string, label: string, put: (filter: Filter) => Filter, also = "") => made.push({ key: `${group}: ${label}`, group, label, also, with: put });
  const bands = bandLabels(payload.settings.age_bands);
  for (const age of bands) add("Age now", age, (filter) => ({ ...filter, agesNow: added(filter.agesNow, age) }));
  for (const age of bands) add("Age at start", age, (filter) => ({ ...filter, ages: added(filter.ages, age) }));
  const back: [string, number[]][] = [["Came back at least once", [2, 3, 4, 5]], ["Came back at least twice", [3, 4, 5]], ["Came back at least three times", [4, 5]], ["Never came back", [1]]];
  for (const [label, passes] of back) add("Times through", label, (filter) => ({ ...filter, passes }));
  const nodes = payload.map.nodes.map((node, i) => ({ ...node, children: offeredBy(payload).nodes[i] })).filter((node) => node.children > 0);
  for (const { id, label } of [...nodes].sort((a, b) => Number(b.kind === "exit") - Number(a.kind === "exit"))) {
    add("Came back after", label, (filter) => ({ ...filter, backAfter: added(filter.backAfter, id) }), id);
  }
  for (const { id, label } of nodes) add("Goes through", label, (filter) => ({ ...filter, through: added(filter.through, id) }), id);
  for (const { way, label } of offeredBy(payload).moves) {
    add("Way", label, (filter) => ({ ...filter, way: [...(filter.way ?? []).filter((other) => !sameWay(other, way)), way] }), `${way.from} ${way.to}`);
  }
  add("Still open", "Something still open at the as-of day", (filter) => ({ ...filter, open: true }));
  add("Still open", "Nothing open at the as-of day", (filter) => ({ ...filter, open: false }));
  for (const { name, label, values } of payload.attributes) {
    for (const value of values) add(label, valueWords(value), (filter) => withAttribute(filter, name, added(filter.attributes?.[name], value)));
  }
  for (const pass of [1, 2, 3, 4, 5]) add("Times through", passWords(pass), (filter) => ({ ...filter, passes: added(filter.passes, pass) }));
  const list = made.map((choice) => ({ ...choice, plain: plainWords(`${choice.group} ${choice.label} ${choice.also}`) }));
  choices.set(payload, list);
  return list;
}

/** The choices in which every typed word begins a word; those that begin with the first typed word come first. "nfa back" finds "Came back after NFA". */
export function findChoices(payload: Payload, typed: string): Choice[] {
  const words = plainWords(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const fits = choicesOf(payload).filter(({ plain }) => words.every((word) => plain.startsWith(word) || plain.includes(` ${word}`)));
  const label = (choice: Choice) => (plainWords(choice.label).startsWith(words[0]) ? 0 : 1);
  return [...fits].sort((a, b) => label(a) - label(b));
}
