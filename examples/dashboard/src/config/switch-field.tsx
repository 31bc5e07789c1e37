import { useId } from "react";
import { ValueLabel } from "./value-label.tsx";
import type { ValueProps } from "./value-props.ts";

export function SwitchField(props: ValueProps) {
  const { name, schema, value, onChange } = props;
  const id = useId();
  return (
    <div className="check switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        name={name}
        checked={value === true}
        aria-checked={value === true}
        disabled={schema.readOnly}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div>
        <label className="label" htmlFor={id}>
          <ValueLabel {...props} />
        </label>
        <p id={`${id}-hint`} className="hint">
          {schema.description}
        </p>
      </div>
    </div>
  );
}
