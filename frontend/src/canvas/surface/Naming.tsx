import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useHub } from "./hub";

interface Props {
  label: string;
  initial: string;
  /** A note may be longer than a name. */
  long?: boolean;
  /** Told once: what was typed, or null when it was given up; and whether by a key, so that the focus is to go on to what was named. */
  onDone(typed: string | null, byKey: boolean): void;
}

/** The field in which a name is typed over the drawing itself: Enter keeps it, Escape keeps the old one, leaving the field keeps it. */
export function Naming({ label, initial, long = false, onDone }: Props) {
  const hub = useHub();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const done = useRef(false);
  const finish = (typed: string | null, byKey: boolean) => {
    if (done.current) return;
    done.current = true;
    hub.keepName = null;
    onDone(typed, byKey);
  };
  const keep = useRef(finish);
  keep.current = finish;
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    element.focus({ preventScroll: true });
    element.select();
    const mine = () => keep.current(element.value, false);
    hub.keepName = mine;
    return () => {
      if (hub.keepName === mine) hub.keepName = null;
    };
  }, [hub]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) finish(event.currentTarget.value, true);
    else if (event.key === "Escape") finish(null, true);
    else if (event.key === "Tab") finish(event.currentTarget.value, true);
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field, className: "jm-naming nopan nowheel", "aria-label": label, defaultValue: initial, spellCheck: true, autoComplete: "off", maxLength: long ? 500 : 120,
    onKeyDown, onBlur: () => finish(field.current?.value ?? null, false),
  };
  return long ? <textarea {...shared} rows={2} /> : <input type="text" {...shared} />;
}
