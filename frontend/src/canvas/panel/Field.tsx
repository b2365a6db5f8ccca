import { type ReactNode, useId } from "react";

/** What a labelled control needs to know to be tied to its label and to what is said about it. */
export interface Ties { id: string; "aria-describedby"?: string; "aria-invalid"?: true }

/** A control with its label above it, and beneath it a hint, or what is wrong in it. */
export function Field({ label, hint, wrong, hideLabel, className, children }: {
  label: string; hint?: ReactNode; wrong?: string | null; hideLabel?: boolean; className?: string; children(ties: Ties): ReactNode;
}) {
  const id = useId();
  const said = wrong || hint ? `${id}-said` : undefined;
  return (
    <div className={className ? `jm-field ${className}` : "jm-field"}>
      <label htmlFor={id} className={hideLabel ? "jm-unseen" : undefined}>{label}</label>
      {children({ id, "aria-describedby": said, ...(wrong ? { "aria-invalid": true } : {}) })}
      {wrong ? <p className="jm-wrong" id={said} role="alert">{wrong}</p> : hint ? <p className="jm-hint" id={said}>{hint}</p> : null}
    </div>
  );
}
