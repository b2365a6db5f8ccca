import { useId, useState } from "react";
import { COLOURS } from "../choices";

/** One colour to choose, its name said and shown when it is pointed at. */
function Swatch({ group, name, value, colour, checked, put }: {
  group: string; name: string; value: string; colour: string; checked: boolean; put(value: string): void;
}) {
  return (
    <label className="jm-swatch" title={name}>
      <input type="radio" name={group} value={value} checked={checked} onChange={() => put(value)} aria-label={name} />
      <span style={{ background: colour }} />
    </label>
  );
}

/** The name of a colour: one of those offered, else its number. */
export function colourName(colour: string): string {
  return COLOURS.find((one) => one.value === colour.toLowerCase())?.name ?? colour;
}

/**
 * A colour: one of those offered by name, or any other. `own`: the colour of the lane, which a place has when none is chosen for it ("" stands
 * for it); without it every choice is a colour. `value` is undefined where several places differ.
 */
export function ColourChoice({ label = "Colour", value, own, put }: {
  label?: string; value: string | undefined; own?: string; put(colour: string): void;
}) {
  const group = useId();
  const [picking, setPicking] = useState<string | null>(null);
  const other = value !== undefined && value !== "" && !COLOURS.some((one) => one.value === value.toLowerCase());
  // The colour field tells of every colour that is passed over; only the one it is left with counts, as one step.
  const listen = (field: HTMLInputElement) => {
    const chosen = () => {
      setPicking(null);
      put(field.value);
    };
    field.addEventListener("change", chosen);
    return () => field.removeEventListener("change", chosen);
  };
  const words = value === undefined ? "different colours" : value === "" ? "as its lane" : colourName(value);
  return (
    <fieldset className="jm-colours">
      <legend>{label} <span className="jm-quiet">{words}</span></legend>
      <div className="jm-swatches">
        {own !== undefined && <Swatch group={group} name="As its lane" value="" colour={own} checked={value === ""} put={put} />}
        {COLOURS.map((one) => (
          <Swatch
            key={one.value} group={group} name={one.name} value={one.value} colour={one.value} checked={value?.toLowerCase() === one.value}
            put={put}
          />
        ))}
        <label className={other ? "jm-swatch jm-other jm-chosen" : "jm-swatch jm-other"} title="Another colour">
          <input
            ref={listen} type="color" aria-label={other ? `Another colour, now ${value}` : "Another colour"}
            value={picking ?? (other ? value : own || COLOURS[0].value)} onChange={(event) => setPicking(event.target.value)}
          />
        </label>
      </div>
    </fieldset>
  );
}
