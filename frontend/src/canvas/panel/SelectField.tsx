import type { ReactNode } from "react";
import { Field } from "./Field";

/** A choice from a list. */
export function SelectField({ label, value, put, children, hint, hideLabel, className, wrong }: {
  label: string; value: string; put(value: string): void; children: ReactNode; hint?: ReactNode; hideLabel?: boolean; className?: string;
  wrong?: string | null;
}) {
  return (
    <Field label={label} hint={hint} hideLabel={hideLabel} className={className} wrong={wrong}>
      {(ties) => <select {...ties} className="jm-input" value={value} onChange={(event) => put(event.target.value)}>{children}</select>}
    </Field>
  );
}
