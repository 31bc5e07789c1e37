import type { ReactNode } from "react";
import { ValueLabel } from "./value-label.tsx";
import type { ValueProps } from "./value-props.ts";

/** Label and hint around an input with the given id. */
export function ValueFrame({
  id,
  children,
  ...props
}: Pick<ValueProps, "name" | "schema" | "before" | "value"> & { id: string; children: ReactNode }) {
  const { description, minimum, maximum } = props.schema;
  return (
    <div className="field">
      <label htmlFor={id}>
        <ValueLabel {...props} />
      </label>
      {children}
      <p id={`${id}-hint`} className="hint">
        {description}
        {minimum !== undefined && ` ${minimum} to ${maximum ?? "any"}.`}
      </p>
    </div>
  );
}

/** Whether a value may be left unset. */
export const isNullable = ({ type }: ValueProps["schema"]): boolean =>
  Array.isArray(type) && type.includes("null");
