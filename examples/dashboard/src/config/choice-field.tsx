import { useId } from "react";
import { Select } from "../ui/select.tsx";
import { isNullable, ValueFrame } from "./value-frame.tsx";
import type { ValueProps } from "./value-props.ts";

export function ChoiceField(props: ValueProps) {
  const { name, schema, value, onChange } = props;
  const id = useId();
  return (
    <ValueFrame {...props} id={id}>
      <Select
        id={id}
        name={name}
        value={value === null || value === undefined ? "" : String(value)}
        disabled={schema.readOnly}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) =>
          onChange(schema.enum?.find((choice) => String(choice) === target.value) ?? null)
        }
      >
        {isNullable(schema) && <option value="">Not set</option>}
        {schema.enum
          ?.filter((choice) => choice !== null)
          .map((choice) => (
            <option key={String(choice)} value={String(choice)}>
              {String(choice)}
            </option>
          ))}
      </Select>
    </ValueFrame>
  );
}
