/** The part of JSON Schema that the API's configuration schema uses. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly items?: ValueSchema;
  readonly additionalProperties?: unknown;
}

/** The kinds of fields that edit values. */
export type ValueKind = "group" | "switch" | "choice" | "number" | "text" | "json";

/** The kind of field that fits a schema. Anything unusual is edited as JSON. */
export function valueKind({ type, enum: choices, properties }: ValueSchema): ValueKind {
  const types = typeof type === "string" ? [type] : (type ?? []);
  const [only, ...more] = types.filter((one) => one !== "null");
  if (more.length > 0) return "json";
  if (only === "object") return properties ? "group" : "json";
  if (only === "boolean") return "switch";
  if (choices && only !== "array") return "choice";
  if (only === "integer" || only === "number") return "number";
  return only === "string" ? "text" : "json";
}
