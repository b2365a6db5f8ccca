import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { clockAloud } from "./clockWords";
import { useSession, useTick, useUi } from "./context";
import { coverageLine, coverageWords, gapAt, gapsOf, gapWords, lateWords } from "./coverageWords";
import { barsIn, drawBars } from "./bars";
import { BAR_COLOURS } from "./looks";
import { Sources } from "./Sources";
import { useRoom } from "./fullScreen";
import { StretchFields, StretchHandles } from "./Stretch";
import type { Engine } from "./offers";
import { NoteMarks } from "./NoteMarks";
import { dayWords, ownDayWords } from "./words";

/** The line above the slider: both its ends, what the data covers, and what the end of it cannot know. */
function Coverage() {
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  const room = useRoom();
  useTick();
  const { asOfDay, coverage, start } = engine.payload;
  const [from, to] = engine.window;
  return (
    <div className="jm-coverage">
      <span aria-hidden="true">{mode === "start" ? ownDayWords(from) : dayWords(start, from)}</span>
      <BarLegend />
      {!room && <StretchFields />}
      <span className="jm-covers" title={coverage.map(coverageLine).join("; ")}>{coverageWords(asOfDay, coverage)}</span>
      <span className="jm-late">{gapWords(engine) || lateWords(engine)}</span>
      <span aria-hidden="true">{mode === "start" ? ownDayWords(to) : dayWords(start, to - 1)}</span>
    </div>
  );
}

const PASSES = ["1", "2", "3", "4", "5+"];

/** What the bars count, and what their colours stand for. */
function BarLegend() {
  const tone = useUi((ui) => (ui.light ? "light" : "dark"));
  return (
    <span className="jm-bar-legend">
      <span>Children on the map, by times through</span>
      {PASSES.map((pass, i) => <span key={pass}><i aria-hidden="true" style={{ background: BAR_COLOURS[tone][i] }} />{pass}</span>)}
    </span>
  );
}

/** Draws how many children are on the map over the whole time, split by times through, whenever that may have changed. Gives the bars' width. */
function useHistogram(canvas: React.RefObject<HTMLCanvasElement | null>): number {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  const filter = useUi((ui) => ui.filter);
  const light = useUi((ui) => ui.light);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);
  useEffect(() => {
    const element = canvas.current;
    if (!element || width === 0) return undefined;
    const work = engine.histogramPieces(barsIn(width));
    // The first bars wait for the first pictures, and come between them; later on they change with what is asked.
    return session.afterFirstFrames(work, (passes) => drawBars(element, passes, width, light));
  }, [canvas, session, engine, mode, filter, light, width]);
  return width;
}

/**
 * Hatched bands over the bars where a return was not loaded: a dip there is no fall in work. The bands are drawn for the eye; the list says
 * the same to those who hear the page, at any moment of the clock.
 */
function Gaps() {
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  if (mode !== "calendar") return null;
  const [from, to] = engine.window;
  const share = (minute: number) => `${(100 * (Math.min(to, Math.max(from, minute)) - from)) / Math.max(1, to - from)}%`;
  const gaps = gapsOf(engine.payload.coverage, engine.payload.start).filter((gap) => gap.to > from && gap.from < to);
  if (gaps.length === 0) return null;
  // Where bands lie over one another, the first of them says it for all.
  const said = gaps.filter((gap, i) => !gaps.slice(0, i).some((before) => before.from < gap.to && gap.from < before.to));
  return (
    <>
      {gaps.map((gap) => (
        <div key={gap.words} className="jm-unloaded" aria-hidden="true" style={{ left: share(gap.from), right: `calc(100% - ${share(gap.to)})` }}>
          {said.includes(gap) && <span>not loaded</span>}
        </div>
      ))}
      <ul className="jm-aloud" aria-label="Not loaded">{gaps.map((gap) => <li key={gap.words}>{gap.words}</li>)}</ul>
    </>
  );
}

/** Half of the slider's thumb: by so much it is wider than the bars on either side, in CSS pixels. */
const THUMB = 7;

/** Shows what is not loaded where the pointer rests on the slider, which lies over the bands. */
function sayGap(slider: HTMLInputElement, engine: Engine, share: number): void {
  const [from, to] = engine.window;
  const words = gapAt(engine, from + share * (to - from));
  if (slider.title !== words) slider.title = words;
}

/** The slider "Time" over the histogram; its thumb is the line where the clock stands, written at every frame. */
export function TimeSlider() {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  const canvas = useRef<HTMLCanvasElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const width = useHistogram(canvas);
  const [from, to] = engine.window;
  useEffect(() => {
    const write = () => {
      const { time, window } = session.engine;
      const span = Math.max(1, window[1] - window[0]);
      if (slider.current) slider.current.value = String(Math.round(time));
      if (after.current) after.current.style.transform = `scaleX(${1 - (time - window[0]) / span})`;
    };
    const speak = () => slider.current?.setAttribute("aria-valuetext", clockAloud(session.engine, session.player.speed));
    write();
    speak();
    const off = [session.onFrame(write), session.ticks.subscribe(speak)];
    return () => off.forEach((stop) => stop());
  }, [session, engine, mode]);
  const onKeyDown = (event: KeyboardEvent) => {
    const days = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!days || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.nativeEvent.stopPropagation();
    session.step(event.shiftKey ? 7 * days : days);
  };
  return (
    <div className="jm-time">
      <Coverage />
      <NoteMarks width={width} />
      <div className="jm-bars">
        <canvas ref={canvas} aria-hidden="true" />
        <Gaps />
        <div className="jm-after" ref={after} />
        <input
          type="range" aria-label="Time" ref={slider} min={Math.round(from)} max={Math.round(to)} step="1" defaultValue={Math.round(engine.time)}
          onInput={(event) => session.player.seek(Number(event.currentTarget.value))} onKeyDown={onKeyDown}
          onPointerMove={(event) => sayGap(event.currentTarget, engine, (event.nativeEvent.offsetX - THUMB) / Math.max(1, width))}
        />
        <StretchHandles width={width} />
      </div>
      <Sources />
    </div>
  );
}
