import type { ValueSchema } from "./value-schema.ts";

/** What every field of the editor takes. */
export interface ValueProps {
  name: string;
  schema: ValueSchema;
  /** As it is stored. */
  before: unknown;
  value: unknown;
  onChange: (value: unknown) => void;
}
