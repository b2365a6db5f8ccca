import { SessionContext, useSession, useSidesUi, useTick, useUi } from "./context";
import { PanelFrame } from "./PanelFrame";
import { clockWords } from "./clockWords";
import { whoWords } from "./sideChoices";
import { LETTERS } from "./sides";
import { ARRIVED_DAYS, FOLLOWED_DAYS } from "./lately";
import { partlyLoaded, PARTLY_WORDS, whereRows } from "./whereNow";
import { beforeWords } from "./SideVeil";
import { figure } from "./words";

/** The picture as a table: where children are at this moment; of two sides, one after the other. */
export function WherePanel() {
  const sessions = useSidesUi((ui) => ui.sessions);
  const others = useSidesUi((ui) => ui.others);
  return (
    <PanelFrame title="Where children are now">
      {sessions.map((session, side) => (
        <SessionContext.Provider key={LETTERS[side]} value={session}>
          {sessions.length > 1 && <SideHeading letter={LETTERS[side]} others={others && side === 1} />}
          <WhereTable name={sessions.length > 1 ? `Where children are now, side ${LETTERS[side]}` : "Where children are now"} />
        </SessionContext.Provider>
      ))}
    </PanelFrame>
  );
}

function SideHeading({ letter, others }: { letter: string; others: boolean }) {
  const engine = useUi((ui) => ui.engine);
  const filter = useUi((ui) => ui.filter);
  useTick();
  return <h3>Side {letter}: {whoWords(filter, others, engine.payload)}, {clockWords(engine, Infinity)}</h3>;
}

function WhereTable({ name }: { name: string }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const { counts, time } = useTick();
  const rows = whereRows(engine, counts);
  const before = beforeWords(engine.mode, time, engine.window, engine.payload.start);
  if (before) return <p className="jm-quiet">{before}</p>;
  return (
    <>
      <table className="jm-table jm-where" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">Place</th><th scope="col">In or heading to</th><th scope="col">Waiting</th><th scope="col">Arrivals so far</th>
            <th scope="col">Arrivals, {ARRIVED_DAYS} days</th><th scope="col">Median of those ended in {FOLLOWED_DAYS} days</th><th scope="col">What followed, {FOLLOWED_DAYS} days</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.node}>
              <th scope="row"><button type="button" className="jm-link" title={`Who is at ${row.label}`} onClick={() => session.openNode(row.node)}>{row.label}</button></th>
              {row.none
                ? <td colSpan={6}>no data</td>
                : (
                  <>
                    <td>{row.heading}</td><td>{row.waiting}</td><td>{row.soFar}</td><td>{row.arrived}</td>
                    <td>{row.median || <span className="jm-quiet">–</span>}</td><td className="jm-then">{row.then || <span className="jm-quiet">–</span>}</td>
                  </>
                )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="jm-quiet">
        {figure(counts.shown)} children shown = {figure(counts.notYet)} not yet come + {figure(counts.onMap)} on the map + {figure(counts.off)} off it again
        {counts.unknown > 0 && ` + ${figure(counts.unknown)} not known this long`}
        {(counts.never ?? 0) > 0 && ` + ${figure(counts.never ?? 0)} never there`}. A child in two places counts in both. Arrivals count visits.
        {partlyLoaded(rows) && ` ${PARTLY_WORDS}.`}
      </p>
    </>
  );
}
