import type { Found } from "../checks/problemsOf";
import { useData } from "../context";
import { GoTo } from "./GoTo";
import { Heading } from "./Heading";
import { type ListedProblem, problemGroups, stopWords } from "./problemGroups";

/** What is wrong in the drawing, each a way to its place. Nothing here stops anybody drawing or saving. */
export function ProblemsPanel({ found }: { found: readonly Found[] }) {
  const words = useData((data) => data.words);
  const { stop, other } = problemGroups(found, words);
  if (found.length === 0) return <Heading about="The map can be played as it is.">Nothing to mend.</Heading>;
  return (
    <>
      <Heading about={stop.length > 0 ? "You can go on drawing, and save, all the same." : "The map can be played as it is."}>Problems</Heading>
      {stop.length > 0 && (
        <section aria-label={stopWords(stop.length)}>
          <h3 className="jm-stops">{stopWords(stop.length)}</h3>
          <List problems={stop} />
        </section>
      )}
      {other.length > 0 && (
        <section aria-label="Worth a look">
          <h3>Worth a look</h3>
          <List problems={other} />
        </section>
      )}
    </>
  );
}

/** Problems listed at most under one heading; those further down come when these are mended. */
const MOST = 100;

const SEVERITY: Record<ListedProblem["severity"], string> = { error: "Error", warning: "Warning", repair: "Note", note: "Note" };

function List({ problems }: { problems: readonly ListedProblem[] }) {
  return (
    <ul className="jm-problems">
      {problems.slice(0, MOST).map(({ key, thing, severity, words, advice }) => (
        <li key={key} data-row={key} className={severity === "error" ? "jm-problem jm-error" : "jm-problem"}>
          <GoTo thing={thing} className="jm-problem-go"><b>{SEVERITY[severity]}:</b> {words}</GoTo>
          {advice && <p className="jm-quiet">{advice}</p>}
        </li>
      ))}
      {problems.length > MOST && <li className="jm-quiet">and {(problems.length - MOST).toLocaleString("en-GB")} more</li>}
    </ul>
  );
}
