import type { ValueProps } from "./value-props.ts";

/** The name of a value in the API, with a mark when it was edited. */
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
