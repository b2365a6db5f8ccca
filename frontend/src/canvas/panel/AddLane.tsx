import { type FormEvent, useState } from "react";
import { useSession } from "../context";
import { addLane } from "../model/lanes";
import { doing } from "../surface/doing";
import { Field } from "./Field";
import { readName } from "./typed";

/** Adds a lane by its name. */
export function AddLane() {
  const session = useSession();
  const [label, setLabel] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = readName(label, "lane");
    setWrong("wrong" in read ? read.wrong : null);
    if ("wrong" in read) return;
    doing(session, `added the lane '${read.value}'`, (drawing) => addLane(drawing, read.value).drawing);
    setLabel("");
  };
  return (
    <form className="jm-add" onSubmit={add}>
      <Field label="New lane" wrong={wrong}>
        {(ties) => (
          <div className="jm-with-button">
            <input
              {...ties}
              className="jm-input"
              value={label}
              autoComplete="off"
              placeholder="Name of the team or area"
              onChange={(event) => {
                setLabel(event.target.value);
                setWrong(null);
              }}
            />
            <button type="submit" className="jm-button">
              Add lane
            </button>
          </div>
        )}
      </Field>
    </form>
  );
}
