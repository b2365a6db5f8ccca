import { Field } from "./Field";
import { useTyped } from "./useTyped";

interface TextFieldProps {
  label: string; value: string; hint?: string; hideLabel?: boolean; className?: string; placeholder?: string;
  /** Takes what was typed; gives null, or what is wrong with it. */
  take(text: string): string | null;
  /** Only digits are expected. */
  numeric?: boolean;
}

/** A line of text; what was typed counts when the field is left or at Enter. */
export function TextField({ label, value, hint, hideLabel, className, placeholder, take, numeric }: TextFieldProps) {
  const typed = useTyped<HTMLInputElement>(value, take);
  return (
    <Field label={label} hint={hint} wrong={typed.wrong} hideLabel={hideLabel} className={className}>
      {(ties) => (
        <input
          {...ties} ref={typed.ref} className="jm-input" type="text" value={typed.text} placeholder={placeholder} autoComplete="off"
          inputMode={numeric ? "decimal" : undefined} onChange={(event) => typed.type(event.target.value)} onBlur={typed.finish}
        />
      )}
    </Field>
  );
}

/** Several lines of text; what was typed counts when the field is left, or at Ctrl+Enter. */
export function TextArea({ label, value, hint, take, rows = 4 }: Pick<TextFieldProps, "label" | "value" | "hint" | "take"> & { rows?: number }) {
  const typed = useTyped<HTMLTextAreaElement>(value, take, true);
  return (
    <Field label={label} hint={hint} wrong={typed.wrong}>
      {(ties) => (
        <textarea
          {...ties} ref={typed.ref} className="jm-input" rows={rows} value={typed.text} onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.finish}
        />
      )}
    </Field>
  );
}
