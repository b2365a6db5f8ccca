import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { clockAloud } from "./clockWords";
import { useSession, useTick, useUi } from "./context";
import { coverageLine, coverageWords, gapsOf, gapWords, lateWords } from "./coverageWords";
import { drawBars } from "./bars";
import { dayWords, ownDayWords } from "./words";

/** The line above the slider: both its ends, what the data covers, and what the end of it cannot know. */
function Coverage() {
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  useTick();
  const { asOfDay, coverage, start } = engine.payload;
  const [from, to] = engine.window;
  return (
    <div className="jm-coverage">
      <span aria-hidden="true">{mode === "start" ? ownDayWords(from) : dayWords(start, from)}</span>
      <span className="jm-covers" title={coverage.map(coverageLine).join("; ")}>{coverageWords(asOfDay, coverage)}</span>
      <span className="jm-late">{gapWords(engine) || lateWords(engine)}</span>
      <span aria-hidden="true">{mode === "start" ? ownDayWords(to) : dayWords(start, to - 1)}</span>
    </div>
  );
}

/** Draws how many children are on the map over the whole time, split by times through, whenever that may have changed. */
function useHistogram(canvas: React.RefObject<HTMLCanvasElement | null>): void {
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
    if (canvas.current && width > 0) drawBars(canvas.current, engine, width, light);
  }, [canvas, engine, mode, filter, light, width]);
}

/** Hatched bands over the bars where a return was not loaded: a dip there is no fall in work. */
function Gaps() {
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  if (mode !== "calendar") return null;
  const [from, to] = engine.window;
  const share = (minute: number) => `${(100 * (Math.min(to, Math.max(from, minute)) - from)) / Math.max(1, to - from)}%`;
  return gapsOf(engine.payload.coverage, engine.payload.start).map((gap) => (
    <div key={gap.words} className="jm-gap" title={gap.words} style={{ left: share(gap.from), right: `calc(100% - ${share(gap.to)})` }} />
  ));
}

/** The slider "Time" over the histogram; its thumb is the line where the clock stands, written at every frame. */
export function TimeSlider() {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const mode = useUi((ui) => ui.mode);
  const canvas = useRef<HTMLCanvasElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const after = useRef<HTMLDivElement>(null);
  useHistogram(canvas);
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
      <div className="jm-bars">
        <canvas ref={canvas} aria-hidden="true" />
        <Gaps />
        <div className="jm-after" ref={after} />
        <input
          type="range" aria-label="Time" ref={slider} min={Math.round(from)} max={Math.round(to)} step="1" defaultValue={Math.round(engine.time)}
          onInput={(event) => session.player.seek(Number(event.currentTarget.value))} onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
