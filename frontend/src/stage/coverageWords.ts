import type { Engine } from "./offers";
import type { PayloadCoverage } from "./payload";
import { DAY, fromTo, isoDayWords, isoMonthWords, minuteOf } from "./words";

/** What the lists of Annex A are about; any other source is called by its own name. */
const ANNEX_A: Record<string, string> = {
  "1": "contacts", "2": "early help", "3": "referrals", "4": "assessments", "5": "section 47 enquiries", "6": "children in need",
  "7": "child protection plans", "8": "children in care", "9": "care leavers", "10": "adoption",
};

export function sourceWords(source: string): string {
  const list = /^Annex A (\d+)$/.exec(source)?.[1];
  return (list && ANNEX_A[list]) ?? source;
}

/** "contacts from January 2023". */
export function coverageLine(source: PayloadCoverage): string {
  return `${sourceWords(source.source)} from ${isoMonthWords(source.first)}`;
}

/** "Data as at 30 June 2025; contacts from January 2023": the first source that says when it begins, the rest is one click away. */
export function coverageWords(asOfDay: string, coverage: PayloadCoverage[]): string {
  const first = coverage.find((source) => source.first);
  return `Data as at ${isoDayWords(asOfDay)}${first ? `; ${coverageLine(first)}` : ""}`;
}

/** A stretch for which some sources hold nothing: its days, its minutes in the payload, and what is missing. */
export interface Gap { words: string; from: number; to: number }

/** "No contacts, referrals or assessments loaded for 1 July to 31 December 2023", a gap for each stretch, the longest list first. */
export function gapsOf(coverage: PayloadCoverage[], start: string): Gap[] {
  const stretches = new Map<string, string[]>();
  for (const source of coverage) {
    for (const [first, last] of source.gaps ?? []) {
      const key = `${first} ${last}`;
      stretches.set(key, [...(stretches.get(key) ?? []), sourceWords(source.source)]);
    }
  }
  return [...stretches].sort((a, b) => b[1].length - a[1].length).map(([key, sources]) => {
    const [from, last] = key.split(" ").map((day) => minuteOf(start, day));
    return { words: `No ${listed(sources)} loaded for ${fromTo(start, from, last)}`, from, to: last + DAY };
  });
}

function listed(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names[names.length - 1]}`;
}

/** The sources that hold nothing for the day on which the clock stands. */
export function gapsIn(engine: Engine): Set<string> {
  const { coverage, start } = engine.payload;
  const inside = ([first, last]: [string, string]) => minuteOf(start, first) <= engine.time && engine.time < minuteOf(start, last) + DAY;
  if (engine.mode !== "calendar") return new Set();
  return new Set(coverage.filter((source) => source.gaps?.some(inside)).map((source) => source.source));
}

/** What is not loaded at a moment of the calendar, a sentence for each stretch; "" where nothing is missing. */
export function gapAt(engine: Engine, minute: number): string {
  if (engine.mode !== "calendar") return "";
  const { coverage, start } = engine.payload;
  return gapsOf(coverage, start).filter((gap) => gap.from <= minute && minute < gap.to).map((gap) => gap.words).join(". ");
}

/** What is not loaded for the day on which the clock stands; "" when nothing is missing. */
export function gapWords(engine: Engine): string {
  if (engine.mode !== "calendar") return "";
  const { coverage, start } = engine.payload;
  const here = gapsOf(coverage, start).filter((gap) => gap.from <= engine.time && engine.time < gap.to);
  if (here.length < 2) return here[0]?.words ?? "";
  return `On this day no ${listed([...gapsIn(engine)].map(sourceWords))} are loaded`;
}

/** Said while a dot that fades may only be waiting for what the data does not hold yet; "" at any other time. */
export function lateWords(engine: Engine): string {
  const { settings, asOf } = engine.payload;
  const late = engine.mode === "calendar" && engine.time >= asOf - settings.link_days * 1440;
  return late ? `In the last ${settings.link_days} days a dot that fades may only be waiting` : "";
}
