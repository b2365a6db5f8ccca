import { Fragment, type RefObject, useEffect, useMemo, useRef } from "react";
import { useSession, useTick, useUi } from "./context";
import type { Engine, StoryRow } from "./offers";
import { useFocusBack } from "./focus";
import { dotWords } from "./HoverCard";
import { Family } from "./Family";
import { AtOneSpot } from "./PilePanel";
import { StepThrough } from "./StepThrough";
import { PASS_COLOURS } from "./sprites";
import { gapWords, whenWords } from "./storyWords";
import { ordinal } from "./words";

/** The rows that the child's dots are on at this moment: on each track the last visit that began no later than the dot's own leg. */
export function currentRows(engine: Engine, child: number, rows: StoryRow[]): Set<number> {
  const now = new Set<number>();
  for (const dot of engine.whereabouts(child, engine.time)) {
    const legs = rows.filter((row) => row.pass === dot.pass && row.track === dot.track && row.leg <= dot.leg).map((row) => row.leg);
    if (legs.length > 0) now.add(Math.max(...legs));
  }
  return now;
}

/** Where the child is at this moment, in words; also why none of its dots can be seen. */
export function nowWords(engine: Engine, child: number): string {
  const dots = engine.dots(child);
  if (dots.length > 0) return `Now ${dots.map((dot) => dotWords(engine, dot)).join("; and ")}`;
  return engine.whereabouts(child, engine.time).length > 0 ? "On the map now, but the filters hide this child" : "Not on the map at this moment";
}

/** When a visit begins in the picture, in the present mode's time. */
function momentOf(engine: Engine, child: number, row: StoryRow): number {
  const { legColumns } = engine.payload;
  const shown = legColumns.shownFrom[row.leg];
  return shown - (engine.dayZero(child) ?? 0);
}

function Visit({ row, start, toWeek, now, aside, jump }: { row: StoryRow; start: string; toWeek: boolean; now: boolean; aside: boolean; jump(): void }) {
  const gap = gapWords(row.gapDays, toWeek);
  const more = [row.outcome && `Outcome: ${row.outcome}`, row.team].filter(Boolean).join(" · ");
  return (
    <>
      {gap && <li className="jm-gap">{gap}</li>}
      <li className={`jm-visit${now ? " jm-now" : ""}`} aria-current={now ? "step" : undefined} style={{ "--pass": PASS_COLOURS[Math.min(5, row.pass) - 1] } as React.CSSProperties}>
        <button type="button" onClick={jump} title={[row.source, row.code].filter(Boolean).join(": ") || undefined}>
          <b>{row.label}</b>{now && <span className="jm-here"> now</span>}
          <span className="jm-when">{whenWords(row, start, toWeek)}</span>
          {aside && <span className="jm-when">at the same time as what is above</span>}
          {more && <span className="jm-when">{more}</span>}
          {!row.onMap && <span className="jm-when">came here off the map: no route is drawn</span>}
        </button>
      </li>
    </>
  );
}

/** Keeps the visit of the moment in sight within the panel; the page itself never scrolls for it. */
function useInSight(panel: RefObject<HTMLElement | null>, now: string): void {
  useEffect(() => {
    const visit = panel.current?.querySelector<HTMLElement>(".jm-now");
    if (!panel.current || !visit) return;
    const box = panel.current.getBoundingClientRect();
    const place = visit.getBoundingClientRect();
    if (place.bottom > box.bottom) panel.current.scrollTop += place.bottom - box.bottom + 40;
    else if (place.top < box.top) panel.current.scrollTop += place.top - box.top - 40;
  }, [panel, now]);
}

/** The story of the child that is followed: every visit with true dates. A click on one goes to its moment. */
export function Story({ child }: { child: number }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  useTick();
  const frame = useRef<HTMLElement>(null);
  useFocusBack(frame);
  const rows = useMemo(() => engine.story(child), [engine, child]);
  const about = engine.describe(child);
  const now = currentRows(engine, child, rows);
  useInSight(frame, [...now].join());
  const through = about.passes > 1 ? `${ordinal(about.pass)} of ${about.passes} times through` : "once through";
  return (
    <section className="jm-panel jm-story" aria-label="Story" ref={frame}>
      <div className="jm-panel-head">
        <h2>Following {engine.childId(child)}</h2>
        <button type="button" className="jm-button" onClick={() => session.follow(null)}>Stop following</button>
      </div>
      <StepThrough child={child} />
      <p className="jm-about">
        {[about.age, through].filter(Boolean).join(" · ")}
        {about.attributes.filter(([, value]) => value).map(([label, value]) => <span key={label}><br />{label}: {value}</span>)}
      </p>
      <p className="jm-nowhere">{nowWords(engine, child)}</p>
      <AtOneSpot child={child} />
      <Family child={child} />
      <ol className="jm-visits" aria-label="Visits">
        {rows.map((row, i) => (
          <Fragment key={row.leg}>
            {row.pass !== rows[i - 1]?.pass && about.passes > 1 && <li className="jm-pass">{ordinal(row.pass)} time through</li>}
            <Visit row={row} aside={row.pass === rows[i - 1]?.pass && row.track > (rows[i - 1]?.track ?? row.track)} start={engine.payload.start} toWeek={engine.payload.datesTo === "week"} now={now.has(row.leg)} jump={() => session.player.seek(momentOf(engine, child, row))} />
          </Fragment>
        ))}
      </ol>
    </section>
  );
}
