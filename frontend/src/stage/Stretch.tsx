import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useSession, useUi } from "./context";
import { DayField } from "./GoTo";
import type { Engine } from "./offers";
import { DAY, dayWords, ownDayWords } from "./words";

/** The stretch with one of its ends put elsewhere: a day at least is left, and nothing lies outside the window; null where it is all of the time. */
export function movedEnd(stretch: readonly [number, number], window: readonly [number, number], end: 0 | 1, minute: number): [number, number] | null {
  const day = Math.round(minute / DAY) * DAY;
  const [from, to] = stretch;
  const moved: [number, number] = end === 0 ? [Math.min(Math.max(day, window[0]), to - DAY), to] : [from, Math.max(Math.min(day, window[1]), from + DAY)];
  const next: [number, number] = [Math.max(window[0], moved[0]), Math.min(window[1], moved[1])];
  return next[0] <= window[0] && next[1] >= window[1] ? null : next;
}

/** The first and the last day of a stretch, in words. */
export function endWords(engine: Engine, stretch: readonly [number, number], end: 0 | 1): string {
  const minute = end === 0 ? stretch[0] : stretch[1] - 1;
  return engine.mode === "start" ? ownDayWords(minute) : dayWords(engine.payload.start, minute);
}

const NAMES = ["Loop from", "Loop to"] as const;

/** While time loops: handles over the bars at both ends of what it goes round. They are dragged, or moved by the arrow keys. */
export function StretchHandles({ width }: { width: number }) {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const loop = useUi((ui) => ui.loop);
  useUi((ui) => ui.stretch);
  const chosen = session.player.stretch;
  const held = useRef<{ end: 0 | 1; at: number; minute: number } | null>(null);
  useUi((ui) => ui.mode);
  if (!loop || width === 0) return null;
  const window = engine.window;
  const stretch = chosen ?? window;
  const span = Math.max(1, window[1] - window[0]);
  const put = (end: 0 | 1, minute: number) => session.setStretch(movedEnd(stretch, window, end, minute));
  const down = (end: 0 | 1) => (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { end, at: event.clientX, minute: stretch[end] };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (held.current) put(held.current.end, held.current.minute + ((event.clientX - held.current.at) / width) * span);
  };
  const keys = (end: 0 | 1) => (event: KeyboardEvent) => {
    const days = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 30, PageDown: -30 }[event.key];
    if (!days || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.nativeEvent.stopPropagation();
    put(end, stretch[end] + days * (event.shiftKey ? 7 : 1) * DAY);
  };
  const share = (minute: number) => (100 * (minute - window[0])) / span;
  return (
    <div className="jm-stretch">
      <span className="jm-round" aria-hidden="true" style={{ left: `${share(stretch[0])}%`, right: `${100 - share(stretch[1])}%` }} />
      {([0, 1] as const).map((end) => (
        <span
          key={end} className={`jm-end jm-end-${end}`} role="slider" tabIndex={0} aria-label={NAMES[end]} aria-valuemin={window[0]} aria-valuemax={window[1]} aria-valuenow={stretch[end]}
          aria-valuetext={endWords(engine, stretch, end)} title={`${NAMES[end]} ${endWords(engine, stretch, end)}`} style={{ left: `${share(stretch[end])}%` }}
          onPointerDown={down(end)} onPointerMove={move} onPointerUp={() => { held.current = null; }} onPointerCancel={() => { held.current = null; }} onKeyDown={keys(end)}
        />
      ))}
    </div>
  );
}

/** While time loops: both ends of what it goes round as fields to type in. */
export function StretchFields() {
  const session = useSession();
  const engine = useUi((ui) => ui.engine);
  const loop = useUi((ui) => ui.loop);
  useUi((ui) => ui.stretch);
  const chosen = session.player.stretch;
  useUi((ui) => ui.mode);
  if (!loop) return null;
  const stretch = chosen ?? engine.window;
  const put = (end: 0 | 1) => (minute: number) => session.setStretch(movedEnd(stretch, engine.window, end, end === 0 ? minute : minute + DAY));
  return (
    <span className="jm-loop-days" role="group" aria-label="Loop this stretch">
      <DayField name="First day of the loop" value={endWords(engine, stretch, 0)} put={put(0)} />
      <span className="jm-quiet" aria-hidden="true">to</span>
      <DayField name="Last day of the loop" value={endWords(engine, stretch, 1)} put={put(1)} />
    </span>
  );
}
