import { useEffect, useRef, useState } from "react";
import { useEditor, useSession } from "../context";
import { firstPlacement, placeBackground } from "../model/background";
import type { Placement } from "../model/drawing";
import type { CanvasData } from "../protocol";
import { doing } from "../surface/doing";
import { Field } from "./Field";
import { NumberField } from "./NumberField";
import { readPosition, readWidth } from "./typed";

/** The picture to trace: whether and how strongly it shows, where it lies, and how wide it is. */
export function BackgroundFields({ picture }: { picture: NonNullable<CanvasData["picture"]> }) {
  const session = useSession();
  const placed = useEditor((state) => state.drawing.background);
  const slider = useRef<HTMLInputElement>(null);
  const [sliding, setSliding] = useState<number | null>(null);
  const put = (words: string, part: Partial<Placement>) =>
    doing(session, words, (drawing) => placeBackground(drawing, { ...(drawing.background ?? firstPlacement(drawing)), ...part }));
  const latest = useRef(put);
  latest.current = put;
  const isPlaced = placed !== null;
  useEffect(() => {
    const field = slider.current;
    const left = () => {
      setSliding(null);
      latest.current("changed the strength of the picture to trace", { opacity: Number(field?.value) / 100 });
    };
    field?.addEventListener("change", left);
    return () => field?.removeEventListener("change", left);
  }, [isPlaced]);
  const strength = sliding ?? Math.round((placed?.opacity ?? 0) * 100);
  return (
    <section aria-label="Picture to trace" className="jm-background-fields">
      <h3>Picture to trace</h3>
      <label className="jm-tick">
        <input
          type="checkbox"
          checked={placed?.shown ?? false}
          onChange={(event) =>
            put(event.target.checked ? "showed the picture to trace" : "hid the picture to trace", { shown: event.target.checked })
          }
        />
        Shown behind the map
      </label>
      {placed && (
        <>
          <Field label={`Strength: ${strength}%`}>
            {(ties) => (
              <input
                {...ties} ref={slider} className="jm-slider" type="range" min={5} max={100} step={5} value={strength}
                aria-valuetext={`${strength}%`} onChange={(event) => setSliding(Number(event.target.value))}
              />
            )}
          </Field>
          <div className="jm-pair">
            <NumberField label="Left edge" value={placed.x} read={readPosition} put={(x) => put("moved the picture to trace", { x })} />
            <NumberField label="Top edge" value={placed.y} read={readPosition} put={(y) => put("moved the picture to trace", { y })} />
            <NumberField label="Width" value={placed.width} read={readWidth} put={(width) => put("resized the picture to trace", { width })} />
            <p className="jm-hint">
              Its height follows: {Math.round((placed.width * picture.height) / Math.max(picture.width, 1)).toLocaleString("en-GB")}.
            </p>
          </div>
        </>
      )}
    </section>
  );
}
