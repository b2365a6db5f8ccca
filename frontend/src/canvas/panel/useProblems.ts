import { useEffect, useState } from "react";
import { type Found, problemsOf } from "../checks/problemsOf";
import { useSession } from "../context";

/** How long the drawing has to rest before its problems are looked for, in milliseconds. */
const REST = 250;

/**
 * The problems of the drawing. They are looked for once it has rested for a moment and no button of the mouse is held: never while something is
 * dragged. Until then those found last are given.
 */
export function useProblems(): readonly Found[] {
  const { editor } = useSession();
  const [found, setFound] = useState<readonly Found[]>(() => problemsOf(editor.state.drawing));
  useEffect(() => {
    let seen = editor.state.drawing;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let held = false;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    const look = () => {
      if (held) return;
      timer = undefined;
      setFound(problemsOf(editor.state.drawing));
    };
    const stop = editor.subscribe(() => {
      if (editor.state.drawing === seen) return;
      seen = editor.state.drawing;
      wait();
    });
    const down = () => void (held = true);
    const up = () => {
      held = false;
      if (timer !== undefined) wait();
    };
    addEventListener("pointerdown", down, true);
    addEventListener("pointerup", up, true);
    addEventListener("pointercancel", up, true);
    return () => {
      stop();
      clearTimeout(timer);
      removeEventListener("pointerdown", down, true);
      removeEventListener("pointerup", up, true);
      removeEventListener("pointercancel", up, true);
    };
  }, [editor]);
  return found;
}
