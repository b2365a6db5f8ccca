import type { ProblemWords } from "../protocol";
import type { Found } from "./found";

/** A problem as it is said to people. */
export interface WordedProblem { severity: ProblemWords["severity"]; words: string; advice: string }

/** Puts a problem into words, from Python's table. One that the table has no words for is still shown, by its code and place. */
export function worded(found: Found, words: Readonly<Record<string, ProblemWords>>): WordedProblem {
  const wording = Object.hasOwn(words, found.code) ? words[found.code] : undefined;
  if (!wording) return { severity: "warning", words: begun(`${found.place}: ${found.code}`), advice: "" };
  return { severity: wording.severity, words: begun(filled(wording.text, found)), advice: filled(wording.advice, found) };
}

/** Fills the blanks of a text once: what is filled in may itself look like a blank. */
function filled(text: string, { place, value, count }: Found): string {
  const blanks: Record<string, string> = { place, value, count: count.toLocaleString("en-GB") };
  return text.replace(/\{(place|value|count)\}/g, (_, blank: string) => blanks[blank]);
}

/** A sentence that begins with a capital letter; one that begins with a name in quotes keeps it as it is. */
function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
