import { ChoiceField } from "./choice-field.tsx";
import { JsonField } from "./json-field.tsx";
import { NumberField } from "./number-field.tsx";
import { SwitchField } from "./switch-field.tsx";
import { TextValueField } from "./text-value-field.tsx";
import type { ValueProps } from "./value-props.ts";
import { valueKind } from "./value-schema.ts";

const fields = {
  switch: SwitchField,
  choice: ChoiceField,
  number: NumberField,
  text: TextValueField,
  json: JsonField,
};

/** Edits a value with the field that fits its schema. Groups contain further values. */
export function ValueField(props: ValueProps & { top?: boolean }) {
  const kind = valueKind(props.schema);
  if (kind !== "group") {
    const Field = fields[kind];
    return <Field {...props} />;
  }
  const content = <Members {...props} />;
  if (props.top) return content;
  return (
    <fieldset>
      <legend>{props.schema.description?.replace(/\.$/, "") ?? props.name}</legend>
      {content}
    </fieldset>
  );
}

function Members({ schema, before, value, onChange }: ValueProps) {
  if (typeof value !== "object" || value === null) {
    return (
      <div className="row">
        <span className="soft">Not set.</span>
        <button type="button" className="button small" onClick={() => onChange(defaults(schema))}>
          Set it
        </button>
      </div>
    );
  }
  const values = value as Record<string, unknown>;
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => (
    <ValueField
      key={name}
      name={name}
      schema={inner}
      before={(before as Record<string, unknown> | null)?.[name]}
      value={values[name]}
      onChange={(next) => onChange({ ...values, [name]: next })}
    />
  ));
}

const defaults = ({ properties = {} }: ValueProps["schema"]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      schema.properties ? defaults(schema) : (schema.default ?? null),
    ]),
  );
