import type { ValueProps } from "./value-props.ts";

/** The wire name of a value, as the API's documentation has it, and whether it was edited. */
export const ValueLabel = ({ name, before, value }: Pick<ValueProps, "name" | "before" | "value">) => (
  <>
    <code>{name}</code>
    {JSON.stringify(before) !== JSON.stringify(value) && (
      <span className="changed-mark">
        <span className="visually-hidden">edited</span>
      </span>
    )}
  </>
);
