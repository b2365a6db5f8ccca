import { type RefCallback, useCallback, useLayoutEffect, useRef, useState } from "react";
import { useKeys, used } from "./useKeys";

/** What a field shows and what befalls it. */
export interface Typed<E extends HTMLElement> { text: string; wrong: string | null; ref: RefCallback<E>; type(text: string): void; finish(): void }

/**
 * A field whose words are taken when it is left or at Enter (with `lines`, at Ctrl+Enter), and put back by Esc. `take` gives null, or what is wrong;
 * what was typed then stays, with the words beside it. A field that goes away while something is typed in it, or is in it when the map
 * is saved by its key, hands it over first: nothing typed is lost.
 */
export function useTyped<E extends HTMLElement>(value: string, take: (text: string) => string | null, lines = false): Typed<E> {
  const [text, setText] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const now = useRef({ text, value, take });
  useLayoutEffect(() => {
    now.current = { text: now.current.text, value, take };
  });
  const put = useCallback((next: string | null, words: string | null) => {
    now.current.text = next;
    setText(next);
    setWrong(words);
  }, []);
  const finish = useCallback(() => {
    const typed = now.current.text;
    if (typed === null) return;
    const words = typed === now.current.value ? null : now.current.take(typed);
    put(words === null ? null : typed, words);
  }, [put]);
  useLayoutEffect(() => () => {
    const { text: typed, value: had, take: give } = now.current;
    now.current.text = null;
    if (typed !== null && typed !== had) give(typed);
  }, []);
  const ref = useKeys<E>((event) => {
    if (event.key === "Enter" && (!lines || event.ctrlKey || event.metaKey)) {
      finish();
      used(event);
    } else if (event.key === "Escape" && now.current.text !== null) {
      put(null, null);
      used(event);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") finish();
  });
  return { text: text ?? value, wrong, ref, type: (next) => put(next, null), finish };
}
