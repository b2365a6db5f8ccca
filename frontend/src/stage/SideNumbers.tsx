import { useEffect, useState } from "react";
import { useSides, useSidesUi } from "./context";
import { useRoom } from "./fullScreen";
import type { Session } from "./session";
import { whoWords } from "./sideChoices";
import { comparisonNotes, daysFigure, differenceWords, figuresOf, PARTLY, type Period, PERIODS, type PlaceFigures, type SideFigures } from "./sideNumbers";
import { LETTERS } from "./sides";
import { SidePlaces, usePlaces } from "./SidePlaces";
import { counted, dayWords, figure, ownDayWords } from "./words";

/** Milliseconds between two countings while playing: the figures are read, not watched. */
const PACE = 500;

/** Draws again when the clock or a filter has moved, at most twice a second while playing. */
function usePaced(first: Session, second: Session): void {
  const [, again] = useState(0);
  useEffect(() => {
    let last = -Infinity;
    const count = () => again((times) => times + 1);
    const paced = () => {
      const now = performance.now();
      if (first.player.playing && now - last < PACE) return;
      last = now;
      count();
    };
    const off = [first.ticks.subscribe(paced), second.ticks.subscribe(paced), first.ui.subscribe(paced), second.ui.subscribe(paced)];
    return () => off.forEach((stop) => stop());
  }, [first, second]);
}

/** The figures of two sides beneath their maps: each side a row, and a plain difference. */
export function SideNumbers({ first, second }: { first: Session; second: Session }) {
  const sides = useSides();
  const open = useSidesUi((ui) => ui.numbers);
  const room = useRoom();
  const period = useSidesUi((ui) => ui.period);
  const places = usePlaces(first);
  usePaced(first, second);
  const pair = [first, second];
  const figures = open ? pair.map((one) => figuresOf(one.engine, places, period)) : [];
  const asterisk = figures.some((one) => one.places.some((place) => place.why === PARTLY));
  const notes = comparisonNotes(pair.map((one, side) => ({ engine: one.engine, filter: one.ui.get().filter, letter: LETTERS[side] })), period);
  return (
    <section className="jm-numbers" aria-label="Numbers of both sides">
      <div className="jm-numbers-head">
        {!room && <button type="button" className="jm-button" aria-expanded={open} onClick={() => sides.set({ numbers: !open })}>Numbers</button>}
        {open && !room && (
          <>
            <label className="jm-quiet">Counted over{" "}
              <select className="jm-select" value={period} onChange={(event) => sides.set({ period: event.target.value as Period })}>
                {PERIODS.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
              </select>
            </label>
            <SidePlaces map={first.engine.payload.map} chosen={places} />
          </>
        )}
        <ul className="jm-numbers-notes" aria-label="To know before comparing">{[...notes, ...(asterisk ? [`* ${PARTLY}`] : [])].map((note) => <li key={note}>{note}</li>)}</ul>
      </div>
      {open && <Table pair={pair} places={places} figures={figures} first={room ? `Over ${periodWords(period)}` : "Side"} />}
    </section>
  );
}

/** "the last 30 days". */
function periodWords(period: Period): string {
  return (PERIODS.find(([value]) => value === period)?.[1] ?? "").toLowerCase();
}

/** `first`: what stands over the names of the sides. */
function Table({ pair, places, figures, first }: { pair: Session[]; places: number[]; figures: SideFigures[]; first: string }) {
  const others = useSidesUi((ui) => ui.others);
  const { nodes } = pair[0].engine.payload.map;
  const [a, b] = figures;
  const few = a.few || b.few;
  return (
    <div className="jm-numbers-scroll" tabIndex={0} role="group" aria-label="Numbers as a table">
      <table className="jm-table" aria-label="Numbers of both sides">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>{first}</th><th scope="col" rowSpan={2}>Children<br />shown</th><th scope="col" rowSpan={2}>On the<br />map now</th>
            {places.map((place) => <th key={place} scope="colgroup" colSpan={2} title={nodes[place].label}>{nodes[place].label}</th>)}
          </tr>
          <tr>{places.flatMap((place) => [<th key={`a${place}`} scope="col">arrivals</th>, <th key={`m${place}`} scope="col">median days</th>])}</tr>
        </thead>
        <tbody>
          {figures.map((one, side) => <SideRow key={LETTERS[side]} letter={LETTERS[side]} session={pair[side]} others={side === 1 && others} figures={one} places={places} />)}
          <tr>
            <th scope="row">A less B</th>
            {few
              ? <td colSpan={2 + 2 * places.length}>too few children to compare</td>
              : (
                <>
                  <td>{differenceWords(a.shown, b.shown)}</td><td>{differenceWords(a.onMap, b.onMap)}</td>
                  {places.map((place, i) => <Difference key={place} first={a.places[i]} second={b.places[i]} />)}
                </>
              )}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function SideRow({ letter, session, others, figures, places }: { letter: string; session: Session; others: boolean; figures: SideFigures; places: number[] }) {
  const { engine, filter } = session.ui.get();
  const when = engine.mode === "start" ? ownDayWords(engine.time) : dayWords(engine.payload.start, engine.time);
  return (
    <tr>
      <th scope="row"><span className="jm-letter-small">{letter}</span> <span className="jm-who">{whoWords(filter, others, engine.payload)}</span> <span className="jm-quiet jm-number">{when}</span></th>
      <td>{figure(figures.shown)}</td><td>{figures.onMap === null ? "no data" : figure(figures.onMap)}</td>
      {places.map((place, i) => <PlaceCells key={place} figures={figures.places[i]} lengths={engine.payload.map.nodes[place].medianDays !== null} />)}
    </tr>
  );
}

/** Says why there is no median: the data never say when a visit ended, or too few did. */
function NoMedian({ figures, lengths }: { figures: PlaceFigures; lengths: boolean }) {
  if (!lengths) return <span className="jm-quiet" title="The data never say when these ended">no lengths</span>;
  return <span className="jm-quiet" title={`${counted(figures.visits, "completed visit")}: too few for a median`}>too few</span>;
}

function PlaceCells({ figures, lengths }: { figures: PlaceFigures; lengths: boolean }) {
  if (figures.arrivals === null) return <td colSpan={2} className="jm-quiet">{figures.why}</td>;
  return (
    <>
      <td>{figure(figures.arrivals)}{figures.why && <abbr title={figures.why} aria-label={`, ${figures.why}`}>*</abbr>}</td>
      <td>{figures.medianDays === null ? <NoMedian figures={figures} lengths={lengths} /> : daysFigure(figures.medianDays)}</td>
    </>
  );
}

function Difference({ first, second }: { first: PlaceFigures; second: PlaceFigures }) {
  // Nothing is made of a time that is only partly loaded.
  if (first.why || second.why) return <td colSpan={2}>not comparable</td>;
  return <><td>{differenceWords(first.arrivals, second.arrivals)}</td><td>{differenceWords(first.medianDays, second.medianDays, 1)}</td></>;
}
