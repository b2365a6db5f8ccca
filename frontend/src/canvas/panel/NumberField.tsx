import { TextField } from "./TextField";
import type { Read } from "./typed";

/** A number in a field of its own; `read` says what can be taken. A text field, because a number field forgets what is no number. */
export function NumberField({ label, value, read, put, hint, className, hideLabel }: {
  label: string; value: number | null; read(text: string): Read<number>; put(value: number): void; hint?: string; className?: string; hideLabel?:
  boolean;
}) {
  const take = (text: string): string | null => {
    const got = read(text);
    if ("wrong" in got) return got.wrong;
    put(got.value);
    return null;
  };
  return (
    <TextField
      label={label} value={value === null ? "" : String(value)} take={take} hint={hint} className={className} hideLabel={hideLabel} numeric
    />
  );
}
