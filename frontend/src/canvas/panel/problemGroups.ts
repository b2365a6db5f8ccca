import type { Found } from "../checks/problemsOf";
import { worded, type WordedProblem } from "../checks/worded";
import type { ProblemWords } from "../protocol";
import type { Thing } from "../ui";

/** A problem as it is listed. */
export interface ListedProblem extends WordedProblem { thing: Thing; key: string }

/** Problems that keep the map from being played, and those that do not. */
export interface Problems { stop: ListedProblem[]; other: ListedProblem[] }

/** Puts problems into words and sorts them: what stops playback first, then warnings, then notes, each in the order in which they were found. */
export function problemGroups(found: readonly Found[], words: Readonly<Record<string, ProblemWords>>): Problems {
  const listed = found.map((one, i) => ({ ...worded(one, words), thing: one.thing, key: `${one.code} ${one.place} ${one.value} ${i}` }));
  const rank = ({ severity }: ListedProblem) => (severity === "warning" ? 0 : 1);
  return {
    stop: listed.filter(({ severity }) => severity === "error"),
    other: listed.filter(({ severity }) => severity !== "error").sort((a, b) => rank(a) - rank(b)),
  };
}

/** What the heading says of the problems that stop playback. */
export function stopWords(count: number): string {
  return count === 1
    ? "The map cannot be played until this is mended"
    : `The map cannot be played until these ${count.toLocaleString("en-GB")} are mended`;
}
