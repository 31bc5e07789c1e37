import { useId } from "react";
import { isNullable, ValueFrame } from "./value-frame.tsx";
import type { ValueProps } from "./value-props.ts";

export function TextValueField(props: ValueProps) {
  const { name, schema, value, onChange } = props;
  const id = useId();
  return (
    <ValueFrame {...props} id={id}>
      <input
        id={id}
        name={name}
        className="input"
        value={typeof value === "string" ? value : ""}
        readOnly={schema.readOnly}
        placeholder={isNullable(schema) ? "Not set" : undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value || (isNullable(schema) ? null : ""))}
      />
    </ValueFrame>
  );
}
