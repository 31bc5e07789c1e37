import type { Json } from "./config-document.ts";

/** The part of JSON Schema in which the configuration describes itself. */
export interface ConfigSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: Json;
  readonly enum?: readonly Json[];
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: ConfigSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly "x-clerk-sensitive"?: boolean;
}

/** Keywords beside the type and the description. */
type Extra = Partial<Omit<ConfigSchema, "type" | "description" | "default">>;

export const bool = (value: boolean, description: string): ConfigSchema => ({
  type: "boolean",
  description,
  default: value,
});

export const whole = (value: number | null, description: string, extra: Extra = {}): ConfigSchema => ({
  type: value === null ? ["integer", "null"] : "integer",
  description,
  default: value,
  ...extra,
});

export const text = (value: string | null, description: string, extra: Extra = {}): ConfigSchema => ({
  type: value === null ? ["string", "null"] : "string",
  description,
  default: value,
  ...extra,
});

/**
 * A value that you get from another service; empty until you have it. Known clients take a field for a
 * credential only where its type is the string "string".
 */
export const credential = (description: string, extra: Extra = {}): ConfigSchema =>
  text("", description, extra);

export const oneOf = (value: string, choices: readonly string[], description: string): ConfigSchema => ({
  type: "string",
  description,
  default: value,
  enum: choices,
});

export const list = (
  value: readonly string[],
  description: string,
  items: ConfigSchema = {},
): ConfigSchema => ({
  type: "array",
  description,
  default: [...value],
  items: { type: "string", ...items },
});

export const group = (
  description: string,
  properties: Record<string, ConfigSchema>,
  extra: Extra = {},
): ConfigSchema => ({
  type: "object",
  description,
  default: Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, property.default ?? null]),
  ),
  properties,
  additionalProperties: false,
  ...extra,
});

/** A key that is `null` until someone sets it. */
export const unset = (schema: ConfigSchema): ConfigSchema => ({
  ...schema,
  type: [...(Array.isArray(schema.type) ? schema.type : [schema.type as string]), "null"],
  default: null,
});
