import { AGE_BANDS, bandLabels } from "./clock";
import { asksNothing } from "./filterJson";
import { placeWords, seenWords, valueWords } from "./filterWords";
import type { Filter } from "./offers";
import type { Payload } from "./payload";
import { pathWords } from "./tookPath";
import { days, figure, isoDayWords } from "./words";

/** "a", "a or b", "a, b or c". */
export function listed(words: string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
}

/** Chosen age bands in as few words as there are stretches of them: "under 5", "aged 5 to 9 or 16 and over". */
export function agesWords(labels: string[], begins: readonly number[] = AGE_BANDS): string {
  const all = bandLabels(begins);
  const chosen = all.map((label) => labels.includes(label));
  const words: string[] = [];
  if (chosen[0]) words.push("not yet born");
  for (let i = 1; i <= begins.length + 1; i++) {
    if (!chosen[i]) continue;
    let j = i;
    while (j < begins.length + 1 && chosen[j + 1]) j++;
    const from = i === 1 ? null : begins[i - 2];
    const to = j === begins.length + 1 ? null : begins[j - 1] - 1;
    words.push(from === null ? (to === null ? "of any known age" : `under ${to + 1}`) : to === null ? `${from} and over` : from === to ? String(from) : `${from} to ${to}`);
    i = j;
  }
  if (chosen[all.length - 1]) words.push("of an age that is not recorded");
  words.push(...labels.filter((label) => !all.includes(label)));
  return `${/^\d/.test(words[0] ?? "") ? "aged " : ""}${listed(words, "or")}`;
}

const TIMES = ["", "once", "twice", "three times"];

/** "came back at least twice", "never came back". */
export function passesWords(passes: number[]): string {
  const sorted = [...new Set(passes)].sort((a, b) => a - b);
  const least = sorted[0];
  const most = sorted[sorted.length - 1];
  const whole = sorted.length === most - least + 1;
  if (!whole) return `came through ${listed(sorted.map((pass) => (pass >= 5 ? "5 or more" : String(pass))), "or")} times`;
  if (most >= 5) return least === 1 ? "came through once or more" : `came back ${least === 5 ? "four times or more" : `at least ${TIMES[least - 1]}`}`;
  if (least === most) return least === 1 ? "never came back" : `came back ${TIMES[least - 1]}`;
  if (least === 1) return `came back at most ${TIMES[most - 1]}`;
  return `came back ${TIMES[least - 1]} to ${TIMES[most - 1]}`;
}

/** Whom a filter shows, in plain words: "Children under 5 at the time shown who went through Strategy discussion and came back at least twice". */
export function sentenceOf(filter: Filter, payload: Payload): string {
  if (asksNothing(filter)) return "All children";
  const place = (id: string) => placeWords(id, payload);
  const begins = payload.settings.age_bands;
  const whose = Object.entries(filter.attributes ?? {}).filter(([, values]) => values.length > 0).map(([name, values]) => {
    const label = payload.attributes.find((one) => one.name === name)?.label ?? name;
    return `${label} is ${listed(values.map(valueWords), "or")}`;
  });
  const who: string[] = [];
  if (filter.through?.length) who.push(`went through ${listed(filter.through.map(place), "and")}`);
  for (const way of filter.way ?? []) who.push(way.from === "" ? `came in at ${place(way.to)}` : `took the way from ${place(way.from)} to ${place(way.to)}`);
  if (filter.took) who.push(`came through by ${pathWords(filter.took, place)}`);
  for (const { node, days: count } of filter.longerThan ?? []) who.push(`spent over ${days(count)} at a stretch ${node === undefined ? "in one place" : `in ${place(node)}`}`);
  if (filter.backAfter?.length) who.push(`came back after ${listed(filter.backAfter.map(place), "or")}`);
  if (filter.passes?.length) who.push(passesWords(filter.passes));
  if (filter.firstSeen?.from || filter.firstSeen?.to) who.push(`were first seen ${filter.firstSeen.from && filter.firstSeen.to ? (filter.firstSeen.from === filter.firstSeen.to ? "on " : "from ") : ""}${seenWords(filter.firstSeen)}`);
  if (filter.open !== undefined) who.push(`have ${filter.open ? "something still" : "nothing"} open on ${isoDayWords(payload.asOfDay)}`);
  if (filter.ids) who.push(`are among ${figure(filter.ids.length)} chosen ${filter.ids.length === 1 ? "child" : "children"}`);
  const head = [
    "Children", filter.agesNow?.length && `${agesWords(filter.agesNow, begins)} at the time shown`, filter.ages?.length && `${agesWords(filter.ages, begins)} at their start`,
    whose.length > 0 && `whose ${listed(whose, "and whose")}`,
  ].filter(Boolean).join(" ");
  const own = who.length > 0 ? `${head} ${whose.length > 0 ? "and who" : "who"} ${listed(who, "and")}` : head;
  if (!filter.except) return own;
  const others = sentenceOf(filter.except, payload);
  return `${own === "Children" ? "Everyone" : own} but not ${others.charAt(0).toLowerCase()}${others.slice(1)}`;
}
