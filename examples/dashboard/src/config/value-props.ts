import type { ValueSchema } from "./value-schema.ts";

/** The props of every field of the editor. */
export interface ValueProps {
  name: string;
  schema: ValueSchema;
  /** The stored value. */
  before: unknown;
  value: unknown;
  onChange: (value: unknown) => void;
}
