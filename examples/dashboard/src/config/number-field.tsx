import { useId } from "react";
import { isNullable, ValueFrame } from "./value-frame.tsx";
import type { ValueProps } from "./value-props.ts";

/** Edits a number. The service checks its range when a change is previewed. */
export function NumberField(props: ValueProps) {
  const { name, schema, value, onChange } = props;
  const id = useId();
  return (
    <ValueFrame {...props} id={id}>
      <input
        id={id}
        name={name}
        type="number"
        className="input"
        value={typeof value === "number" ? value : ""}
        required={!isNullable(schema)}
        readOnly={schema.readOnly}
        placeholder={isNullable(schema) ? "Not set" : undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)}
      />
    </ValueFrame>
  );
}
