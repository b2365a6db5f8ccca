import { useEffect, useRef, useState } from "react";
import { useSession } from "../context";
import type { EditEdge } from "../model/drawing";
import { edgeKey } from "../model/drawing";
import { setBend } from "../model/edges";
import { doing } from "../surface/doing";
import { hubOf } from "../surface/hub";
import { Field } from "./Field";
import { NumberField } from "./NumberField";
import { readBend } from "./typed";
import { wayWords } from "./words";

/** How far a way is bent: a slider, a number, and a button for none. Letting go of the slider is one step. */
export function BendField({ edge }: { edge: EditEdge }) {
  const session = useSession();
  const slider = useRef<HTMLInputElement>(null);
  const [sliding, setSliding] = useState<number | null>(null);
  const key = edgeKey(edge);
  const put = (bend: number) => {
    const words = `${bend === 0 ? "straightened" : "bent"} ${wayWords(session.editor.state.drawing, edge)}`;
    doing(session, words, (drawing) => setBend(drawing, key, bend));
  };
  // While it slides the way is drawn bent, but nothing is changed yet.
  const slide = (bend: number) => {
    setSliding(bend);
    hubOf(session).set({ bend: { key, bend } });
  };
  const latest = useRef(put);
  latest.current = put;
  useEffect(() => {
    const field = slider.current;
    const left = () => {
      setSliding(null);
      hubOf(session).set({ bend: null });
      latest.current(Number(field?.value));
    };
    field?.addEventListener("change", left);
    return () => {
      field?.removeEventListener("change", left);
      hubOf(session).set({ bend: null });
    };
  }, [session]);
  const shown = sliding ?? edge.bend;
  return (
    <>
      <Field label="Bend" hint="In the middle it is straight; to either side it bends.">
        {(ties) => (
          <input
            {...ties} ref={slider} className="jm-slider" type="range" min={-1} max={1} step={0.02} value={shown}
            aria-valuetext={shown === 0 ? "straight" : String(shown)} onChange={(event) => slide(Number(event.target.value))}
          />
        )}
      </Field>
      <div className="jm-pair jm-bend">
        <NumberField key={key} label="Bend as a number" hideLabel value={shown} read={readBend} put={put} />
        <button type="button" className="jm-button" aria-disabled={edge.bend === 0} onClick={() => put(0)}>Straighten</button>
      </div>
    </>
  );
}
