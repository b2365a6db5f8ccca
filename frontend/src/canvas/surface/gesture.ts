import type { Point } from "../../map/geometry";
import type { SurfaceView } from "./hub";

/** What the pointer does from pressing to letting go. Points are on the map. */
export interface Gesture {
  /** Told of every move, once the pointer has gone further than a click does. */
  move?(at: Point, event: MouseEvent): void;
  /** Let go after moving. `on`: whether over the surface. */
  drop?(at: Point, event: MouseEvent, on: boolean): void;
  /** Let go without having moved. */
  click?(): void;
  /** Given up: Escape, or the window lost the pointer. */
  cancel?(): void;
  /** Whether the view follows when the pointer comes to the surface's border; default false. */
  pans?: boolean;
}

/** How far the pointer may move between pressing and letting go for it to be a click, in CSS pixels. */
export const CLICK = 4;

/** How near to the border the view begins to follow, and how far it goes each frame, in CSS pixels. */
const EDGE = 28;
const PAN = 9;

/** Gives up what the pointer is in the middle of; there is one at a time. */
let giveUp: (() => void) | null = null;

/** Whether the pointer is in the middle of something, during which no key but Escape and Alt means anything. */
export function gesturing(): boolean {
  return giveUp !== null;
}

/**
 * Runs one gesture until the button is let go. It listens to the window, so that nothing is lost when the pointer leaves the surface, and takes
 * Escape before anybody else.
 */
export function follow(press: PointerEvent, view: SurfaceView, pane: HTMLElement, gesture: Gesture): void {
  let moved = false;
  let last: MouseEvent = press;
  let frame = 0;
  const at = () => view.toMap(last.clientX, last.clientY);
  giveUp?.();
  const end = () => {
    giveUp = null;
    cancelAnimationFrame(frame);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("keyup", onKey, true);
    window.removeEventListener("blur", onCancel);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    last = event;
    moved ||= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > CLICK;
    if (moved) gesture.move?.(at(), event);
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    last = event;
    end();
    if (moved) gesture.drop?.(at(), event, view.holds(event.clientX, event.clientY));
    else gesture.click?.();
  };
  const onCancel = () => {
    end();
    gesture.cancel?.();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Alt" && moved) {
      // Alt alone would open the browser's menu; while dragging it turns snapping off or on.
      event.preventDefault();
      gesture.move?.(at(), new MouseEvent("mousemove", { clientX: last.clientX, clientY: last.clientY, altKey: event.type === "keydown" }));
    }
    if (event.key !== "Escape" || event.type !== "keydown") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const panning = () => {
    frame = requestAnimationFrame(panning);
    if (!moved) return;
    const box = pane.getBoundingClientRect();
    const side = (near: number, far: number) => (near < EDGE ? PAN : far < EDGE ? -PAN : 0);
    const dx = side(last.clientX - box.left, box.right - last.clientX);
    const dy = side(last.clientY - box.top, box.bottom - last.clientY);
    if (dx === 0 && dy === 0) return;
    view.panBy(dx, dy);
    gesture.move?.(at(), last);
  };
  giveUp = onCancel;
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("keyup", onKey, true);
  window.addEventListener("blur", onCancel);
  if (gesture.pans) frame = requestAnimationFrame(panning);
}
