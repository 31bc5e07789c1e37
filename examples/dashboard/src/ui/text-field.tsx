import { type InputHTMLAttributes, useId } from "react";

/** An input with a label, a hint and an error message. */
export function TextField({
  label,
  hint,
  wrong,
  ...input
}: {
  label: string;
  hint?: string;
  wrong?: string | undefined;
} & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="input"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-hint ${id}-wrong`}
      />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <p id={`${id}-wrong`} className="wrong" role="alert">
        {wrong}
      </p>
    </div>
  );
}
