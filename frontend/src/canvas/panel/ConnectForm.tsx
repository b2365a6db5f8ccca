import { type FormEvent, useState } from "react";
import { useEditor, useSession } from "../context";
import { edgeKey } from "../model/drawing";
import { join } from "../surface/doing";
import { PlaceOptions } from "./PlaceOptions";
import { SelectField } from "./SelectField";
import { wayName, wayOf } from "./words";

/** Draws a way by choosing where it goes from and to. */
export function ConnectForm() {
  const session = useSession();
  const drawing = useEditor((state) => state.drawing);
  const [ends, setEnds] = useState({ from: "", to: "" });
  const [wrong, setWrong] = useState<string | null>(null);
  const there = (id: string) => (drawing.nodes.some((node) => node.id === id) ? id : "");
  const put = (part: Partial<typeof ends>) => {
    setWrong(null);
    setEnds({ ...ends, ...part });
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const from = there(ends.from);
    const to = there(ends.to);
    if (from === "" || to === "") {
      setWrong(from === "" ? "Choose where the way begins." : "Choose where it ends.");
      return;
    }
    if (wayOf(drawing, edgeKey({ from, to }))) setWrong(`There is a way from ${wayName(drawing, { from, to })} already.`);
    else setEnds({ from, to: "" });
    join(session, from, to);
  };
  return (
    <form className="jm-add" aria-label="Connect two places" onSubmit={add}>
      <div className="jm-pair">
        <SelectField label="From" value={there(ends.from)} put={(from) => put({ from })}>
          <option value="">Choose …</option>
          <PlaceOptions />
        </SelectField>
        <SelectField label="To" value={there(ends.to)} put={(to) => put({ to })}>
          <option value="">Choose …</option>
          <PlaceOptions />
        </SelectField>
      </div>
      {wrong && <p className="jm-wrong" role="alert">{wrong}</p>}
      <button type="submit" className="jm-button">Connect</button>
    </form>
  );
}
