import { clockWords } from "../clockWords";
import { coverageLine, gapWords, lateWords } from "../coverageWords";
import { sentenceOf } from "../filterSentence";
import { notShownCount } from "../notShownCount";
import type { Counts, Engine, Filter } from "../offers";
import { beforeWords } from "../SideVeil";
import { whoWords } from "../sideChoices";
import { leavingFigure, smallOf } from "../leaving";
import { counted, figure, isoDayWords } from "../words";

/** One side of a picture in words. `title` names it among two; `gap`: what is not loaded, or may only seem so, on this day ("" for nothing). */
export interface SideSaid { title: string; clock: string; whom: string; tally: string; gap: string; before: string; hidden: number }

/** How numbers are told. */
export type Told = (count: number) => string;

/** What a side shows, in words. Nobody's pseudonym is among them. */
export function sideSaid(engine: Engine, filter: Filter, others: boolean, counts: Counts, letter: string, told: Told = figure): SideSaid {
  const before = beforeWords(engine.mode, engine.time, engine.window, engine.payload.start);
  const tally = [
    `${told(counts.onMap)} on the map`, `${told(counts.notYet)} not yet come`, `${told(counts.off)} off it again`,
    ...(counts.unknown > 0 ? [`${told(counts.unknown)} not known this long`] : []), ...(counts.never > 0 ? [`${told(counts.never)} never there`] : []),
  ].join(", ");
  return {
    title: letter ? `${letter}: ${whoWords(filter, others, engine.payload)}` : "", clock: clockWords(engine, Infinity), before,
    whom: `${sentenceOf(filter, engine.payload)}: ${told(engine.shown)} of ${told(engine.payload.children)} children. ${tally}.`,
    tally, gap: [gapWords(engine), lateWords(engine)].filter(Boolean).join(". "), hidden: engine.hiddenOffMap(),
  };
}

/** "Data: contacts from January 2023, referrals from July 2022; as at 30 June 2025", sources that were cut on another day apart. */
export function dataWords(engine: Engine): string {
  const { coverage, asOfDay } = engine.payload;
  const days = [...new Set(coverage.map((source) => source.asOf))].sort().reverse();
  const groups = days.map((day) => `${coverage.filter((source) => source.asOf === day).map(coverageLine).join(", ")}; as at ${isoDayWords(day)}`);
  return groups.length > 0 ? `Data: ${groups.join(". ")}.` : `Data as at ${isoDayWords(asOfDay)}.`;
}

/** What the picture leaves out, in one sentence. */
export function leftOutWords(engine: Engine, hidden: number, strict = false): string {
  const held = engine.payload.children - engine.shown;
  const told = (count: number, one: string, many: string) => (strict ? `${leavingFigure(count, engine.payload.settings.small_group)} ${many}` : counted(count, one, many));
  const parts = [
    `${told(notShownCount(engine.payload), "row or activity", "rows and activities")} set aside or on no place of the map`, `${told(held, "child", "children")} held back by the filters`,
    ...(hidden > 0 && !strict ? [`${counted(hidden, "dot")} moving off the map`] : []),
  ];
  return `Not shown: ${parts.join("; ")}.`;
}

/** How small numbers are told where they may leave the authority. */
export function strictWords(engine: Engine): string {
  return `"c" stands for 1 to ${smallOf(engine.payload.settings.small_group)}; other numbers are rounded to the nearest 5, and no dots are drawn.`;
}
