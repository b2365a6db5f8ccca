import { Field } from "./Field";

/** Narrows a long list to what holds the words typed. */
export function FilterBox({ label, text, put, found }: { label: string; text: string; put(text: string): void; found: number }) {
  return (
    <Field label={label} hideLabel hint={text.trim() === "" ? undefined : `${found.toLocaleString("en-GB")} found`}>
      {(ties) => (
        <input
          {...ties} className="jm-input" type="search" placeholder={label} value={text} autoComplete="off"
          onChange={(event) => put(event.target.value)}
        />
      )}
    </Field>
  );
}
