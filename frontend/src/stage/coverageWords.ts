import type { Engine } from "./offers";
import type { PayloadCoverage } from "./payload";
import { isoDayWords, isoMonthWords } from "./words";

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

/** Said while a dot that fades may only be waiting for what the data does not hold yet; "" at any other time. */
export function lateWords(engine: Engine): string {
  const { settings, asOf } = engine.payload;
  const late = engine.mode === "calendar" && engine.time >= asOf - settings.link_days * 1440;
  return late ? `In the last ${settings.link_days} days a dot that fades may only be waiting` : "";
}
